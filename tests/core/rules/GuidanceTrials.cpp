// SPDX-License-Identifier: GPL-3.0-or-later
// W28, W32, W34, R35 and W40: what a penalty is weighed against.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto noSecondFine = "行政处罚法第二十九条、";
constexpr auto noPenalty = "行政处罚法第三十三条第一款";
constexpr auto reached = "行政执法机关移送涉嫌犯罪案件的规定第三条";

/// Filed under this matter; the report has compared nothing but what `considered` names.
std::function<void(Story&)> filedUnder(const char* matter, const char* considered)
{
    return [=](Story& story) {
        story.step("P05").facts()["matter"] = matter;
        story.step("P11").facts()["also_considered"] = considered;
    };
}

/// Illegal gains as the dispatcher is asked for them.
void gainsOf(Story& story, const char* matter, const char* gain)
{
    story.step("P05").facts()["matter"] = matter;
    story.step("P08").facts()["illegal_gain"] = gain;
}

/// Instead of a fine it is decided not to punish.
void notPunished(Story& story, const char* ground, const char* reasons)
{
    story.insertAfter("P18",
        {{"step", "N19"}, {"act", "issue-no-penalty"}, {"by", "zheng"}, {"now", "2026-10-19T10:00"},
            {"facts",
                {{"ground", ground}, {"facts_and_evidence", "当事人的车辆运输砂土未密闭，复查已改正"},
                    {"reasons", reasons}, {"education", "已当面教育"}, {"reconsideration_organ", "云江县人民政府"},
                    {"reconsideration_days", 60}, {"court", "云江县人民法院"}, {"litigation_months", 6}}}});
}

std::function<void(Story&)> minor(const char* reasons)
{
    return [=](Story& story) { notPunished(story, "minor", reasons); };
}

/// Not punished as a first offence, while this is known of the party.
std::function<void(Story&)> firstOffence(const char* matter, const char* conduct, const char* day)
{
    return [=](Story& story) {
        notPunished(story, "first-offence", "初次违法，危害后果轻微并及时改正");
        story.decidedBefore({{CaseId{"01EARLIER"}, matter, conduct, *Date::parse(day)}});
    };
}

/// Unlicensed fireworks worth this much.
std::function<void(Story&)> worth(const char* words)
{
    return [=](Story& story) {
        story.step("P05").facts()["matter"] = "AJ005";
        story.step("P11.facts").facts()["facts"][2]["text"] = words;
    };
}

} // namespace

