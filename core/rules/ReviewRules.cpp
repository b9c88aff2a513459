// SPDX-License-Identifier: GPL-3.0-or-later
// Another round of the legal review: what the round before found is answered or mended (行政处罚法 58).
#include <algorithm>

#include "core/casefile/ReviewItems.h"
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Review.h"
#include "core/rules/Finds.h"

namespace anjuan::rules {
namespace {

/// The opinion that the submission answers: the last one entered before it.
const FiledAct* opinionBefore(const Scrutiny& look)
{
    const FiledAct* last = nullptr;
    for (const auto& act : look.file.acts) {
        if (act.act() == Act::GiveOpinion && act.stamp.entryNo < look.act.stamp.entryNo)
            last = &act;
    }
    return last;
}

bool changedSince(const Scrutiny& look, const FiledAct& opinion, const std::string& item)
{
    return std::ranges::any_of(look.file.acts, [&](const FiledAct& act) {
        return act.stamp.entryNo > opinion.stamp.entryNo && act.stamp.entryNo < look.act.stamp.entryNo && concerns(item, act.act());
    });
}

} // namespace

Findings problemsAnswered(const Scrutiny& look)
{
    const auto* opinion = opinionBefore(look);
    if (!opinion || passes(*opinion->as<GiveOpinion>()))
        return {};
    const auto& answers = look.act.as<SubmitReview>()->answers;
    Findings findings;
    for (const auto& problem : problemsOf(*opinion->as<GiveOpinion>())) {
        const bool answered = std::ranges::any_of(answers, [&](const ReviewAnswer& a) { return a.item == problem.item && !a.answer.empty(); });
        if (!answered && !changedSince(look, *opinion, problem.item))
            findings.push_back(found({N_("The review of %1 found a problem under “%2”, which was neither mended nor answered"), {opinion->on(), problem.item}},
                {provisions::legalReview}, {N_("Mend it in the file, or write an answer to it"), {}}, "submit-review.answers"));
    }
    return findings;
}

} // namespace anjuan::rules
