// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words/Speaking.h"
#include "ui/words/LawNames.h"
#include "ui/words/Words.h"

using namespace anjuan;

namespace {

std::string said(const QString& text)
{
    return toUtf8(text);
}

} // namespace

TEST_CASE("a sentence of the core is said in the language installed", "[words]")
{
    const Message missing{N_("%1 is missing"), {std::string{"陈某"}}};
    {
        const Speaking chinese{Language::Chinese};
        CHECK(said(words(missing)) == "缺少陈某");
    }
    const Speaking plain{Language::English};
    CHECK(said(words(missing)) == "陈某 is missing");
}

TEST_CASE("every kind of argument finds its place", "[words]")
{
    const Speaking plain{Language::English};
    const Message all{"%1 of %2 by %3 for %4", {std::string{"a"}, std::int64_t{3}, Date::of(2026, 9, 7), Money::yuan(6000)}};
    CHECK(said(words(all)) == "a of 3 by 2026-09-07 for 6,000");
}

TEST_CASE("what was filled in is not searched for places again", "[words]")
{
    const Speaking plain{Language::English};
    CHECK(said(words(Message{"%1 and %2", {std::string{"%2"}, std::string{"%1"}}})) == "%2 and %1");
    CHECK(said(words(Message{"100% of %1, %9, 5%", {std::string{"it"}}})) == "100% of it, %9, 5%");
    CHECK(said(words(Message{"%1%1", {std::int64_t{7}}})) == "77");
}

TEST_CASE("a label of the program that stands in a place is translated with it", "[words]")
{
    const Speaking chinese{Language::Chinese};
    CHECK(said(words(Message{N_("%1 is missing"), {std::string{"Hint"}}})) == "缺少提示");
}

TEST_CASE("a text without translation is said as it is", "[words]")
{
    const Speaking chinese{Language::Chinese};
    CHECK(said(words(std::string_view{"no such literal"})) == "no such literal");
    CHECK(words(std::string_view{}).isEmpty());
}

TEST_CASE("days have a full, a short and a paper form", "[words]")
{
    const auto day = Date::of(2026, 11, 4);
    CHECK(said(words(day)) == "2026-11-04");
    CHECK(said(shortWords(day, Date::of(2026, 1, 1))) == "11-04");
    CHECK(said(shortWords(day, Date::of(2027, 1, 1))) == "2026-11-04");
    CHECK(said(paperWords(day)) == "2026年11月4日");
}

TEST_CASE("weekdays are named", "[words]")
{
    {
        const Speaking chinese{Language::Chinese};
        CHECK(said(words(Date::of(2026, 11, 22).weekday())) == "周日");
        CHECK(said(words(Date::of(2026, 11, 24).weekday())) == "周二");
    }
    const Speaking plain{Language::English};
    CHECK(said(words(Weekday::Saturday)) == "Sat");
}

TEST_CASE("money is grouped, with its unit where asked", "[words]")
{
    const Speaking chinese{Language::Chinese};
    CHECK(said(words(Money::fen(564025))) == "5,640.25");
    CHECK(said(amountWords(Money::yuan(6000))) == "6,000 元");
}

TEST_CASE("a provision is cited in Chinese as statutes are, in English by article, paragraph and item", "[words]")
{
    const Provision provision{"行政处罚法", 42, 1};
    {
        const Speaking chinese{Language::Chinese};
        CHECK(said(words(provision)) == "行政处罚法第四十二条第一款");
    }
    const Speaking plain{Language::English};
    CHECK(said(words(provision)) == "Administrative Penalty Law, art. 42(1)");
    CHECK(said(words(Provision{"行政处罚法", 58, 1, 2})) == "Administrative Penalty Law, art. 58(1), item 2");
    CHECK(said(words(Provision{"中华人民共和国行政强制法", 25})) == "Administrative Coercion Law, art. 25");
    CHECK(said(words(Provision{"某县办案规定"})) == "某县办案规定");
}

TEST_CASE("the places that an English sentence names are found again in Chinese", "[words]")
{
    const Speaking plain{Language::English};
    const Provisions cited{{"行政处罚法", 58, 1, 2}, {"行政强制法", 25}};
    CHECK(said(chineseCitationsIn(QStringLiteral("Cannot: no review (") + words(cited) + QStringLiteral(")"))) == "行政处罚法第五十八条第一款第二项\n行政强制法第二十五条");
    CHECK(chineseCitationsIn(QStringLiteral("Some Other Law, art. 3; no article at all")).isEmpty());
}

TEST_CASE("several provisions are joined", "[words]")
{
    const Provisions both{{"行政处罚法", 44}, {"行政处罚法", 62}};
    {
        const Speaking chinese{Language::Chinese};
        CHECK(said(words(both)) == "行政处罚法第四十四条、第六十二条");
    }
    const Speaking plain{Language::English};
    CHECK(said(words(both)) == "Administrative Penalty Law, art. 44; Administrative Penalty Law, art. 62");
}

TEST_CASE("levels are said as the gap panel says them", "[words]")
{
    const Speaking chinese{Language::Chinese};
    CHECK(said(words(Level::Refuse)) == "不能");
    CHECK(said(words(Level::Defect)) == "瑕疵");
    CHECK(said(words(Level::Warn)) == "留意");
    CHECK(said(words(Level::Hint)) == "提示");
}

TEST_CASE("text goes from the core to the screen and back unchanged", "[words]")
{
    const std::string text = "云青综执罚决〔2026〕1号 𠮷 %1";
    CHECK(toUtf8(toText(text)) == text);
    CHECK(toText("").isEmpty());
}
