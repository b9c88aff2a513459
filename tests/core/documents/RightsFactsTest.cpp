// SPDX-License-Identifier: GPL-3.0-or-later
// Notice, service and defence.
#include "core/casefile/facts/Service.h"
#include "core/documents/PaperFacts.h"
#include "tests/core/documents/Said.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Json none;

Json penalty(const char* kind, std::optional<std::int64_t> yuan, const char* detail = "")
{
    Json row{{"kind", kind}, {"detail", detail}};
    if (yuan)
        row["amount_fen"] = *yuan * 100;
    return row;
}

/// A service of the decision told as this, with one path of its proof.
std::string proof(Json facts, const char* path)
{
    auto story = Story::practice();
    facts["paper"] = "行政处罚决定书";
    story.step("P20").facts() = std::move(facts);
    story.stopAfter("P20").run();
    return oneLine(factsOf(story, "proof-of-service").find(path));
}

/// Which paper a service of these words handed over, in the practice case with all its papers.
std::string served(const std::string& words, Act kind = Act::ServePaper)
{
    static const auto made = PaperCase::of(Story::practice());
    Serve service;
    service.paper = words;
    const FiledAct act{{1000, Date::of(2026, 11, 20), Instant::at(Date::of(2026, 11, 20), *TimeOfDay::make(9, 0)), PersonId{"chen"}}, {kind, {}, service}};
    const auto* paper = servedPaper(made.caseFile(), act);
    return paper ? paper->title : "none";
}

/// The hearing line of a notice approval for a fine of this sum and a party of this kind.
std::string hearing(std::int64_t yuan, const char* kind, const char* path)
{
    auto story = Story::practice();
    story.step("P02.party").facts()["kind"] = kind;
    story.step("P11").facts()["penalties"] = Json::array({penalty("fine", yuan)});
    story.late("P12").stopAfter("P12").run();
    return oneLine(factsOf(story, "notice-approval").find(path));
}

} // namespace

TEST_CASE("a notice holds its own facts, basis and reasons, not those of the report", "[documents]")
{
    CHECK(wrongIn({
              {"its facts, line by line", "P13", "facts_text", "一。\n二。", "penalty-notice", "facts", "[一|二]"},
              {"its basis", "P13", "basis", "《大气污染防治法》第一百一十六条。", "penalty-notice", "act.basis", "《大气污染防治法》第一百一十六条"},
              {"its reasons", "P13", "reasons", "遗撒砂土；", "penalty-notice", "act.ground", "遗撒砂土"},
              {"the period in its own words", "P13", "period_words", "三个工作日", "penalty-notice", "act.defence_period", "三个工作日"},
              {"the penalty in capital figures", "P13", "penalty_text", "罚款六千元", "penalty-notice", "act.penalty", "罚款人民币陆仟元整（¥6,000.00）"},
              {"two penalties are counted", "P13", "penalties", Json::array({penalty("warning", {}), penalty("fine", 6000)}), "penalty-notice", "act.penalty",
                  "（一）警告；（二）罚款人民币陆仟元整（¥6,000.00）"},
              {"no right to a hearing", "P13", "hearing_right", false, "penalty-notice", "act.hearing_right", "no"},
              {"the right to a hearing", "P13", "hearing_right", true, "penalty-notice", "act.hearing_right", "yes"},
              {"its length, which 行政处罚法 64 sets", "P13", "hearing_right", true, "penalty-notice", "act.hearing_period", "五个工作日"},
              {"whom to ask", "P13", "hearing_right", true, "penalty-notice", "act.contact", "陈某、李某"},
          })
        == "");
}

TEST_CASE("an approval tells the threshold of this kind of party, or that it is reached", "[documents]")
{
    CHECK(hearing(49999, "legal-person", "act.no_hearing_because") == "未达到本机关适用的听证标准（罚款、没收50,000元以上），不适用听证");
    CHECK(hearing(49999, "legal-person", "act.hearing_right") == "no");
    CHECK(hearing(50000, "legal-person", "act.hearing_right") == "yes");
    CHECK(hearing(50000, "legal-person", "act.no_hearing_because") == "");
    CHECK(hearing(4999, "natural-person", "act.no_hearing_because") == "未达到本机关适用的听证标准（罚款、没收5,000元以上），不适用听证");
    CHECK(hearing(5000, "natural-person", "act.hearing_right") == "yes");
    CHECK(hearing(5000, "individual-business", "act.hearing_right") == "yes");
    CHECK(hearing(49999, "other-organisation", "act.hearing_right") == "no");
}

