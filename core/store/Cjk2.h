// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anjuan {

/// One search term with the bytes of the text it stands for.
struct Term2 {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isPrefix = false;      ///< a single character, or a run of digits and Latin letters: as the last of a query
                                ///< it is the beginning of what it finds
};

enum class TermsFor { Document, Query };

/// Overlapping two-character terms of Chinese text and the trailing single one; runs of digits and Latin letters whole
/// and in lower case; full width folded to half. A query leaves out the trailing single one at its end, so that it
/// meets the middle of a longer text. Invalid UTF-8 parts words.
std::vector<Term2> cjk2Terms(std::string_view utf8, TermsFor purpose);

} // namespace anjuan
