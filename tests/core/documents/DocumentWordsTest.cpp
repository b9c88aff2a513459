// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/DocumentWords.h"

#include "core/law/Provisions.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("A text is laid bare of blanks and of the stop that the template sets", "[documents]")
{
    CHECK(bare("  事实清楚。\n") == "事实清楚");
    CHECK(bare("一；二；") == "一；二");
    CHECK(bare("。") == "");
    CHECK(bare("") == "");
    CHECK(bare("第3.5条") == "第3.5条");
}

TEST_CASE("Texts are joined without empty ones", "[documents]")
{
    CHECK(joined({"甲", "", "乙"}) == "甲、乙");
    CHECK(joined({}, "；").empty());
    CHECK(joined({"甲", "乙"}, "；") == "甲；乙");
}

TEST_CASE("A sentence has one stop at its end, and nothing is no sentence", "[documents]")
{
    CHECK(sentence("同意") == "同意。");
    CHECK(sentence("同意。") == "同意。");
    CHECK(sentence("为什么？") == "为什么？");
    CHECK(sentence("").empty());
    CHECK(around("（", "甲", "）") == "（甲）");
    CHECK(around("（", "", "）").empty());
}

TEST_CASE("A prose falls into its paragraphs", "[documents]")
{
    CHECK(paragraphs("一。\n\n二。\n") == std::vector<std::string>{"一", "二"});
    CHECK(paragraphs("").empty());
}

TEST_CASE("Lengths of time and sums are written as decisions write them", "[documents]")
{
    CHECK(termWords({60, TermUnit::CalendarDay}) == "六十日");
    CHECK(termWords({5, TermUnit::WorkingDay}) == "五个工作日");
    CHECK(termWords({6, TermUnit::Month}) == "六个月");
    CHECK(termWords({2, TermUnit::Year}) == "二年");
    CHECK(termWords({24, TermUnit::Hour}) == "二十四小时");
    CHECK(yuanWords(Money::yuan(6000)) == "6,000元");
}

TEST_CASE("One penalty stands alone, several are counted, and the detail follows in brackets", "[documents]")
{
    const Penalty fine{PenaltyKind::Fine, Money::yuan(200), {}};
    CHECK(penaltyWords({fine}) == "罚款人民币贰佰元整（¥200.00）");
    const Penalty goods{PenaltyKind::ConfiscateGoods, {}, "砂土3吨。"};
    CHECK(penaltyWords({fine, goods}) == "（一）罚款人民币贰佰元整（¥200.00）；（二）没收非法财物（砂土3吨）");
    CHECK(penaltyWords({{PenaltyKind::Other, {}, "法律规定的其他行政处罚"}}) == "法律规定的其他行政处罚");
    CHECK(penaltyWords(std::vector<Penalty>{}).empty());
}

TEST_CASE("A law is cited in book-title marks, a national one by its whole name", "[documents]")
{
    CHECK(nationalLaw(provisions::minorNoPenalty) == "《中华人民共和国行政处罚法》第三十三条第一款");
    CHECK(marked("大气污染防治法第七十条第一款") == "《大气污染防治法》第七十条第一款");
    CHECK(marked("《城乡规划法》第六十四条") == "《城乡规划法》第六十四条");
    CHECK(marked("建筑法第七条;建设工程质量管理条例") == "《建筑法》第七条、《建设工程质量管理条例》");
    CHECK(marked("").empty());
}

TEST_CASE("Every value that a paper may show has a Chinese word of its own", "[documents]")
{
    CHECK(wordOf(ServiceMode::Leaving) == "留置送达");
    CHECK(wordOf(EvidenceKind::SceneRecord) == "勘验笔录、现场笔录");
    CHECK(wordOf(Signer::AnyHead) == "行政机关负责人");
    CHECK(wordOf(PartyKind::IndividualBusiness) == "经营者");
    CHECK(wordOf(Verdict::NotApplicable) != wordOf(Verdict::Passed));
}
