// SPDX-License-Identifier: GPL-3.0-or-later
// What papers say when a case runs otherwise than the practice case: rights, service, decision, end.
#include "core/documents/DocumentText.h"
#include "core/base/Json.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

Json factsOf(const std::string& step)
{
    return Story::practice().step(step).facts();
}

PaperCase until(Act act)
{
    return PaperCase::of(Story::practice(), act);
}

/// The practice case up to the act before, and the act with one fact told otherwise.
std::string paperWith(Act before, Act act, const std::string& step, const std::string& key, Json value, const std::string& kind)
{
    auto facts = factsOf(step);
    if (value.is_null())
        facts.erase(key);
    else
        facts[key] = std::move(value);
    auto made = until(before);
    made.file(act, facts, Date::of(2026, 11, 20));
    return made.text(kind);
}

} // namespace

TEST_CASE("A waiver is told as a waiver, never as a silence", "[documents]")
{
    auto made = PaperCase::of(Story::practice(), Act::ServeNotice);
    made.file(Act::RecordDefence, Json{{"form", "waiver"}, {"by", "谢某"}}, Date::of(2026, 10, 8));
    CHECK(says(made.text("defence-record"), "谢某明确表示放弃陈述、申辩。"));
    made.file(Act::IssueDecision, Story::practice().step("P19").facts(), Date::of(2026, 10, 19));
    CHECK(says(made.text("penalty-decision"), "当事人于2026年10月8日明确表示放弃陈述、申辩。"));
    CHECK_FALSE(says(made.text("penalty-decision"), "未提出陈述"));
}

TEST_CASE("A defence after the period is called late", "[documents]")
{
    const auto heardOn = [](Date day) {
        auto made = PaperCase::of(Story::practice(), Act::ServeNotice);
        made.file(Act::RecordDefence, Json{{"form", "oral"}, {"by", "谢某"}, {"points", Json::array({"首次发生"})}}, day);
        return made.text("defence-record");
    };
    CHECK(says(heardOn(Date::of(2026, 10, 13)), "在规定期限内提出"));
    CHECK(says(heardOn(Date::of(2026, 10, 14)), "逾期提出"));
}

TEST_CASE("Several penalties are counted, and what is no fine says how it is performed", "[documents]")
{
    auto facts = Story::practice().step("P19").facts();
    facts["penalties"] = Json::array({Json{{"kind", "warning"}}, Json{{"kind", "fine"}, {"amount_fen", 600000}}});
    auto made = PaperCase::of(Story::practice(), Act::ApproveDecision);
    made.file(Act::IssueDecision, facts, Date::of(2026, 10, 19));
    const auto text = made.text("penalty-decision");
    CHECK(says(text, "（一）警告；（二）罚款人民币陆仟元整（¥6,000.00）。"));
    CHECK(says(text, "其他处罚的履行方式和期限："));
    facts["penalties"] = Json::array({Json{{"kind", "warning"}}});
    made.file(Act::IssueDecision, facts, Date::of(2026, 10, 19));
    CHECK(says(made.text("penalty-decision"), "履行方式和期限："));
    CHECK_FALSE(says(made.text("penalty-decision"), "缴纳罚款"));
}

TEST_CASE("A service by leaving names the witness; one by post points to the receipt", "[documents]")
{
    const auto serve = [](Json facts) {
        auto made = PaperCase::of(Story::practice(), Act::IssueDecision);
        facts["paper"] = "行政处罚决定书";
        made.file(Act::ServeDecision, facts, Date::of(2026, 10, 20));
        return made.text("proof-of-service");
    };
    const auto left = serve({{"mode", "leaving"}, {"place", "示例路8号"}, {"refusal", "拒绝签收"}, {"witness", "社区干部许某"}, {"recorded", true}});
    CHECK(says(left, "留置送达"));
    CHECK(says(left, "拒绝签收；见证人：社区干部许某"));
    CHECK(says(left, "送达过程已拍照或者录像"));
    CHECK(says(serve({{"mode", "post"}, {"slip", "示例0001"}, {"received_on", "2026-10-22"}}), "见邮寄回执（示例0001）"));
    CHECK(says(serve({{"mode", "personal"}, {"place", "示例路8号"}}), "refused: act.not_received_because"));
    CHECK(says(left, "《行政处罚决定书》（云青综执罚决〔2026〕12号）"));
}

