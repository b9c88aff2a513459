// SPDX-License-Identifier: GPL-3.0-or-later
// Review, discussion, decision.
#include "core/casefile/facts/Decision.h"
#include "tests/core/documents/Said.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Json none;

Json reviewed(const char* item, const char* verdict, const char* remark = "")
{
    return {{"item", item}, {"verdict", verdict}, {"remark", remark}};
}

Json member(const char* who, const char* opinion, const char* stance)
{
    return {{"person", who}, {"opinion", opinion}, {"stance", stance}};
}

/// Minutes after the review with these members; one path of them.
std::string minutes(Json members, const char* path)
{
    auto story = Story::practice();
    story.stopAfter("P17").tell({{"step", "minutes"}, {"act", "hold-discussion"}, {"by", "chen"}, {"now", "2026-10-17T10:00"},
        {"facts", {{"place", "会议室"}, {"from", "09:00"}, {"to", "09:40"}, {"chair", "zheng"}, {"recorder", "卫某"}, {"members", std::move(members)},
            {"handler_report", "汇报案情"}, {"outcome", "as-proposed"}, {"conclusion", "同意"}}}});
    story.run();
    return oneLine(factsOf(story, "discussion-minutes").find(path));
}

/// A decision not to punish on this ground; one path of it.
std::string spared(const char* ground, const char* path)
{
    auto story = Story::practice();
    story.stopAfter("P18").tell({{"step", "no"}, {"act", "issue-no-penalty"}, {"by", "zheng"}, {"now", "2026-10-19T11:00"}, {"occurred_on", "2026-10-19"}, {"late", "补录"},
        {"facts", {{"ground", ground}, {"facts_and_evidence", "轻微"}, {"reasons", "当场改正。"}, {"violated", "《大气污染防治法》第七十条"}, {"education", "已教育。"},
            {"reconsideration_organ", "云江县人民政府"}, {"reconsideration_days", 60}, {"court", "云江县人民法院"}, {"litigation_months", 6}}}});
    story.run();
    return oneLine(factsOf(story, "no-penalty-decision").find(path));
}

} // namespace

TEST_CASE("a submission tells why the case is reviewed", "[documents]")
{
    const auto reason = [](bool major) {
        auto story = Story::practice();
        story.step("P11").facts()["complex_or_major"] = major;
        story.stopAfter("P16").run();
        return oneLine(factsOf(story, "review-submission").find("act.reason"));
    };
    CHECK(reason(true) == "案件情况疑难复杂，依法应当进行法制审核");
    CHECK(reason(false) == "普通程序案件，本机关规定作出决定前均进行法制审核");
}

TEST_CASE("an opinion words each item by what the item is about", "[documents]")
{
    const auto line = [](Json items) {
        auto story = Story::practice();
        story.step("P17").facts()["items"] = std::move(items);
        story.stopAfter("P17").run();
        return oneLine(factsOf(story, "review-opinion").find("act.items"));
    };
    for (const auto& [item, words] : std::vector<std::pair<const char*, const char*>>{{"主体权限", "合法"}, {"当事人", "准确"}, {"事实证据", "清楚充分"}, {"定性", "准确"},
             {"依据", "正确"}, {"裁量", "适当"}, {"程序", "合法"}, {"文书", "规范"}, {"移送", "没有应当移送的情形"}, {"其他", "符合规定"}}) {
        INFO(item);
        CHECK(line(Json::array({reviewed(item, "passed")})).find(std::string{"="} + words) != std::string::npos);
        CHECK(line(Json::array({reviewed(item, "problem", "缺页")})).find("=存在问题") != std::string::npos);
        CHECK(line(Json::array({reviewed(item, "not-applicable")})).find("=不适用") != std::string::npos);
    }
}

TEST_CASE("minutes tell who came, who spoke, who was recused, and the head last", "[documents]")
{
    const auto three = Json::array({member("feng", "事实清楚，同意。", "agrees"), member("he", "过重", "disagrees"), member("zheng", "按拟处罚意见", "agrees")});
    CHECK(minutes(three, "act.attended") == "3");
    CHECK(minutes(three, "act.entitled") == "3");
    CHECK(minutes(three, "act.chair") == "郑某");
    CHECK(minutes(three, "act.chair_post") == "街道办事处主任");
    CHECK(minutes(three, "act.head_opinion") == "郑某：按拟处罚意见（同意）。");
    CHECK(minutes(three, "act.speakers") == "[{name=冯某,opinion=事实清楚，同意。,post=副主任，分管综合执法}|{name=何某,opinion=过重（不同意）。,post=副主任，分管城建}]");
    CHECK(minutes(three, "act.recusals") == "");
    CHECK(minutes(three, "act.review_opinion").starts_with("审核人吴某：同意。"));
    const auto recused = Json::array({member("feng", "同意", "agrees"), member("he", "亲属", "recused")});
    CHECK(minutes(recused, "act.recusals") == "何某回避");
    CHECK(minutes(recused, "act.head_opinion") == "");
    CHECK(minutes(recused, "act.attended") == "2");
    CHECK(minutes(Json::array({member("he", "需再核", "reserves")}), "act.speakers") == "[{name=何某,opinion=需再核（保留意见）。,post=副主任，分管城建}]");
}

