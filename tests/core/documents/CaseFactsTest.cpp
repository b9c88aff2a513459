// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "core/casefile/facts/Party.h"
#include "core/documents/DocumentText.h"
#include "core/base/Json.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const PaperCase& practice()
{
    static const auto made = PaperCase::of(Story::practice());
    return made;
}

/// Compares with the golden file; with ANJUAN_APPROVE set, writes it instead.
void compareWithGolden(const std::string& name, const std::string& text)
{
    const std::string path = std::string{ANJUAN_GOLDEN "/papers/"} + name + ".txt";
    if (std::getenv("ANJUAN_APPROVE")) {
        std::ofstream{path, std::ios::binary} << text;
        return;
    }
    INFO(path);
    CHECK(text == fileText(path));
}

void holdsGolden(const PaperCase& made, const std::string& kind, const std::string& name)
{
    INFO(kind << ": " << missing(made.paper(kind)));
    REQUIRE(made.paper(kind));
    const auto text = made.text(kind);
    CHECK(text.find("{{") == std::string::npos);
    CHECK(text.find("。。") == std::string::npos);
    CHECK(text.find("；。") == std::string::npos);
    compareWithGolden(name, text);
}

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The practice case with a natural person as the party, told as far as the decision is served.
Story personStory()
{
    auto story = Story::practice();
    story.step("P02.party").facts() = Json{{"kind", "natural-person"}, {"name", "吕某"}, {"id_number", "999999199003050177"},
                                           {"address", "云江县青石街道西岭村2号"}, {"telephone", "000-0000 0301"}};
    story.step("P13.service").facts()["received_by"] = "吕某";
    story.step("P20").facts()["received_by"] = "吕某";
    for (const auto* step : {"P13.service", "P20"})
        story.step(step).facts().erase("relation");
    for (const auto* step : {"P11", "P13", "P19"})
        story.step(step).facts()["penalties"] = Json::array({Json{{"kind", "fine"}, {"amount_fen", 400000}}});
    story.step("P13").facts()["penalty_text"] = "罚款人民币4000元";
    story.step("P13").facts()["facts_text"] = "2026年9月17日8时35分许，你驾驶重型自卸货车（测A·10001）装载砂土行经东桥路，车厢未密闭，砂土沿途遗撒约120米";
    return story;
}

SignatureGiven signature(const char* person, Signer as, Date on)
{
    return {PersonId{person}, as, on, {}};
}

/// The case up to the filing, and nothing after it.
PaperCase filed()
{
    return PaperCase::of(Story::practice(), Act::FileCase);
}

PaperCase concluded()
{
    return PaperCase::of(Story::practice(), Act::ConcludeInquiry);
}

} // namespace

TEST_CASE("Every paper of the practice case fills from its entries and reads as approved", "[documents]")
{
    for (const auto& kind : practice().kinds())
        holdsGolden(practice(), kind, kind);
}

TEST_CASE("A lead that is not filed says what was found and whether the reporter knows", "[documents]")
{
    auto made = PaperCase{};
    made.file(Act::RegisterLead, Json{{"source", "report"}, {"content", "门前堆放物料占道。"}, {"place", "东桥路12号"}, {"discovered_on", "2026-09-01"},
                                      {"reporter", "群众甲"}, {"handling", "派员核查"}}, Date::of(2026, 9, 1));
    CHECK(says(made.text("lead-register"), "群众甲"));
    made.file(Act::DeclineFiling, Json{{"reasons", "现场没有占道情形，没有证据证明存在违法行为。"}, {"reporter_informed", true}}, Date::of(2026, 9, 2),
        {signature("sun", Signer::TeamLeader, Date::of(2026, 9, 2)), signature("feng", Signer::AnyHead, Date::of(2026, 9, 2))});
    holdsGolden(made, "not-filed-approval", "not-filed-approval");
}

