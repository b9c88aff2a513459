// SPDX-License-Identifier: GPL-3.0-or-later
// Short forms for writing rules; for core/rules only.
#pragma once
#include "core/law/Provisions.h"
#include "core/rules/Rule.h"

namespace anjuan {

/// A finding without rule and level: the table's loop sets them.
inline Finding found(Message sentence, Provisions provisions, Message advice = {}, std::string jump = {})
{
    Finding finding;
    finding.sentence = std::move(sentence);
    finding.provisions = std::move(provisions);
    finding.advice = std::move(advice);
    finding.jump = std::move(jump);
    return finding;
}

namespace rules {
// One function a rule; grouped by the headings of law/rules.md.
Findings twoCertifiedOfficers(const Look&);
Findings recordsHadTwoOfficers(const Look&);
Findings certificatesValid(const Look&);
Findings notOnlyAuxiliaries(const Look&);
Findings reviewerIsNotHandler(const Look&);
Findings reviewerIsQualified(const Look&);
Findings approverIsNotHandler(const Look&);
Findings recusalWasDecided(const Look&);
Findings policeReferralByPrincipal(const Look&);

Findings matterInCatalogue(const Look&);
Findings withinLimitation(const Look&);
Findings limitationIsNear(const Look&);
Findings withinNinetyDays(const Look&);
Findings preservationApproved(const Look&);
Findings preservationInTime(const Look&);
Findings datesInOrder(const Look&);

Findings fineWithinRange(const Look&);
Findings kindsAllowed(const Look&);
Findings noSecondFine(const Look&);
Findings basisNamesArticle(const Look&);
Findings correctionOrdered(const Look&);
Findings withinTier(const Look&);
Findings crimeReferred(const Look&);
Findings factsHaveEvidence(const Look&);
Findings basisMayBeReplaced(const Look&);

Findings noticeServed(const Look&);
Findings noticeComplete(const Look&);
Findings periodSaysWorkingDays(const Look&);
Findings periodOverOrWaived(const Look&);
Findings hearingRightTold(const Look&);
Findings hearingsNotBuilt(const Look&);
Findings defenceReExamined(const Look&);
Findings notHeavierThanNotified(const Look&);
Findings sameBasisAsNotified(const Look&);

Findings decisionComplete(const Look&);
Findings remediesRight(const Look&);
Findings legallyReviewed(const Look&);
Findings discussedByHeads(const Look&);
Findings discussionInOrder(const Look&);

Findings servedInTime(const Look&);
Findings publicNoticeLast(const Look&);
Findings electronicAgreed(const Look&);
Findings refusalWitnessed(const Look&);
Findings paidBeforeClosing(const Look&);
} // namespace rules
} // namespace anjuan
