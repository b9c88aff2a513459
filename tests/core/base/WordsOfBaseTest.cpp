// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"
#include "core/base/Message.h"
#include "core/base/Provision.h"
#include "tests/support/Test.h"

using namespace anjuan;

static_assert(!std::is_convertible_v<CaseId, PersonId>);
static_assert(!std::is_convertible_v<std::string, CaseId>);

TEST_CASE("a provision is cited the way statutes are", "[base]")
{
    CHECK(cite(Provision{"行政处罚法", 42, 1}) == "行政处罚法第四十二条第一款");
    CHECK(cite(Provision{"行政处罚法", 58, 1, 2}) == "行政处罚法第五十八条第一款第二项");
    CHECK(cite(Provision{"大气污染防治法", 116}) == "大气污染防治法第一百一十六条");
    CHECK(cite(Provisions{{"行政处罚法", 44}, {"行政处罚法", 62}}) == "行政处罚法第四十四条、第六十二条");
    CHECK(cite(Provisions{{"大气污染防治法", 116}, {"行政处罚法", 32}}) == "大气污染防治法第一百一十六条、行政处罚法第三十二条");
    CHECK(chineseNumber(10) == "十");
    CHECK(chineseNumber(105) == "一百零五");
    CHECK(chineseNumber(120) == "一百二十");
}

TEST_CASE("a message fills its places", "[base]")
{
    CHECK(english({"%2 of %1", {Date::of(2026, 1, 2), std::int64_t{3}}}) == "3 of 2026-01-02");
    CHECK(english({"100% of %1", {Money::yuan(6000)}}) == "100% of 6,000");
    CHECK(english({"what stands in %1 is no place", {std::string{"%1"}}}) == "what stands in %1 is no place");
}

TEST_CASE("new ids sort by their moment", "[base]")
{
    const auto early = newUlid(Instant{1'000});
    const auto late = newUlid(Instant{2'000});
    CHECK(early.size() == 26);
    CHECK(early < late);
    CHECK(newUlid(Instant{1'000}) != early);
}
