// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/evaluation/EvaluationStandard.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;

namespace {

/// The key that a changed standard is refused by.
template <class F> std::string refusedBy(F&& change)
{
    auto json = parseJson(test::standardText(), "s");
    REQUIRE(json);
    change(*json);
    const auto standard = parseStandard(json->dump(), "s");
    REQUIRE_FALSE(standard);
    CHECK(standard.refusal().why == Why::NotValid);
    return standard.refusal().findings.at(0).jump;
}

} // namespace

TEST_CASE("the shipped standard has 39 items of 100 points, 13 vetoes and four grades", "[evaluation]")
{
    const auto standard = test::ordinary();
    CHECK(standard.items.size() == 39);
    CHECK(standard.total == 1000);
    CHECK(standard.vetoes.size() == 13);
    CHECK(standard.grades.size() == 4);
    CHECK(standard.grades.front().from == 900);
    CHECK(standard.item(20)->points == 60);
    CHECK(standard.veto("V9")->group == ProblemGroup::Procedure);
    CHECK(standard.item(40) == nullptr);
    CHECK(standard.veto("V14") == nullptr);
    CHECK(standard.isValidOn(Date::of(2026, 11, 22)));
    CHECK_FALSE(standard.isValidOn(Date::of(2025, 12, 31)));
}

TEST_CASE("the sections of the shipped standard have their published points", "[evaluation]")
{
    std::vector<std::pair<std::string, std::int64_t>> sections;
    for (const auto& item : test::ordinary().items) {
        if (sections.empty() || sections.back().first != item.section)
            sections.push_back({item.section, 0});
        sections.back().second += item.points;
    }
    const std::vector<std::pair<std::string, std::int64_t>> expected{{"立案", 50}, {"现场检查(勘验)笔录", 100},
        {"询问笔录", 100}, {"证据", 100}, {"调查终结报告", 50}, {"审查与告知", 220}, {"行政处罚决定书", 210},
        {"送达和执行", 90}, {"归档", 80}};
    CHECK(sections == expected);
}

TEST_CASE("a standard that does not hold together is refused by key", "[evaluation]")
{
    CHECK(refusedBy([](Json& s) { s["items"][0]["points_tenths"] = 20; }) == "total_tenths");
    CHECK(refusedBy([](Json& s) { s["items"][0]["no"] = 7; }) == "items");
    CHECK(refusedBy([](Json& s) { s["items"][0]["points_tenths"] = 0; }) == "items");
    CHECK(refusedBy([](Json& s) { s["items"][0]["group"] = "luck"; }) == "group");
    CHECK(refusedBy([](Json& s) { s["grades"][1]["from_tenths"] = 950; }) == "grades");
    CHECK(refusedBy([](Json& s) { s["grades"][3]["from_tenths"] = 10; }) == "grades");
    CHECK(refusedBy([](Json& s) { s["grades"][1]["name"] = "优秀"; }) == "grades");
    CHECK(refusedBy([](Json& s) { s["vetoes"][1]["no"] = "V1"; }) == "vetoes");
    CHECK(refusedBy([](Json& s) { s["rules"][0]["veto"] = "V99"; }) == "rules");
    CHECK(refusedBy([](Json& s) { s["rules"][0]["item"] = 3; }) == "rules");
    CHECK(refusedBy([](Json& s) { s["rules"][3]["deduction_tenths"] = 41; }) == "rules");
    CHECK(refusedBy([](Json& s) { s["rules"][3]["item"] = 40; }) == "rules");
    CHECK(refusedBy([](Json& s) { s["valid_to"] = "2020-01-01"; }) == "valid_to");
    CHECK(refusedBy([](Json& s) { s.erase("version"); }) == "version");
    CHECK(refusedBy([](Json& s) { s["colour"] = "red"; }) == "colour");
    CHECK_FALSE(parseStandard("{", "s"));
}

TEST_CASE("the digest of a standard tells any change", "[evaluation]")
{
    const auto standard = test::ordinary();
    CHECK(digestOf(standard) == digestOf(test::ordinary()));
    auto changed = standard;
    changed.items[5].points += 1;
    CHECK(digestOf(changed) != digestOf(standard));
    changed = standard;
    changed.rules[0].veto = "V3";
    CHECK(digestOf(changed) != digestOf(standard));
    changed = standard;
    changed.vetoEffect = VetoEffect::CapBelowExcellent;
    CHECK(digestOf(changed) != digestOf(standard));
}
