// SPDX-License-Identifier: GPL-3.0-or-later
// Conclusions are words of a paper: Chinese in every language of the window.
#include "core/discussion/Agenda.h"

#include <algorithm>

namespace anjuan {

std::optional<Finding> whyToDiscuss(const CaseFile& file, const Circumstances& now)
{
    if (!isOnSpine(file.stage) || file.stage < Stage::InquiryClosed || file.stage >= Stage::DecisionApproved)
        return std::nullopt;
    for (auto& finding : gapsBefore(file, Act::ApproveDecision, now)) {
        if (finding.rule == "R56")
            return std::move(finding);
    }
    return std::nullopt;
}

std::vector<Attendant> attendantsOf(const CaseFile& file, const Circumstances& now)
{
    std::vector<Attendant> heads;
    const auto handlers = file.handlers();
    for (const auto& person : now.roster.all()) {
        if (!person.isHead() || person.disabled)
            continue;
        const bool handles = std::ranges::find(handlers, person.id) != handlers.end();
        const auto seat = handles ? Seat::Reports : Seat::Speaks;
        heads.push_back({person.id, person.name, person.post, seat, person.is(Role::PrincipalHead)});
    }
    std::ranges::stable_sort(heads, {}, &Attendant::isPrincipal);
    return heads;
}

Attendance attendanceOf(const std::vector<MemberOpinion>& members, const Circumstances& now)
{
    Attendance attendance;
    const auto rule = now.law->rules.collectiveDiscussion(now.today);
    attendance.wanted = rule ? rule->minimumHeads : 0;
    for (const auto& member : members) {
        const auto* person = member.person ? now.roster.find(*member.person) : nullptr;
        attendance.present += person && person->isHead() && member.stance != Stance::Recused;
    }
    return attendance;
}

bool decides(DiscussionOutcome outcome)
{
    return outcome == DiscussionOutcome::AsProposed || outcome == DiscussionOutcome::Changed;
}

std::string proposedConclusion(DiscussionOutcome outcome, const std::string& proposal)
{
    switch (outcome) {
    case DiscussionOutcome::AsProposed:
        return "同意承办机构的拟处理意见" + (proposal.empty() ? std::string{} : "：" + proposal);
    case DiscussionOutcome::Changed:
        return "变更承办机构的拟处理意见：";
    case DiscussionOutcome::Back:
        return "退回补充调查：";
    case DiscussionOutcome::Refer:
        return "移送：";
    case DiscussionOutcome::Deferred:
        return "暂缓，待下次讨论：";
    }
    return {};
}

} // namespace anjuan
