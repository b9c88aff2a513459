// SPDX-License-Identifier: GPL-3.0-or-later
// What is no template is refused when it is read, with the place; what only shows when it is filled is refused then.
#include "core/documents/DocumentText.h"
#include "core/documents/FactText.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::string slip(const std::string& blocks)
{
    return R"({"kind": "slip", "title": "便条", "version": "1", "look": "official", "blocks": )" + blocks + "}";
}

/// The sentence of the refusal, or "read".
std::string whyNot(const std::string& text)
{
    const auto form = Template::read(text, "slip.json");
    return form ? "read" : english(form.refusal().findings.at(0).sentence);
}

struct Fault {
    std::string blocks;
    std::string place;
};

} // namespace

TEST_CASE("a fault in a text of a template is refused with its place", "[documents]")
{
    const auto fault = GENERATE(Fault{R"([{"text": "{{#a}}x"}])", "blocks[0].text"}, Fault{R"([{"text": "x{{/a}}"}])", "blocks[0].text"},
        Fault{R"([{"text": "{{#a}}{{#b}}{{/a}}{{/b}}"}])", "blocks[0].text"}, Fault{R"([{"text": "{{a"}])", "blocks[0].text"},
        Fault{R"([{"text": "{{> part}}"}, {"text": "x"}])", "blocks[0].text"}, Fault{R"([{"text": "x"}, {"form": [["#甲", "{{#b}}"]], "columns": [1, 1]}])", "blocks[1].form[0][1]"},
        Fault{R"([{"grid": [{"title": "{{#c}}"}], "rows_of": "items", "row": ["x"]}])", "blocks[0].grid[0].title"},
        Fault{R"([{"grid": [{"title": "名"}], "rows_of": "items", "row": ["{{^d}}"]}])", "blocks[0].row[0]"},
        Fault{R"([{"sign": [{"role": "{{#e}}"}]}])", "blocks[0].sign[0].role"}, Fault{R"([{"notes": ["好", "{{=<% %>=}}"]}])", "blocks[0].notes[1]"},
        Fault{R"([{"blocks": [{"text": "好"}, {"text": "{{/f}}"}]}])", "blocks[0][1].text"});
    INFO(fault.blocks);
    CHECK(whyNot(slip(fault.blocks)).find(fault.place) != std::string::npos);
}

TEST_CASE("a key or a block that templates do not have is refused with its place", "[documents]")
{
    const auto fault = GENERATE(Fault{R"({"text": "x"})", "blocks"}, Fault{R"(["x"])", "blocks[0]"}, Fault{R"([{"style": "body"}])", "blocks[0]"},
        Fault{R"([{"text": "x", "form": []}])", "blocks[0]"}, Fault{R"([{"text": "x", "font": "红"}])", "blocks[0].font"},
        Fault{R"([{"form": [{"cells": [{"label": "甲", "colour": "红"}]}], "columns": [1]}])", "blocks[0].form[0].cells[0].colour"},
        Fault{R"([{"blocks": [{"blocks": []}, {"nothing": 1}]}])", "blocks[0][1]"});
    INFO(fault.blocks);
    CHECK(whyNot(slip(fault.blocks)).find(fault.place) != std::string::npos);
}

TEST_CASE("a head without what every paper has is refused by that key", "[documents]")
{
    const Json whole = Json::parse(slip("[]"));
    CHECK(whyNot(whole.dump()) == "read");
    for (const char* key : {"kind", "title", "version", "look", "blocks"}) {
        auto without = whole;
        without.erase(key);
        INFO(key);
        CHECK(whyNot(without.dump()).find(std::string{"see "} + key) != std::string::npos);
        auto number = whole;
        number[key] = 7;
        CHECK(whyNot(number.dump()).find(std::string{"see "} + key) != std::string::npos);
    }
    for (const char* key : {"series", "organ", "number", "footer"}) {
        auto wrong = whole;
        wrong[key] = Json::array();
        INFO(key);
        CHECK(whyNot(wrong.dump()).find(std::string{"see "} + key) != std::string::npos);
    }
    CHECK(whyNot("[]").find("see {") != std::string::npos);
}

TEST_CASE("a table whose columns are no numbers, or that says no rows, is refused when it is filled", "[documents]")
{
    const std::string blocks = GENERATE(R"([{"form": [["甲"]], "columns": "wide"}])", R"([{"form": [["甲"]]}])", R"([{"form": [["甲"]], "columns": ["1"]}])",
        R"([{"grid": [{"title": "名"}], "row": ["x"]}])", R"([{"grid": [{"title": "名", "width": "wide"}], "rows_of": "items", "row": ["x"]}])",
        R"([{"charts": [{"label": "x", "value": "1"}]}])", R"([{"form": [{"height": 3}], "columns": [1]}])");
    const auto form = Template::read(slip(blocks), "slip.json");
    REQUIRE(form);
    FactTree facts;
    facts.set("items", FactTree::List{"甲"});
    const auto document = fill(*form, facts);
    INFO(blocks);
    REQUIRE_FALSE(document);
    CHECK(document.refusal().why == Why::NotValid);
    CHECK(document.refusal().findings.at(0).jump == "slip");
}

TEST_CASE("every shipped template stops being one when a section in it is left open", "[documents]")
{
    for (const auto& [kind, form] : shelf().all()) {
        auto body = form.body();
        body["blocks"].push_back(Json{{"text", "{{#open}}"}});
        INFO(kind);
        CHECK(whyNot(body.dump()).find("blocks[" + std::to_string(body["blocks"].size() - 1) + "].text") != std::string::npos);
        body["blocks"].back() = Json{{"text", "{{unheard.of}}"}};
        const auto named = Template::read(body.dump(), kind);
        REQUIRE(named);
        const auto document = fill(*named, sampleFacts(kind), shelf().labels());
        REQUIRE_FALSE(document);
        CHECK(document.refusal().findings.at(0).jump == "unheard.of");
    }
}

TEST_CASE("the title that an office gives changes the paper and its digest, nothing else", "[documents]")
{
    const auto* notice = shelf().find("penalty-notice");
    const auto renamed = notice->called("行政处罚事先告知书");
    CHECK(renamed.kind() == notice->kind());
    CHECK(renamed.version() == notice->version());
    CHECK(renamed.digest() != notice->digest());
    CHECK(renamed.digest() != notice->called("行政处罚意见告知书").digest());
    CHECK(fill(renamed, sampleFacts("penalty-notice"))->title == "行政处罚事先告知书");
}
