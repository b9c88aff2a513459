// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/StatuteText.h"

#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

Statute sample(const std::string& name)
{
    const auto file = std::string{ANJUAN_FIXTURES} + "/statutes/" + name;
    return shipped::taken(readStatute(shipped::text(file), file));
}

std::string refusal(std::string_view text, const std::string& file = "x(2020-01-01).md")
{
    const auto read = readStatute(text, file);
    return read ? "" : english(read.refusal().findings.front().sentence);
}

} // namespace

TEST_CASE("a law in Markdown has its names, its days, headings, articles, paragraphs and items", "[statutes]")
{
    const auto law = sample("示例管理法(2020-03-01).md");
    CHECK(law.title == "中华人民共和国示例管理法");
    CHECK(law.shortTitle == "示例管理法");
    CHECK(law.version == Date::of(2020, 3, 1));
    CHECK(law.headings
        == std::vector<StatuteHeading>{{"第一章 总 则", 0}, {"第二章 虚构的义务", 1}, {"第一节 附带", 4}});
    REQUIRE(law.articles.size() == 5);
    const auto* second = law.article(2);
    REQUIRE(second);
    REQUIRE(second->paragraphs.size() == 3);
    CHECK(second->paragraphs[0].items == std::vector<std::string>{"（一）子项；", "（二）丑项。"});
    CHECK(second->paragraphs[2].text == "第三条规定的内容只是句子的开头，不是条文。");
    REQUIRE(law.article(3, 1));
    CHECK(law.article(3, 1)->paragraphs[0].text == "戊句。");
    CHECK(law.article(5) == nullptr);
}

TEST_CASE("an amended law keeps the day of its first commencement: the version holds from its own day", "[statutes]")
{
    const auto law = sample("示例管理法(2020-03-01).md");
    CHECK(law.inForceFrom == Date::of(2020, 3, 1));
    CHECK_FALSE(law.commencementStated);
}

TEST_CASE("a law in plain text with a table of contents, wide blanks and lines of Windows", "[statutes]")
{
    const auto law = sample("示例管理法(2025-06-01).txt");
    CHECK(law.title == "示例管理法");
    CHECK(law.version == Date::of(2025, 6, 1));
    CHECK(law.inForceFrom == Date::of(2025, 9, 1));
    CHECK(law.commencementStated);
    CHECK(law.headings == std::vector<StatuteHeading>{{"第一章　总则", 0}, {"第二章　附则", 2}});
    REQUIRE(law.articles.size() == 3);
    CHECK(law.articles[1].paragraphs[0].items.size() == 1);
}

TEST_CASE("the day of the version comes from the file's name, else from the last day told", "[statutes]")
{
    constexpr auto text = "虚构条例\n2001年2月3日 通过\n2011年1月8日 修订\n第一条 句。\n";
    CHECK(readStatute(text, "a/虚构条例(2017-03-01).txt")->version == Date::of(2017, 3, 1));
    CHECK(readStatute(text, "虚构条例.txt")->version == Date::of(2011, 1, 8));
    CHECK(readStatute("虚构办法\n1997年11月17日 发布\n1998年1月1日 施行\n第一条 句。\n", "x.md")->inForceFrom
        == Date::of(1998, 1, 1));
}

TEST_CASE("what is no law is refused with file and line", "[statutes]")
{
    CHECK(refusal("") == "x(2020-01-01).md, line 0: there is no title; the first line of a law is its name");
    CHECK(refusal("# 名\n\n句\n")
        == "x(2020-01-01).md, line 3: there is no article; each begins a line with its number and a blank");
    CHECK(refusal("名\n第一条 句\n", "x.md")
        == "x.md, line 2: no day of the version; put it into the file's name, as in name(2018-10-26).md");
    const std::string gap
        = "x(2020-01-01).md, line 3: this article does not follow the one before it; one is missing or stands twice";
    CHECK(refusal("名\n第一条 句\n第三条 句\n") == gap);
    CHECK(refusal("名\n第一条 句\n第一条 句\n") == gap);
    CHECK(refusal("名\n第一条 句\n第一条之二 句\n") == gap);
}
