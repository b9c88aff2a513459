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
Findings twoCertifiedOfficers(const Scrutiny&);
Findings recordsHadTwoOfficers(const Scrutiny&);
Findings certificatesValid(const Scrutiny&);
Findings notOnlyAuxiliaries(const Scrutiny&);
Findings reviewerIsNotHandler(const Scrutiny&);
Findings reviewerIsQualified(const Scrutiny&);
Findings approverIsNotHandler(const Scrutiny&);
Findings policeReferralByPrincipal(const Scrutiny&);
Findings recusedSignsNothing(const Scrutiny&);
Findings recusalWasDecided(const Scrutiny&);
Findings notOnOneself(const Scrutiny&);
Findings interviewsApart(const Scrutiny&);
Findings problemsAnswered(const Scrutiny&);

Findings matterInCatalogue(const Scrutiny&);
Findings decidedByTheOrgan(const Scrutiny&);
Findings withinLimitation(const Scrutiny&);
Findings limitationIsNear(const Scrutiny&);
Findings withinNinetyDays(const Scrutiny&);
Findings preservationApproved(const Scrutiny&);
Findings preservationInTime(const Scrutiny&);
Findings datesInOrder(const Scrutiny&);

Findings noPenaltyUnderFourteen(const Scrutiny&);
Findings minorsTreatedLighter(const Scrutiny&);
Findings fineWithinRange(const Scrutiny&);
Findings kindsAllowed(const Scrutiny&);
Findings fineWasBefore(const Scrutiny&);
Findings noSecondFine(const Scrutiny&);
Findings basisNamesArticle(const Scrutiny&);
Findings citedTextExists(const Scrutiny&);
Findings citedTextIsNewer(const Scrutiny&);
Findings citedTextWasChanged(const Scrutiny&);
Findings correctionOrdered(const Scrutiny&);
Findings withinTier(const Scrutiny&);
Findings crimeReferred(const Scrutiny&);
Findings factsHaveEvidence(const Scrutiny&);
Findings basisMayBeReplaced(const Scrutiny&);

Findings higherFineChosen(const Scrutiny&);
Findings competingCompared(const Scrutiny&);
Findings illegalGainAsked(const Scrutiny&);
Findings rightsToldBeforeOrder(const Scrutiny&);
Findings orderSeenPerformed(const Scrutiny&);
Findings exemptionLookedAt(const Scrutiny&);
Findings firstOffenceIsFirst(const Scrutiny&);
Findings minorElementsShown(const Scrutiny&);
Findings crimeIsNear(const Scrutiny&);

Findings noticeServed(const Scrutiny&);
Findings noticeComplete(const Scrutiny&);
Findings periodSaysWorkingDays(const Scrutiny&);
Findings periodOverOrWaived(const Scrutiny&);
Findings hearingRightTold(const Scrutiny&);
Findings chairDidNotInvestigate(const Scrutiny&);
Findings hearingWasHeld(const Scrutiny&);
Findings reportFollowsHearing(const Scrutiny&);
Findings hearingCalledInTime(const Scrutiny&);
Findings defenceReExamined(const Scrutiny&);
Findings notHeavierThanNotified(const Scrutiny&);
Findings sameBasisAsNotified(const Scrutiny&);

Findings decisionComplete(const Scrutiny&);
Findings remediesRight(const Scrutiny&);
Findings legallyReviewed(const Scrutiny&);
Findings discussedByHeads(const Scrutiny&);
Findings discussionInOrder(const Scrutiny&);

Findings servedInTime(const Scrutiny&);
Findings publicNoticeLast(const Scrutiny&);
Findings electronicAgreed(const Scrutiny&);
Findings refusalWitnessed(const Scrutiny&);
Findings paidBeforeClosing(const Scrutiny&);

Findings seizureLawful(const Scrutiny&);
Findings extendedOnce(const Scrutiny&);
Findings urgentReported(const Scrutiny&);
Findings notAtNight(const Scrutiny&);
Findings demolitionAfterAll(const Scrutiny&);

Findings fitForTheSpot(const Scrutiny&);
Findings rightsToldOnTheSpot(const Scrutiny&);
Findings cashHasGround(const Scrutiny&);
Findings cashHasReceipt(const Scrutiny&);
Findings procedureMayChange(const Scrutiny&);

Findings cameraIsLawful(const Scrutiny&);
Findings surchargeWithinLimits(const Scrutiny&);
Findings notInCash(const Scrutiny&);
Findings courtAfterAll(const Scrutiny&);
Findings courtInTime(const Scrutiny&);
Findings noCourtForDemolition(const Scrutiny&);
Findings publishedInTime(const Scrutiny&);
Findings nothingPrivatePublished(const Scrutiny&);
Findings withdrawnInTime(const Scrutiny&);
Findings policeReferralInTime(const Scrutiny&);
Findings servedPapersStay(const Scrutiny&);
Findings landIsKnown(const Scrutiny&);
Findings partiesAndMattersKnown(const Scrutiny&);
Findings nobodyLeftOut(const Scrutiny&);
Findings calendarIsKnown(const Scrutiny&);

Findings evidenceDescribed(const Scrutiny&);
Findings fileBoundInOrder(const Scrutiny&);
} // namespace rules
} // namespace anjuan