TEST_CASE("A decision that does not state the surcharge is refused by that name", "[documents]")
{
    CHECK(paperWith(Act::ApproveDecision, Act::IssueDecision, "P19", "surcharge_stated", false, "penalty-decision") == "refused: payment.surcharge");
}

TEST_CASE("A decision writes the remedies of its own act, and leaves the list of evidence to a text that names it", "[documents]")
{
    CHECK(says(paperWith(Act::ApproveDecision, Act::IssueDecision, "P19", "court", "云江铁路运输法院", "penalty-decision"), "六个月内依法向云江铁路运输法院提起"));
    const auto named = paperWith(Act::ApproveDecision, Act::IssueDecision, "P19", "facts_and_evidence", "车厢未密闭。以上事实，有现场照片6张等证据证明。", "penalty-decision");
    CHECK(says(named, "以上事实，有现场照片6张等证据证明。"));
    CHECK_FALSE(says(named, "派车单复印件"));
    const auto clause = paperWith(Act::ApproveDecision, Act::IssueDecision, "P19", "facts_and_evidence", "车厢未密闭，有照片和笔录证明", "penalty-decision");
    CHECK_FALSE(says(clause, "派车单复印件"));
    const auto unproven = paperWith(Act::ApproveDecision, Act::IssueDecision, "P19", "facts_and_evidence", "有驾驶员，未能出示许可证明。车厢未密闭", "penalty-decision");
    CHECK(says(unproven, "派车单复印件"));
}

TEST_CASE("A tier that nobody stated is not referred to", "[documents]")
{
    const auto text = paperWith(Act::ApproveDecision, Act::IssueDecision, "P19", "tier", nullptr, "penalty-decision");
    CHECK_FALSE(says(text, "参照"));
    CHECK(says(text, "裁量的理由是"));
}

TEST_CASE("An opinion shows its problems, and a reviewer without qualification cannot sign it", "[documents]")
{
    auto facts = factsOf("P17");
    facts["items"] = Json::array({Json{{"item", "程序"}, {"verdict", "problem"}, {"remark", "回证缺时间"}}, Json{{"item", "听证"}, {"verdict", "not-applicable"}}});
    facts["conclusion"] = "return";
    auto made = until(Act::SubmitReview);
    made.file(Act::GiveOpinion, facts, Date::of(2026, 10, 16));
    CHECK(made.text("review-opinion") == "refused: act.qualification");
    auto act = *made.caseFile().last(Act::GiveOpinion);
    act.stamp.madeBy = PersonId{"wu"};
    made.file(act);
    const auto text = made.text("review-opinion");
    CHECK(says(text, "程序\n存在问题\n回证缺时间"));
    CHECK(says(text, "听证\n不适用\n—"));
    CHECK(says(text, "审核意见：退回补充调查。"));
}

TEST_CASE("Minutes name who was recused, what the reviewer held, and an absent head", "[documents]")
{
    const Json members = Json::array({Json{{"person", "feng"}, {"opinion", "同意"}, {"stance", "agrees"}}, Json{{"person", "he"}, {"opinion", "与当事人有亲属关系"}, {"stance", "recused"}}});
    auto made = until(Act::GiveOpinion);
    made.file(Act::HoldDiscussion, Json{{"place", "会议室"}, {"from", "09:00"}, {"to", "09:30"}, {"chair", "feng"}, {"recorder", "卫某"}, {"members", members},
        {"handler_report", "汇报案情"}, {"outcome", "deferred"}, {"conclusion", "主要负责人到会后再议"}}, Date::of(2026, 10, 17));
    const auto text = made.text("discussion-minutes");
    CHECK(says(text, "回避情况：何某回避"));
    CHECK(says(text, "审核人吴某：同意。"));
    CHECK(says(text, "主要负责人未参加本次讨论。"));
    CHECK(says(text, "暂不作出结论。主要负责人到会后再议。"));
    CHECK_FALSE(says(text, "列席人"));
}

