// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/DecideReferral.h"

#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/referral/ReferralClocks.h"
#include "core/referral/ReferralMoves.h"

namespace anjuan {
namespace {

using Decided = Result<std::vector<ReferralEvent>>;
using Trouble = std::optional<Refusal>;

constexpr std::string_view regulation310 = "行政执法机关移送涉嫌犯罪案件的规定";

Refusal no(Why why, std::string_view rule, Message sentence, Provisions provisions = {}, std::string jump = {})
{
    Finding finding;
    finding.rule = rule;
    finding.sentence = std::move(sentence);
    finding.provisions = std::move(provisions);
    finding.jump = std::move(jump);
    return refuse(why, std::move(finding));
}

struct Deciding {
    const ReferralFile& file;
    const ReferralCircumstances& now;

    Trouble criminalDraft(const ReferralLetter& letter) const
    {
        if (letter.team.size() < 2 || letter.team[0] == letter.team[1])
            return no(Why::Rule, "team",
                {N_("A criminal referral is prepared by at least two officers appointed for it"), {}},
                {{regulation310, 5}}, "team");
        if (!letter.teamReportedOn)
            return no(Why::Rule, "team-report",
                {N_("The day on which the officers' report was received is missing; the three days run from it"), {}},
                {{regulation310, 5}}, "team_reported_on");
        if (letter.suspectedCrime.empty())
            return notValid("suspected_crime", {N_("The suspected crime is missing"), {}});
        return std::nullopt;
    }

    Decided operator()(const ReferralLetter& letter) const
    {
        const bool isIncoming = letter.direction == ReferralDirection::Incoming;
        if (file.drafted)
            return no(Why::NotAtThisStage, "stage", {N_("The letter exists already"), {}});
        for (const auto& [key, text] :
            {std::pair{"other_organ", &letter.otherOrgan}, {"cause", &letter.cause}, {"facts", &letter.facts}})
            if (text->empty())
                return notValid(key, {N_("The field %1 is missing"), {std::string{key}}});
        if (isIncoming && !letter.receivedOn)
            return notValid("received_on", {N_("The day of receipt is missing"), {}});
        if (!isIncoming && letter.caseId.empty())
            return notValid("case_id", {N_("A letter of ours belongs to a case"), {}});
        for (const auto& [key, day] :
            {std::pair{"received_on", letter.receivedOn}, {"team_reported_on", letter.teamReportedOn}})
            if (day && *day > now.today)
                return notValid(key, {N_("%1 lies in the future"), {*day}});
        if (letter.kind == ReferralKind::Police && !isIncoming)
            if (auto found = criminalDraft(letter))
                return std::move(*found);
        return std::vector<ReferralEvent>{ReferralDrafted{letter, now.actor}};
    }

    Trouble cannotApprove(const ReferralDrafted& drafted) const
    {
        if (drafted.letter.kind == ReferralKind::Police && !now.isPrincipalHead)
            return no(Why::NotYourRight, "R11",
                {N_("A criminal referral is approved by the principal head or who presides over the work, by nobody "
                    "else"),
                    {}},
                {{regulation310, 5}});
        if (!now.isHead && !now.isPrincipalHead)
            return no(Why::NotYourRight, "approver", {N_("A referral is approved by a head of the organ"), {}},
                {{"行政处罚法", 25}});
        const auto& team = drafted.letter.team;
        if (drafted.by == now.actor || std::ranges::find(team, now.actor) != team.end())
            return no(Why::Rule, "own-work", {N_("Nobody approves own work"), {}});
        return std::nullopt;
    }

    Trouble wrongDay(const ReferralStep& step) const
    {
        if (!step.on)
            return notValid("on", {N_("The day is missing"), {}});
        if (*step.on > now.today)
            return notValid("on", {N_("%1 lies in the future"), {*step.on}});
        const auto& letter = file.drafted->letter;
        auto before = letter.direction == ReferralDirection::Incoming ? letter.receivedOn : letter.teamReportedOn;
        if (!file.steps.empty())
            before = file.steps.back().step.on;
        if (before && *step.on < *before)
            return notValid("on", {N_("%1 lies before %2, the step before it"), {*step.on, *before}});
        return std::nullopt;
    }

    /// A chase letter says that a day has gone by; before that day it would say what is not so.
    Trouble cannotChase(Date on) const
    {
        std::optional<Date> next;
        for (const auto& one : clocksOf(file)) {
            if (one.isOurs || one.endedOn)
                continue;
            if (one.due < on)
                return std::nullopt;
            next = next ? std::min(*next, one.due) : one.due;
        }
        Finding finding;
        finding.rule = "not-due";
        finding.sentence = next ? Message{N_("The answer is due on %1; there is nothing to chase yet"), {*next}}
                                : Message{N_("No answer is outstanding; there is nothing to chase"), {}};
        finding.advice = {N_("Chase the day after it is due"), {}};
        return refuse(Why::NotAtThisStage, std::move(finding));
    }

    Trouble cannotTake(const ReferralStep& step) const
    {
        const auto& move = moveOf(step.act);
        if (!file.drafted || !leadsFrom(move, file.state)
            || !isOf(step.act, file.state, file.drafted->letter.direction) || !fits(file, step.act))
            return no(Why::NotAtThisStage, "stage", {N_("The referral has no such step now"), {}});
        if (auto found = wrongDay(step))
            return found;
        if (move.needsText && step.text.empty())
            return notValid("text",
                {N_("The step needs a text: the way of sending, who received, the reason or the answer"), {}});
        if (move.needsLines && step.lines.empty())
            return notValid("lines", {N_("What is missing must be listed"), {}});
        if (step.act == ReferralAct::Approve || step.act == ReferralAct::Decline)
            return cannotApprove(*file.drafted);
        if (step.act == ReferralAct::Chase)
            return cannotChase(*step.on);
        if (step.act == ReferralAct::Send && file.drafted->letter.kind == ReferralKind::Police
            && file.drafted->letter.attachments.empty())
            return no(Why::Rule, "papers",
                {N_("A criminal referral goes with its papers: letter, investigation report, list of goods, test "
                    "reports"),
                    {}},
                {{regulation310, 6}}, "attachments");
        return std::nullopt;
    }

    Decided operator()(const ReferralStep& step) const
    {
        if (auto found = cannotTake(step))
            return std::move(*found);
        ReferralStepTaken taken{step, now.actor, std::nullopt, {}, {}};
        const auto& letter = file.drafted->letter;
        if (step.act == ReferralAct::Send && letter.kind == ReferralKind::Department)
            taken.replyDue
                = letter.replyBy ? letter.replyBy : std::optional{now.replyDue(*step.on)};
        return std::vector<ReferralEvent>{std::move(taken)};
    }
};

} // namespace

Result<std::vector<ReferralEvent>> decide(
    const ReferralFile& file, const ReferralCommand& command, const ReferralCircumstances& now)
{
    return std::visit(Deciding{file, now}, command);
}

} // namespace anjuan
