// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Provision.h"

namespace anjuan {

/// Names of the laws as they are cited. Which version is in force is data (resources/limits, matters), not a name.
namespace laws {
inline constexpr std::string_view penalty = "行政处罚法"; // 2021
inline constexpr std::string_view coercion = "行政强制法"; // 2011
inline constexpr std::string_view reconsideration = "行政复议法"; // 2023
inline constexpr std::string_view litigation = "行政诉讼法"; // 2017
inline constexpr std::string_view civilProcedure = "民事诉讼法"; // 2023
inline constexpr std::string_view civilCode = "民法典"; // 2020
inline constexpr std::string_view criminalReferral = "行政执法机关移送涉嫌犯罪案件的规定"; // State Council 310, 2020
inline constexpr std::string_view finesCollection = "罚款决定与罚款收缴分离实施办法"; // 1997
inline constexpr std::string_view evidence = "最高人民法院关于行政诉讼证据若干问题的规定"; // 法释〔2002〕21号
inline constexpr std::string_view litigationInterpretation = "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释";
inline constexpr std::string_view landAdministration = "土地管理法";
inline constexpr std::string_view planning = "城乡规划法";
inline constexpr std::string_view openInformation = "政府信息公开条例";
inline constexpr std::string_view criminalProcedure = "刑事诉讼法";
} // namespace laws

/// Citations that conditions, rules and procedures rest on; no text of any law stands in the program.
namespace provisions {

/// What no statute says: a convention or something only quoted; the office may switch the rule off.
inline constexpr Provision officeRule{"本机关规则（惯例或者转述，可以停用）"};

// 行政处罚法 (2021)
inline constexpr Provision kindsOfPenalty{laws::penalty, 9};
inline constexpr Provision detention{laws::penalty, 9, 0, 5};
inline constexpr Provision normativeBasis{laws::penalty, 16};
inline constexpr Provision placeOfAct{laws::penalty, 22};
inline constexpr Provision delegatedPower{laws::penalty, 24, 1};
inline constexpr Provision firstToFile{laws::penalty, 25, 1};
inline constexpr Provision jurisdictionDispute{laws::penalty, 25, 2};
inline constexpr Provision assistance{laws::penalty, 26};
inline constexpr Provision crimeReferred{laws::penalty, 27, 1};
inline constexpr Provision referralCooperation{laws::penalty, 27, 2};
inline constexpr Provision orderCorrection{laws::penalty, 28, 1};
inline constexpr Provision illegalGains{laws::penalty, 28, 2};
inline constexpr Provision noSecondFine{laws::penalty, 29};
inline constexpr Provision minors{laws::penalty, 30};
inline constexpr Provision mentalCapacity{laws::penalty, 31};
inline constexpr Provision mitigation{laws::penalty, 32};
inline constexpr Provision minorNoPenalty{laws::penalty, 33, 1};
inline constexpr Provision firstOffence{laws::penalty, 33, 1};
inline constexpr Provision noFault{laws::penalty, 33, 2};
inline constexpr Provision educateInstead{laws::penalty, 33, 3};
inline constexpr Provision discretionStandard{laws::penalty, 34};
inline constexpr Provision offsetAgainstCriminal{laws::penalty, 35};
inline constexpr Provision limitation{laws::penalty, 36, 1};
inline constexpr Provision limitationStart{laws::penalty, 36, 2};
inline constexpr Provision lawInForceOrLighter{laws::penalty, 37};
inline constexpr Provision noBasisOrSubject{laws::penalty, 38, 1};
inline constexpr Provision graveProcedureBreach{laws::penalty, 38, 2};
inline constexpr Provision factsProven{laws::penalty, 40};
inline constexpr Provision electronicMonitoring{laws::penalty, 41};
inline constexpr Provision officers{laws::penalty, 42, 1};
inline constexpr Provision recusalDuty{laws::penalty, 43, 1};
inline constexpr Provision recusalAsked{laws::penalty, 43, 2};
inline constexpr Provision recusalDecided{laws::penalty, 43, 3};
inline constexpr Provision notice{laws::penalty, 44};
inline constexpr Provision defenceHeard{laws::penalty, 45, 1};
inline constexpr Provision defenceNotHeavier{laws::penalty, 45, 2};
inline constexpr Provision evidenceKinds{laws::penalty, 46, 1};
inline constexpr Provision evidenceVerified{laws::penalty, 46, 2};
inline constexpr Provision evidenceUnlawful{laws::penalty, 46, 3};
inline constexpr Provision wholeProcessRecorded{laws::penalty, 47};
inline constexpr Provision publication{laws::penalty, 48, 1};
inline constexpr Provision publicationWithdrawn{laws::penalty, 48, 2};
inline constexpr Provision confidentiality{laws::penalty, 50};
inline constexpr Provision onTheSpot{laws::penalty, 51};
inline constexpr Provision onTheSpotIssued{laws::penalty, 52, 1};
inline constexpr Provision onTheSpotContent{laws::penalty, 52, 2};
inline constexpr Provision onTheSpotReported{laws::penalty, 52, 3};
inline constexpr Provision onTheSpotPerformed{laws::penalty, 53};
inline constexpr Provision investigation{laws::penalty, 54, 1};
inline constexpr Provision filing{laws::penalty, 54, 2};
inline constexpr Provision certificatesShown{laws::penalty, 55, 1};
inline constexpr Provision partyCooperates{laws::penalty, 55, 2};
inline constexpr Provision preservation{laws::penalty, 56};
inline constexpr Provision headDecides{laws::penalty, 57, 1};
inline constexpr Provision penaltyGiven{laws::penalty, 57, 1, 1};
inline constexpr Provision penaltyWaived{laws::penalty, 57, 1, 2};
inline constexpr Provision factsNotMadeOut{laws::penalty, 57, 1, 3};
inline constexpr Provision crimeOutcome{laws::penalty, 57, 1, 4};
inline constexpr Provision collectiveDiscussion{laws::penalty, 57, 2};
inline constexpr Provision legalReview{laws::penalty, 58, 1};
inline constexpr Provision legalReviewPublicInterest{laws::penalty, 58, 1, 1};
inline constexpr Provision legalReviewAfterHearing{laws::penalty, 58, 1, 2};
inline constexpr Provision legalReviewComplicated{laws::penalty, 58, 1, 3};
inline constexpr Provision legalReviewOther{laws::penalty, 58, 1, 4};
inline constexpr Provision reviewerQualified{laws::penalty, 58, 2};
inline constexpr Provision decisionContent{laws::penalty, 59, 1};
inline constexpr Provision decisionSealed{laws::penalty, 59, 2};
inline constexpr Provision ninetyDays{laws::penalty, 60};
inline constexpr Provision decisionServed{laws::penalty, 61, 1};
inline constexpr Provision electronicServiceAgreed{laws::penalty, 61, 2};
inline constexpr Provision noDecisionWithoutHearingOut{laws::penalty, 62};
inline constexpr Provision hearingMatters{laws::penalty, 63, 1};
inline constexpr Provision hearingLargeFine{laws::penalty, 63, 1, 1};
inline constexpr Provision hearingLargeConfiscation{laws::penalty, 63, 1, 2};
inline constexpr Provision hearingLicence{laws::penalty, 63, 1, 3};
inline constexpr Provision hearingClosure{laws::penalty, 63, 1, 4};
inline constexpr Provision hearingFree{laws::penalty, 63, 2};
inline constexpr Provision hearing{laws::penalty, 64};
inline constexpr Provision hearingAsked{laws::penalty, 64, 0, 1};
inline constexpr Provision hearingNotified{laws::penalty, 64, 0, 2};
inline constexpr Provision hearingPublic{laws::penalty, 64, 0, 3};
inline constexpr Provision hearingChair{laws::penalty, 64, 0, 4};
inline constexpr Provision hearingAgents{laws::penalty, 64, 0, 5};
inline constexpr Provision hearingGivenUp{laws::penalty, 64, 0, 6};
inline constexpr Provision hearingConduct{laws::penalty, 64, 0, 7};
inline constexpr Provision hearingRecord{laws::penalty, 64, 0, 8};
inline constexpr Provision decisionByHearingRecord{laws::penalty, 65};
inline constexpr Provision performance{laws::penalty, 66, 1};
inline constexpr Provision deferral{laws::penalty, 66, 2};
inline constexpr Provision finingAndCollectingApart{laws::penalty, 67, 1};
inline constexpr Provision payment{laws::penalty, 67, 3};
inline constexpr Provision cashOnTheSpot{laws::penalty, 68};
inline constexpr Provision cashRemote{laws::penalty, 69};
inline constexpr Provision fiscalReceipt{laws::penalty, 70};
inline constexpr Provision cashHandedIn{laws::penalty, 71};
inline constexpr Provision enforcementMeans{laws::penalty, 72, 1};
inline constexpr Provision surcharge{laws::penalty, 72, 1, 1};
inline constexpr Provision courtEnforcement{laws::penalty, 72, 1, 4};
inline constexpr Provision courtTermAfterDeferral{laws::penalty, 72, 2};
inline constexpr Provision executionNotStayed{laws::penalty, 73, 1};
inline constexpr Provision surchargeStopped{laws::penalty, 73, 3};
inline constexpr Provision proceedsHandedOver{laws::penalty, 74};
inline constexpr Provision supervision{laws::penalty, 75};
inline constexpr Provision breaches{laws::penalty, 76, 1};
inline constexpr Provision kindOrRangeChanged{laws::penalty, 76, 1, 2};
inline constexpr Provision procedureBreach{laws::penalty, 76, 1, 3};
inline constexpr Provision officerWithoutCertificate{laws::penalty, 76, 1, 5};
inline constexpr Provision crimeNotReferred{laws::penalty, 82};
inline constexpr Provision workingDays{laws::penalty, 85};

// 行政强制法 (2011)
inline constexpr Provision coercionOfficers{laws::coercion, 17, 3};
inline constexpr Provision coercionProcedure{laws::coercion, 18};
inline constexpr Provision coercionTwoOfficers{laws::coercion, 18, 0, 2};
inline constexpr Provision coercionUrgent{laws::coercion, 19};
inline constexpr Provision seizureHandedToPolice{laws::coercion, 21};
inline constexpr Provision seizurePower{laws::coercion, 22};
inline constexpr Provision seizureScope{laws::coercion, 23};
inline constexpr Provision seizureDecision{laws::coercion, 24, 1};
inline constexpr Provision seizureTerm{laws::coercion, 25, 1};
inline constexpr Provision seizureExtensionTold{laws::coercion, 25, 2};
inline constexpr Provision seizureTestsExcluded{laws::coercion, 25, 3};
inline constexpr Provision seizureCosts{laws::coercion, 26};
inline constexpr Provision seizureHandled{laws::coercion, 27};
inline constexpr Provision seizureReleased{laws::coercion, 28, 1};
inline constexpr Provision demandBeforeEnforcement{laws::coercion, 35};
inline constexpr Provision demandHeard{laws::coercion, 36};
inline constexpr Provision enforcementDecision{laws::coercion, 37};
inline constexpr Provision enforcementSuspended{laws::coercion, 39};
inline constexpr Provision enforcementDroppedAfterThreeYears{laws::coercion, 39, 2};
inline constexpr Provision enforcementEnded{laws::coercion, 40};
inline constexpr Provision enforcementAgreement{laws::coercion, 42};
inline constexpr Provision noNightNoHoliday{laws::coercion, 43, 1};
inline constexpr Provision noCuttingOfUtilities{laws::coercion, 43, 2};
inline constexpr Provision demolition{laws::coercion, 44};
inline constexpr Provision surchargeLimit{laws::coercion, 45, 2};
inline constexpr Provision surchargeThirtyDays{laws::coercion, 46, 1};
inline constexpr Provision townAppliesToCourt{laws::coercion, 46, 3};
inline constexpr Provision substitutePerformance{laws::coercion, 50};
inline constexpr Provision substituteDemand{laws::coercion, 51, 1, 2};
inline constexpr Provision courtApplication{laws::coercion, 53};
inline constexpr Provision courtDemand{laws::coercion, 54};
inline constexpr Provision courtMaterials{laws::coercion, 55};
inline constexpr Provision courtAcceptance{laws::coercion, 56, 1};
inline constexpr Provision courtRuling{laws::coercion, 57};
inline constexpr Provision courtExaminesGraveFlaws{laws::coercion, 58};
inline constexpr Provision coercionWorkingDays{laws::coercion, 69};

// 行政复议法 (2023)
inline constexpr Provision reconsiderationTerm{laws::reconsideration, 20, 1};
inline constexpr Provision reconsiderationFirst{laws::reconsideration, 23, 1, 1};
inline constexpr Provision reconsiderationFirstTold{laws::reconsideration, 23, 2};
inline constexpr Provision reconsiderationOrgan{laws::reconsideration, 24, 1};
inline constexpr Provision reconsiderationForwarded{laws::reconsideration, 32, 2};
inline constexpr Provision reconsiderationAnswer{laws::reconsideration, 48};
inline constexpr Provision reconsiderationAnswerSimple{laws::reconsideration, 54, 1};
inline constexpr Provision reconsiderationNoEvidence{laws::reconsideration, 70};
inline constexpr Provision reconsiderationDays{laws::reconsideration, 88, 2};

// 行政诉讼法 (2017), 民事诉讼法 (2023) and the interpretation
inline constexpr Provision litigationAfterReconsideration{laws::litigation, 45};
inline constexpr Provision litigationTerm{laws::litigation, 46, 1};
inline constexpr Provision litigationAnswer{laws::litigation, 67, 1};
inline constexpr Provision annulment{laws::litigation, 70};
inline constexpr Provision declaredUnlawful{laws::litigation, 74};
inline constexpr Provision courtWithinThreeMonths{laws::litigationInterpretation, 156};
inline constexpr Provision countingOfPeriods{laws::civilProcedure, 85};
inline constexpr Provision serviceByLeaving{laws::civilProcedure, 89};
inline constexpr Provision serviceElectronic{laws::civilProcedure, 90};
inline constexpr Provision serviceByPost{laws::civilProcedure, 91};
inline constexpr Provision serviceByPublicNotice{laws::civilProcedure, 95};
inline constexpr Provision headAppears{laws::litigation, 3, 3};
inline constexpr Provision planningTown{laws::planning, 65};
inline constexpr Provision landOrderLitigation{laws::landAdministration, 83};

// 行政执法机关移送涉嫌犯罪案件的规定 (State Council 310, 2020)
inline constexpr Provision referralReached{laws::criminalReferral, 3};
inline constexpr Provision referralEvidence{laws::criminalReferral, 4};
inline constexpr Provision referralTeam{laws::criminalReferral, 5, 1};
inline constexpr Provision referralApproval{laws::criminalReferral, 5, 2};
inline constexpr Provision referralMaterials{laws::criminalReferral, 6};
inline constexpr Provision policeReceipt{laws::criminalReferral, 7};
inline constexpr Provision policeReview{laws::criminalReferral, 8};
inline constexpr Provision policeReconsideration{laws::criminalReferral, 9, 1};
inline constexpr Provision policeRefused{laws::criminalReferral, 10};
inline constexpr Provision noPenaltyInstead{laws::criminalReferral, 11, 1};
inline constexpr Provision exhibitsHandedOver{laws::criminalReferral, 12};
inline constexpr Provision policeReturned{laws::criminalReferral, 13};
inline constexpr Provision referralOverdue{laws::criminalReferral, 16};
inline constexpr Provision officialsLeads{laws::criminalReferral, 19};

// 罚款决定与罚款收缴分离实施办法 (1997) and the rules of evidence (2002)
inline constexpr Provision collectionStated{laws::finesCollection, 7};
inline constexpr Provision surchargeStated{laws::finesCollection, 9};
inline constexpr Provision documentaryEvidence{laws::evidence, 10};
inline constexpr Provision physicalEvidence{laws::evidence, 11};
inline constexpr Provision audiovisualEvidence{laws::evidence, 12};
inline constexpr Provision evidenceAfterDecision{laws::evidence, 60, 0, 1};

} // namespace provisions
} // namespace anjuan
