// SPDX-License-Identifier: GPL-3.0-or-later
// Small changes to the lawful practice case and exactly what each must lead to: the variants and controls that the
// ordinary procedure can express (D09, D20, D21 and D25 wait for hearings and for the procedure on the spot; D07, D13,
// D19, N02 and N03 are told on this case with facts that are the same in law).
#include <set>
#include <sstream>

#include "tests/core/rules/Trial.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Variant {
    std::string id;
    std::string what;
    std::function<void(Story&)> change;
    std::string expected;                ///< lines of Story::judged
    std::set<std::string> alsoAllowed;   ///< rules that may speak too
};

void decidedOn(Story& story, const char* day)
{
    story.onDay("P18", day).onDay("P19", day).stopAfter("P19");
}

void ofFine(Story& story, std::int64_t yuan)
{
    story.step("P11").facts()["penalties"] = fine(yuan);
    notifiedOf(story, yuan);
}

void reviewedBeforeTheNotice(Story& story)
{
    auto opinion = story.step("P17").told;
    opinion["step"] = "first.opinion";
    opinion["now"] = "2026-09-28T15:00";
    story.insertAfter("P11", opinion);
    auto submission = story.step("P16").told;
    submission["step"] = "first.submission";
    submission["now"] = "2026-09-28T14:00";
    story.insertAfter("P11", submission);
}

void heavyWithoutHearingRight(Story& story)
{
    story.step("P05").facts()["matter"] = "CG004";
    ofFine(story, 150000);
}

void decidedInThePeriod(Story& story)
{
    story.onDay("P15", "2026-10-10").onDay("P16", "2026-10-10").onDay("P17", "2026-10-12");
    decidedOn(story, "2026-10-12");
}

void waived(Story& story)
{
    story.step("P14").facts() = {{"form", "waiver"}, {"by", "谢某"}};
    story.without({"P15"}).onDay("P16", "2026-10-09").onDay("P17", "2026-10-12");
    decidedOn(story, "2026-10-12");
}

