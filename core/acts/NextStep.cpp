// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/Decide.h"
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Review.h"

namespace anjuan {
namespace {

/// A review that waits, or that returned the case, is what comes next, although the stage does not go back for it.
std::optional<Act> roundComesNext(const CaseFile& file)
{
    if (file.stage < Stage::InReview || file.stage > Stage::Reviewed)
        return std::nullopt;
    if (openSubmission(file))
        return Act::GiveOpinion;
    const auto* opinion = opinionToAnswer(file);
    const bool leaves = opinion && opinion->as<GiveOpinion>()->conclusion == ReviewConclusion::Refer;
    return opinion && !leaves ? std::optional{Act::SubmitReview} : std::nullopt;
}

/// A hearing that was asked for is called, held and reported before anything else is prepared (行政处罚法 64).
std::optional<Act> hearingComesNext(const CaseFile& file)
{
    const auto* asked = file.last(Act::AskHearing);
    if (!asked || file.stage < Stage::NoticeServed || file.stage >= Stage::DecisionApproved
        || asked->as<AskHearing>()->form == HearingRequest::Withdrawn)
        return std::nullopt;
    const auto* refused = file.last(Act::RefuseHearing);
    if (refused && !happenedBefore(*refused, *asked))
        return std::nullopt;
    const auto* before = asked;
    for (const auto act : {Act::CallHearing, Act::HoldHearing, Act::ReportHearing}) {
        const auto* done = file.last(act);
        if (!done || happenedBefore(*done, *before))
            return act;
        if (act == Act::HoldHearing && done->as<HoldHearing>()->outcome != HearingOutcome::Held)
            return std::nullopt;
        before = done;
    }
    return std::nullopt;
}

bool isBranch(Act act, bool noPenalty)
{
    return act == Act::DeclineFiling || act == Act::WithdrawCase || act == (noPenalty ? Act::IssueDecision : Act::IssueNoPenalty)
        || (noPenalty && (act == Act::ApproveNotice || act == Act::IssueNotice));
}

} // namespace

const Step* nextStep(const CaseFile& file, const Procedure& procedure)
{
    if (!isOnSpine(file.stage))
        return nullptr;
    if (const auto round = roundComesNext(file))
        return procedure.find(*round);
    if (const auto hearing = hearingComesNext(file))
        return procedure.find(*hearing);
    const auto* conclusion = file.conclusion();
    const bool noPenalty = conclusion && conclusion->outcome == ProposedOutcome::NoPenalty;
    for (const auto& step : procedure.steps) {
        if (!isBranch(step.act, noPenalty) && admits(step, file.stage) && isOnSpine(step.then) && stageAfter(step, file.stage) > file.stage)
            return &step;
    }
    return nullptr;
}

} // namespace anjuan
