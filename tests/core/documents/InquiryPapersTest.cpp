// SPDX-License-Identifier: GPL-3.0-or-later
// What papers say when a case runs otherwise than the practice case: lead, filing, inquiry.
#include "core/casefile/facts/Lead.h"
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

PaperCase filed()
{
    return PaperCase::of(Story::practice(), Act::FileCase);
}

std::string filingWith(const std::string& key, Json value)
{
    auto story = Story::practice();
    auto facts = story.step("P05").facts();
    facts[key] = std::move(value);
    auto made = PaperCase::of(story, Act::ReInspect);
    made.file(Act::FileCase, facts, Date::of(2026, 9, 21));
    return made.text("filing-approval");
}

Json interviewFacts()
{
    return Story::practice().step("P08").facts();
}

std::string interviewWith(const std::string& key, Json value)
{
    auto facts = interviewFacts();
    facts[key] = std::move(value);
    auto made = filed();
    made.file(Act::Interview, facts, Date::of(2026, 9, 23));
    return made.text("interview-record");
}

std::string reportWith(const std::string& key, Json value)
{
    auto facts = Story::practice().step("P11").facts();
    if (value.is_null())
        facts.erase(key);
    else
        facts[key] = std::move(value);
    auto made = PaperCase::of(Story::practice(), Act::StateFacts);
    made.file(Act::ConcludeInquiry, facts, Date::of(2026, 9, 28));
    return made.text("investigation-report");
}

} // namespace

TEST_CASE("A lead that came with a letter names it, and its reporter is named only on the register", "[documents]")
{
    auto made = PaperCase{};
    made.file(Act::RegisterLead, Json{{"source", "referred-in"}, {"content", "车辆遗撒"}, {"place", "东桥路"}, {"discovered_on", "2026-09-17"}, {"reporter", "群众乙"},
        {"reporter_phone", "000-0000 0400"}, {"handling", "核查"}, {"origin", "云江交移〔2026〕7号"}}, Date::of(2026, 9, 17));
    CHECK(says(made.text("lead-register"), "其他机关移送（云江交移〔2026〕7号）"));
    CHECK(says(made.text("lead-register"), "000-0000 0400"));
    CHECK(says(made.text("lead-register"), "登记时尚不明确"));
    made.file(Act::InspectScene, Story::practice().step("P02").facts(), Date::of(2026, 9, 17));
    CHECK_FALSE(says(made.text("scene-record"), "群众乙"));
    CHECK_FALSE(says(made.text("scene-record"), "被检查（勘验）人："));
}

TEST_CASE("A reporter whose name is locked is not called anonymous", "[documents]")
{
    RegisterLead lead;
    lead.content = "车辆遗撒";
    lead.place = "东桥路";
    lead.handling = "核查";
    lead.reporter = Personal::destroyed();
    PaperCase made;
    made.file(FiledAct{{1, Date::of(2026, 9, 17), {}, PersonId{"chen"}}, {Act::RegisterLead, {}, lead}});
    CHECK(made.text("lead-register") == "refused: act.reporter");
}

TEST_CASE("A lead that was visited and not filed tells what the visit found, and that the reporter waits for word", "[documents]")
{
    auto made = PaperCase{};
    made.file(Act::RegisterLead, Json{{"source", "complaint"}, {"content", "堆放物料"}, {"place", "东桥路"}, {"discovered_on", "2026-09-17"}, {"handling", "核查"}}, Date::of(2026, 9, 17));
    made.file(Act::InspectScene, Story::practice().step("P02").facts(), Date::of(2026, 9, 17));
    made.file(Act::DeclineFiling, Json{{"reasons", "没有违法事实"}}, Date::of(2026, 9, 18));
    CHECK(says(made.text("not-filed-approval"), "2026年9月17日现场检查：车厢顶部敞开"));
    CHECK(says(made.text("not-filed-approval"), "尚未告知来源人"));
}

TEST_CASE("The limitation is told in years from the end of the conduct, and where it has run out that is told", "[documents]")
{
    CHECK(says(filingWith("discovered_on", "2026-09-18"), "2026年9月18日发现，未超过二年的追责期限"));
    CHECK(says(filingWith("endangers_life", true), "未超过五年的追责期限"));
    CHECK(says(filingWith("conduct_ended_on", "2024-01-05"), "已超过二年的追责期限"));
}

TEST_CASE("A matter outside the organ's list is not called one of it, and an unknown matter has no article", "[documents]")
{
    CHECK(says(filingWith("matter", "HB003"), "职权目录（2024-01版）"));
    const auto outside = filingWith("matter", "HB001");
    CHECK(says(outside, "当事人涉嫌违反"));
    CHECK_FALSE(says(outside, "职权目录"));
    CHECK(filingWith("matter", "ZZ999") == "refused: act.violated act.basis");
}