TEST_CASE("a proof of service follows from the way in which it was served", "[documents]")
{
    CHECK(proof({{"mode", "personal"}, {"received_by", "谢某"}, {"received_on", "2026-10-20"}}, "act.received_on") == "2026年10月20日");
    CHECK(proof({{"mode", "personal"}, {"received_by", "谢某"}}, "act.receiver_relation") == "当事人的委托代理人");
    CHECK(proof({{"mode", "personal"}, {"received_by", "许某"}}, "act.receiver_relation") == "当事人的法定代表人");
    CHECK(proof({{"mode", "personal"}, {"received_by", "云江县平砾运输有限公司"}}, "act.receiver_relation") == "当事人本人");
    CHECK(proof({{"mode", "personal"}, {"received_by", "路人"}}, "act.receiver_relation") == "");
    CHECK(proof({{"mode", "personal"}, {"received_by", "门卫"}, {"relation", "门卫。"}}, "act.receiver_relation") == "门卫");
    CHECK(proof({{"mode", "personal"}, {"received_by", "门卫"}, {"relation", "门卫"}}, "act.proxy_reason") == "门卫");
    CHECK(proof({{"mode", "personal"}, {"received_by", "许某"}}, "act.proxy_reason") == "");
    CHECK(proof({{"mode", "leaving"}, {"refusal", "拒收"}}, "act.not_received_because") == "受送达人未签收，依法留置");
    CHECK(proof({{"mode", "post"}}, "act.not_received_because") == "见邮寄回执");
    CHECK(proof({{"mode", "post"}, {"slip", "EMS1"}}, "act.not_received_because") == "见邮寄回执（EMS1）");
    CHECK(proof({{"mode", "post"}, {"slip", "EMS1"}, {"recorded", true}}, "act.remark") == "送达过程已拍照或者录像；邮寄单号EMS1");
    CHECK(proof({{"mode", "electronic"}}, "act.not_received_because") == "以电子方式送达，见到达记录");
    CHECK(proof({{"mode", "public-notice"}}, "act.not_received_because") == "公告送达，无收件人签收");
    CHECK(proof({{"mode", "entrusted"}}, "act.not_received_because") == "");
    CHECK(proof({{"mode", "entrusted"}}, "act.mode") == "委托送达");
    CHECK(proof({{"mode", "post"}, {"received_on", "2026-10-22"}}, "act.received_on") == "");
    CHECK(proof({{"mode", "leaving"}, {"witness", "许某。"}}, "act.witness") == "许某");
    CHECK(proof({{"mode", "personal"}}, "act.documents") == "[{title=行政处罚决定书}]");
}

TEST_CASE("a service names the paper by its number, its title or its kind, however it was typed", "[documents]")
{
    CHECK(served("云青综执责改〔2026〕31号") == "责令改正通知书");
    CHECK(served("云青综执责改字[2026]第031号") == "责令改正通知书");
    CHECK(served("责令改正通知书（云青综执责改〔2026〕31号）") == "责令改正通知书");
    CHECK(served("先行登记保存证据物品处理通知书") == "先行登记保存证据物品处理通知书");
    CHECK(served("correction-order") == "责令改正通知书");
    CHECK(served("一份通知") == "none");
    CHECK(served("proof-of-service") == "none");
    CHECK(served("随便什么", Act::ServeNotice) == "行政处罚告知书");
    CHECK(served("随便什么", Act::ServeDecision) == "行政处罚决定书");
}

TEST_CASE("a defence holds who spoke, as what, in time or late, and each point", "[documents]")
{
    CHECK(wrongIn({
              {"the agent", "P14", "by", "谢某", "defence-record", "act.capacity", "当事人的委托代理人"},
              {"the representative", "P14", "by", "许某", "defence-record", "act.capacity", "当事人的法定代表人"},
              {"somebody unknown", "P14", "by", "路人", "defence-record", "act.capacity", ""},
              {"written", "P14", "form", "written", "defence-record", "act.form", "书面"},
              {"oral", "P14", "form", "oral", "defence-record", "act.form", "口头"},
              {"a waiver", "P14", "form", "waiver", "defence-record", "act.form", "明确放弃"},
              {"a waiver is one", "P14", "form", "waiver", "defence-record", "act.is_waiver", "yes"},
              {"a defence is none", "P14", "form", "oral", "defence-record", "act.is_waiver", "no"},
              {"in time", "P14", "form", "oral", "defence-record", "act.timeliness", "在规定期限内提出"},
              {"the points", "P14", "points", {"首次发生。", "已清扫"}, "defence-record", "act.points", "[首次发生|已清扫]"},
              {"no points", "P14", "points", none, "defence-record", "act.points", ""},
              {"the day", "P14", "by", "谢某", "defence-record", "act.received_on", "2026年10月9日"},
          })
        == "");
}

TEST_CASE("a re-examination keeps the penalty or leaves it to the decision", "[documents]")
{
    CHECK(wrongIn({
              {"nothing adopted", "P15", "adopted", false, "re-examination", "act.penalty_after", "拟作出的行政处罚仍为罚款人民币陆仟元整（¥6,000.00）"},
              {"something adopted", "P15", "adopted", true, "re-examination", "act.penalty_after", "采纳的意见在作出决定时予以考虑"},
              {"each point", "P15", "points", Json::array({Json{{"point", "首次。"}, {"result", "属实。"}}}), "re-examination", "act.points", "[{point=首次,result=属实}]"},
              {"the conclusion", "P15", "conclusion", "维持。", "re-examination", "act.conclusion", "维持"},
              {"when it was heard", "P15", "conclusion", "维持", "re-examination", "defence.received_on", "2026年10月9日"},
              {"when it was told", "P15", "conclusion", "维持", "re-examination", "notice.served_on", "2026年9月30日"},
          })
        == "");
}
