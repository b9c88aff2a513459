// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/FactTree.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("Facts are put and found by path, through branches and lists", "[documents]")
{
    FactTree facts;
    facts.set("case.handlers[1].name", "李某").set("case.number", "号").set("party.is_person", true);
    REQUIRE(facts.find("case.handlers[1].name"));
    CHECK(*facts.find("case.handlers[1].name")->text() == "李某");
    CHECK(facts.find("case.handlers")->list()->size() == 2);
    CHECK(facts.find("case.handlers[0]")->isEmpty());
    CHECK(*facts.find("party.is_person")->yes());
    CHECK_FALSE(facts.find("case.handlers[2]"));
    CHECK_FALSE(facts.find("case.number.more"));
    CHECK_FALSE(facts.find("nothing"));
    facts.erase("case.handlers[0]");
    CHECK(*facts.find("case.handlers[0].name")->text() == "李某");
    facts.erase("case.number");
    facts.erase("case.number");
    facts.erase("nobody.home");
    CHECK_FALSE(facts.find("case.number"));
}

TEST_CASE("Nothing, no, and branches of nothing are empty", "[documents]")
{
    CHECK(FactTree{}.isEmpty());
    CHECK(FactTree{""}.isEmpty());
    CHECK(FactTree{false}.isEmpty());
    CHECK(FactTree{FactTree::List{}}.isEmpty());
    CHECK(FactTree{}.set("a.b", "").isEmpty());
    CHECK_FALSE(FactTree{}.set("a.b", "x").isEmpty());
    CHECK_FALSE(FactTree{FactTree::List{""}}.isEmpty());
}

TEST_CASE("JSON becomes facts", "[documents]")
{
    const auto facts = factsFromJson(Json::parse(R"({"a": {"n": 12, "yes": true, "none": null}, "list": ["x", {"y": "z"}]})"));
    CHECK(*facts.find("a.n")->text() == "12");
    CHECK(*facts.find("a.yes")->yes());
    CHECK(facts.find("a.none")->text()->empty());
    CHECK(*facts.find("list[0]")->text() == "x");
    CHECK(*facts.find("list[1].y")->text() == "z");
}

TEST_CASE("Days, times, sums, provisions and persons are written as papers write them", "[documents]")
{
    CHECK(dayWords(Date::of(2026, 11, 24)) == "2026年11月24日");
    CHECK(dayWords(Date::of(2026, 1, 2)) == "2026年1月2日");
    CHECK(timeWords(*TimeOfDay::make(9, 5)) == "9时05分");
    const auto sum = moneyFacts(Money::yuan(6000));
    CHECK(*sum.find("plain")->text() == "6000");
    CHECK(*sum.find("grouped")->text() == "6,000");
    CHECK(*sum.find("words")->text() == "人民币陆仟元整（¥6,000.00）");
    CHECK(*moneyFacts(*Money::parse("5640.05")).find("words")->text() == "人民币" + Money::parse("5640.05")->capitals() + "（¥5,640.05）");
    CHECK(citation({{"大气污染防治法", 70, 1, 0}}) == "《大气污染防治法》第七十条第一款");
    CHECK(citation({{"行政处罚法", 63, 0, 0}, {"行政处罚法", 64, 0, 0}, {"行政强制法", 53, 0, 0}})
          == "《行政处罚法》第六十三条、第六十四条、《行政强制法》第五十三条");
    const auto person = personFacts("陈某", "云执证0001");
    CHECK(*person.find("name")->text() == "陈某");
    CHECK(*person.find("certificate")->text() == "云执证0001");
}

TEST_CASE("What is put at a path is found at it, and taking it away leaves its neighbours", "[documents]")
{
    const std::string path = GENERATE("a", "a.b", "a.b.c", "a[0]", "a[2].b", "a.b[1].c[3].d");
    FactTree facts;
    facts.set("other", "留").set(path, "甲");
    REQUIRE(facts.find(path));
    CHECK(*facts.find(path)->text() == "甲");
    facts.set(path, "乙");
    CHECK(*facts.find(path)->text() == "乙");
    facts.erase(path);
    const auto* left = facts.find(path);
    CHECK((!left || left->isEmpty()));
    CHECK(*facts.find("other")->text() == "留");
}

TEST_CASE("A branch takes the place of a text that stood on its way", "[documents]")
{
    FactTree facts;
    facts.set("party", "甲").set("party.name", "乙");
    CHECK_FALSE(facts.find("party")->text());
    CHECK(*facts.find("party.name")->text() == "乙");
    facts.set("party", FactTree::List{"丙"});
    CHECK_FALSE(facts.find("party.name"));
    CHECK(facts == FactTree{}.set("party", FactTree::List{"丙"}));
}
