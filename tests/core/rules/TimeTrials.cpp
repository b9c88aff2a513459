// SPDX-License-Identifier: GPL-3.0-or-later
// R12–R21: jurisdiction and time.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto limitation = "行政处罚法第三十六条第一款";
constexpr auto preservation = "行政处罚法第五十六条、第八十五条";

std::function<void(Story&)> endedOn(const char* day, bool endangersLife = false)
{
    return [=](Story& story) {
        story.step("P05").facts()["conduct_ended_on"] = day;
        story.step("P05").facts()["endangers_life"] = endangersLife;
    };
}

std::function<void(Story&)> takenBackAfter(Date last)
{
    return [=](Story& story) {
        for (auto& matter : story.law().adopted.at(0).matters) {
            if (matter.code == "HB003")
                matter.validTo = last;
        }
    };
}

std::function<void(Story&)> decidedOn(const char* day)
{
    return [=](Story& story) { story.onDay("P18", day).onDay("P19", day).stopAfter("P19"); };
}

void preservedLate(Story& story, const char* signatures)
{
    story.late("P06", Json::parse(signatures));
}

void evidenceOf(Story& story, const char* day, bool linked)
{
    story.insertAfter("P10", {{"step", "E.late"}, {"act", "add-evidence"}, {"by", "chen"}, {"now", "2026-09-24T12:00"},
        {"facts", {{"id", "E11"}, {"kind", "documentary"}, {"name", "照片"}, {"made_on", day}, {"object", "现场"}}}});
    if (linked)
        story.step("P11.facts").facts()["facts"][0]["evidence"].push_back("E11");
}

} // namespace

std::vector<Trial> timeTrials()
{
    return {
        {"R12", "a matter that was taken back the day before", "P05", Refuse, Defect, "行政处罚法第二十四条第一款", "file.matter",
            "was taken back from this organ; its last day was 2026-09-20", takenBackAfter(Date::of(2026, 9, 20))},
        {"R12", "a matter that this organ never held", "P05", Refuse, Defect, "行政处罚法第二十四条第一款", "file.matter", "TD002 is not in the catalogue",
            [](Story& s) { s.step("P05").facts()["matter"] = "TD002"; }},
        {"R12", "a team decides in its own name", "P19", Refuse, Defect, "行政处罚法第二十四条第一款、第三十八条第一款", "issue-decision", "is a team of the organ",
            [](Story& s) { s.inNameOf("云江县青石街道综合行政执法队"); for (auto* who : {"chen", "li", "sun"}) s.person(who).certificate->organ.clear(); }},
        {"R13", "discovered on the day after two years", "P05", Refuse, Defect, limitation, "file.conduct_ended_on", "ran out on 2026-09-16", endedOn("2024-09-16")},
        {"R13", "discovered after five years where life was endangered", "P05", Refuse, Defect, limitation, "file.conduct_ended_on", "ran out on 2026-09-16",
            endedOn("2021-09-16", true)},
        {"W14", "the limitation period is sixty days away", "P05", Warn, Hint, limitation, "file.conduct_ended_on", "runs out on 2026-11-16", endedOn("2024-11-16")},
        {"R15", "decided on day 91", "P19", Defect, Defect, "行政处罚法第六十条", "issue-decision.overdue_reason", "day 91 of 90; the last day was 2026-12-20",
            decidedOn("2026-12-21")},
        {"R17", "preserved without anybody's approval", "P06", {}, Defect, "行政处罚法第五十六条", "preserve-evidence", "No responsible head approved",
            [](Story& s) { preservedLate(s, "[]"); }},
        {"R17", "approved the day after", "P06", {}, Defect, "行政处罚法第五十六条", "preserve-evidence", "beforehand",
            [](Story& s) { preservedLate(s, R"([{"person":"feng","as":"head","on":"2026-09-23"}])"); }},
        {"R17", "approved by the head of the team only", "P06", {}, Defect, "行政处罚法第五十六条", "preserve-evidence", "beforehand",
            [](Story& s) { preservedLate(s, R"([{"person":"sun","as":"team-leader","on":"2026-09-22"}])"); }},
        {"R17", "decided on the eighth working day", "P10", Defect, Defect, preservation, "dispose-preserved",
            "ended on 2026-10-09; it was decided on 2026-10-10", [](Story& s) { s.onDay("P10", "2026-10-10"); }},
        {"R21", "a fact rests on evidence of a later day than the decision", "P19", Refuse, Defect,
            "最高人民法院关于行政诉讼证据若干问题的规定第六十条第一项", "entry:*", "Evidence E11 is of 2026-10-20, later than the decision",
            [](Story& s) { evidenceOf(s, "2026-10-20", true); }},
        {"R21", "filed before the lead came in", "P05", {}, Defect, "行政处罚法第五十四条第二款", "file", "2026-09-16",
            [](Story& s) { s.late("P05"); s.step("P05").told["occurred_on"] = "2026-09-16"; }},
        {"R21", "decided before the notice was served", "P19", {}, Defect, "行政处罚法第六十二条", "issue-decision", "lies before",
            [](Story& s) { s.late("P19"); s.step("P19").told["occurred_on"] = "2026-09-29"; }},
    };
}

std::vector<Quiet> timeQuiet()
{
    return {
        {"R12", "a matter on its last day", takenBackAfter(Date::of(2026, 9, 21))},
        {"R13", "discovered on the last day of two years", endedOn("2024-09-17")},
        {"R13", "discovered within five years where life was endangered", endedOn("2021-09-17", true)},
        {"W14", "the limitation period is sixty-one days away", endedOn("2024-11-17")},
        {"W14", "what is over is told by R13 alone", endedOn("2024-09-16")},
        {"R15", "decided on the ninetieth day, a Sunday", decidedOn("2026-12-20")},
        {"R17", "approved by the principal head on the day",
            [](Story& s) { preservedLate(s, R"([{"person":"zheng","as":"principal-head","on":"2026-09-22"}])"); }},
        {"R17", "decided on the seventh working day, after the holidays", [](Story& s) { s.onDay("P10", "2026-10-09"); }},
        {"R21", "evidence of the day of the decision", [](Story& s) { evidenceOf(s, "2026-10-19", true); }},
        {"R21", "later evidence on which no fact rests", [](Story& s) { evidenceOf(s, "2026-10-20", false); }},
    };
}

} // namespace anjuan::test
