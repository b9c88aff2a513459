// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/Citations.h"

#include "core/statutes/Numerals.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

/// law:article[_inserted].paragraph.item, joined by blanks.
std::string read(std::string_view text)
{
    std::string all;
    for (const auto& c : citationsIn(text))
        all += (all.empty() ? "" : " ") + c.law + ":" + std::to_string(c.article)
            + (c.inserted ? "_" + std::to_string(c.inserted) : "") + "." + std::to_string(c.paragraph) + "."
            + std::to_string(c.item);
    return all;
}

} // namespace

TEST_CASE("citations are found in what people write", "[statutes]")
{
    const std::vector<std::pair<const char*, const char*>> cases{
        {"《中华人民共和国大气污染防治法》第一百一十六条第一款第（二）项", "中华人民共和国大气污染防治法:116.1.2"},
        {"《大气污染防治法》第七十条第一款、第一百一十六条", "大气污染防治法:70.1.0 大气污染防治法:116.0.0"},
        {"违反了《甲法》第三条第一款、第三款和第五条的规定", "甲法:3.1.0 甲法:3.3.0 甲法:5.0.0"},
        {"《甲法》第三条第二项、第四项", "甲法:3.0.2 甲法:3.0.4"},
        {"依据行政处罚法第四十二条，根据城市市容和环境卫生管理条例第三十四条",
            "行政处罚法:42.0.0 城市市容和环境卫生管理条例:34.0.0"},
        {"《甲法》第十七条之一第二款", "甲法:17_1.2.0"}, {"行政处罚法(2021)36条", "行政处罚法:36.0.0"},
        {"《甲条例》(2020年修订),第一百一十一条", "甲条例:111.0.0"},
        {"行政处罚法62、64条;行强18条(二)", "行政处罚法:62.0.0 行政处罚法:64.0.0 行强:18.0.2"},
        {"行政处罚法57条2款", "行政处罚法:57.2.0"}, {"《甲法》第三条。本法第四条", "甲法:3.0.0 甲法:4.0.0"},
        {"《甲法》第三条\n第四条", "甲法:3.0.0"}, {"有关规定", ""}, {"第三条", ""}, {"《甲法》", ""},
        {"《某条例》第", ""}, {"", ""}};
    for (const auto& [text, wanted] : cases) {
        INFO(text);
        CHECK(read(text) == wanted);
    }
}

TEST_CASE("every number that the program writes in Chinese is read back", "[statutes]")
{
    for (int number = 1; number < 10000; ++number) {
        const auto words = chineseNumber(number) + "条";
        std::string_view rest = words;
        const auto back = takeNumber(rest);
        if (!back || *back != number || rest != "条")
            FAIL(words);
    }
    SUCCEED();
}

TEST_CASE("a provision of the program and a citation are the same place", "[statutes]")
{
    const Provision provision{"行政处罚法", 42, 1, 2};
    CHECK(provisionOf(citationOf(provision)) == provision);
    CHECK(citationsIn(cite(provision)) == std::vector<Citation>{citationOf(provision)});
}