std::vector<Trial> guidanceTrials()
{
    const auto airLaw = std::string{noSecondFine} + "大气污染防治法第一百一十六条";
    const auto rulesOfTown = std::string{noSecondFine} + "城市市容和环境卫生管理条例第三十四条";
    const auto listOfOffice = std::string{noPenalty} + "、本机关规则（惯例或者转述，可以停用）";
    return {
        {"exempt", "the list of what is not punished was not looked at", "P11", Hint, Hint, listOfOffice, "conclude-inquiry.also_considered",
            "首次发生，遗撒路面不足10米", [](Story& s) { s.step("P11").facts()["also_considered"] = "《广东省大气污染防治条例》第八十三条、《城市市容和环境卫生管理条例》第三十四条第六项"; }},
        {"W28", "an article with a higher fine is not weighed", "P11", Warn, Warn,
            std::string{noSecondFine} + "市场主体登记管理条例第四十三条", "conclude-inquiry.also_considered",
            "goes up to 100,000 yuan; that of SC001 goes up to 10,000", filedUnder("SC001", "")},
        {"W28", "a meeting article that the report does not name", "P11", Hint, Hint, rulesOfTown,
            "conclude-inquiry.also_considered", "may also meet CG016",
            filedUnder("HB003", "《广东省大气污染防治条例》第八十三条")},
        {"W28", "an article whose amount a local regulation sets, beside one that names it", "P11", Hint, Hint,
            airLaw, "conclude-inquiry.also_considered", "may also meet HB003",
            filedUnder("CG016", "《广东省大气污染防治条例》第八十三条")},
        {"W32", "nobody asked what was earned", "P11", Warn, Warn,
            "行政处罚法第二十八条第二款、烟花爆竹安全管理条例第三十六条", "interview.illegal_gain",
            "no interview says", [](Story& s) { gainsOf(s, "AJ005", ""); }},
        {"W34", "a first offence with a decision before it", "N19", Warn, Warn, noPenalty, "issue-no-penalty.ground",
            "on 2025-03-01", firstOffence("HB003", "涉嫌未密闭运输砂土", "2025-03-01")},
        {"W34", "a line of a ledger with the same cause", "N19", Warn, Warn, noPenalty, "issue-no-penalty.ground",
            "on 2026-10-18", firstOffence("", "涉嫌未密闭运输砂土", "2026-10-18")},
        {"R35", "minor without saying why", "N19", Refuse, Defect, noPenalty, "issue-no-penalty.reasons",
            "why it is minor", minor("及时改正，没有造成危害后果")},
        {"R35", "minor without a word about harm", "N19", Refuse, Defect, noPenalty, "issue-no-penalty.reasons",
            "did no harm", minor("违法行为轻微并及时改正")},
        {"R35", "minor and not corrected", "N19", Refuse, Defect, noPenalty, "re-inspect", "no re-inspection",
            [](Story& s) {
                minor("违法行为轻微，没有造成危害后果")(s);
                s.step("P04").facts()["result"] = "partly";
            }},
        {"R35", "minor with facts that nothing proves", "N19", {}, Defect, noPenalty, "state-facts.facts",
            "no stated fact is linked",
            [](Story& s) {
                minor("违法行为轻微并及时改正，没有造成危害后果")(s);
                for (auto& fact : s.step("P11.facts").facts()["facts"])
                    fact["evidence"] = Json::array();
                s.late("P13").late("P18").late("N19");
            }},
        {"W40", "goods worth four fifths of the amount", "P11", Warn, Warn, reached, "conclude-inquiry.criminal",
            "40,000 yuan", worth("查获烟花爆竹货值4万元")},
        {"W40", "gains that reach the amount", "P11", Warn, Warn, reached, "conclude-inquiry.criminal",
            "it reaches the 10,000 yuan", [](Story& s) { gainsOf(s, "AJ005", "违法所得10,000元"); }},
    };
}

std::vector<Quiet> guidanceQuiet()
{
    return {
        {"exempt", "the report says why the list does not hold", [](Story&) {}},
        {"exempt", "the list does not hold any more", [](Story& s) {
            s.step("P11").facts()["also_considered"] = "《广东省大气污染防治条例》第八十三条、《城市市容和环境卫生管理条例》第三十四条第六项";
            s.law().lists.exemptions.front().inForce.to = Date::of(2026, 8, 31);
        }},
        {"W28", "the report compares what the act may meet", [](Story&) {}},
        {"W28", "a matter that meets no other", filedUnder("AJ005", "")},
        {"W32", "there were none, and the interview says so", [](Story& s) { gainsOf(s, "AJ005", "无违法所得"); }},
        {"W32", "the article does not provide it", [](Story& s) { gainsOf(s, "HB003", ""); }},
        {"W34", "nothing is known of the party",
            [](Story& s) { notPunished(s, "first-offence", "初次违法，危害后果轻微并及时改正"); }},
        {"W34", "a decision of another kind", firstOffence("CG004", "倾倒建筑垃圾", "2025-03-01")},
        {"W34", "a decision of the same day", firstOffence("HB003", "涉嫌未密闭运输砂土", "2026-10-19")},
        {"R35", "the three elements are shown", minor("违法行为轻微并及时改正，没有造成危害后果")},
        {"R35", "another ground", [](Story& s) { notPunished(s, "first-offence", "初次违法"); }},
        {"W40", "goods worth less than four fifths", worth("查获烟花爆竹货值39999元")},
        {"W40", "a matter without amounts",
            [](Story& s) { s.step("P11.facts").facts()["facts"][2]["text"] = "货值90万元"; }},
        {"W40", "a crime is suspected already",
            [](Story& s) {
                worth("货值6万元")(s);
                s.step("P11").facts()["criminal"] = "referred";
            }},
        {"W40", "the office switched the prompts off",
            [](Story& s) {
                worth("货值6万元")(s);
                s.law().rules = s.law().rules.with(*LocalRules::parse(
                    R"({"local_rules": [{"key": "criminal_prompt", "value": []}]})", "office.json"));
            }},
    };
}

} // namespace anjuan::test
