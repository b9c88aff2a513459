// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that go into papers are Chinese in every language of the window.
#include "ui/pages/PrefillReview.h"

#include "core/casefile/ReviewItems.h"
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Review.h"

namespace anjuan {

/// The nine points of law that a review looks at (行政处罚法 58; national format of the review opinion).
Json prefillOfOpinion()
{
    Json facts{{"items", Json::array()}};
    for (const auto& item : reviewItems())
        facts["items"].push_back({{"item", item.name}});
    return facts;
}

Json prefillOfSubmission(const CaseView& view)
{
    Json facts{{"materials", Json::array()}};
    for (const auto& act : view.file.acts) {
        for (const auto& paper : act.taken.head.papers)
            facts["materials"].push_back(paper.number.empty() ? paper.title : paper.title + "（" + paper.number + "）");
    }
    if (const auto* opinion = opinionToAnswer(view.file)) {
        facts["answers"] = Json::array();
        for (const auto& problem : problemsOf(*opinion->as<GiveOpinion>()))
            facts["answers"].push_back({{"item", problem.item}});
    }
    return facts;
}

} // namespace anjuan
