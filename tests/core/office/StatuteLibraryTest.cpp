// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/StatuteLibrary.h"

#include "tests/support/MemoryOffice.h"
#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

StatuteOffer offered(const std::string& name)
{
    return {shipped::text(std::string{ANJUAN_FIXTURES} + "/statutes/" + name), name};
}

const std::string older = "示例管理法(2020-03-01).md";
const std::string newer = "示例管理法(2025-06-01).txt";

std::int64_t entriesOf(const MemoryOffice& town)
{
    return town.journal.count("office/statutes");
}

} // namespace

TEST_CASE("an imported law stands in the law of the office, every version beside the others", "[office][statutes]")
{
    MemoryOffice town;
    REQUIRE(town.office->law().statutes);
    CHECK(town.office->law().statutes->all().empty());
    CHECK(town.office->importStatute(town.as("zheng"), offered(newer))->isNew);
    CHECK(town.office->importStatute(town.as("zheng"), offered(older))->isNew);
    const auto& shelf = *town.office->law().statutes;
    CHECK(shelf.all().size() == 2);
    CHECK(shelf.resolve({"示例管理法", 1}, Date::of(2025, 8, 31)).text == "甲句是虚构的。");
    CHECK(shelf.resolve({"示例管理法", 1}, Date::of(2025, 9, 1)).text == "虚构的新句。");
    // Who imported it is on record with the text as it was given.
    const auto entries = town.journal.read("office/statutes");
    REQUIRE(entries.size() == 2);
    CHECK(entries.front().kind == "statute-imported");
    CHECK(entries.front().madeBy == town.as("zheng").person());
    CHECK(*entries.front().body.back().value.as<std::string>() == offered(newer).text);
}

TEST_CASE("the same version twice changes nothing", "[office][statutes]")
{
    MemoryOffice town;
    REQUIRE(town.office->importStatute(town.as("zheng"), offered(older)));
    CHECK_FALSE(town.office->importStatute(town.as("zheng"), offered(older))->isNew);
    CHECK(entriesOf(town) == 1);
}

TEST_CASE("only a head imports a law", "[office][statutes]")
{
    MemoryOffice town;
    for (const auto* login : {"chen", "sysadmin", "wei", "nobody"}) {
        CAPTURE(login);
        const auto refused = town.office->importStatute(MemorySession{login, true}, offered(older));
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().findings.front().rule == "right");
    }
    CHECK(entriesOf(town) == 0);
}

TEST_CASE("a text that is no law is refused by file and line, and nothing is kept", "[office][statutes]")
{
    MemoryOffice town;
    const auto refused
        = town.office->importStatute(town.as("zheng"), {"虚构法\n第一条 句\n第三条 句\n", "虚构法(2020-01-01).md"});
    REQUIRE_FALSE(refused);
    CHECK(english(refused.refusal().findings.front().sentence).starts_with("虚构法(2020-01-01).md, line 3: "));
    CHECK(entriesOf(town) == 0);
}
