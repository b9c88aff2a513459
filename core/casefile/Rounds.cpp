// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Rounds.h"

#include <algorithm>
#include <iterator>

namespace anjuan {
namespace {

/// Rounds follow each other as they were entered; the day alone does not part two acts of one day.
const FiledAct* lastEntered(const CaseFile& file, Act act)
{
    const FiledAct* found = nullptr;
    for (const auto& filed : file.acts) {
        if (filed.act() == act && (!found || filed.stamp.entryNo > found->stamp.entryNo))
            found = &filed;
    }
    return found;
}

} // namespace

int reviewRounds(const CaseFile& file)
{
    return static_cast<int>(std::ranges::count(file.acts, Act::SubmitReview, &FiledAct::act));
}

const FiledAct* openSubmission(const CaseFile& file)
{
    const auto* sent = lastEntered(file, Act::SubmitReview);
    const auto* opinion = lastOpinion(file);
    return sent && (!opinion || opinion->stamp.entryNo < sent->stamp.entryNo) ? sent : nullptr;
}

const FiledAct* lastOpinion(const CaseFile& file)
{
    return lastEntered(file, Act::GiveOpinion);
}

bool passes(const GiveOpinion& opinion)
{
    return opinion.conclusion == ReviewConclusion::Agree || opinion.conclusion == ReviewConclusion::AgreeWithChanges;
}

const FiledAct* opinionToAnswer(const CaseFile& file)
{
    const auto* opinion = lastOpinion(file);
    return opinion && !openSubmission(file) && !passes(*opinion->as<GiveOpinion>()) ? opinion : nullptr;
}

std::vector<ReviewedItem> problemsOf(const GiveOpinion& opinion)
{
    std::vector<ReviewedItem> problems;
    std::ranges::copy_if(opinion.items, std::back_inserter(problems), [](const ReviewedItem& item) { return item.verdict == Verdict::Problem; });
    return problems;
}

} // namespace anjuan
