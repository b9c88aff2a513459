// SPDX-License-Identifier: GPL-3.0-or-later
// R01–R11: capacity and people.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto officers = "行政处罚法第四十二条第一款";
constexpr auto review = "行政处罚法第五十八条第一款";
constexpr auto qualified = "行政处罚法第五十八条第二款";
constexpr auto withdrawn = "行政处罚法第四十三条第一款";
constexpr auto heads = "行政处罚法第五十七条第一款";

std::function<void(Story&)> doneBy(const char* step, Json who)
{
    return [=](Story& story) { story.step(step).told["officers"] = who; };
}

void reviewedBy(Story& story, const char* who)
{
    story.step("P17").told["by"] = who;
    story.person(who).qualification = LegalQualification{"虚构法资0009", Date::of(2022, 3, 1), {}};
    story.person(who).roles.push_back(Role::LegalReviewer);
}

std::function<void(Story&)> qualification(std::optional<LegalQualification> held)
{
    return [=](Story& story) { story.person("wu").qualification = held; };
}

void interviewedBy(Story& story, const char* head)
{
    story.step("P07").told["officers"] = {"chen", head};
    story.person(head).certificate = certificateOfThisOrgan();
}

void certificateFor(Story& story, const char* organ)
{
    story.person("li").certificate->organ = organ;
}

/// After `step`, in this hour, somebody is asked to withdraw; ten minutes later a head answers, unless nobody does.
void recusal(Story& story, const char* step, const std::string& hour, const char* who, const char* answer, const char* head = "feng")
{
    if (answer)
        story.insertAfter(step, {{"step", "answer"}, {"act", "decide-recusal"}, {"by", head}, {"now", hour + ":30"},
            {"facts", {{"person", who}, {"answer", answer}, {"reason", "x"}}}});
    story.insertAfter(step, {{"step", "wish"}, {"act", "ask-recusal"}, {"by", "chen"}, {"now", hour + ":20"},
        {"facts", {{"person", who}, {"wish", "party"}, {"reason", "x"}}}});
}

} // namespace

std::vector<Trial> peopleTrials()
{
    return {
        {"R01", "a filing that names one handler", "P05", Refuse, Defect, officers, "file.handlers", "only 1 officer with a certificate valid on 2026-09-21",
            [](Story& s) { s.step("P05").facts()["handlers"] = {"chen"}; }},
        {"R01", "one officer at the scene", "P02", {}, Defect, officers, "inspect-scene.officers", "only 1 officer", doneBy("P02", {"chen"})},
        {"R01", "an interview with an auxiliary beside the officer", "P07", {}, Defect, officers, "interview.officers", "auxiliaries are not counted",
            doneBy("P07", {"chen", "zhou"})},
        {"R01", "personal service by one officer", "P13.service", {}, Defect, officers, "serve-notice.officers", "only 1 officer", doneBy("P13.service", {"chen"})},
        {"R01", "a decision that rests on a record of one officer", "P19", Refuse, Defect, officers, "entry:2", "is evidence of the facts", doneBy("P02", {"chen"})},
        {"R02", "a certificate that has expired", "P05", Refuse, Defect, officers, "people:li", "李某 held no valid enforcement certificate on 2026-09-21",
            [](Story& s) { s.person("li").certificate->validTo = Date::of(2026, 9, 20); }},
        {"R02", "a certificate that is not valid yet", "P05", Refuse, Defect, officers, "people:li", "held no valid",
            [](Story& s) { s.person("li").certificate->validFrom = Date::of(2026, 9, 22); }},
        {"R02", "a certificate of another organ", "P05", Refuse, Defect, "行政处罚法第四十二条第一款、第七十六条第一款第五项", "people:li",
            "is one of 云江县水务局, not of 云江县青石街道办事处", [](Story& s) { certificateFor(s, "云江县水务局"); }},
        {"R03", "an auxiliary entered as officer", "P02", {}, Defect, "行政强制法第十七条第三款、行政处罚法第四十二条第一款", "inspect-scene.officers", "An auxiliary",
            doneBy("P02", {"chen", "zhou"})},
        {"R03", "an auxiliary assisting nobody who is certified", "P02", {}, Defect, "行政强制法第十七条第三款、行政处罚法第四十二条第一款",
            "inspect-scene.assisting", "acted alone", doneBy("P02", {"feng"})},
        {"R04", "a handler reviews", "P17", Refuse, Defect, review, "give-opinion", "李某 handled this case", [](Story& s) { reviewedBy(s, "li"); }},
        {"R04", "who only took the data reviews", "P17", Refuse, Defect, review, "give-opinion", "王某 handled this case",
            [](Story& s) { s.step("P09").told["officers"] = {"chen", "wang"}; reviewedBy(s, "wang"); }},
        {"R05", "no qualification at all", "P17", Refuse, Defect, qualified, "people:wu", "吴某 has no legal qualification", qualification({})},
        {"R05", "first engaged on the day of the rule, without a number", "P17", Refuse, Defect, qualified, "people:wu", "no legal qualification",
            qualification(LegalQualification{"", {}, Date::of(2018, 1, 1)})},
        {"R05", "a qualification obtained after the opinion", "P17", Refuse, Defect, qualified, "people:wu", "no legal qualification",
            qualification(LegalQualification{"虚构法资0001", Date::of(2026, 10, 17), Date::of(2026, 10, 1)})},
        {"R07", "who interviewed a witness approves the notice", "P12", Refuse, Defect, heads, "approve-notice", "冯某 took part in the inquiry",
            [](Story& s) { interviewedBy(s, "feng"); }, R"([{"person":"feng","as":"head","on":"2026-09-29"}])"},
        {"R07", "who interviewed a witness approves the decision", "P18", Refuse, Defect, heads, "approve-decision", "郑某 took part",
            [](Story& s) { interviewedBy(s, "zheng"); }, R"([{"person":"zheng","as":"principal-head","on":"2026-10-19"}])"},
        {"R07", "who interviewed a witness decides", "P19", Refuse, Defect, heads, "issue-decision", "郑某 took part",
            [](Story& s) { interviewedBy(s, "zheng"); s.late("P18"); }},
        {"R08", "who withdrew signs the notice", "P13", Refuse, Defect, withdrawn, "issue-notice", "李某 was to withdraw from this case on 2026-09-28",
            [](Story& s) { recusal(s, "P11", "2026-09-28T11", "li", "granted"); }},
        {"R08", "who withdrew gives the opinion", "P17", Refuse, Defect, withdrawn, "give-opinion", "吴某 was to withdraw",
            [](Story& s) { recusal(s, "P11", "2026-09-28T11", "wu", "granted"); }},
        {"R08", "who withdrew serves the decision", "P20", {}, Defect, withdrawn, "serve-decision", "李某 was to withdraw",
            [](Story& s) { recusal(s, "P19", "2026-10-19T11", "li", "granted"); }},
        {"W09", "a wish of its own that nobody decided", "P18", Warn, Warn, "行政处罚法第四十三条第三款", "entry:*", "Recusal was asked for on 2026-09-28",
            [](Story& s) { recusal(s, "P11", "2026-09-28T11", "li", nullptr); }},
        {"W09", "a head decides on himself", "answer", {}, Warn, "行政处罚法第四十三条第三款", "decide-recusal.person", "冯某 decides on his or her own",
            [](Story& s) { recusal(s, "P11", "2026-09-28T11", "feng", "rejected"); }},
        {"W09", "recusal was asked for and never decided", "P18", Warn, Warn, "行政处罚法第四十三条第三款", "entry:*", "Recusal was asked for on 2026-09-23",
            [](Story& s) { s.step("P08").facts()["recusal_asked"] = true; }},
        {"R11", "a deputy approves a referral to the police", "referral", Refuse, Defect, "行政执法机关移送涉嫌犯罪案件的规定第五条第一款、第五条第二款", "refer-out",
            "not by 冯某", [](Story& s) { referredToPolice(s, "feng"); }, R"([{"person":"feng","as":"head","on":"2026-09-28"}])"},
    };
}