TEST_CASE("Minutes of a discussion carry each opinion, the head's last, and who should have been there", "[documents]")
{
    auto made = concluded();
    const auto member = [](const char* who, const char* opinion, const char* stance) { return Json{{"person", who}, {"opinion", opinion}, {"stance", stance}}; };
    made.file(Act::HoldDiscussion, Json{{"place", "街道办事处二楼会议室"}, {"from", "14:30"}, {"to", "15:40"}, {"chair", "zheng"}, {"recorder", "卫某"},
        {"members", Json::array({member("feng", "事实清楚，同意承办意见。", "agrees"), member("he", "罚款可以再低", "reserves"), member("zheng", "同意罚款6000元", "agrees")})},
        {"also_present", Json::array({"吴某（法制审核人）", "陈某（承办人）"})}, {"handler_report", "承办人汇报了事实、证据、依据和裁量，建议罚款6000元。"},
        {"outcome", "as-proposed"}, {"conclusion", "对当事人罚款人民币6000元，何某的保留意见记录在案。"}}, Date::of(2026, 10, 19));
    holdsGolden(made, "discussion-minutes", "discussion-minutes");
    CHECK(says(made.text("discussion-minutes"), "应到3人，实到3人"));
}

TEST_CASE("A decision not to punish names its ground and article, and a case not made out is not called a violation", "[documents]")
{
    const auto decide = [](const char* ground) {
        auto made = concluded();
        made.file(Act::IssueNoPenalty, Json{{"ground", ground}, {"facts_and_evidence", "当事人运输砂土的车辆未密闭，砂土遗撒约2米，当场清扫。"},
            {"reasons", "遗撒数量很少，当场清扫，没有影响通行"}, {"violated", "《大气污染防治法》第七十条第一款"}, {"education", "讲解密闭运输的规定，当事人书面承诺遵守"},
            {"reconsideration_organ", "云江县人民政府"}, {"reconsideration_days", 60}, {"court", "云江县人民法院"}, {"litigation_months", 6}}, Date::of(2026, 10, 19));
        return made;
    };
    const auto minor = decide("minor");
    holdsGolden(minor, "no-penalty-decision", "no-penalty-decision");
    const auto notMadeOut = decide("not-made-out").text("no-penalty-decision");
    CHECK(says(notMadeOut, "违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条第一款第三项的规定"));
    CHECK_FALSE(says(notMadeOut, "的行为违反了"));
    CHECK_FALSE(says(notMadeOut, "教育"));
}

TEST_CASE("A withdrawal tells what became of preserved evidence and needs no number", "[documents]")
{
    auto made = concluded();
    made.file(Act::WithdrawCase, Json{{"reasons", "违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条第一款第三项，建议撤销立案。"}}, Date::of(2026, 10, 8),
        {signature("sun", Signer::TeamLeader, Date::of(2026, 10, 8))});
    holdsGolden(made, "withdrawal-approval", "withdrawal-approval");
    CHECK(says(made.text("withdrawal-approval"), "作出处理决定：数据已提取，返还存储卡"));
}

TEST_CASE("A referral goes to a department on one ground and to the police on another", "[documents]")
{
    const auto refer = [](const char* kind, const char* receiver) {
        auto made = filed();
        made.file(Act::ReferOut, Json{{"kind", kind}, {"receiver", receiver}, {"facts_found", "涉案工地未设置车辆冲洗设施"}, {"reasons", "该行为不属于本机关职权范围"},
            {"attachments", Json::array({"现场检查（勘验）笔录和照片"})}}, Date::of(2026, 9, 22));
        return made;
    };
    holdsGolden(refer("department", "云江县住房和城乡建设局"), "referral-letter", "referral-letter");
    CHECK(says(refer("police", "云江县公安局").text("criminal-referral"), "《中华人民共和国行政处罚法》第二十七条第一款"));
}

TEST_CASE("A natural person is written with name, identity number and home in filing, notice and decision", "[documents]")
{
    auto story = personStory();
    story.run();
    REQUIRE(story.grave() == "");
    const auto made = PaperCase::of(personStory());
    for (const auto* kind : {"filing-approval", "penalty-notice", "penalty-decision", "proof-of-service"})
        holdsGolden(made, kind, std::string{"person-"} + kind);
    const auto decision = made.text("penalty-decision");
    CHECK(says(decision, "当事人：吕某，公民身份号码999999199003050177，住址云江县青石街道西岭村2号。"));
    CHECK_FALSE(says(decision, "统一社会信用代码"));
    CHECK_FALSE(says(decision, "法定代表人"));
    CHECK(says(made.text("proof-of-service"), "不是代收"));
}

