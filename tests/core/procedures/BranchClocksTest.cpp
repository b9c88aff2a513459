// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of the branches: what starts each, when it falls due, what ends it (law/deadlines.csv by its ids).
#include <array>

#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Enforcement.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Remedies.h"
#include "tests/core/procedures/Telling.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Row {
    const char* limit;
    Act starts;
    Json facts;
    const char* due;      ///< of an act of 2026-09-17
    bool ours;
    Act ends;
    Json ending;
};

std::vector<Row> rows()
{
    return {
        {"D08", Act::Seize, {{"measure", "seize"}}, "2026-10-19", true, Act::LiftSeizure, {{"outcome", "returned"}}},
        {"D09", Act::ExtendSeizure, {{"days", 30}}, "2026-10-19", true, Act::LiftSeizure, {{"outcome", "returned"}}},
        {"D10", Act::Seize, {{"measure", "seize"}, {"urgent", true}}, "2026-09-18", true, Act::ApproveUrgent, {{"reported_to", "feng"}}},
        {"D13", Act::CallHearing, {{"hearing_on", "2026-10-15"}}, "2026-09-30", true, Act::ServePaper, {{"paper", "听证通知书"}, {"mode", "personal"}}},
        {"D22", Act::ServeDemand, {{"paper", "催告书"}, {"mode", "personal"}}, "2026-10-08", false, Act::RecordPayment, {{"paid_fen", 600000}}},
        {"D24", Act::ApplyCourt, Json::object(), "2026-09-23", false, Act::NoteCourt, {{"step", "accepted"}}},
        {"D25", Act::NoteCourt, {{"step", "not-accepted"}}, "2026-10-08", true, Act::NoteCourt, {{"step", "accepted"}}},
        {"D26", Act::NoteCourt, {{"step", "accepted"}}, "2026-09-28", false, Act::NoteCourt, {{"step", "allowed"}}},
        {"D27", Act::DecideEnforcement, {{"measure", "substitute"}, {"on", "2026-10-15"}}, "2026-10-12", true, Act::ServeDemand, {{"paper", "催告书"}, {"mode", "personal"}}},
        {"D28", Act::PauseEnforcement, {{"kind", "paused"}}, "2029-09-17", true, Act::PauseEnforcement, {{"kind", "resumed"}}},
        {"D34", Act::ReceiveRemedy, {{"kind", "litigation"}}, "2026-10-08", true, Act::AnswerRemedy, {{"kind", "litigation"}}},
        {"D45", Act::ReceiveRemedy, {{"kind", "prosecutor"}}, "2026-11-17", true, Act::AnswerRemedy, {{"kind", "prosecutor"}}},
        {"D51", Act::CollectCash, {{"amount_fen", 10000}}, "2026-09-20", true, Act::HandInCash, {{"amount_fen", 10000}}},
        {"D52", Act::HandInCash, {{"amount_fen", 10000}}, "2026-09-20", true, Act::BankCash, {{"amount_fen", 10000}}},
        {"D53", Act::DecideOnSpot, Json::object(), "2026-09-20", true, Act::ReportOnSpot, {{"received_by", "sun"}}},
        {"D66", Act::ReceiveRemedy, {{"kind", "reconsideration"}}, "2026-10-08", true, Act::AnswerRemedy, {{"kind", "reconsideration"}}},
        {"D67", Act::ReceiveRemedy, {{"kind", "reconsideration-simple"}}, "2026-09-23", true, Act::AnswerRemedy, {{"kind", "reconsideration-simple"}}},
        {"D68", Act::ReceiveRemedy, {{"kind", "handed-in"}}, "2026-09-23", true, Act::AnswerRemedy, {{"kind", "handed-in"}}},
    };
}

Facts factsOf(Act act, const Json& json)
{
    return readFacts(act, json, false).value();
}

} // namespace

