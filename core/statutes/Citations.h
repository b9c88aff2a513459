// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Provision.h"

namespace anjuan {

/// A place in a law as somebody wrote it: the name is kept as written, without 《》. A number that is not named is 0.
struct Citation {
    std::string law;
    int article = 0;
    int inserted = 0; ///< 第十七条之一: 1
    int paragraph = 0;
    int item = 0;
    bool operator==(const Citation&) const = default;
};

/// Finds citations in a text: 《某某法》第三条第一款第（二）项, several joined by 、 和 及; 62、64条 and
/// 某某法57条2款 too. An article without a law's name belongs to the law named last before it on the same line;
/// before any name it is passed over.
std::vector<Citation> citationsIn(std::string_view text);
/// A provision of the program's own tables as a citation.
Citation citationOf(const Provision& provision);
/// The same place as a provision; the law's name is kept for as long as the program runs. 之一 is lost.
Provision provisionOf(const Citation& citation);

} // namespace anjuan
