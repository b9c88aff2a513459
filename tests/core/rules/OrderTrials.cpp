// SPDX-License-Identifier: GPL-3.0-or-later
// The order without a penalty: what its own procedure asks (corrections 14; 行政复议法 20; 行政诉讼法 46).
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;

std::function<void(Story&)> ordered(const char* key, Json value)
{
    return [=](Story& story) { story.step("order").facts()[key] = value; };
}

} // namespace

std::vector<Trial> orderTrials()
{
    return {
        {"land", "the class of the land is not known", "order", Warn, Warn, "城乡规划法第六十五条、本机关规则（惯例或者转述，可以停用）", "issue-disposition.land_class",
            "without class of the land", ordered("land_class", ""), "[]", "disposition"},
        {"R54", "three months to sue against an order", "order", Refuse, Defect, "行政诉讼法第四十六条第一款", "issue-disposition.litigation_months", "within 6 months, not 3",
            ordered("litigation_months", 3), "[]", "disposition"},
        {"R44", "ordered without a notice", "approval", Refuse, Defect, "行政处罚法第四十四条、第六十二条", "issue-notice", "No notice",
            [](Story& s) { s.without({"notice.service"}); }, "[]", "disposition"},
        {"R29", "an order without an article", "order", Refuse, Defect, "行政处罚法第十六条、第三十八条第一款", "issue-disposition.basis", "names no article", ordered("basis", "有关规定"), "[]", "disposition"},
    };
}

std::vector<Quiet> orderQuiet()
{
    return {
        {"land", "all three are known", [](Story&) {}, "disposition"},
        {"R54", "six months to sue", [](Story&) {}, "disposition"},
    };
}

} // namespace anjuan::test