TEST_CASE("a limit of a branch starts, falls due and ends by its acts", "[procedures][branches]")
{
    for (const auto& row : rows()) {
        INFO(row.limit << " " << keyOf(row.starts));
        Telling telling;
        telling.took(Act::IssueDecision, "2026-09-01", fining(6000)).took(row.starts, "2026-09-17", factsOf(row.starts, row.facts), "09:00");
        const auto open = telling.all(row.limit);
        REQUIRE(open.size() == 1);
        CHECK(open[0].due.forOurDuty().iso() == row.due);
        CHECK(open[0].ours == row.ours);
        CHECK_FALSE((open[0].due.provisions.empty() && open[0].due.basis.empty()));
        telling.took(row.ends, "2026-09-18", factsOf(row.ends, row.ending));
        const auto ended = telling.all(row.limit);
        REQUIRE_FALSE(ended.empty());
        CHECK(ended[0].endedOn == Date::of(2026, 9, 18));
    }
}

TEST_CASE("an act that is not of the kind starts nothing", "[procedures][branches]")
{
    struct Not {
        const char* limit;
        Act act;
        Json facts;
    };
    const std::vector<Not> none{{"D10", Act::Seize, {{"measure", "seal"}}}, {"D27", Act::DecideEnforcement, {{"measure", "demolish"}, {"on", "2026-10-15"}}},
        {"D28", Act::PauseEnforcement, {{"kind", "ended"}}}, {"D25", Act::NoteCourt, {{"step", "allowed"}}}, {"D26", Act::NoteCourt, {{"step", "executed"}}},
        {"D66", Act::ReceiveRemedy, {{"kind", "litigation"}}}, {"D34", Act::ReceiveRemedy, {{"kind", "judicial-advice"}}}, {"D15", Act::ServeNotice, {{"mode", "post"}}},
        {"D44", Act::IssueDecision, Json::object()}, {"D04", Act::RegisterLead, Json::object()}, {"D62", Act::ServeDecision, {{"mode", "personal"}}}};
    for (const auto& row : none) {
        INFO(row.limit);
        Telling telling;
        telling.took(row.act, "2026-09-17", factsOf(row.act, row.facts));
        CHECK(telling.all(row.limit).empty());
    }
}

TEST_CASE("limits of a sector run only where the office put them in force for the matter", "[procedures][branches]")
{
    constexpr std::array limits{"D04", "D05", "D47", "D48", "D49", "D56", "D59"};
    const bool inForce = GENERATE(false, true);
    Telling telling;
    if (inForce) {
        auto law = *telling.now.law;
        law.rules = law.rules.with(*LocalRules::parse(
            R"({"version":"x","local_rules":[{"key":"sector_limits","value":["D04",{"what":"D05","matter":"HB"},"D47","D48","D49","D56","D59"],"basis":"试验"}]})", "office.json"));
        telling.now.law = std::make_shared<const LawBook>(law);
    }
    FileCase filing;
    filing.matter = "HB003";
    telling.took(Act::RegisterLead, "2026-09-10").took(Act::FileCase, "2026-09-17", filing).took(Act::SubmitReview, "2026-09-17").took(Act::IssueDecision, "2026-09-17").took(Act::ArchiveCase, "2026-09-17");
    for (const auto* limit : limits) {
        INFO(limit);
        CHECK(telling.all(limit).size() == (inForce ? 1U : 0U));
    }
}

