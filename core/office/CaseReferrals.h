// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <set>
#include <vector>

#include "core/acts/Decide.h"
#include "core/casefile/facts/Branches.h"
#include "core/office/Journal.h"
#include "core/procedures/Clocks.h"
#include "core/referral/DecideReferral.h"

namespace anjuan {

/// A referral as its stream `referral/<id>` says.
struct ReferralRecord {
    ReferralId id;
    std::int64_t entries = 0;
    ReferralFile file;
};

/// A referral with what is to be added to its stream; `record` is the referral after it.
struct ReferralChange {
    ReferralRecord record;
    std::vector<NewEntry> added;
    std::vector<Append> registers{}; ///< numbers that its papers took

    /// Plays the event and keeps it for the stream.
    void take(const ReferralEvent& event, Date on, const PersonId& by);
    /// Puts stream and registers into the transaction.
    void appendTo(Transaction& transaction) const;
};

StreamName streamOf(const ReferralId& id);
/// A referral that leaves a case is named by the case and the entry in which it was asked for, so that each is found
/// from the other.
ReferralId referralOf(const CaseId& file, std::int64_t askedFor);
/// The entry of the case in which the referral was asked for; 0 for a letter that came in.
std::int64_t askedForIn(const ReferralId& id);
ReferralRecord readReferral(const Journal& journal, const ReferralId& id);
/// Every referral that left the case, in order.
std::vector<ReferralRecord> referralsOf(const Journal& journal, const CaseId& file);
/// The cases that something was referred out of, in one reading.
std::set<CaseId> casesWithReferrals(const Journal& journal);

/// Who acts, with which rights, on which day.
ReferralCircumstances referralCircumstances(const Circumstances& now);

/// What the events of a case do to its referral: asked for is drafted, in effect is approved, sent back is declined (by a
/// head) or taken back. `papers` are those of the act. Nothing when the events are about something else.
Result<std::optional<ReferralChange>> changeOf(
    const Journal& journal, const CaseFile& before, const std::vector<Decided>& events, const Circumstances& now);

/// The note that the case gets when the referral's effect on it is another than it was told last.
std::optional<NoteReferral> noteFor(const CaseFile& file, const ReferralRecord& record);
/// The case ends by referral when the whole of it was accepted before a decision was made; else it stays where it is.
Stage stageAfter(const CaseFile& file, const NoteReferral& note, bool wholeCase);

/// The limits of referrals among those of the case: D35, D36, D37 and the reply (D70).
std::vector<RunningLimit> limitsOf(const std::vector<ReferralRecord>& records, const Circumstances& now);
std::vector<Located> findingsOf(const std::vector<ReferralRecord>& records, Date today);

} // namespace anjuan