std::vector<Quiet> peopleQuiet()
{
    return {
        {"R01", "post needs no two officers",
            [](Story& s) { s.step("P13.service").told["officers"] = {"chen"}; s.step("P13.service").facts()["mode"] = "post"; }},
        {"R02", "a certificate is valid on its last day", [](Story& s) { s.person("li").certificate->validTo = Date::of(2026, 10, 20); }},
        {"R02", "a certificate is valid on its first day", [](Story& s) { s.person("li").certificate->validFrom = Date::of(2026, 9, 17); }},
        {"R02", "a certificate that names no organ is taken for ours", [](Story& s) { certificateFor(s, ""); }},
        {"R03", "an auxiliary assists two officers", [](Story&) {}},
        {"R04", "a reviewer who serves the decision afterwards",
            [](Story& s) {
                s.person("wu").certificate = certificateOfThisOrgan();
                s.person("wu").roles.push_back(Role::Officer);
                s.step("P20").told["officers"] = {"chen", "wu"};
            }},
        {"R05", "who reviewed before the rule needs no qualification", qualification(LegalQualification{"", {}, Date::of(2017, 12, 31)})},
        {"R05", "a qualification obtained on the day of the opinion", qualification(LegalQualification{"虚构法资0001", Date::of(2026, 10, 16), {}})},
        {"R07", "a head who speaks in the discussion does not investigate by it",
            [](Story& s) { discussedAfter(s, "P17", "2026-10-19"); s.step("minutes").told["officers"] = {"zheng"}; }},
        {"R08", "who need not withdraw goes on", [](Story& s) { recusal(s, "P11", "2026-09-28T11", "li", "rejected"); }},
        {"R08", "who withdrew after the last paper that he signed", [](Story& s) { recusal(s, "P21", "2026-10-26T11", "li", "granted"); }},
        {"W09", "nobody asked for recusal", [](Story&) {}},
        {"W09", "what the party asked for when he was heard is decided",
            [](Story& s) { s.step("P08").facts()["recusal_asked"] = true; recusal(s, "P11", "2026-09-28T11", "li", "rejected"); }},
        {"R11", "the principal head approves a referral to the police", [](Story& s) { referredToPolice(s, "zheng"); }},
    };
}

} // namespace anjuan::test