TEST_CASE("each ground of not punishing has its article", "[documents]")
{
    const std::string law = "《中华人民共和国行政处罚法》";
    CHECK(spared("minor", "act.no_penalty_basis") == law + "第三十三条第一款");
    CHECK(spared("first-offence", "act.no_penalty_basis") == law + "第三十三条第一款");
    CHECK(spared("no-fault", "act.no_penalty_basis") == law + "第三十三条第二款");
    CHECK(spared("under-14", "act.no_penalty_basis") == law + "第三十条");
    CHECK(spared("incapable", "act.no_penalty_basis") == law + "第三十一条");
    CHECK(spared("not-made-out", "act.no_penalty_basis") == law + "第五十七条第一款第三项");
    CHECK(spared("limitation", "act.no_penalty_basis") == law + "第三十六条第一款");
    CHECK(spared("minor", "act.violated") == "《大气污染防治法》第七十条");
    CHECK(spared("not-made-out", "act.violated") == "");
    CHECK(spared("not-made-out", "act.made_out") == "no");
    CHECK(spared("minor", "act.ground") == "违法行为轻微并及时改正，没有造成危害后果");
    CHECK(spared("minor", "remedy.litigation_period") == "六个月");
}

TEST_CASE("a decision holds its own words, and none of the report's where it has none", "[documents]")
{
    CHECK(wrongIn({
              {"its basis", "P19", "basis", "《甲法》第一条。", "penalty-decision", "act.basis", "《甲法》第一条"},
              {"what was violated", "P19", "violated", "《甲法》第二条", "penalty-decision", "act.violated", "《甲法》第二条"},
              {"no tier of its own", "P19", "tier", none, "penalty-decision", "act.tier", ""},
              {"the answer to the defence", "P19", "defence_handling", "不予采纳。", "penalty-decision", "defence.answer", "经复核，不予采纳"},
              {"an answer that says so itself", "P19", "defence_handling", "复核后不予采纳", "penalty-decision", "defence.answer", "复核后不予采纳"},
              {"the fine", "P19", "penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 564025}}}), "penalty-decision", "act.fine", "5,640.25元"},
              {"no fine", "P19", "penalties", Json::array({Json{{"kind", "warning"}}}), "penalty-decision", "act.fine", ""},
              {"only a fine has no other performance", "P19", "performance", "十五日内缴纳", "penalty-decision", "act.other_performance", ""},
              {"more than a fine has", "P19", "penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 100}}, Json{{"kind", "warning"}}}), "penalty-decision",
                  "act.other_performance", "收到决定书之日起十五日内到示例银行云江支行或者通过电子支付系统缴纳"},
              {"the surcharge", "P19", "surcharge_stated", true, "penalty-decision", "payment.surcharge", "到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额"},
              {"no surcharge", "P19", "surcharge_stated", false, "penalty-decision", "payment.surcharge", ""},
              {"the organ of its own", "P19", "reconsideration_organ", "甲", "penalty-decision", "remedy.reconsideration_organ", "甲"},
              {"its days", "P19", "reconsideration_days", 90, "penalty-decision", "remedy.reconsideration_period", "九十日"},
              {"its months", "P19", "litigation_months", 3, "penalty-decision", "remedy.litigation_period", "三个月"},
              {"days in their place", "P19", "litigation_days", 15, "penalty-decision", "remedy.litigation_period", "十五日"},
              {"the evidence is named by the text", "P19", "facts_and_evidence", "以上事实，有照片证明", "penalty-decision", "act.names_evidence", "yes"},
              {"it is proven by a last clause", "P19", "facts_and_evidence", "未密闭，有照片为证", "penalty-decision", "act.names_evidence", "yes"},
              {"it is not named", "P19", "facts_and_evidence", "未密闭", "penalty-decision", "act.names_evidence", "no"},
              {"a clause in the middle names nothing", "P19", "facts_and_evidence", "未密闭，有照片证明。已清扫", "penalty-decision", "act.names_evidence", "no"},
          })
        == "");
}

TEST_CASE("a decision without its remedies or its answer says nothing in their place", "[documents]")
{
    auto story = Story::practice();
    story.stopAfter("P19").run();
    auto act = story.file().acts.back();
    auto& decision = *act.taken.facts.as<IssueDecision>();
    decision.litigationMonths.reset();
    decision.reconsiderationOrgan.clear();
    decision.defenceHandling.clear();
    const auto facts = caseFacts(story.file(), act, IssuedPaper{"penalty-decision", {}, {}, {}, {}}, story.now(), true);
    // What the office set stands for every paper; what this one leaves out is the office's.
    CHECK(oneLine(facts.find("remedy.reconsideration_organ")) == "云江县人民政府");
    CHECK(oneLine(facts.find("practice")) == "yes");
    CHECK(oneLine(facts.find("defence.answer")).find("首次发生") != std::string::npos);
}
