// SPDX-License-Identifier: GPL-3.0-or-later
// The office about itself: what is read from its set-up, and what must stand there.
#include "core/casefile/Setup.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

Json whole()
{
    return Json::parse(test::readResource("practice/office.json"));
}

/// The key that the refusal names; empty when the set-up is read.
std::string missedIn(const Json& json)
{
    const auto read = readSetup(json.dump());
    return read ? std::string{} : read.refusal().findings.at(0).jump;
}

} // namespace

TEST_CASE("the practice office is read as its file tells it", "[casefile]")
{
    const auto read = readSetup(test::readResource("practice/office.json"));
    REQUIRE(read);
    CHECK(read->organ.name == "云江县青石街道办事处");
    CHECK(read->organ.shortName == "云青");
    CHECK(read->organ.address == "云江县青石街道示例大道1号");
    CHECK(read->organ.phone == "000-0000 0100");
    CHECK(read->organ.sealText == "云江县青石街道办事处");
    CHECK(read->organ.caseUnit == "青石街道综合行政执法办公室（综合行政执法队）");
    CHECK(read->remedies.reconsiderationOrgan == "云江县人民政府");
    CHECK(read->remedies.reconsiderationAddress == "云江县示例路10号（云江县司法局行政复议窗口）");
    CHECK(read->remedies.court == "云江县人民法院");
    CHECK(read->payment.bank == "示例银行云江支行");
    CHECK(read->payment.accountName == "云江县非税收入待解缴账户（待填）");
    CHECK(read->payment.accountNumber == "待填写-0000000000");
    CHECK(read->payment.electronic == "非税收入统一支付平台（待填）");
    CHECK(read->payment.surchargeText.find("百分之三") != std::string::npos);
    CHECK(read->numberPattern == "云青综执{字}〔{year}〕{seq}号");
    CHECK(read->registers.size() == 30);
    CHECK(read->registers.at("罚决") == "行政处罚决定书");
    CHECK(read->registers.at("不立") == "不予立案审批表");
    CHECK(read->partners.at("police") == "云江县公安局");
    CHECK(read->partners.size() == 6);
    CHECK(*read->whole == whole());
}

TEST_CASE("the version of a set-up changes with every character of it", "[casefile]")
{
    const auto text = test::readResource("practice/office.json");
    const auto version = readSetup(text)->version;
    CHECK(version.size() == 16);
    CHECK(readSetup(text)->version == version);
    CHECK(readSetup(text + " ")->version != version);
    auto changed = whole();
    changed["organ"]["phone"] = "000-0000 0101";
    CHECK(readSetup(changed.dump())->version != version);
}

TEST_CASE("what every paper needs must stand in the set-up", "[casefile]")
{
    struct Needed {
        const char* section;
        const char* key;
    };
    for (const auto& [section, key] : {Needed{"organ", "name"}, Needed{"remedy", "reconsideration_organ"},
             Needed{"remedy", "court"}, Needed{"numbering", "pattern"}}) {
        const auto place = std::string{section} + "." + key;
        INFO(place);
        for (const Json& nothing : {Json{}, Json(""), Json(7), Json::object()}) {
            auto json = whole();
            json[section][key] = nothing;
            CHECK(missedIn(json) == place);
        }
        auto json = whole();
        json[section].erase(key);
        CHECK(missedIn(json) == place);
        json.erase(section);
        CHECK_FALSE(missedIn(json).empty());
        json[section] = "none";
        CHECK_FALSE(missedIn(json).empty());
    }
    auto json = whole();
    json["organ"].erase("name");
    const auto refused = readSetup(json.dump());
    CHECK(english(refused.refusal().findings.at(0).sentence) == "The set-up does not say organ.name");
}

TEST_CASE("a pattern of numbers has its year and its sequence", "[casefile]")
{
    for (const auto* pattern : {"云青〔2026〕{seq}号", "云青〔{year}〕号", "{Year}{seq}", "{year}seq", "云青"}) {
        INFO(pattern);
        auto json = whole();
        json["numbering"]["pattern"] = pattern;
        CHECK(missedIn(json) == "numbering.pattern");
    }
    for (const auto* pattern : {"{year}{seq}", "{字}〔{year}〕第{seq:04d}号"}) {
        auto json = whole();
        json["numbering"]["pattern"] = pattern;
        CHECK(missedIn(json).empty());
    }
}

TEST_CASE("what the office may leave out is empty and no reason to refuse", "[casefile]")
{
    auto json = whole();
    for (const auto* section : {"payment", "partners", "people"})
        json.erase(section);
    json["numbering"].erase("registers");
    for (const auto* key : {"short_for_numbers", "address", "phone", "seal_text", "case_unit"})
        json["organ"].erase(key);
    const auto read = readSetup(json.dump());
    REQUIRE(read);
    CHECK(read->organ.shortName.empty());
    CHECK(read->payment.bank.empty());
    CHECK(read->registers.empty());
    CHECK(read->partners.empty());
    json["partners"] = {{"police", "甲"}, {"number", 7}};
    CHECK(readSetup(json.dump())->partners == std::map<std::string, std::string>{{"police", "甲"}});
}

TEST_CASE("a set-up that is no JSON or no object is refused", "[casefile]")
{
    CHECK(english(readSetup("{").refusal().findings.at(0).sentence).starts_with("setup is not JSON"));
    for (const auto* text : {"[]", "null", "7", "\"organ\"", "{}"}) {
        INFO(text);
        CHECK_FALSE(readSetup(text));
    }
}
