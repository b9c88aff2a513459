// SPDX-License-Identifier: GPL-3.0-or-later
// Facts in texts: what was named, what was asked for, what is missing, and where a name is looked up.
#include "core/documents/FactText.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

using Paths = std::vector<std::string>;

FactTree someFacts()
{
    FactTree facts;
    facts.set("name", "甲").set("empty", "").set("yes", true).set("no", false).set("party.name", "乙").set("party.phone", "");
    facts.set("items[0].name", "一").set("items[1].name", "二").set("texts", FactTree::List{"子", "丑"}).set("none", FactTree::List{});
    return facts;
}

} // namespace

TEST_CASE("a section asks, a name demands, and only a demand can be missing", "[documents]")
{
    const auto facts = someFacts();
    FactText text{facts};
    CHECK(text.fill("{{#empty}}有{{/empty}}{{^empty}}无{{/empty}}") == "无");
    CHECK(text.fill("{{#yes}}有{{/yes}}{{#no}}有{{/no}}{{#none}}有{{/none}}{{#nothing.at.all}}有{{/nothing.at.all}}") == "有");
    CHECK(text.gaps().empty());
    CHECK(text.fill("{{name}}、{{party.name}}") == "甲、乙");
    CHECK(text.gaps().empty());
    (void)text.fill("{{empty}}{{party.phone}}{{unheard}}{{party.fax}}{{empty}}");
    CHECK(text.gaps() == Paths{"empty", "party.phone", "unheard", "party.fax"});
    CHECK(text.written() == std::set<std::string>{"name", "party.name"});
    CHECK(text.asked() == std::set<std::string>{"yes"});
}

TEST_CASE("a branch or a list is no text, and a yes is none either", "[documents]")
{
    const auto facts = someFacts();
    for (const auto* name : {"party", "items", "yes"}) {
        FactText text{facts};
        (void)text.fill(std::string{"{{"} + name + "}}");
        CHECK(text.gaps() == Paths{name});
    }
}

TEST_CASE("in a member a simple name is the member's, and a dotted one counts from the top", "[documents]")
{
    const auto facts = someFacts();
    FactText text{facts};
    CHECK(text.count("items") == 2);
    text.enter("items", 1);
    CHECK(text.fill("{{no}}{{name}}{{party.name}}{{paper.name}}{{#last}}。{{/last}}") == "2二乙甲。");
    (void)text.fill("{{empty}}");
    text.leave();
    CHECK(text.fill("{{name}}") == "甲");
    CHECK(text.gaps() == Paths{"items[1].empty"});
}

TEST_CASE("a member that is a plain text is called text", "[documents]")
{
    const auto facts = someFacts();
    FactText text{facts};
    CHECK(text.fill("{{#texts}}{{no}}{{text}}{{^last}}；{{/last}}{{/texts}}") == "1子；2丑");
    CHECK(text.written().contains("texts[0]"));
}

TEST_CASE("counting a list that is not there, is empty or is no list is a gap", "[documents]")
{
    const auto facts = someFacts();
    for (const auto* name : {"none", "name", "unheard"}) {
        FactText text{facts};
        CHECK(text.count(name) == 0);
        CHECK(text.gaps() == Paths{name});
    }
    FactText text{facts};
    CHECK_FALSE(text.holds("none"));
    CHECK(text.holds("items"));
    CHECK_FALSE(text.holds("unheard"));
    CHECK(text.gaps().empty());
}

TEST_CASE("a text is no template text for its open section, its partial or its other delimiters", "[documents]")
{
    for (const auto* good : {"", "甲", "{{a}}", "{{#a}}{{b}}{{/a}}", "{{^a.b}}无{{/a.b}}", "}}"})
        CHECK(faultOf(good).empty());
    for (const auto* bad : {"{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{a", "{{>a}}", "{{=<% %>=}}", "{{^a}}{{#b}}{{/a}}{{/b}}"}) {
        INFO(bad);
        CHECK_FALSE(faultOf(bad).empty());
    }
}
