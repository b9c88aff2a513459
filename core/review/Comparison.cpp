// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Comparison.h"

#include <algorithm>
#include <array>

#include "core/casefile/ReviewItems.h"
#include "core/casefile/facts/Inquiry.h"

namespace anjuan {
namespace {

/// Acts of which only the last one is true: a new one takes the place of the one before.
constexpr std::array restating{Act::RegisterLead, Act::RegisterParty, Act::FileCase, Act::ConfirmAddress, Act::StateFacts, Act::ConcludeInquiry,
    Act::ApproveNotice, Act::IssueNotice, Act::ReExamine};
/// What the review itself enters.
constexpr std::array reviewing{Act::SubmitReview, Act::GiveOpinion};

template <std::size_t N>
bool among(const std::array<Act, N>& acts, Act act)
{
    return std::ranges::find(acts, act) != acts.end();
}

/// The statement before the opinion that this act takes the place of; nullptr when it adds something.
const FiledAct* restated(const CaseFile& file, const FiledAct& act, const FiledAct& opinion)
{
    const auto* piece = act.as<AddEvidence>();
    const FiledAct* before = nullptr;
    for (const auto& other : file.acts) {
        if (other.stamp.entryNo > opinion.stamp.entryNo || other.act() != act.act())
            continue;
        if (piece ? other.as<AddEvidence>()->id == piece->id : among(restating, act.act()))
            before = &other;
    }
    return before;
}

void compare(const FiledAct& before, const FiledAct& after, std::vector<FieldChange>& into)
{
    for (const auto& field : rowOf(after.act()).fields) {
        auto was = field.read(before.taken.facts.address());
        auto is = field.read(after.taken.facts.address());
        if (!(was == is))
            into.push_back({after.stamp.entryNo, after.act(), &field, std::move(was), std::move(is)});
    }
}

} // namespace

bool RoundComparison::concerns(const CaseFile& file, const std::string& item) const
{
    const auto about = [&](Act act) { return anjuan::concerns(item, act); };
    return std::ranges::any_of(changed, about, &FieldChange::act)
        || std::ranges::any_of(added, [&](std::int64_t entry) { return file.entry(entry) && about(file.entry(entry)->act()); });
}

RoundComparison changesSince(const CaseFile& file, const FiledAct& opinion)
{
    RoundComparison comparison;
    for (const auto& act : file.acts) {
        if (act.stamp.entryNo <= opinion.stamp.entryNo || among(reviewing, act.act()))
            continue;
        if (const auto* before = restated(file, act, opinion)) {
            // Stated twice since: only what stands now counts.
            std::erase_if(comparison.changed, [&](const FieldChange& c) { return c.act == act.act() && !act.as<AddEvidence>(); });
            compare(*before, act, comparison.changed);
        } else {
            comparison.added.push_back(act.stamp.entryNo);
        }
    }
    return comparison;
}

} // namespace anjuan
