// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and places of provisions as statutes print them.
#include <set>

#include "core/base/Provision.h"
#include "core/base/Result.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Number {
    int value;
    const char* words;
};

constexpr Number numbers[] = {{0, "零"}, {1, "一"}, {2, "二"}, {9, "九"}, {10, "十"}, {11, "十一"}, {12, "十二"},
    {19, "十九"}, {20, "二十"}, {21, "二十一"}, {30, "三十"}, {42, "四十二"}, {58, "五十八"}, {85, "八十五"},
    {99, "九十九"}, {100, "一百"}, {101, "一百零一"}, {110, "一百一十"}, {111, "一百一十一"}, {116, "一百一十六"},
    {120, "一百二十"}, {200, "二百"}, {205, "二百零五"}, {999, "九百九十九"}, {1000, "一千"}, {1001, "一千零一"},
    {1010, "一千零一十"}, {1011, "一千零一十一"}, {1100, "一千一百"}, {1260, "一千二百六十"}, {2000, "二千"},
    {9999, "九千九百九十九"}};

/// Reads the words again, digit by digit and place by place.
int valueOf(std::string_view words)
{
    constexpr std::string_view digits = "零一二三四五六七八九";
    int sum = 0;
    int digit = 0;
    for (std::size_t at = 0; at < words.size(); at += 3) {
        const auto sign = words.substr(at, 3);
        const int place = sign == "千" ? 1000 : sign == "百" ? 100 : sign == "十" ? 10 : 0;
        if (place == 0) {
            digit = static_cast<int>(digits.find(sign)) / 3;
            continue;
        }
        sum += place * (digit == 0 ? 1 : digit);
        digit = 0;
    }
    return sum + digit;
}

} // namespace

TEST_CASE("numbers of articles are written out", "[base]")
{
    for (const auto& [value, words] : numbers) {
        INFO(value);
        CHECK(chineseNumber(value) == words);
    }
}

TEST_CASE("every number up to 9999 can be read back and stands for itself alone", "[base]")
{
    std::set<std::string> seen;
    for (int value = 0; value <= 9999; ++value) {
        const auto words = chineseNumber(value);
        if (valueOf(words) != value || !seen.insert(words).second)
            FAIL_CHECK(value << " " << words);
    }
    CHECK(seen.size() == 10'000);
}

TEST_CASE("article, paragraph and item are cited as far as they are given", "[base]")
{
    CHECK(cite(Provision{"行政处罚法"}) == "行政处罚法");
    CHECK(cite(Provision{"行政处罚法", 60}) == "行政处罚法第六十条");
    CHECK(cite(Provision{"行政处罚法", 57, 2}) == "行政处罚法第五十七条第二款");
    CHECK(cite(Provision{"行政处罚法", 64, 0, 1}) == "行政处罚法第六十四条第一项");
    CHECK(cite(Provision{"行政处罚法", 72, 1, 4}) == "行政处罚法第七十二条第一款第四项");
    CHECK(cite(Provision{"民法典", 1260}) == "民法典第一千二百六十条");
}

TEST_CASE("of several provisions neighbours of one law share its name", "[base]")
{
    CHECK(cite(Provisions{}).empty());
    CHECK(cite(Provisions{{"行政处罚法", 56}, {"行政处罚法", 85}}) == "行政处罚法第五十六条、第八十五条");
    CHECK(cite(Provisions{{"甲法", 1}, {"乙法", 2}, {"甲法", 3}}) == "甲法第一条、乙法第二条、甲法第三条");
    CHECK(cite(Provisions{{"甲法", 1, 2}, {"甲法", 1, 3}, {"乙法", 4}})
        == "甲法第一条第二款、第一条第三款、乙法第四条");
    CHECK(cite(Provisions{{"本机关规定"}, {"甲法", 1}}) == "本机关规定、甲法第一条");
}

TEST_CASE("a refusal says why, where and in which sentence", "[base]")
{
    const auto refusal = notValid("due", {"%1 is too early", {Date::of(2026, 9, 18)}});
    CHECK(refusal.why == Why::NotValid);
    REQUIRE(refusal.findings.size() == 1);
    CHECK(refusal.findings[0].jump == "due");
    CHECK(refusal.findings[0].rule == "entry");
    CHECK(refusal.findings[0].level == Level::Refuse);
    CHECK(english(refusal.findings[0].sentence) == "2026-09-18 is too early");
    Finding finding;
    finding.rule = "R46";
    finding.provisions = {{"行政处罚法", 44}};
    const auto rule = refuse(Why::Rule, finding);
    CHECK(rule.why == Why::Rule);
    CHECK(rule.findings.at(0) == finding);
}

TEST_CASE("a result goes on with its value or passes the refusal along", "[base]")
{
    const auto half = [](int n) -> Result<int> {
        return n % 2 == 0 ? Result<int>{n / 2} : Result<int>{notValid("n", {"%1 is odd", {std::int64_t{n}}})};
    };
    CHECK(*Result<int>{12}.then(half).then(half) == 3);
    const auto odd = Result<int>{6}.then(half).then(half);
    REQUIRE_FALSE(odd);
    CHECK(english(odd.refusal().findings.at(0).sentence) == "3 is odd");
    int asked = 0;
    const auto never
        = Result<int>{5}.then(half).then([&](int n) -> Result<std::string> { return ++asked, std::to_string(n); });
    CHECK_FALSE(never);
    CHECK(asked == 0);
    CHECK(*Result<int>{8}.then([](int n) -> Result<std::string> { return std::to_string(n); }) == "8");
    Result<std::string> text{std::string{"moved"}};
    CHECK(text->size() == 5);
    CHECK(std::move(text).value() == "moved");
}

TEST_CASE("a message fills its places in any order and leaves what is no place", "[base]")
{
    struct Filled {
        Message message;
        const char* text;
    };
    for (const auto& [message, text] : {
             Filled{{"", {}}, ""},
             Filled{{"plain", {std::int64_t{1}}}, "plain"},
             Filled{{"%1%1", {std::int64_t{-4}}}, "-4-4"},
             Filled{{"%3 %1 %2", {std::string{"a"}, std::string{"b"}, std::string{"c"}}}, "c a b"},
             Filled{{"%2", {std::string{"a"}}}, "%2"},
             Filled{{"%0 %", {std::string{"a"}}}, "%0 %"},
             Filled{{"%1", {}}, "%1"},
             Filled{{"50%", {std::string{"a"}}}, "50%"},
             Filled{{"%%1", {std::string{"a"}}}, "%a"},
             Filled{{"%10", {std::string{"a"}}}, "a0"},
             Filled{{"%1", {Money::fen(123'456'700)}}, "1,234,567"},
             Filled{{"%1", {Date::of(2024, 2, 29)}}, "2024-02-29"},
             Filled{{"第%1条", {std::string{"三"}}}, "第三条"},
         })
        CHECK(english(message) == text);
}