TEST_CASE("An individual business has an operator, not a legal representative", "[documents]")
{
    auto story = Story::practice();
    story.step("P02.party").facts()["kind"] = "individual-business";
    const auto made = PaperCase::of(story, Act::FileCase);
    CHECK(says(made.text("filing-approval"), "经营者"));
    CHECK_FALSE(says(made.text("filing-approval"), "法定代表人"));
}

TEST_CASE("Without the address of the party a decision is refused by that name", "[documents]")
{
    auto story = Story::practice();
    story.step("P02.party").facts().erase("address");
    auto made = PaperCase::of(story, Act::ConcludeInquiry);
    CHECK(missing(made.paper("filing-approval")) == "party.address");
    CHECK(missing(made.paper("investigation-report")) == "party.address");
    made.file(Act::IssueDecision, Story::practice().step("P19").facts(), Date::of(2026, 10, 19));
    CHECK(missing(made.paper("penalty-decision")) == "party.address notice.served_on notice.title notice.number");
}

TEST_CASE("A sealed text that cannot be read refuses the paper, even where the paper may do without it", "[documents]")
{
    auto made = filed();
    auto act = *made.caseFile().last(Act::RegisterParty);
    act.taken.facts.as<RegisterParty>()->telephone = Personal::locked();
    act.stamp.entryNo = made.caseFile().entries + 1;
    made.file(act);
    auto again = *made.caseFile().last(Act::FileCase);
    made.file(again);
    CHECK(missing(made.paper("filing-approval")) == "party.phone");
}

TEST_CASE("A signature that is not given yet is a place to sign by hand", "[documents]")
{
    auto made = concluded();
    made.file(Act::ApproveNotice, Json::object(), Date::of(2026, 9, 29));
    const auto text = made.text("notice-approval");
    CHECK(says(text, "签名：\n　　　年　　月　　日"));
    CHECK(says(text, "行政机关负责人意见"));
    CHECK_FALSE(says(text, "冯某"));
    made.file(Act::ApproveNotice, Json::object(), Date::of(2026, 9, 29), {signature("sun", Signer::TeamLeader, Date::of(2026, 9, 29)), signature("zheng", Signer::PrincipalHead, Date::of(2026, 9, 29))});
    CHECK(says(made.text("notice-approval"), "孙某（执法证号云执证0004）"));
    CHECK(says(made.text("notice-approval"), "郑某"));
}

TEST_CASE("A notice approval that reaches the threshold tells of the hearing instead of denying it", "[documents]")
{
    auto story = Story::practice();
    story.step("P11").facts()["penalties"] = Json::array({Json{{"kind", "fine"}, {"amount_fen", 5000000}}});
    auto made = PaperCase::of(story, Act::ConcludeInquiry);
    made.file(Act::ApproveNotice, Json::object(), Date::of(2026, 9, 29));
    CHECK(says(made.text("notice-approval"), "达到听证标准，告知听证权利"));
    CHECK(says(practice().text("notice-approval"), "未达到本机关适用的听证标准（罚款、没收50,000元以上），不适用听证"));
}

TEST_CASE("The list of contents follows the binding order, each proof of service behind its paper", "[documents]")
{
    const auto text = practice().text("file-contents");
    const auto at = [&](const char* title) {
        INFO(title);
        const auto found = text.find(title);
        REQUIRE(found != std::string::npos);
        return found;
    };
    CHECK(at("立案审批表") < at("行政处罚决定书"));
    CHECK(at("行政处罚决定书") < at("送达回证（行政处罚决定书）"));
    CHECK(at("送达回证（行政处罚决定书）") < at("行政处罚告知书"));
    CHECK(at("询问笔录（谢某）") < at("结案审批表"));
    CHECK(at("结案审批表") < at("法制审核意见书"));
    CHECK(text.rfind("卷内目录") == 0);    // the title only: the list does not list itself
}
