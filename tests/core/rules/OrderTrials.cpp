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
        {"R45", "the notice before an order tells no right to defend", "notice", Warn, Warn, "本机关规则（惯例或者转述，可以停用）", "notify-disposition.defence_right", "right to defend",
            [](Story& s) { s.step("notice").facts()["defence_right"] = false; }, "[]", "disposition"},
        {"R73", "closed as performed without a look", "close", Warn, Warn, "本机关规则（惯例或者转述，可以停用）", "re-inspect", "no re-inspection after the order",
            [](Story& s) { s.without({"again"}); }, "[]", "disposition"},
        {"R03", "an auxiliary is entered as an officer on the spot", "S03", Refuse, Defect, "行政强制法第十七条第三款、行政处罚法第四十二条第一款", "decide-on-spot.officers", "An auxiliary is entered",
            [](Story& s) { s.step("S03").told["officers"] = Json::array({"li", "wang", "zhou"}); }, "[]", "on-the-spot"},
        {"R23", "a child is fined on the spot", "S03", Refuse, Defect, "行政处罚法第三十条", "register-party.born_on", "was 13 years old",
            [](Story& s) { s.step("S01.party").facts()["born_on"] = "2013-03-05"; }, "[]", "on-the-spot"},
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
        {"R45", "both rights are told before an order", [](Story&) {}, "disposition"},
        {"R73", "an order that was seen performed", [](Story&) {}, "disposition"},
        {"R23", "a grown person on the spot", [](Story&) {}, "on-the-spot"},
        {"land", "all three are known", [](Story&) {}, "disposition"},
        {"R54", "six months to sue", [](Story&) {}, "disposition"},
    };
}

} // namespace anjuan::test