TEST_CASE("A suspicion of crime stands in the filing", "[documents]")
{
    CHECK(says(filingWith("criminal", "suspected"), "涉嫌犯罪，尚未移送"));
}

TEST_CASE("Questions and answers go into the record by pairs, anything else as it was written", "[documents]")
{
    CHECK(says(interviewWith("gist", "问：车是谁的？\n是公司的吗？\n答：是。\n有行驶证。"), "问：车是谁的？\n是公司的吗？\n答：是。\n有行驶证。"));
    const auto prose = interviewWith("gist", "谢某称车辆由公司派出。");
    CHECK(says(prose, "\n谢某称车辆由公司派出。\n"));
    CHECK_FALSE(says(prose, "问："));
}

TEST_CASE("The record says what was told to the person and what he asked for, and nothing that was not entered", "[documents]")
{
    CHECK(says(interviewWith("recusal_asked", true), "被询问人申请回避。"));
    CHECK_FALSE(says(interviewWith("certificates_shown", false), "出示行政执法证件"));
    CHECK_FALSE(says(interviewWith("illegal_gain", ""), "关于违法所得"));
    CHECK(says(interviewWith("id_number", ""), "公民身份号码：未提供"));
}

TEST_CASE("A second interview of the same person is the second, of another person the first", "[documents]")
{
    auto made = filed();
    made.file(Act::Interview, interviewFacts(), Date::of(2026, 9, 22));
    made.file(Act::Interview, interviewFacts(), Date::of(2026, 9, 23));
    CHECK(says(made.text("interview-record"), "第二次询问"));
    auto other = interviewFacts();
    other["person"] = "黄某";
    made.file(Act::Interview, other, Date::of(2026, 9, 23));
    CHECK(says(made.text("interview-record"), "第一次询问"));
}

TEST_CASE("Before the filing a record names no cause", "[documents]")
{
    auto made = PaperCase::of(Story::practice(), Act::OrderCorrection);
    made.file(Act::Interview, interviewFacts(), Date::of(2026, 9, 18));
    CHECK(says(made.text("interview-record"), "案由：立案前核查"));
}

TEST_CASE("Consent to electronic service needs the address", "[documents]")
{
    auto made = filed();
    Json facts{{"recipient", "许某"}, {"address", "示例路8号"}, {"electronic_consent", true}};
    made.file(Act::ConfirmAddress, facts, Date::of(2026, 9, 23));
    CHECK(made.text("address-confirmation") == "refused: act.electronic_address");
    facts["electronic_address"] = "pingli@example.invalid";
    made.file(Act::ConfirmAddress, facts, Date::of(2026, 9, 23));
    CHECK(says(made.text("address-confirmation"), "同意，电子地址：pingli@example.invalid"));
    CHECK(says(made.text("address-confirmation"), "未指定"));
}

TEST_CASE("One checksum stands beside one file and below several", "[documents]")
{
    auto made = filed();
    Json facts{{"carrier", "存储卡1张"}, {"files", Json::array({"a.mp4"})}, {"checksum", "0f"}};
    made.file(Act::ExtractData, facts, Date::of(2026, 9, 24));
    CHECK(says(made.text("extraction-record"), "a.mp4\n0f"));
    facts["files"] = Json::array({"a.mp4", "b.mp4"});
    made.file(Act::ExtractData, facts, Date::of(2026, 9, 24));
    CHECK(says(made.text("extraction-record"), "b.mp4\n—"));
    CHECK(says(made.text("extraction-record"), "完整性校验值：0f。"));
    CHECK(says(made.text("extraction-record"), "提取地点：＿＿＿＿"));
}

TEST_CASE("Preserved things may be lifted, tested or handed on, and a place not known is left to the pen", "[documents]")
{
    auto story = Story::practice();
    auto facts = story.step("P06").facts();
    facts.erase("place");
    auto made = filed();
    made.file(Act::PreserveEvidence, facts, Date::of(2026, 9, 22));
    CHECK(says(made.text("preservation-notice"), "保存地点和方式：＿＿＿＿"));
    for (const auto& [outcome, words] : {std::pair{"released", "解除先行登记保存"}, {"tested", "送交检验、检测、检疫或者鉴定"}, {"transferred", "移交其他机关"}}) {
        made.file(Act::DisposePreserved, Json{{"outcome", outcome}, {"decision", "见清单"}}, Date::of(2026, 9, 24));
        CHECK(says(made.text("preservation-disposal"), std::string{"1张\n"} + words));
    }
}