TEST_CASE("the three months to apply to the court begin when a fine stands unpaid after every remedy", "[procedures][branches]")
{
    Telling telling;
    telling.took(Act::IssueDecision, "2026-01-05", fining(6000)).took(Act::ServeDecision, "2026-01-06", received("2026-01-06"));
    telling.now.today = Date::of(2026, 7, 5);
    CHECK(telling.all("D23").empty());
    telling.now.today = Date::of(2026, 7, 6);
    CHECK(telling.one("D23").start == Date::of(2026, 7, 6));
    CHECK(telling.one("D23").due.forOurDuty() == Date::of(2026, 10, 8));
    CHECK(telling.one("D23").ours);
    auto paid = telling;
    paid.took(Act::RecordPayment, "2026-05-01", paying(6000));
    CHECK(paid.all("D23").empty());
    auto applied = telling;
    applied.took(Act::ApplyCourt, "2026-08-01");
    CHECK(applied.one("D23").endedOn == Date::of(2026, 8, 1));
    auto contested = telling;
    contested.took(Act::ReceiveRemedy, "2026-03-02", factsOf(Act::ReceiveRemedy, {{"kind", "reconsideration"}}));
    CHECK(contested.all("D23").empty());
    contested.now.today = Date::of(2026, 10, 20);
    contested.took(Act::NoteRemedy, "2026-09-17", factsOf(Act::NoteRemedy, {{"kind", "reconsideration"}, {"result", "upheld"}, {"received_on", "2026-09-17"}}));
    CHECK(contested.one("D23").start == Date::of(2026, 10, 8));
}

TEST_CASE("a public notice runs thirty days by itself, a decision that fell is withdrawn within three working days", "[procedures][branches]")
{
    Telling telling;
    telling.took(Act::ServeNotice, "2026-09-01", factsOf(Act::ServeNotice, {{"mode", "public-notice"}}));
    CHECK(telling.one("D15").due.forOurDuty() == Date::of(2026, 10, 8));
    CHECK(telling.one("D15").endedOn == Date::of(2026, 10, 8));
    Telling fell;
    fell.took(Act::IssueDecision, "2026-09-01", fining(6000)).took(Act::Publish, "2026-09-03")
        .took(Act::NoteRemedy, "2026-09-17", factsOf(Act::NoteRemedy, {{"kind", "reconsideration"}, {"result", "annulled"}, {"received_on", "2026-09-17"}}));
    CHECK(fell.one("D50").due.forOurDuty() == Date::of(2026, 9, 21));
    CHECK(fell.one("D32").due.forOurDuty() == Date::of(2026, 10, 8));
    Telling held;
    held.took(Act::IssueDecision, "2026-09-01", fining(6000)).took(Act::Publish, "2026-09-03")
        .took(Act::NoteRemedy, "2026-09-17", factsOf(Act::NoteRemedy, {{"kind", "reconsideration"}, {"result", "upheld"}, {"received_on", "2026-09-17"}}));
    CHECK(held.all("D50").empty());
    // An application that was handed in at the organ is a reconsideration like any other.
    Telling handedIn;
    handedIn.took(Act::IssueDecision, "2026-09-01", fining(6000))
        .took(Act::NoteRemedy, "2026-09-17", factsOf(Act::NoteRemedy, {{"kind", "handed-in"}, {"result", "upheld"}, {"received_on", "2026-09-17"}}));
    CHECK(handedIn.one("D32").due.forOurDuty() == Date::of(2026, 10, 8));
}

TEST_CASE("the ninety days leave out what a rule of the sector leaves out, and say it", "[procedures][branches]")
{
    Telling telling;
    auto law = *telling.now.law;
    law.rules = law.rules.with(*LocalRules::parse(
        R"({"version":"x","local_rules":[{"key":"sector_exclusions","value":[{"what":"suspension","matter":"HB"}],"basis":"试验"}]})", "office.json"));
    FileCase filing;
    filing.matter = "HB003";
    telling.took(Act::FileCase, "2026-09-01", filing).took(Act::SuspendInquiry, "2026-09-10").took(Act::ResumeInquiry, "2026-09-20");
    CHECK(telling.one("D03").due.forOurDuty() == Date::of(2026, 11, 30));
    telling.now.law = std::make_shared<const LawBook>(law);
    CHECK(telling.one("D03").due.forOurDuty() == Date::of(2026, 12, 10));
    CHECK(telling.one("D03").notCounted.size() == 1);
    CHECK(telling.one("D03").due.because.at(1) == Reason{Reason::What::IntervalNotCounted, Date::of(2026, 9, 10), "2026-09-20"});
}
