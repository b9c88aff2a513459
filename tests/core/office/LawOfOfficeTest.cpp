// SPDX-License-Identifier: GPL-3.0-or-later
// What an office sets for itself is held against the law when it is read: it may fill what the law leaves open and no
// more.
#include "core/office/LawOfOffice.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Json office()
{
    return Json::parse(readResource("practice/office.json"));
}

/// The rule or field and the sentence of the refusal; empty when the set-up is taken.
std::string refusalOf(const Json& json)
{
    const auto setup = readSetup(json.dump());
    REQUIRE(setup);
    const auto law = checkedLawOf(*setup, *shippedLawBook());
    return law ? std::string{}
               : law.refusal().findings.at(0).jump + ": " + english(law.refusal().findings.at(0).sentence);
}

} // namespace

TEST_CASE("the practice office keeps within the law", "[office]")
{
    CHECK(refusalOf(office()).empty());
}

TEST_CASE("an office does not change a time limit that the law sets", "[office]")
{
    auto json = office();
    json["local_rules"] = Json::parse(R"([{"key":"slower_service","value":10,"unit":"工作日","limit":"D14"}])");
    CHECK(refusalOf(json)
        == "slower_service: setup: the local rule slower_service would change the time limit D14, which the law "
           "sets");
    json["local_rules"] = Json::parse(R"([{"key":"x","value":10,"unit":"工作日","limit":"D99"}])");
    CHECK(refusalOf(json) == "x: setup: the local rule x sets the time limit D99, which the register does not know");
    json["local_rules"] = Json::parse(R"([{"key":"file_within","value":0,"unit":"工作日"}])");
    CHECK(refusalOf(json) == "file_within: setup: the local rule file_within states no length of time");
    json["local_rules"] = Json::parse(R"([{"key":"file_within","value":15,"unit":"工作日"}])");
    CHECK(refusalOf(json).empty());
}

TEST_CASE("a tier of discretion stays within the range of its matter", "[office]")
{
    auto json = office();
    json["discretion_standard"] = Json::parse(R"({"name":"试行","in_force_from":"2024-01-01","tiers":[
        {"matter":"HB003","tier":"从重","condition":"拒不改正","from":15000,"to":20000}]})");
    CHECK(refusalOf(json).empty());
    json["discretion_standard"]["tiers"][0]["to"] = 20'001;
    CHECK(refusalOf(json) == "tiers: The tier 从重 of HB003 leaves the range that the law sets");
    json["discretion_standard"]["tiers"][0]
        = Json::parse(R"({"matter":"HB003","tier":"从轻","condition":"首次","from":1999,"to":5000})");
    CHECK(refusalOf(json) == "tiers: The tier 从轻 of HB003 leaves the range that the law sets");
    json["discretion_standard"]["tiers"][0]
        = Json::parse(R"({"matter":"ZZ999","tier":"从轻","condition":"首次","from":1,"to":2})");
    CHECK(refusalOf(json) == "matter: The catalogue has no matter ZZ999");
}

TEST_CASE("a set-up that the law does not allow leaves the shipped law in force", "[office]")
{
    auto json = office();
    json["local_rules"] = Json::parse(R"([{"key":"slower_service","value":10,"unit":"工作日","limit":"D14"}])");
    const auto law = lawOf(*readSetup(json.dump()), *shippedLawBook());
    CHECK_FALSE(law.rules.find("slower_service", Date::of(2026, 9, 17)));
    CHECK(lawOf(Setup{}, *shippedLawBook()).rules.all().size() == shippedLawBook()->rules.all().size());
}