TEST_CASE("A minor penalty is not published, and a name is hidden where it is on the list", "[documents]")
{
    const auto minor = paperWith(Act::ServeDecision, Act::Publish, "P21", "months", nullptr, "publication-record");
    CHECK(minor == "refused: act.period");
    auto facts = factsOf("P21");
    facts.erase("months");
    facts.erase("where");
    facts["grade"] = "minor";
    facts["redacted"] = Json::array({"姓名"});
    auto made = until(Act::ServeDecision);
    made.file(Act::Publish, facts, Date::of(2026, 10, 26));
    const auto text = made.text("publication-record");
    CHECK(says(text, "公示期限\n不予公示"));
    CHECK(says(text, "云某"));
    CHECK(says(text, "（公示后填写）"));
    made.file(Act::CloseCase, factsOf("P23"), Date::of(2026, 11, 5));
    CHECK(says(made.text("closing-approval"), "违法行为轻微，不予公示。"));
}

TEST_CASE("A surcharge that was paid stands in the record of payment", "[documents]")
{
    CHECK(says(paperWith(Act::ServeDecision, Act::RecordPayment, "P22", "surcharge_fen", 18000, "payment-record"), "加处罚款\n180元"));
    CHECK(says(paperWith(Act::ConcludeInquiry, Act::RecordPayment, "P22", "by", "甲", "payment-record"), "refused: decision.number decision.fine act.due"));
}

TEST_CASE("A case may close without a decision: withdrawn, or referred", "[documents]")
{
    auto facts = factsOf("P23");
    facts["ground"] = "withdrawn";
    auto made = until(Act::ConcludeInquiry);
    made.file(Act::WithdrawCase, Json{{"reasons", "违法事实不能成立"}}, Date::of(2026, 10, 8));
    made.file(Act::CloseCase, facts, Date::of(2026, 10, 9));
    CHECK(says(made.text("closing-approval"), "2026年10月8日撤销立案。"));
    CHECK(says(made.text("closing-approval"), "未作出处罚决定"));
    auto referred = until(Act::ConcludeInquiry);
    referred.file(Act::ReferOut, Json{{"kind", "police"}, {"receiver", "云江县公安局"}, {"facts_found", "涉嫌犯罪"}, {"reasons", "数额达到追诉标准"},
        {"attachments", Json::array({"调查报告"})}, {"whole_case", true}}, Date::of(2026, 10, 8));
    CHECK(says(referred.text("criminal-referral"), "现将该案移送你局"));
    facts["ground"] = "referred";
    referred.file(Act::CloseCase, facts, Date::of(2026, 10, 9));
    CHECK(says(referred.text("closing-approval"), "2026年10月8日移送云江县公安局处理。"));
}

TEST_CASE("A bound file carries its archive number when it has one, and waits for the checker's hand", "[documents]")
{
    auto facts = factsOf("P24");
    facts["archive_number"] = "20260011";
    facts["pages_numbered"] = false;
    facts["retention"] = "permanent";
    auto made = until(Act::CloseCase);
    made.file(Act::ArchiveCase, facts, Date::of(2026, 11, 12));
    CHECK(says(made.text("file-cover"), "20260011"));
    CHECK(says(made.text("file-cover"), "永久"));
    CHECK(says(made.text("file-contents"), "归档号：20260011"));
    CHECK(says(made.text("binder-note"), "未编页码"));
    CHECK(says(made.text("binder-note"), "检查人：\n　　　年　　月　　日"));
}
