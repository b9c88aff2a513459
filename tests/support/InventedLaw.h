// SPDX-License-Identifier: GPL-3.0-or-later
// Laws in an office's library whose texts are invented: only names, days and numbers of articles are real.
#pragma once
#include <functional>
#include <memory>
#include <vector>

#include "core/statutes/StatuteShelf.h"
#include "tests/support/Story.h"

namespace anjuan::test {

inline constexpr auto invented = "虚构的一款。";

/// A version that holds from its day on, with one paragraph an article.
inline Statute inventedLaw(const char* title, Date day, const std::vector<int>& articles, const char* words = invented)
{
    Statute statute{.title = title,
        .shortTitle = shortTitleOf(title),
        .version = day,
        .inForceFrom = day,
        .headings = {},
        .articles = {}};
    for (const int number : articles)
        statute.articles.push_back({number, 0, {{words, {}}}});
    return statute;
}

/// The office's library holds these versions and no others.
inline std::function<void(Story&)> holding(std::vector<Statute> statutes)
{
    return [statutes = std::move(statutes)](Story& story) {
        StatuteShelf shelf;
        for (const auto& statute : statutes)
            shelf.add(statute);
        story.law().statutes = std::make_shared<const StatuteShelf>(shelf);
    };
}

} // namespace anjuan::test
