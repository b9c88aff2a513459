// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Referrals.h"

#include <filesystem>
#include <fstream>

#include "core/base/Json.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "tests/core/office/ReferralDesk.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::filesystem::path emptyFolder(const std::string& name)
{
    const auto folder = std::filesystem::temp_directory_path() / ("anjuan-referral-" + name);
    std::filesystem::remove_all(folder);
    return folder;
}

const RunningLimit* limitIn(const CaseView& view, std::string_view limit)
{
    const auto found = std::ranges::find(view.limits, limit, &RunningLimit::limit);
    return found == view.limits.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a referral is drafted with the request in its case and approved with its last signature", "[office][referral]")
{
    ReferralDesk desk;
    const auto asked = desk.asks("chen", departmentFacts());
    REQUIRE(ruleOf(asked) == "done");
    const auto id = asked->record.id;
    CHECK(id == referralOf(desk.id, desk.entries()));
    CHECK(askedForIn(id) == desk.entries());
    CHECK(asked->record.file.state == ReferralState::Draft);
    CHECK(asked->open == std::vector{RAct::Withdraw});
    CHECK(desk.referrals.view(desk.memory.as("sun"), id)->open == std::vector{RAct::Approve, RAct::Decline});
    CHECK(desk.referrals.view(desk.memory.as("zheng"), id)->open.empty());
    CHECK(asked->letter().otherOrgan == "云江县自然资源局");
    CHECK(asked->letter().party == desk.caseView().file.partyName());
    CHECK(asked->letter().cause == desk.caseView().file.cause());
    CHECK(asked->letter().wholeCase);
    CHECK(asked->caseId == desk.id.text());
    CHECK_FALSE(asked->caseNumber.empty());
    // The unit head's signature is not the approval.
    CHECK(desk.says("sun", id, RAct::Approve, "同意") == "done");
    CHECK(desk.state(id) == ReferralState::Draft);
    CHECK(desk.says("chen", id, RAct::Approve) == "right");
    CHECK(desk.says("zheng", id, RAct::Approve, "同意") == "done");
    const auto view = desk.view(id);
    CHECK(view.record.file.state == ReferralState::Approved);
    CHECK(contains(view.record.file.number(), "移函〔2026〕"));
    REQUIRE(view.record.file.papers().size() == 2);
    CHECK(view.record.file.last(RAct::Approve)->by == PersonId{"zheng"});
    // One act on two records: the case has the letter too, and knows its referral.
    const auto caseView = desk.caseView();
    REQUIRE(caseView.file.last(Act::ReferOut));
    CHECK(caseView.file.last(Act::ReferOut)->taken.head.papers.front().number == view.record.file.number());
    REQUIRE(caseView.referrals.size() == 1);
    CHECK(caseView.referrals.front().id == id);
    CHECK(desk.hasTrack());
    const auto letter = desk.text(id, view.record.file.papers().front().digest);
    CHECK(contains(letter, "照片四张"));
    CHECK(contains(letter, "请在收到后填写所附回执"));
    const auto receipt = desk.text(id, view.record.file.papers().back().digest);
    CHECK(contains(receipt, "□ 受理"));
    CHECK(contains(receipt, view.record.file.number()));
    CHECK(contains(receipt, "云江县自然资源局"));
}

TEST_CASE("a refused or withdrawn request leaves a referral that was not approved", "[office][referral]")
{
    ReferralDesk desk;
    auto id = desk.asks("chen", departmentFacts())->record.id;
    CHECK(desk.says("sun", id, RAct::Decline, "材料不齐") == "done");
    CHECK(desk.state(id) == ReferralState::NotApproved);
    CHECK(desk.view(id).record.file.steps.back().step.act == RAct::Withdraw);
    id = desk.asks("chen", departmentFacts())->record.id;
    CHECK(desk.says("sun", id, RAct::Approve, "同意") == "done");
    CHECK(desk.says("zheng", id, RAct::Decline, "") == "opinion");
    CHECK(desk.says("zheng", id, RAct::Decline, "本机关有管辖权") == "done");
    CHECK(desk.view(id).record.file.steps.back().step.act == RAct::Decline);
    CHECK(desk.view(id).record.file.steps.back().step.text == "本机关有管辖权");
    id = desk.asks("chen", departmentFacts())->record.id;
    CHECK(desk.says("li", id, RAct::Withdraw) == "right");
    CHECK(desk.says("chen", id, RAct::Withdraw) == "done");
    CHECK(desk.state(id) == ReferralState::NotApproved);
    CHECK(desk.says("chen", id, RAct::Withdraw) == "stage");
    CHECK(desk.caseView().referrals.size() == 3);
    CHECK_FALSE(desk.caseView().file.last(Act::ReferOut));
    CHECK_FALSE(desk.hasTrack());
    CHECK(desk.says("chen", id, RAct::Close, "") == "done");
}

TEST_CASE("a criminal referral is prepared by two officers, reported, and approved by the principal head alone", "[office][referral]")
{
    ReferralDesk desk;
    const auto before = desk.entries();
    auto facts = policeFacts();
    facts["officers"] = Json::array({"chen"});
    CHECK(ruleOf(desk.asks("chen", facts)) == "team");
    facts = policeFacts();
    facts.erase("team_reported_on");
    CHECK(ruleOf(desk.asks("chen", facts)) == "team-report");
    facts = policeFacts();
    facts.erase("suspected_crime");
    CHECK(ruleOf(desk.asks("chen", facts)) == "suspected_crime");
    // What was refused is on neither record.
    CHECK(desk.entries() == before);
    CHECK(desk.memory.journal.streams("referral/").empty());
    const auto id = desk.asks("chen", policeFacts())->record.id;
    const auto* decide = limitIn(desk.caseView(), "D35");
    CHECK(desk.says("sun", id, RAct::Approve, "同意") == "done");
    for (const auto* deputy : {"feng", "he"})
        CHECK(desk.says(deputy, id, RAct::Approve, "同意") == "R11");
    CHECK(desk.state(id) == ReferralState::Draft);
    CHECK(desk.says("zheng", id, RAct::Approve, "同意") == "done");
    CHECK(desk.state(id) == ReferralState::Approved);
    (void)decide;
    CHECK(contains(desk.text(id, desk.view(id).record.file.papers().front().digest), "污染环境罪"));
}

TEST_CASE("the clocks of a criminal referral stand among those of the case, and what was missed in its check", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.asks("chen", policeFacts())->record.id;
    auto view = desk.caseView();
    const auto* decide = limitIn(view, "D35");
    REQUIRE(decide);
    CHECK(decide->due.forOurDuty() == Date::of(2026, 9, 25));
    CHECK(decide->isOpen());
    CHECK(decide->ours);
    CHECK_FALSE(decide->due.provisions.empty());
    REQUIRE(desk.memory.journal.docket().at(desk.id.text()).nextDue);
    CHECK(desk.memory.journal.docket().at(desk.id.text()).nextDueName == "D35");
    CHECK_FALSE(desk.finds("W72", Level::Warn));
    desk.memory.at("2026-09-26T09:00");
    CHECK(desk.finds("W72", Level::Warn));
    CHECK(desk.says("sun", id, RAct::Approve, "同意") == "done");
    CHECK(desk.says("zheng", id, RAct::Approve, "同意") == "done");
    CHECK(desk.finds("W72", Level::Defect));
    view = desk.caseView();
    CHECK_FALSE(limitIn(view, "D35")->isOpen());
    REQUIRE(limitIn(view, "D36"));
    CHECK(limitIn(view, "D36")->due.forOurDuty() == Date::of(2026, 9, 27));
    CHECK(desk.says("chen", id, RAct::Send, "专人送达") == "done");
    CHECK_FALSE(limitIn(desk.caseView(), "D36")->isOpen());
    CHECK(desk.says("chen", id, RAct::RecordReceipt, "钱某签收") == "done");
    view = desk.caseView();
    REQUIRE(limitIn(view, "D37"));
    CHECK(limitIn(view, "D37")->due.forOurDuty() == Date::of(2026, 9, 29));
    CHECK_FALSE(limitIn(view, "D37")->ours);
    desk.memory.at("2026-10-09T09:00");
    CHECK(desk.finds("W72", Level::Warn));
    CHECK(desk.says("chen", id, RAct::Chase, "") == "done");
    CHECK(contains(desk.text(id, desk.view(id).record.file.papers().back().digest), "已逾期10日"));
}

TEST_CASE("the whole case leaves when the other organ has accepted it, not before", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.received();
    CHECK(desk.caseView().file.stage == Stage::Filed);
    REQUIRE(desk.caseView().file.last(Act::NoteReferral));
    CHECK(desk.caseView().file.referralResults() == std::vector{ReferralResult::Waiting});
    const auto before = desk.entries();
    CHECK(desk.says("chen", id, RAct::Accept, "") == "done");
    CHECK(desk.caseView().file.stage == Stage::ReferredOut);
    CHECK(desk.entries() == before + 1);
    CHECK(desk.memory.journal.docket().at(desk.id.text()).stage == "referred-out");
    CHECK_FALSE(desk.hasTrack());
    // What leaves nothing new to the case is not noted again.
    CHECK(desk.says("chen", id, RAct::Start, "") == "done");
    CHECK(desk.says("chen", id, RAct::Reply, "已立案查处") == "done");
    CHECK(desk.says("chen", id, RAct::Close, "") == "done");
    CHECK(desk.entries() == before + 1);
    CHECK(desk.caseView().file.stage == Stage::ReferredOut);
    CHECK(desk.view(id).open.empty());
}

TEST_CASE("a clue that is accepted leaves its case where it is", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.received(departmentFacts(false));
    CHECK(desk.says("chen", id, RAct::Accept, "") == "done");
    CHECK(desk.caseView().file.stage == Stage::Filed);
    CHECK(desk.caseView().file.referralResults() == std::vector{ReferralResult::HandedOver});
    CHECK_FALSE(desk.hasTrack());
}

TEST_CASE("returned or refused, the case goes on; what was returned is sent again", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.received();
    CHECK(desk.says("chen", id, RAct::Return) == "lines");
    CHECK(desk.says("chen", id, RAct::Return, "", {"询问笔录"}) == "done");
    CHECK(desk.caseView().file.stage == Stage::Filed);
    CHECK_FALSE(desk.hasTrack());
    CHECK(desk.says("chen", id, RAct::RecordReceipt) == "stage");
    CHECK(desk.says("chen", id, RAct::Send, "补充后邮寄") == "done");
    CHECK(desk.hasTrack());
    CHECK(desk.says("chen", id, RAct::RecordReceipt, "钱某") == "done");
    CHECK(desk.says("chen", id, RAct::Refuse, "") == "text");
    CHECK(desk.says("chen", id, RAct::Refuse, "不属于本局管辖") == "done");
    CHECK(desk.caseView().file.stage == Stage::Filed);
    CHECK(desk.caseView().file.referralResults() == std::vector{ReferralResult::GoesOn});
    CHECK(desk.caseView().file.facts<NoteReferral>(Act::NoteReferral)->note == "不属于本局管辖");
    CHECK(desk.says("chen", id, RAct::Close, "") == "done");
}

TEST_CASE("while the police hold the case no notice of a penalty is approved; when they do not file it goes on", "[office][referral]")
{
    ReferralDesk desk{Act::ConcludeInquiry};
    desk.memory.at("2026-10-01T09:00");
    auto facts = policeFacts();
    facts["team_reported_on"] = "2026-09-30";
    const auto id = desk.sent(facts);
    CHECK(desk.caseView().file.referralResults() == std::vector{ReferralResult::WithPolice});
    CHECK(desk.finds("W72", Level::Warn));
    const auto approve = [&] { return ruleOf(desk.memory.office->perform(desk.memory.as("chen"), desk.id, TakeStep{Act::ApproveNotice, Facts{ApproveNotice{}}, {}, {}, {}, {}, {}, {}})); };
    CHECK(approve() == "R39");
    CHECK(desk.says("chen", id, RAct::RecordReceipt, "钱某") == "done");
    CHECK(desk.says("chen", id, RAct::Refuse, "没有犯罪事实") == "done");
    CHECK(desk.caseView().file.stage == Stage::InquiryClosed);
    CHECK(approve() == "done");
}

TEST_CASE("a chase letter is sent when the answer is overdue, not before", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.approved();
    CHECK(desk.says("chen", id, RAct::Chase) == "stage");
    CHECK(desk.says("chen", id, RAct::Send, "邮寄") == "done");
    const auto due = desk.view(id).answerDue();
    REQUIRE(due);
    CHECK(*due == Date::of(2026, 10, 8)); // five working days over Mid-Autumn and National Day
    CHECK(limitIn(desk.caseView(), "D70")->due.forOurDuty() == *due);
    CHECK(desk.says("chen", id, RAct::Chase) == "not-due");
    desk.memory.at("2026-10-12T09:00");
    CHECK(desk.finds("reply", Level::Warn));
    CHECK(desk.says("chen", id, RAct::Chase, "请于本周内函复") == "done");
    const auto view = desk.view(id);
    CHECK(view.record.file.state == ReferralState::Sent);
    REQUIRE(view.record.file.papers().size() == 3);
    CHECK(view.record.file.papers().back().kind == "chase-letter");
    const auto text = desk.text(id, view.record.file.papers().back().digest);
    CHECK(contains(text, "已逾期4日"));
    CHECK(contains(text, view.record.file.number()));
    CHECK(contains(text, "请于本周内函复"));
}

TEST_CASE("a letter that names a day is answered by that day", "[office][referral]")
{
    ReferralDesk desk;
    auto facts = departmentFacts();
    facts["reply_by"] = "2026-10-20";
    facts["measures"] = "责令停止建设";
    facts["act_ended_on"] = "2026-08-31";
    facts["copied_to"] = Json::array({"云江县司法局"});
    facts["contact"] = "李某";
    const auto id = desk.sent(facts);
    CHECK(desk.view(id).answerDue() == Date::of(2026, 10, 20));
    CHECK(limitIn(desk.caseView(), "D70")->due.forOurDuty() == Date::of(2026, 10, 20));
    const auto letter = desk.text(id, desk.view(id).record.file.papers().front().digest);
    for (const auto* part : {"2026年10月20日前", "责令停止建设", "2026年8月31日终了", "2028年8月31日届满", "抄送：云江县司法局", "联系人：李某"}) {
        INFO(part);
        CHECK(contains(letter, part));
    }
}

TEST_CASE("a letter that came in is registered once and opens its case when the unit head accepts it", "[office][referral]")
{
    ReferralDesk desk;
    const auto arrived = desk.referrals.receive(desk.memory.as("chen"), letterFromOutside());
    REQUIRE(ruleOf(arrived) == "done");
    const auto id = arrived->record.id;
    CHECK(arrived->record.file.state == ReferralState::Received);
    CHECK(arrived->answerDue() == Date::of(2026, 9, 30));
    CHECK(arrived->caseId.empty());
    CHECK(askedForIn(id) == 0);
    CHECK(ruleOf(desk.referrals.receive(desk.memory.as("li"), letterFromOutside())) == "received-before");
    auto other = letterFromOutside();
    other.number = "云资移〔2026〕9号";
    CHECK(ruleOf(desk.referrals.receive(desk.memory.as("li"), other)) == "done");
    CHECK(desk.says("chen", id, RAct::Accept, "") == "unit-head");
    CHECK(desk.says("chen", id, RAct::Send) == "stage");
    CHECK(desk.says("sun", id, RAct::Accept, "请陈某、李某核查") == "done");
    const auto view = desk.view(id);
    REQUIRE_FALSE(view.caseId.empty());
    const auto opened = desk.memory.office->view(desk.memory.as("chen"), CaseId{view.caseId});
    REQUIRE(opened);
    const auto* lead = opened->file.facts<RegisterLead>(Act::RegisterLead);
    REQUIRE(lead);
    CHECK(lead->source == LeadSource::ReferredIn);
    CHECK(lead->origin == "云江县自然资源局 云资移〔2026〕8号");
    CHECK(lead->partyName == "云江县某养殖场");
    CHECK(*lead->discoveredOn == Date::of(2026, 9, 23));
    CHECK(lead->handling == "请陈某、李某核查");
    REQUIRE(view.record.file.papers().size() == 1);
    const auto receipt = desk.text(id, view.record.file.papers().front().digest);
    for (const auto* part : {"云江县自然资源局：", "云资移〔2026〕8号", "受理", "共2份", "2026年9月30日前", "陈某"}) {
        INFO(part);
        CHECK(contains(receipt, part));
    }
    CHECK(desk.says("chen", id, RAct::Chase) == "stage");
    CHECK(desk.says("chen", id, RAct::Reply, "已立案查处") == "done");
    CHECK_FALSE(desk.view(id).answerDue());
}

TEST_CASE("what we return comes in again, what we refuse is closed; neither opens a case", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.referrals.receive(desk.memory.as("chen"), letterFromOutside())->record.id;
    const auto cases = desk.memory.journal.streams("case/").size();
    CHECK(desk.says("sun", id, RAct::Return, "", {"当事人身份材料"}) == "done");
    CHECK(contains(desk.text(id, desk.view(id).record.file.papers().back().digest), "当事人身份材料"));
    CHECK(desk.says("chen", id, RAct::RecordReceipt, "补充材料收到") == "done");
    CHECK(desk.says("sun", id, RAct::Refuse, "不在本镇街行政区域内") == "done");
    CHECK(contains(desk.text(id, desk.view(id).record.file.papers().back().digest), "不予受理"));
    CHECK(desk.says("chen", id, RAct::Close, "") == "done");
    CHECK(desk.memory.journal.streams("case/").size() == cases);
    auto late = letterFromOutside();
    late.number = "云资移〔2026〕10号";
    const auto second = desk.referrals.receive(desk.memory.as("chen"), late)->record.id;
    desk.memory.at("2026-10-09T09:00");
    CHECK(std::ranges::any_of(desk.view(second).findings, [](const Finding& f) { return f.rule == "reply"; }));
}

TEST_CASE("a referral that happened already is recorded as it was, in both records at once", "[office][referral]")
{
    ReferralDesk desk;
    auto facts = policeFacts();
    facts["late"] = "纸质移送，系统后补";
    facts["occurred_on"] = "2026-09-22";
    facts.erase("suspected_crime");
    const auto recorded = desk.asks("chen", facts);
    REQUIRE(ruleOf(recorded) == "done");
    CHECK(recorded->record.file.state == ReferralState::Approved);
    CHECK(recorded->record.file.steps.size() == 1);
    CHECK(desk.caseView().file.last(Act::ReferOut)->isLate());
}

TEST_CASE("a package goes from one office to another and is the same letter there", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.asks("chen", departmentFacts())->record.id;
    CHECK(ruleOf(desk.referrals.pack(desk.memory.as("chen"), id)) == "not-approved");
    REQUIRE(desk.says("sun", id, RAct::Approve, "同意") == "done");
    REQUIRE(desk.says("zheng", id, RAct::Approve, "同意") == "done");
    const auto package = desk.referrals.pack(desk.memory.as("chen"), id);
    REQUIRE(package);
    // Letter, receipt, and the scene record whose bytes are at hand; of the photographs only the name goes along.
    REQUIRE(package->papers.size() >= 2);
    CHECK(package->papers.front().role == "letter");
    CHECK(package->papers.at(1).role == "receipt");
    const auto folder = emptyFolder("round");
    REQUIRE(writePackage(*package, folder));
    CHECK(ruleOf(writePackage(*package, folder)) == "--to");
    auto read = readPackage(folder);
    REQUIRE(ruleOf(read) == "done");
    CHECK(read->fromOrgan == "云江县青石街道办事处");
    CHECK(read->letter.caseId.empty());
    ReferralDesk there;
    const auto arrived = there.referrals.receive(there.memory.as("li"), *read, Date::of(2026, 9, 23));
    REQUIRE(ruleOf(arrived) == "done");
    CHECK(arrived->letter().number == desk.view(id).record.file.number());
    CHECK(arrived->letter().otherOrgan == "云江县青石街道办事处");
    CHECK(arrived->letter().facts == "涉案土地未经批准建设");
    CHECK(there.text(arrived->record.id, package->papers.front().digest) == desk.text(id, package->papers.front().digest));
    CHECK(std::ranges::any_of(arrived->letter().attachments, [](const auto& a) { return a.name == "照片四张"; }));
    CHECK(ruleOf(there.referrals.receive(there.memory.as("chen"), *read, Date::of(2026, 9, 23))) == "received-before");
}

TEST_CASE("a package that was changed on its way is refused by the name of the file", "[office][referral]")
{
    ReferralDesk desk;
    const auto package = desk.referrals.pack(desk.memory.as("chen"), desk.approved()).value();
    const auto folder = emptyFolder("changed");
    REQUIRE(writePackage(package, folder));
    const auto first = folder / package.papers.front().name;
    std::ofstream{first, std::ios::app} << "x";
    CHECK(ruleOf(readPackage(folder)) == package.papers.front().name);
    std::filesystem::remove(first);
    CHECK(ruleOf(readPackage(folder)) == package.papers.front().name);
    std::filesystem::remove(folder / "manifest.json");
    CHECK(ruleOf(readPackage(folder)) == "manifest.json");
    std::ofstream{folder / "manifest.json"} << R"({"format": "anjuan-referral/1", "from_organ": "x", "letter": {"kind": "department", "other_organ": "y", "cause": "c", "facts": "f"}, "papers": [{"file": "../passwd"}]})";
    CHECK(ruleOf(readPackage(folder)) == "manifest.json");
    std::ofstream{folder / "manifest.json"} << R"({"format": "something"})";
    CHECK(ruleOf(readPackage(folder)) == "manifest.json");
    std::ofstream{folder / "manifest.json"} << R"({"format": "anjuan-referral/1"})";
    CHECK(ruleOf(readPackage(folder)) == "from_organ");
    std::ofstream{folder / "manifest.json"} << "{";
    CHECK_FALSE(readPackage(folder));
}

TEST_CASE("sent and received are listed, the latest first; a stranger's paper is not handed out", "[office][referral]")
{
    ReferralDesk desk;
    const auto out = desk.approved();
    desk.memory.at("2026-09-23T10:00");
    const auto in = desk.referrals.receive(desk.memory.as("chen"), letterFromOutside())->record.id;
    const auto list = desk.referrals.list(desk.memory.as("wu"));
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->front().record.id == in);
    CHECK(list->back().record.id == out);
    CHECK(ruleOf(desk.referrals.paper(desk.memory.as("chen"), in, desk.view(out).record.file.papers().front().digest)) == "paper");
    CHECK(ruleOf(desk.referrals.paper(desk.memory.as("chen"), out, "12")) == "paper");
    CHECK(ruleOf(desk.referrals.view(desk.memory.as("chen"), ReferralId{"none"})) == "referral");
    CHECK(ruleOf(desk.referrals.perform(desk.memory.as("chen"), ReferralId{"none"}, {})) == "referral");
    CHECK(ruleOf(desk.referrals.perform(desk.memory.as("chen"), out, {}, 1)) == "expected");
    CHECK(ruleOf(desk.referrals.pack(desk.memory.as("chen"), in)) == "not-approved");
}
