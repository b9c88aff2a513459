// SPDX-License-Identifier: GPL-3.0-or-later
// Referral, service, preservation and the ninety days on small files made for them, and what stays on record.
#include "tests/core/rules/Told.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("a referral to the police is approved by the principal head", "[rules]")
{
    const auto referred = [](ReferralKind kind, const char* by) {
        Told told;
        ReferOut facts;
        facts.kind = kind;
        return told.took(Act::ReferOut, "2026-09-20", facts, signedBy(by, Signer::AnyHead, "2026-09-20"));
    };
    CHECK_FALSE(referred(ReferralKind::Police, "zheng").finds("R11"));
    CHECK(referred(ReferralKind::Police, "feng").finds("R11"));
    CHECK_FALSE(referred(ReferralKind::Department, "feng").finds("R11"));
}

TEST_CASE("public notice counts after thirty days and needs the record that the other ways failed", "[rules]")
{
    const auto served = [](const char* received, const char* record) {
        Told told;
        auto facts = service(ServiceMode::PublicNotice, received);
        facts.refusal = record;
        return told.took(Act::ServeNotice, "2026-09-01", facts).finds("R59");
    };
    CHECK_FALSE(served("2026-10-01", "三次上门无人"));
    CHECK(served("2026-09-30", "三次上门无人"));
    CHECK(served("2026-10-01", ""));
    CHECK_FALSE(served("", "三次上门无人"));
}

TEST_CASE("a paper that is left behind has a witness or is filmed", "[rules]")
{
    for (const bool witnessed : {false, true}) {
        for (const bool filmed : {false, true}) {
            Told told;
            auto facts = service(ServiceMode::Leaving, "2026-09-20");
            facts.witness = witnessed ? "社区干部" : "";
            facts.recorded = filmed;
            CHECK(told.took(Act::ServePaper, "2026-09-20", facts).finds("W61") == (!witnessed && !filmed));
        }
    }
}

TEST_CASE("electronic service needs the consent that stands when it happens", "[rules]")
{
    const auto consented = [](const char* on, bool consent) {
        Told told;
        ConfirmAddress address;
        address.electronicConsent = consent;
        told.took(Act::ConfirmAddress, on, address);
        return told.took(Act::ServeDecision, "2026-09-20", service(ServiceMode::Electronic, "2026-09-20"))
            .finds("R60");
    };
    CHECK_FALSE(consented("2026-09-19", true));
    CHECK_FALSE(consented("2026-09-20", true));
    CHECK(consented("2026-09-21", true));
    CHECK(consented("2026-09-19", false));
}

TEST_CASE("preserving late needs the head's approval of that day or before", "[rules]")
{
    const auto preserved = [](ActHead head) {
        Told told;
        head.lateReason = "现场紧急";
        return told.took(Act::PreserveEvidence, "2026-09-22", PreserveEvidence{}, std::move(head)).finds("R17");
    };
    CHECK_FALSE(preserved(signedBy("feng", Signer::AnyHead, "2026-09-22")));
    CHECK_FALSE(preserved(signedBy("feng", Signer::AnyHead, "2026-09-21")));
    CHECK(preserved(signedBy("feng", Signer::AnyHead, "2026-09-23")));
    CHECK(preserved(signedBy("sun", Signer::TeamLeader, "2026-09-22")));
    CHECK(preserved({}));
}

TEST_CASE("the ninety days are warned of from the sixtieth, and are a defect from the ninety-first", "[rules]")
{
    const auto today = [](int days, bool decided) {
        Told told;
        told.took(Act::FileCase, "2026-01-05", FileCase{});
        if (decided) {
            ActHead head;
            head.stageAfter = Stage::Decided;
            told.took(Act::IssueDecision, "2026-02-05", decisionOf({}), head);
        }
        told.now.today = day("2026-01-05").plusDays(days);
        for (const auto& found : checkFile(told.file, told.now)) {
            if (found.entryNo == 0)
                return std::string{found.finding.rule};
        }
        return std::string{};
    };
    CHECK(today(59, false).empty());
    CHECK(today(60, false) == "W16");
    CHECK(today(90, false) == "W16");
    CHECK(today(91, false) == "R15");
    CHECK(today(91, true).empty());
}

TEST_CASE("a defect that was put on record stays although nothing shows it any more", "[rules]")
{
    Told told;
    ActHead head;
    head.defects = {"R01", "X99"};
    told.took(Act::InspectScene, "2026-09-17", InspectScene{}, head);
    std::vector<std::string> defects;
    for (const auto& found : checkFile(told.file, told.now)) {
        CHECK(found.entryNo == 1);
        defects.push_back(std::string{found.finding.rule} + " " + english(found.finding.sentence));
    }
    CHECK(defects
        == std::vector<std::string>{"R01 A defect under rule R01 was put on record when this was entered; it stays",
            "defect A defect under rule X99 was put on record when this was entered; it stays"});
}

TEST_CASE("every rule says its article, or is a defect of record or a matter of the program", "[rules]")
{
    for (const auto& rule : allRules()) {
        INFO(rule.id);
        CHECK((rule.id == "exempt" || rule.id == "land" || rule.id == "joint" || rule.id == "switch" || rule.id == "round" || std::string_view{"RWC"}.find(rule.id.front()) != std::string_view::npos));
        CHECK(rule.check != nullptr);
        const bool binds = rule.asked == Level::Refuse || rule.asked == Level::Defect;
        CHECK((rule.past == Level::Defect || rule.past == Level::Hint || !binds));
        CHECK((rule.past != Level::Defect || binds));
    }
}
