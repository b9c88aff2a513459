// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/pages/Prefill.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("what is proposed for an act can be read as its facts, at every point of the case", "[pages]")
{
    for (const auto* after : {"P01", "P02.party", "P05", "P08.address", "P11", "P13.service", "P15", "P19", "P23", "P24"}) {
        const auto view = practiceAfter(after, "chen", Date::of(2026, 11, 13));
        for (const auto& row : allActs()) {
            INFO(after << ": " << row.key);
            const auto read = readFacts(row.act, prefillOf(row.act, view), false);
            if (!read)
                FAIL(english(read.refusal().findings.at(0).sentence));
            CHECK(static_cast<bool>(read));
        }
    }
}

TEST_CASE("filing takes day and person from the lead", "[pages]")
{
    const auto facts = prefillOf(Act::FileCase, practiceAfter("P04", "chen", Date::of(2026, 9, 21)));
    CHECK(facts["discovered_on"] == "2026-09-17");
    CHECK(facts["handlers"] == Json::array({"chen"}));
}

TEST_CASE("the inquiry is concluded on the articles of the matter that was chosen", "[pages]")
{
    const auto facts = prefillOf(Act::ConcludeInquiry, practiceAfter("P11.facts", "chen", Date::of(2026, 9, 28)));
    CHECK(facts["basis"].get<std::string>().find("第一百一十六条") != std::string::npos);
    CHECK(facts["correction_ordered"] == true);
}

TEST_CASE("notice and decision repeat what was concluded", "[pages]")
{
    const auto view = practiceAfter("P12", "chen", Date::of(2026, 9, 30));
    const auto notice = prefillOf(Act::IssueNotice, view);
    CHECK(notice["penalties"][0]["amount_fen"] == 600000);
    CHECK(notice["penalty_text"] == "罚款人民币6000元");
    CHECK(notice["period_words"] == "五个工作日");
    CHECK_FALSE(notice.contains("hearing_right"));
    const auto decision = prefillOf(Act::IssueDecision, practiceAfter("P18", "zheng", Date::of(2026, 10, 19)));
    CHECK(decision["penalties"] == notice["penalties"]);
    CHECK(decision["reconsideration_organ"] == "云江县人民政府");
    CHECK(decision["reconsideration_days"] == 60);
    CHECK(decision["court"] == "云江县人民法院");
    CHECK(decision["performance"].get<std::string>().find("示例银行云江支行") != std::string::npos);
}

TEST_CASE("the re-examination answers the points of the defence one by one", "[pages]")
{
    const auto facts = prefillOf(Act::ReExamine, practiceAfter("P14", "chen", Date::of(2026, 10, 14)));
    REQUIRE(facts["points"].size() == 3);
    CHECK(facts["points"][2]["point"] == "请求再减轻");
}

TEST_CASE("service goes to the confirmed address and to the agent", "[pages]")
{
    const auto facts = prefillOf(Act::ServeNotice, practiceAfter("P13", "chen", Date::of(2026, 9, 30)));
    CHECK(facts["place"] == "云江县青石街道示例路8号");
    CHECK(facts["received_by"] == "谢某");
    CHECK(facts["relation"] == "受委托的调度负责人");
    CHECK(facts["received_on"] == "2026-09-30");
}

TEST_CASE("evidence counts on, and a payment proposes the fine that was decided", "[pages]")
{
    CHECK(prefillOf(Act::AddEvidence, practiceAfter("P05", "chen", Date::of(2026, 9, 21)))["id"] == "E6");
    const auto paid = prefillOf(Act::RecordPayment, practiceAfter("P20", "chen", Date::of(2026, 11, 2)));
    CHECK(paid["paid_fen"] == 600000);
    CHECK(paid["by"] == "云江县平砾运输有限公司");
}

TEST_CASE("what is owed is worked out: the rest of the fine, and the surcharge to the day", "[pages]")
{
    // Served on 20 October, fifteen days to 4 November: three per cent of 6,000 yuan for each day after.
    const auto inTime = prefillOf(Act::RecordPayment, practiceAfter("P21", "chen", Date::of(2026, 11, 4)));
    CHECK(inTime["paid_fen"] == 600000);
    CHECK_FALSE(inTime.contains("surcharge_fen"));
    CHECK(prefillOf(Act::RecordPayment, practiceAfter("P21", "chen", Date::of(2026, 11, 5)))["surcharge_fen"] == 18000);
    CHECK(prefillOf(Act::IssueDemand, practiceAfter("P21", "chen", Date::of(2026, 11, 14)))["surcharge_due_fen"] == 180000);
    const auto court = prefillOf(Act::ApplyCourt, practiceAfter("P21", "chen", Date::of(2027, 6, 1)));
    CHECK(court["surcharge_fen"] == 600000); // never more than the fine
    CHECK(court["fine_fen"] == 600000);
    CHECK_FALSE(court["court"].get<std::string>().empty());
    const auto paid = prefillOf(Act::RecordPayment, practiceAfter("P22", "chen", Date::of(2026, 12, 3)));
    CHECK(paid["paid_fen"] == 0);
    CHECK_FALSE(paid.contains("surcharge_fen")); // paid in full before the last day
}
