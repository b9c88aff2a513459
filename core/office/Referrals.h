// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/ReferralPackage.h"
#include "core/office/Office.h"
#include "core/referral/ReferralClocks.h"

namespace anjuan {

/// What Referrals works with beside the Office; all of it outlives Referrals.
struct ReferralParts {
    Journal& journal;
    Vault& vault;
    const Clock& clock;
    Typesetter& typesetter;
    const TemplateShelf& templates;
};

/// A referral as a person sees it on one day.
struct ReferralView {
    ReferralRecord record;
    std::vector<ReferralClock> clocks;
    Findings findings;
    std::vector<ReferralAct> open; ///< the acts this person may do now
    std::string caseId; ///< that it left, or that its acceptance opened; empty while there is none
    std::string caseNumber;

    const ReferralLetter& letter() const { return record.file.drafted->letter; }
    /// The day on which the answer is due that is waited for now; ours or theirs.
    std::optional<Date> answerDue() const;
};

/// The door to referrals (移送): streams `referral/<id>`. A letter of ours is asked for and approved in its case (refer-out)
/// and goes on here; a letter that came in is registered here and opens its case when it is accepted. Every call is one
/// transaction over both records. Throws StoreFailure.
class Referrals {
public:
    Referrals(Office& office, ReferralParts parts);

    /// Asks for a referral out of the case: the step refer-out. Late entries are in effect at once.
    Result<ReferralView> open(const Session& session, const CaseId& id, const TakeStep& referOut);
    /// Does all steps or none. Approve, decline and withdraw sign or take back the request in the case and stand alone;
    /// chasing and answering a letter that came in issue their paper. `expected`: the number of entries the person saw.
    Result<ReferralView> perform(const Session& session, const ReferralId& id, const std::vector<ReferralStep>& steps,
                                 std::optional<std::int64_t> expected = {});
    /// Registers a letter that came in. The same letter (organ and number) is registered once.
    Result<ReferralView> receive(const Session& session, ReferralLetter letter);
    /// The same from a package of another office: its papers are kept, its digests were checked when it was read.
    Result<ReferralView> receive(const Session& session, const ReferralPackage& package, Date receivedOn);
    /// The letter, the receipt to be filled in, and every attachment whose bytes are at hand.
    Result<ReferralPackage> pack(const Session& session, const ReferralId& id) const;

    Result<ReferralView> view(const Session& session, const ReferralId& id) const;
    /// Sent and received, the latest first.
    Result<std::vector<ReferralView>> list(const Session& session) const;
    /// The bytes of a paper or attachment of the referral.
    Result<Bytes> paper(const Session& session, const ReferralId& id, const std::string& digest) const;

private:
    ReferralView viewOf(const Session& session, ReferralRecord record) const;
    Result<Done> mayTake(const Session& session, const ReferralRecord& record, ReferralAct act) const;
    /// Whether the request in the case waits for this person's signature, or may be taken back by him.
    bool mayInCase(const Session& session, const ReferralRecord& record, ReferralAct act) const;
    Result<Done> throughCase(const Session& session, const ReferralRecord& record, const ReferralStep& step);
    Result<Done> take(const Session& session, ReferralChange& change, const ReferralStep& step, const CaseId& opened) const;
    Result<Done> write(const Session& session, const ReferralChange& change, const CaseId& opened);
    Result<std::vector<IssuedPaper>> papersOf(ReferralChange& change, const ReferralStep& step, const Circumstances& now) const;
    Result<std::string> numberFor(ReferralChange& change, const ReferralStep& step, const Circumstances& now) const;

    Office& m_office;
    ReferralParts m_parts;
};

} // namespace anjuan
