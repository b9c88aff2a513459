// SPDX-License-Identifier: GPL-3.0-or-later
// Lists beside the matters, and which matters one act may meet.
#include "core/law/Competing.h"

#include "core/base/Json.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

MatterLists read(const char* json)
{
    return parseMatterLists(*parseJson(json, "lists"), "lists.json").value();
}

std::string codes(const std::vector<Competitor>& others)
{
    std::string text;
    for (const auto& other : others)
        text += other.matter->code + (other.by == MeetsBy::Listed ? " " : "* ");
    return text;
}

const auto today = Date::of(2026, 11, 26);

} // namespace

TEST_CASE("rows of the lists hold from day to day", "[law]")
{
    const auto lists = read(
        R"({"exemptions": [{"matter": "HB003", "condition": "a", "basis": "b", "valid_from": "2026-01-01", "valid_to": "2026-06-30"},
        {"matter": "CG002", "condition": "c", "basis": "d"}], "boundaries": [{"matter": "HB003", "department": "交警", "does": "超载", "basis": "清单"}]})");
    CHECK(lists.exemptionsOf("HB003", Date::of(2025, 12, 31)).empty());
    CHECK(lists.exemptionsOf("HB003", Date::of(2026, 1, 1)).size() == 1);
    CHECK(lists.exemptionsOf("HB003", Date::of(2026, 6, 30)).size() == 1);
    CHECK(lists.exemptionsOf("HB003", Date::of(2026, 7, 1)).empty());
    CHECK(lists.exemptionsOf("CG002", today).front().condition == "c");
    CHECK(lists.boundariesOf("HB003", today).front().department == "交警");
    CHECK(lists.meetingsOf("HB003", today).empty());
    CHECK(lists.with(lists).exemptions.size() == 2);
    CHECK(
        lists.with(read(R"({"exemptions": [{"matter": "CG002", "condition": "c", "basis": "e"}]})")).exemptions.size()
        == 3);
}

TEST_CASE("what the program ships of meeting matters names matters that it knows, each with a fine", "[law]")
{
    const auto lists = parseMatterLists(
        *parseJson(shipped::text(ANJUAN_RESOURCES "/catalogue/meetings.json"), "meetings.json"), "meetings.json")
                           .value();
    CHECK(lists.meetings.size() >= 9);
    for (const auto& meeting : lists.meetings) {
        for (const auto& code : meeting.matters) {
            INFO(code);
            const auto matter = shipped::catalogue().find(code, today);
            REQUIRE(matter);
            CHECK((*matter)->provides(PenaltyKind::Fine));
        }
    }
}

TEST_CASE("a matter meets those of its list and those of another article that name the same provision", "[law]")
{
    const auto& catalogue = shipped::catalogue();
    const auto& matter = **catalogue.find("HB003", today);
    const auto lists = read(R"({"meetings": [{"matters": ["HB003", "HB012", "XX999"], "note": "n"}]})");
    CHECK(codes(competitorsOf(catalogue, lists, matter, SubjectKind::Organisation, today)) == "HB012 ");
    CHECK(codes(competitorsOf(catalogue, {}, matter, SubjectKind::Organisation, today)).empty());
    // A person's row and an organisation's row of one article are no two articles.
    CHECK(competitorsOf(catalogue, {}, **catalogue.find("CG001", today), SubjectKind::Organisation, today).empty());
    // A matter for organisations does not meet the act of a person.
    const auto both = read(R"({"meetings": [{"matters": ["XF001", "XF004", "XF005"], "note": "n"}]})");
    const auto& stairs = **catalogue.find("XF001", today);
    CHECK(codes(competitorsOf(catalogue, both, stairs, SubjectKind::Organisation, today)) == "XF005 ");
    CHECK(codes(competitorsOf(catalogue, both, stairs, SubjectKind::NaturalPerson, today)) == "XF004 ");
}

TEST_CASE("another article on the very same provision meets the matter without a list", "[law]")
{
    const auto whole = shipped::text(ANJUAN_RESOURCES "/catalogue/matters.csv");
    const auto head = whole.substr(0, whole.find('\n') + 1);
    const auto at = whole.find("\nHB003") + 1;
    const auto row = whole.substr(at, whole.find('\n', at) - at + 1);
    auto twin = row;
    twin.replace(0, 5, "ZZ001");
    twin.replace(twin.find("大气污染防治法 116"), std::string{"大气污染防治法 116"}.size(), "大气污染防治法 117");
    const auto catalogue = Catalogue::parse(head + row + twin, "two.csv").value();
    const auto found = competitorsOf(catalogue, {}, **catalogue.find("HB003"), SubjectKind::Organisation, today);
    CHECK(codes(found) == "ZZ001* ");
    CHECK(found.front().range == FineLimits{Money::yuan(2000), Money::yuan(20000)});
}
