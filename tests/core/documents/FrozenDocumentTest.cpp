// SPDX-License-Identifier: GPL-3.0-or-later
// A paper is frozen as JSON: every block comes back as it was, and what was damaged is refused.
#include <functional>

#include "core/documents/DocumentText.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::vector<Block> oneOfEach()
{
    return {Paragraph{Paragraph::Style::Right, "文"}, FormTable{{1, 2}, {FormRow{{FormCell{"签", true, 1, 2, {{"人", "某", "今日"}}}, FormCell{"值", false, 2, 1, {}}}, 12.5}}},
        Grid{"题", true, {GridColumn{"列", 3, Align::Centre}, GridColumn{"数", 1, Align::Right}}, {{"甲", "1"}, {"乙", "2"}}}, Answers{{{"何事", "无"}}},
        SignatureLines{{{"署名", "", ""}}}, SealAndDate{"机关", "某日"}, PageBreak{}, Strip{{"左", "右"}, true},
        ChartBlock{{Chart{Chart::Shape::Pie, "图", "件", {{"甲", 1.5}, {"乙", 2}}}}}, Notes{{"注"}}};
}

Document whole()
{
    Document document;
    document.kind = "slip";
    document.look = Look::Record;
    document.title = "便条";
    document.organ = "机关";
    document.number = "甲〔2026〕1号";
    document.footer = "脚";
    document.isNumbered = false;
    document.isPractice = true;
    document.blocks = oneOfEach();
    return document;
}

/// Every object in the JSON with one key taken out, by its path.
void withoutEachKey(Json& here, const std::string& path, const std::function<void(const std::string&)>& look)
{
    if (here.is_object()) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : here.items())
            keys.push_back(key);
        for (const auto& key : keys) {
            const auto kept = here[key];
            here.erase(key);
            look(path + "/" + key);
            here[key] = kept;
        }
    }
    if (here.is_structured()) {
        for (auto at = here.begin(); at != here.end(); ++at)
            withoutEachKey(*at, path + "/" + (here.is_object() ? at.key() : "#"), look);
    }
}

} // namespace

TEST_CASE("every block, every look and every mark of a paper survives being frozen", "[documents]")
{
    CHECK(oneOfEach().size() == std::variant_size_v<Block>);
    const auto document = whole();
    const auto back = documentFromJson(toJson(document));
    REQUIRE(back);
    CHECK(*back == document);
    for (const auto look : {Look::Official, Look::Form, Look::Record, Look::Report, Look::Cover}) {
        auto other = document;
        other.look = look;
        CHECK(documentFromJson(toJson(other))->look == look);
    }
    for (const auto style : {Paragraph::Style::Indented, Paragraph::Style::Plain, Paragraph::Style::Centred, Paragraph::Style::Right, Paragraph::Style::Heading,
             Paragraph::Style::Display}) {
        auto other = document;
        other.blocks = {Paragraph{style, "文"}};
        CHECK(documentFromJson(toJson(other)).value() == other);
    }
}

TEST_CASE("a frozen paper that lacks anything is refused, whatever it lacks", "[documents]")
{
    auto json = toJson(whole());
    int tried = 0;
    withoutEachKey(json, "", [&](const std::string& path) {
        ++tried;
        const auto back = documentFromJson(json);
        INFO(path);
        REQUIRE_FALSE(back);
        CHECK(back.refusal().why == Why::NotValid);
    });
    CHECK(tried > 40);
}

TEST_CASE("any change of a word, a mark or a measure changes the digest", "[documents]")
{
    const auto document = whole();
    const auto digest = digestOf(document);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        auto other = document;
        other.blocks.erase(other.blocks.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK(digestOf(other) != digest);
    }
    auto other = document;
    other.isPractice = false;
    CHECK(digestOf(other) != digest);
    other = document;
    std::get<FormTable>(other.blocks[1]).rows[0].minHeight = 13;
    CHECK(digestOf(other) != digest);
    other = document;
    std::get<Grid>(other.blocks[2]).columns[0].align = Align::Left;
    CHECK(digestOf(other) != digest);
    CHECK(digestOf(whole()) == digest);
}

TEST_CASE("every shipped paper comes back from its frozen form as it was made", "[documents]")
{
    for (const auto& [kind, form] : shelf().all()) {
        const auto made = shelf().fill(kind, sampleFacts(kind));
        INFO(kind);
        REQUIRE(made);
        const auto back = documentFromJson(Json::parse(toJson(*made).dump()));
        REQUIRE(back);
        CHECK(*back == *made);
        CHECK(digestOf(*back) == digestOf(*made));
        CHECK(plainText(*back) == plainText(*made));
    }
}

TEST_CASE("the plain text of a paper holds each text once, in order, and no empty lines", "[documents]")
{
    CHECK(plainText(whole())
        == "机关\n便条\n甲〔2026〕1号\n文\n签\n人：某\n今日\n值\n题\n列\n数\n甲\n1\n乙\n2\n问：何事\n答：无\n署名：\n" + std::string{blankDate}
            + "\n（印章）\n机关\n某日\n左\n右\n图\n甲\n1.5件\n乙\n2件\n注\n");
    CHECK(plainText(Document{}).empty());
}
