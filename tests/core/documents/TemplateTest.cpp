// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentText.h"
#include "core/base/Json.h"
#include "core/documents/Template.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string withBlocks(const std::string& blocks)
{
    return R"({"kind": "slip", "title": "便条", "version": "1", "look": "official", "blocks": )" + blocks + "}";
}

Result<Document> filled(const std::string& blocks, const FactTree& facts)
{
    return fill(Template::read(withBlocks(blocks), "slip.json").value(), facts);
}

std::string placeNamed(const Refusal& refusal) { return english(refusal.findings.at(0).sentence); }

} // namespace

TEST_CASE("What a fact says is never read as markup of the template or of a page", "[documents]")
{
    FactTree facts;
    facts.set("text", "{{secret}} <b>&amp;</b> {{#x}} \" '").set("secret", "漏");
    const auto document = filled(R"([{"text": "{{text}}"}])", facts);
    REQUIRE(document);
    CHECK(plainText(*document) == "便条\n{{secret}} <b>&amp;</b> {{#x}} \" '\n");
}

TEST_CASE("A fact that is named and missing is refused even when a section asks for it elsewhere in the text", "[documents]")
{
    const auto document = filled(R"([{"text": "{{#phone}}电话{{phone}}{{/phone}}；{{phone}}"}])", FactTree{});
    REQUIRE_FALSE(document);
    REQUIRE(document.refusal().findings.size() == 1);
    CHECK(document.refusal().findings[0].jump == "phone");
}

TEST_CASE("All missing facts are told at once, each once, with the members of lists by their index", "[documents]")
{
    FactTree facts;
    facts.set("people[0].name", "甲").set("people[1].name", "").set("people[2].name", "丙");
    const auto document = filled(R"([{"each": "people", "text": "{{name}}{{place}}"}, {"text": "{{a.b}}{{a.b}}"}])", facts);
    REQUIRE_FALSE(document);
    std::vector<std::string> paths;
    for (const auto& finding : document.refusal().findings)
        paths.push_back(finding.jump);
    CHECK(paths == std::vector<std::string>{"people[0].place", "people[1].name", "people[1].place", "people[2].place", "a.b"});
}

TEST_CASE("Inside a list the outer facts can still be named, and members know their number and the last one", "[documents]")
{
    FactTree facts;
    facts.set("organ.name", "青石").set("items", FactTree::List{"甲", "乙"});
    const auto document = filled(R"([{"each": "items", "text": "{{no}}{{text}}@{{organ.name}}"},
                                     {"text": "{{#items}}{{text}}{{^last}}、{{/last}}{{/items}}。"}])", facts);
    REQUIRE(document);
    CHECK(plainText(*document) == "便条\n1甲@青石\n2乙@青石\n甲、乙。\n");
}

TEST_CASE("A heading by the facts stands in the place of the title, but not of one that the office gave", "[documents]")
{
    const auto form = Template::read(R"({"kind": "slip", "title": "便条", "heading": "{{#is_short}}短{{/is_short}}便条", "version": "1", "look": "official", "blocks": []})", "slip.json").value();
    CHECK(fill(form, FactTree{}.set("is_short", true)).value().title == "短便条");
    CHECK(fill(form, FactTree{}).value().title == "便条");
    CHECK(fill(form.called("条子"), FactTree{}.set("is_short", true)).value().title == "条子");
    CHECK_FALSE(Template::read(R"({"kind": "slip", "title": "便条", "heading": 1, "version": "1", "look": "official", "blocks": []})", "slip.json"));
}

TEST_CASE("The papers of an order without a penalty do not call themselves papers of a penalty", "[documents]")
{
    for (const auto& [kind, title] : {std::pair{"file-cover", "行政处理案卷"}, {"decision-approval", "行政处理决定审批表"}, {"discussion-minutes", "行政处理案件集体讨论笔录"}}) {
        auto facts = test::sampleFacts(kind);
        facts.set("case.is_disposition", true);
        INFO(kind);
        CHECK(test::shelf().fill(kind, facts).value().title == title);
    }
}

TEST_CASE("Blocks appear when their fact is there and stay away when it is not", "[documents]")
{
    const std::string blocks = R"([{"when": "fine", "text": "罚款{{fine}}"}, {"unless": "fine", "text": "警告"}])";
    CHECK(plainText(filled(blocks, FactTree{}.set("fine", "5元")).value()) == "便条\n罚款5元\n");
    CHECK(plainText(filled(blocks, FactTree{}.set("fine", "")).value()) == "便条\n警告\n");
    CHECK(plainText(filled(blocks, FactTree{}.set("fine", false)).value()) == "便条\n警告\n");
}

TEST_CASE("A list that a table is made of and that is empty is a missing fact", "[documents]")
{
    const std::string grid = R"([{"grid": [{"title": "名"}], "rows_of": "items", "row": ["{{name}}"]}])";
    for (const auto& facts : {FactTree{}, FactTree{}.set("items", FactTree::List{}), FactTree{}.set("items", "no list")}) {
        const auto document = filled(grid, facts);
        REQUIRE_FALSE(document);
        CHECK(document.refusal().findings.at(0).jump == "items");
    }
}

TEST_CASE("Every kind of block comes out of its description", "[documents]")
{
    FactTree facts;
    facts.set("qa[0].q", "何事").set("qa[0].a", "无").set("sums[0].name", "甲").set("sums[0].n", "2.5");
    const auto document = filled(R"([
        {"form": [{"height": 12, "cells": ["#签", {"value": "文", "columns": 2, "rows": 2, "sign": [{"role": "人", "name": "某", "on": "今日"}]}]}], "columns": [1, 2, 3]},
        {"answers": "qa", "question": "{{q}}", "answer": "{{a}}"},
        {"sign": [{"role": "署名"}]},
        {"seal": "机关", "date": "某日"},
        {"page_break": true},
        {"strip": ["左", "右"], "ruled": true},
        {"charts": [{"shape": "bars", "title": "图", "unit": "件", "of": "sums", "label": "{{name}}", "value": "{{n}}"}]},
        {"notes": [{"when": "nothing", "value": "不印"}, "印"]}])", facts);
    REQUIRE(document);
    REQUIRE(document->blocks.size() == 8);
    const auto& form = std::get<FormTable>(document->blocks[0]);
    CHECK(form.widths == std::vector<int>{1, 2, 3});
    CHECK(form.rows.at(0).minHeight == 12);
    CHECK(form.rows.at(0).cells.at(0).isLabel);
    CHECK(form.rows.at(0).cells.at(1) == FormCell{"文", false, 2, 2, {{"人", "某", "今日"}}});
    CHECK(std::get<Strip>(document->blocks[5]).isRuled);
    CHECK(std::get<ChartBlock>(document->blocks[6]).charts.at(0) == Chart{Chart::Shape::Bars, "图", "件", {{"甲", 2.5}}});
    CHECK(plainText(*document) == "便条\n签\n文\n人：某\n今日\n问：何事\n答：无\n署名：\n　　　年　　月　　日\n（印章）\n机关\n某日\n左\n右\n图\n甲\n2.5件\n印\n");
}

TEST_CASE("A document frozen as JSON reads back equal, and its digest changes with any word", "[documents]")
{
    FactTree facts;
    facts.set("qa[0].q", "何事").set("qa[0].a", "无").set("v[0].l", "甲").set("v[0].n", "1");
    auto document = filled(R"([{"text": "文", "style": "right"}, {"form": [["#签", "值"]], "columns": [1, 1]},
        {"grid": [{"title": "列", "align": "centre"}], "rows_of": "qa", "row": ["{{q}}"], "lines": "three", "caption": "题"},
        {"answers": "qa", "question": "{{q}}", "answer": "{{a}}"}, {"sign": [{"role": "署名"}]}, {"seal": "机关", "date": "某日"},
        {"page_break": true}, {"strip": ["左"]}, {"charts": [{"title": "图", "of": "v", "label": "{{l}}", "value": "{{n}}"}]}, {"notes": ["注"]}])", facts).value();
    document.isPractice = true;
    document.number = "号";
    const auto back = documentFromJson(toJson(document));
    REQUIRE(back);
    CHECK(*back == document);
    CHECK(digestOf(*back) == digestOf(document));
    auto other = document;
    std::get<Notes>(other.blocks.back()).texts[0] = "改";
    CHECK(digestOf(other) != digestOf(document));
    CHECK_FALSE(documentFromJson(Json{{"kind", "slip"}}));
    auto strange = toJson(document);
    strange["blocks"][0]["block"] = "sculpture";
    CHECK_FALSE(documentFromJson(strange));
}

TEST_CASE("Practice marks the paper", "[documents]")
{
    CHECK(filled("[]", FactTree{}.set("practice", true))->isPractice);
    CHECK_FALSE(filled("[]", FactTree{}.set("practice", false))->isPractice);
}

TEST_CASE("What is not a template is refused with the place where it stops being one", "[documents]")
{
    const auto place = [](const std::string& text) {
        const auto form = Template::read(text, "x.json");
        return form ? std::string{"read"} : placeNamed(form.refusal());
    };
    CHECK(place(withBlocks(R"([{"text": "{{#a}}"}])")).find("blocks[0].text") != std::string::npos);
    CHECK(place(withBlocks(R"([{"text": "a"}, {"text": "{{>partial}}"}])")).find("blocks[1].text") != std::string::npos);
    CHECK(place(withBlocks(R"([{"text": "{{=<% %>=}}"}])")).find("blocks[0].text") != std::string::npos);
    CHECK(place(withBlocks(R"([{"txet": "a"}])")).find("blocks[0]") != std::string::npos);
    CHECK(place(withBlocks(R"([{"text": "a", "colour": "red"}])")).find("blocks[0].colour") != std::string::npos);
    CHECK(place(withBlocks(R"([{"blocks": [{"grid": []}, {"text": "a", "grid": []}]}])")).find("blocks[0][1]") != std::string::npos);
    CHECK(place(R"({"kind": "slip", "title": "便条", "version": "1", "blocks": []})").find("look") != std::string::npos);
    CHECK(place(R"({"kind": "slip", "title": "便条", "version": "1", "look": "official", "blocks": [], "macro": 1})").find("macro") != std::string::npos);
    CHECK(place("not JSON") != "read");
    CHECK(place(withBlocks("[]")) == "read");
}

TEST_CASE("A template whose table has no rows_of is refused when it is filled, not a crash", "[documents]")
{
    const auto document = filled(R"([{"grid": [{"title": "名"}]}])", FactTree{});
    REQUIRE_FALSE(document);
    CHECK(document.refusal().why == Why::NotValid);
}

TEST_CASE("The shelf refuses a kind that it does not have and a folder that is not there", "[documents]")
{
    CHECK_FALSE(TemplateShelf::read("/nowhere/at/all"));
    const auto shelf = TemplateShelf::read(ANJUAN_RESOURCES "/templates");
    REQUIRE(shelf);
    const auto document = shelf->fill("love-letter", FactTree{});
    REQUIRE_FALSE(document);
    CHECK(document.refusal().why == Why::NotFound);
}
