// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/Date.h"

namespace anjuan {

/// 款: its sentences, and the items (项) that follow them, each with its own number in front.
struct StatuteParagraph {
    std::string text;
    std::vector<std::string> items;
    bool operator==(const StatuteParagraph&) const = default;
};

/// 条: 第十七条之一 is number 17, inserted 1.
struct StatuteArticle {
    int number = 0;
    int inserted = 0;
    std::vector<StatuteParagraph> paragraphs;
    bool operator==(const StatuteArticle&) const = default;
};

/// 编, 章 or 节 as written, and the place of its first article in the list of articles.
struct StatuteHeading {
    std::string title;
    std::size_t firstArticle = 0;
    bool operator==(const StatuteHeading&) const = default;
};

/// One version of one law, as it was imported.
struct Statute {
    std::string title;
    std::string shortTitle; ///< without 中华人民共和国: the name by which the program cites
    Date version; ///< the day of the adoption or of the last amendment
    Date inForceFrom;
    bool commencementStated
        = false; ///< false: the text names no later day, so the version is taken to hold from its own day
    std::vector<StatuteHeading> headings;
    std::vector<StatuteArticle> articles;
    bool operator==(const Statute&) const = default;

    /// Nothing when the version has no such article.
    const StatuteArticle* article(int number, int inserted = 0) const;
};

/// 中华人民共和国大气污染防治法 → 大气污染防治法.
std::string shortTitleOf(std::string_view title);

} // namespace anjuan
