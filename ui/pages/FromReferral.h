// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/casefile/Circumstances.h"
#include "core/office/Referrals.h"
#include "ui/parts/DeadlinePanel.h"
#include "ui/parts/NextStepBar.h"
#include "ui/parts/TimelineView.h"

// Referrals in words: lines of the two lists, and what the page of one shows.
namespace anjuan {

/// One referral in a list.
struct ReferralLine {
    QString id, state, number, organ, party, cause, day, due;
    int waiting = 0; ///< days since the last step, while somebody is to answer; 0 otherwise
    bool isOpen = true; ///< not closed yet
    bool isOverdue = false;
    bool isIncoming = false;
};
ReferralLine lineOf(const ReferralView& view, Date today);
/// Whether every word of the filter stands somewhere in the line.
bool matches(const ReferralLine& line, const QString& filter);

/// A fact with its label.
struct LabelledFact {
    QString label, text;
};
/// A paper that was issued, or an attachment of the letter.
struct ReferralPaperLine {
    QString id; ///< digest; empty when the bytes are not kept here
    QString name, copies, number, digest;
};

QString titleOf(const ReferralView& view);
NextStep nextStepOf(const ReferralView& view, Date today);
std::vector<LabelledFact> factsOf(const ReferralView& view, const Circumstances& now);
std::vector<ReferralPaperLine> papersOf(const ReferralView& view);
std::vector<TimelineLine> timelineOf(const ReferralView& view, const Circumstances& now);
std::vector<DeadlineLine> deadlinesOf(const ReferralView& view, const Circumstances& now);
/// "referral:…" names an act as the id of a button.
QString buttonOf(ReferralAct act);
std::optional<ReferralAct> referralActOf(const QString& buttonId);

} // namespace anjuan
