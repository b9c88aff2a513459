// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ReferralFacts.h"

#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Date sentOn = Date::of(2026, 9, 23);

ReferralFile sent(ReferralKind kind)
{
    ReferralLetter letter;
    letter.kind = kind;
    letter.caseId = "case";
    letter.otherOrgan = "云江县自然资源局";
    letter.cause = "未经批准取土。";
    letter.facts = "取土";
    ReferralFile file = evolve({}, ReferralDrafted{letter, PersonId{"chen"}});
    file = evolve(std::move(file), ReferralStepTaken{{ReferralAct::Approve, sentOn, {}, {}, {}}, PersonId{"zheng"}, {},
                                       {{"referral-letter", "案件移送函", "云青综执移函〔2026〕1号", {}, "1"}, {"referral-receipt", "移送回执", {}, {}, "1"}}, {}});
    const bool police = kind == ReferralKind::Police;
    return evolve(std::move(file), ReferralStepTaken{{ReferralAct::Send, sentOn, {}, "邮寄", {}}, PersonId{"chen"},
                                       police ? std::nullopt : std::optional{Date::of(2026, 10, 8)}, {}, {}});
}

ReferralFile arrived()
{
    ReferralLetter letter;
    letter.direction = ReferralDirection::Incoming;
    letter.number = "云资移〔2026〕8号";
    letter.otherOrgan = "云江县自然资源局";
    letter.cause = "占道堆放";
    letter.receivedOn = sentOn;
    letter.replyBy = Date::of(2026, 9, 30);
    letter.attachments = {{"照片", 4, false, ""}, {"笔录", 1, true, ""}};
    return evolve({}, ReferralDrafted{letter, PersonId{"li"}});
}

ReferralStep step(ReferralAct act, Date on, std::string text = {}, std::vector<std::string> lines = {})
{
    return {act, on, std::nullopt, std::move(text), std::move(lines)};
}

std::string at(const FactTree& facts, std::string_view path)
{
    const auto* found = facts.find(path);
    return found && found->text() ? *found->text() : std::string{};
}

} // namespace

TEST_CASE("a chase letter says what was sent when, what came back, and which day has gone by", "[documents][referral]")
{
    const auto now = practiceCircumstances();
    auto file = sent(ReferralKind::Department);
    const auto chase = step(ReferralAct::Chase, Date::of(2026, 10, 12), "请于本周内函复。");
    auto facts = chaseFacts({file, chase, now, "云青综执移催〔2026〕1号", true});
    CHECK(at(facts, "organ.name") == now.setup->organ.name);
    CHECK(at(facts, "number") == "云青综执移催〔2026〕1号");
    CHECK(at(facts, "date") == "2026年10月12日");
    CHECK(at(facts, "referral.organ") == "云江县自然资源局");
    CHECK(at(facts, "referral.cause") == "未经批准取土一案");
    CHECK(at(facts, "referral.number") == "云青综执移函〔2026〕1号");
    CHECK(at(facts, "referral.sent_on") == "2026年9月23日");
    CHECK(at(facts, "referral.due") == "2026年10月8日");
    CHECK(at(facts, "referral.days_over") == "4");
    CHECK(at(facts, "act.text") == "请于本周内函复");
    CHECK(at(facts, "referral.standing") == "你单位至今未退回回执。");
    CHECK(at(facts, "referral.basis").empty());
    CHECK(facts.find("practice")->yes() != nullptr);
    file = evolve(std::move(file), ReferralStepTaken{step(ReferralAct::RecordReceipt, Date::of(2026, 9, 24), "钱某"), PersonId{"chen"}, {}, {}, {}});
    CHECK(at(chaseFacts({file, chase, now, {}, false}), "referral.standing") == "你单位已签收，至今未告知是否受理。");
    file = evolve(std::move(file), ReferralStepTaken{step(ReferralAct::Accept, Date::of(2026, 9, 25)), PersonId{"chen"}, {}, {}, {}});
    CHECK(at(chaseFacts({file, chase, now, {}, false}), "referral.standing") == "你单位已受理，至今未告知处理结果。");
}

TEST_CASE("a chase letter to the police cites their three days", "[documents][referral]")
{
    const auto now = practiceCircumstances();
    auto file = sent(ReferralKind::Police);
    file = evolve(std::move(file), ReferralStepTaken{step(ReferralAct::RecordReceipt, sentOn, "钱某"), PersonId{"chen"}, {}, {}, {}});
    const auto chase = step(ReferralAct::Chase, Date::of(2026, 9, 28));
    const auto facts = chaseFacts({file, chase, now, {}, false});
    CHECK(at(facts, "referral.basis") == "《行政执法机关移送涉嫌犯罪案件的规定》第八条");
    CHECK(at(facts, "referral.due") == "2026年9月26日");
    CHECK(at(facts, "referral.days_over") == "2");
}

TEST_CASE("our receipt says who received what, and what was answered", "[documents][referral]")
{
    const auto now = practiceCircumstances();
    const auto file = arrived();
    const auto accept = step(ReferralAct::Accept, Date::of(2026, 9, 24), "请陈某核查");
    auto facts = receiptFacts({file, accept, now, {}, false});
    CHECK(at(facts, "act.addressee") == "云江县自然资源局");
    CHECK(at(facts, "act.receiver") == now.setup->organ.name);
    CHECK(at(facts, "act.received_on") == "2026年9月23日");
    CHECK(at(facts, "act.received_by") == "李某");
    CHECK(at(facts, "act.copies") == "共5份");
    CHECK(at(facts, "act.answer") == "受理");
    CHECK(at(facts, "act.until") == "2026年9月30日前");
    CHECK(at(facts, "referral.number") == "云资移〔2026〕8号");
    const auto giveBack = step(ReferralAct::Return, Date::of(2026, 9, 24), {}, {"身份证明", "照片底片"});
    facts = receiptFacts({file, giveBack, now, {}, false});
    CHECK(at(facts, "act.answer") == "退回补充材料");
    CHECK(at(facts, "act.explained") == "身份证明；照片底片");
    CHECK(at(facts, "act.until") == "—");
    const auto refuse = step(ReferralAct::Refuse, Date::of(2026, 9, 24), "不在本镇街行政区域内。");
    facts = receiptFacts({file, refuse, now, {}, false});
    CHECK(at(facts, "act.answer") == "不予受理");
    CHECK(at(facts, "act.explained") == "不在本镇街行政区域内");
}
