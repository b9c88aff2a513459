// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/ReviewItems.h"

#include <algorithm>

namespace anjuan {
namespace {

using A = Act;

constexpr Act competence[] = {A::FileCase, A::InspectScene, A::ReInspect, A::Interview};
constexpr Act party[] = {A::RegisterParty, A::ConfirmAddress};
constexpr Act evidence[] = {A::StateFacts, A::AddEvidence, A::ExtractData, A::Interview, A::InspectScene, A::ReInspect, A::PreserveEvidence,
    A::DisposePreserved};
constexpr Act qualification[] = {A::StateFacts, A::ConcludeInquiry};
constexpr Act basis[] = {A::ConcludeInquiry, A::ApproveNotice, A::IssueNotice};
constexpr Act discretion[] = {A::ConcludeInquiry, A::IssueNotice, A::ReExamine};
constexpr Act procedure[] = {A::FileCase, A::OrderCorrection, A::ReInspect, A::ApproveNotice, A::IssueNotice, A::ServeNotice, A::ServePaper, A::RecordDefence,
    A::ReExamine, A::HoldDiscussion, A::DisposePreserved};
constexpr Act papers[] = {A::ConcludeInquiry, A::IssueNotice, A::ServeNotice, A::ServePaper, A::OrderCorrection, A::ReExamine};
constexpr Act referral[] = {A::ReferOut, A::ConcludeInquiry};

constexpr ReviewItem items[] = {
    {"主体权限", competence}, {"当事人", party}, {"事实证据", evidence}, {"定性", qualification}, {"依据", basis}, {"裁量", discretion},
    {"程序", procedure}, {"文书", papers}, {"移送", referral},
};

/// What the review itself does changes nothing that it looks at.
bool changesTheFile(Act act)
{
    return act != A::SubmitReview && act != A::GiveOpinion && act != A::ApproveDecision;
}

} // namespace

std::span<const ReviewItem> reviewItems()
{
    return items;
}

bool concerns(const std::string& item, Act act)
{
    if (act == A::CorrectEntry)
        return true;
    const auto* found = std::ranges::find(items, item, &ReviewItem::name);
    if (found == std::end(items))
        return changesTheFile(act);
    return std::ranges::find(found->acts, act) != found->acts.end();
}

} // namespace anjuan