std::vector<Variant> variants()
{
    return {
        {"D01", "one certified officer at the scene", [](Story& s) { s.step("P02").told["officers"] = {"chen"}; },
            "P02 R01 defect\nP19 R01 refuse\n", {"R03", "R41"}},
        {"D02", "a certificate that expired before the filing", [](Story& s) { s.person("li").certificate->validTo = Date::of(2026, 8, 31); },
            "P02 R02 defect\nP03.service R02 defect\nP04 R02 defect\nP05 R02 refuse\n", {"R01"}},
        {"D03", "the reviewer is a handler",
            [](Story& s) {
                s.step("P17").told["by"] = "li";
                s.person("li").qualification = LegalQualification{"虚构法资0009", Date::of(2022, 3, 1), {}};
                s.person("li").roles.push_back(Role::LegalReviewer);
            },
            "P17 R04 refuse\n", {"R55"}},
        {"D04", "who approves took part in the inquiry",
            [](Story& s) { s.step("P07").told["officers"] = {"chen", "zheng"}; s.person("zheng").certificate = certificateOfThisOrgan(); },
            "P18 R07 refuse\n", {}},
        {"D05", "the matter was taken back before the filing",
            [](Story& s) {
                for (auto& matter : s.law().adopted.at(0).matters)
                    matter.validTo = Date::of(2026, 8, 31);
            },
            "P05 R12 refuse\n", {}},
        {"D06", "discovered after two years", [](Story& s) { s.step("P05").facts()["conduct_ended_on"] = "2024-09-10"; }, "P05 R13 refuse\n", {"R21", "R41"}},
        {"D07", "decided on day 91, the ninetieth being a Sunday", [](Story& s) { decidedOn(s, "2026-12-21"); }, "P19 R15 defect\n", {}},
        {"D08", "preserved evidence decided on after seven working days", [](Story& s) { s.onDay("P10", "2026-10-10"); }, "P10 R17 defect\n", {"R21"}},
        {"D10", "a fine above the range", [](Story& s) { ofFine(s, 25000); }, "P13 R25 refuse\n", {"W33"}},
        {"D11", "a fine below the least without mitigation", [](Story& s) { ofFine(s, 1500); }, "P13 R25 refuse\n", {"W33"}},
        {"D12", "a decision served after seven working days",
            [](Story& s) { s.onDay("P20", "2026-10-30").stopAfter("P20"); s.step("P20").facts()["received_on"] = "2026-10-30"; }, "P20 R58 defect\n", {}},
        {"D13", "a major case without a discussion", [](Story& s) { s.step("P11").facts()["complex_or_major"] = true; }, "P18 R56 refuse\n", {}},
        {"D14", "a suspected crime that was not referred", [](Story& s) { s.step("P11").facts()["criminal"] = "suspected"; }, "P12 R39 refuse\n", {}},
        {"D15", "a main fact without evidence", [](Story& s) { s.step("P11.facts").facts()["facts"][2]["evidence"] = Json::array(); }, "P13 R41 refuse\n", {}},
        {"D16", "no notice", [](Story& s) { s.without({"P12", "P13", "P13.service", "P14", "P15"}); }, "P18 R44 refuse\n", {"R46"}},
        {"D17", "a notice without its penalty", [](Story& s) { s.step("P13").facts()["penalty_text"] = "将依法给予行政处罚"; }, "P13 R45 refuse\n", {}},
        {"D18", "decided before the period for the defence is over", decidedInThePeriod, "P18 R46 refuse\n", {}},
        {"D19", "the hearing threshold and the notice of every day", heavyWithoutHearingRight, "P13 R47 refuse\n", {"R45", "hearing", "W28"}},
        {"D22", "a defence that was not re-examined", [](Story& s) { s.without({"P15"}); }, "P18 R50 refuse\n", {}},
        {"D23", "heavier after the defence", [](Story& s) { s.step("P19").facts()["penalties"] = fine(8000); }, "P19 R51 refuse\n", {"W52"}},
        {"D24", "three months to sue", [](Story& s) { s.step("P19").facts()["litigation_months"] = 3; }, "P19 R54 refuse\n", {}},
        {"N01", "an express waiver ends the period for the defence", waived, "", {}},
        {"N02", "decided on the ninetieth day, a Sunday", [](Story& s) { decidedOn(s, "2026-12-20"); }, "", {}},
        {"N03", "reviewed before the notice and again before the decision", reviewedBeforeTheNotice, "", {}},
    };
}

std::string without(const std::set<std::string>& allowed, const std::string& judged)
{
    std::istringstream lines{judged};
    std::string kept;
    for (std::string step, rule, level; lines >> step >> rule >> level;) {
        if (!allowed.contains(rule))
            kept += step + " " + rule + " " + level + "\n";
    }
    return kept;
}

} // namespace

TEST_CASE("a variant of the practice case leads to the findings named and to no other", "[rules]")
{
    for (const auto& variant : variants()) {
        auto story = Story::practice();
        variant.change(story);
        story.run();
        INFO(variant.id << " " << variant.what);
        CHECK(without(variant.alsoAllowed, story.judged()) == variant.expected);
    }
}

TEST_CASE("a control goes on to its end", "[rules]")
{
    for (const auto& variant : variants()) {
        auto story = Story::practice();
        variant.change(story);
        story.run();
        INFO(variant.id << " " << variant.what);
        if (variant.id.starts_with("N"))
            CHECK(story.file().stage >= Stage::Decided);
    }
}

TEST_CASE("after an earlier fine another measure is notified, a fine is not", "[rules]")
{
    auto story = Story::practice();
    story.step("P05").facts()["fined_before"] = true;
    story.step("P13").facts()["penalties"] = Json::array({Json{{"kind", "warning"}}});
    story.run();
    CHECK(story.finds("R27", Level::Warn, "P05"));
    CHECK_FALSE(story.finds("R27", Level::Refuse, "P13"));
}

TEST_CASE("a referral to the police lets the notice go on, one to a department does not", "[rules]")
{
    auto story = Story::practice();
    story.step("P11").facts()["criminal"] = "suspected";
    referredToPolice(story, "zheng");
    story.step("referral").facts()["kind"] = "department";
    story.run();
    CHECK(story.finds("R39", Level::Refuse, "P12"));
}