TEST_CASE("A report says whether correction was ordered and what came of it", "[documents]")
{
    CHECK(says(reportWith("correction_ordered", true), "责令当事人改正（云青综执责改〔2026〕31号），2026年9月20日复查，已按要求改正。"));
    auto story = Story::practice();
    story.without({"P03", "P03.service", "P04"});
    CHECK(says(PaperCase::of(story, Act::ConcludeInquiry).text("investigation-report"), "本案已经责令当事人改正。"));
    auto open = Story::practice();
    open.without({"P04"});
    CHECK(says(PaperCase::of(open, Act::ConcludeInquiry).text("investigation-report"), "改正期限至2026年9月18日，尚未复查。"));
}

TEST_CASE("A report proposes a penalty, none, a withdrawal or a referral", "[documents]")
{
    CHECK(says(reportWith("outcome", "penalty"), "罚款人民币陆仟元整（¥6,000.00）。"));
    const auto none = reportWith("outcome", "no-penalty");
    CHECK(says(none, "作出以下处理：不予行政处罚。"));
    CHECK_FALSE(says(none, "建议从轻处罚"));
    CHECK(says(reportWith("outcome", "withdraw"), "违法事实不能成立，撤销立案。"));
    CHECK(says(reportWith("outcome", "refer"), "移送有权处理的机关。"));
    CHECK_FALSE(says(reportWith("tier", nullptr), "参照"));
}

TEST_CASE("An approval of no penalty needs no notice, an approval of a penalty does", "[documents]")
{
    auto facts = Story::practice().step("P11").facts();
    auto made = PaperCase::of(Story::practice(), Act::StateFacts);
    made.file(Act::ConcludeInquiry, facts, Date::of(2026, 9, 28));
    made.file(Act::ApproveDecision, Json{{"discussion", "不需要"}}, Date::of(2026, 10, 19));
    CHECK(made.text("decision-approval") == "refused: notice.served_on notice.title notice.number");
    facts["outcome"] = "no-penalty";
    facts.erase("penalties");
    made.file(Act::ConcludeInquiry, facts, Date::of(2026, 9, 29));
    made.file(Act::ApproveDecision, Json{{"discussion", "不需要"}}, Date::of(2026, 10, 19));
    CHECK(says(made.text("decision-approval"), "拟不予行政处罚，不适用行政处罚告知。"));
    CHECK(says(made.text("decision-approval"), "依法不需要法制审核"));
}

TEST_CASE("A paper served before the filing is found by its number, its title, or is named as it was written", "[documents]")
{
    const auto serve = [](const char* paper) {
        auto made = PaperCase::of(Story::practice(), Act::OrderCorrection);
        made.file(Act::ServePaper, Json{{"paper", paper}, {"mode", "personal"}, {"received_by", "谢某"}, {"received_on", "2026-09-17"}}, Date::of(2026, 9, 17));
        return made.text("proof-of-service");
    };
    CHECK(says(serve("云青综执责改[2026]31号"), "《责令改正通知书》（云青综执责改〔2026〕31号）"));
    CHECK(says(serve("责令改正通知书"), "《责令改正通知书》（云青综执责改〔2026〕31号）"));
    CHECK(says(serve("《询问通知书》"), "《询问通知书》\n"));
    CHECK(says(serve("责令改正通知书"), "谢某（当事人的委托代理人）"));
    CHECK(says(serve("责令改正通知书"), "（由送达人填写）"));
    CHECK(says(serve("责令改正通知书"), "立案前核查"));
}

TEST_CASE("Evidence entered again under its number replaces the earlier entry and keeps its place", "[documents]")
{
    auto made = PaperCase::of(Story::practice(), Act::StateFacts);
    made.file(Act::AddEvidence, Json{{"id", "E1"}, {"kind", "scene-record"}, {"name", "现场检查笔录（更正）"}, {"made_on", "2026-09-17"}}, Date::of(2026, 9, 28));
    made.file(Act::ConcludeInquiry, Story::practice().step("P11").facts(), Date::of(2026, 9, 28));
    const auto text = made.text("investigation-report");
    CHECK(says(text, "1\n勘验笔录、现场笔录\n现场检查笔录（更正）\n第2、3项事实"));
    CHECK_FALSE(says(text, "11\n"));
}

TEST_CASE("A paper of a practice office is marked, and a kind that no act makes has the common facts", "[documents]")
{
    const auto made = filed();
    const auto& filing = *made.caseFile().last(Act::FileCase);
    const auto facts = made.facts(filing, "referral-receipt");
    CHECK(*facts.find("organ.name")->text() == "云江县青石街道办事处");
    CHECK(*facts.find("case.conduct")->text() == "未密闭运输砂土");
    CHECK_FALSE(*facts.find("practice")->yes());
    const auto now = practiceCircumstances();
    CHECK(*caseFacts(made.caseFile(), filing, IssuedPaper{"filing-approval", {}, {}, {}, {}}, now, true).find("practice")->yes());
}
