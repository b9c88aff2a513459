// SPDX-License-Identifier: GPL-3.0-or-later
// Two parties and two matters in one case: each is notified, heard, judged and served for itself.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto joint = "joint";
constexpr auto first = "云江县平砾运输有限公司";
constexpr auto second = "云江县迅安货运有限公司";
constexpr auto noNotice = "行政处罚法第四十四条、第六十二条";

Json fineOn(const char* party, std::int64_t yuan, const char* matter = nullptr)
{
    Json made{{"kind", "fine"}, {"amount_fen", yuan * 100}, {"party", party}};
    if (matter)
        made["matter"] = matter;
    return made;
}

std::function<void(Story&)> penaltiesAt(const char* step, Json penalties)
{
    return [=](Story& story) { story.step(step).facts()["penalties"] = penalties; };
}

std::function<void(Story&)> factAt(const char* step, const char* key, Json value)
{
    return [=](Story& story) { story.step(step).facts()[key] = value; };
}

Json asking(const char* step, const char* form, const char* party)
{
    return {{"step", step}, {"act", "ask-hearing"}, {"by", "chen"}, {"now", "2026-10-09T16:30"}, {"facts", {{"form", form}, {"by", party}, {"party", party}}}};
}

} // namespace

std::vector<Trial> jointTrials()
{
    return {
        {"joint", "a penalty on somebody who is no party", "P19", Refuse, Defect, "行政处罚法第五十九条第一款", "issue-decision.penalties", "Nobody of this name is a party of the case: 某",
            penaltiesAt("P19", {fineOn(first, 6000), fineOn("某", 3000)}), "[]", joint},
        {"joint", "served on somebody who is no party", "J.decision", std::nullopt, Defect, "行政处罚法第五十九条第一款", "serve-decision.party", "Nobody of this name",
            factAt("J.decision", "party", "某"), "[]", joint},
        {"joint", "a penalty for a matter that was not added", "P19", Refuse, Defect, "行政处罚法第五十四条第二款", "issue-decision.penalties", "not about this matter: CG002",
            penaltiesAt("P19", {fineOn(first, 6000, "CG002"), fineOn(second, 5000)}), "[]", joint},
        {"joint", "nothing falls on one of the parties", "P19", Warn, Warn, "行政处罚法第五十七条第一款、本机关规则（惯例或者转述，可以停用）", "issue-decision.penalties",
            "No penalty falls on 云江县迅安货运有限公司", penaltiesAt("P19", {fineOn(first, 6000), fineOn(first, 10000, "HB004")}), "[]", joint},
        {"joint", "nothing is for one of the matters", "P19", Warn, Warn, "行政处罚法第五十七条第一款、本机关规则（惯例或者转述，可以停用）", "issue-decision.penalties",
            "No penalty is for “涉嫌未密闭易产生扬尘的物料”", penaltiesAt("P19", {fineOn(first, 6000), fineOn(second, 5000)}), "[]", joint},
        {"R44", "the second party was not notified", "P18", Refuse, Defect, noNotice, "serve-notice", "was served on 云江县迅安货运有限公司",
            [](Story& s) { s.without({"J.service"}); }, "[]", joint},
        {"R46", "the second party has still time to answer", "P18", Refuse, Defect, "行政处罚法第四十五条第一款、第六十二条", "record-defence", "The period for the defence of 云江县迅安货运有限公司",
            [](Story& s) { s.without({"J.waiver"}).onDay("J.service", "2026-10-14").step("J.service").facts()["received_on"] = "2026-10-14"; }, "[]", joint},
        {"R48", "the first party takes its wish back, the second does not", "P18", Refuse, Defect, "行政处罚法第六十三条第一款、第六十四条第一项", "call-hearing", "asked for in time on 2026-10-09",
            [](Story& s) {
                s.insertAfter("J.waiver", asking("asks", "written", first)).insertAfter("asks", asking("asks too", "written", second)).insertAfter("asks too", asking("back", "withdrawn", first));
            }, "[]", joint},
        {"R50", "what the second party said was not answered", "P18", Refuse, Defect, "行政处罚法第四十五条第一款", "re-examine", "A defence was received on 2026-10-16",
            [](Story& s) { s.step("J.waiver").facts()["form"] = "oral"; s.onDay("J.waiver", "2026-10-16"); }, "[]", joint},
        {"R47", "what falls on the second party reaches its own threshold", "P13", Refuse, Defect, "行政处罚法第六十三条第一款", "issue-notice.hearing_right", "threshold of 5,000 yuan",
            [](Story& s) {
                s.step("J.party").facts()["kind"] = "individual-business";
            }, "[]", joint},
        {"R51", "one party's fine grows while another's falls", "P19", Refuse, Defect, "行政处罚法第四十五条第二款", "issue-decision.penalties", "5,500 yuan is heavier than the 5,000 yuan",
            penaltiesAt("P19", {fineOn(first, 5000), fineOn(second, 5500), fineOn(first, 10000, "HB004")}), "[]", joint},
        {"R25", "the range is that of the added matter", "P19", Refuse, Defect, "大气污染防治法第一百一十七条、行政处罚法第三十二条", "conclude-inquiry.severity", "below the least of 10,000 yuan",
            penaltiesAt("P19", {fineOn(first, 6000), fineOn(second, 5000), fineOn(first, 9000, "HB004")}), "[]", joint},
        {"R26", "the added matter has its own kinds", "P19", Refuse, Defect, "大气污染防治法第一百一十七条、行政处罚法第七十六条第一款第二项", "issue-decision.penalties", "does not provide this kind",
            [](Story& s) {
                s.step("P19").facts()["penalties"] = Json::array({fineOn(first, 6000), fineOn(second, 5000), fineOn(first, 10000, "HB004"),
                    {{"kind", "suspend-licence"}, {"party", first}, {"matter", "HB004"}}});
            }, "[]", joint},
        {"R53", "the second party has no address", "P19", Refuse, Defect, "行政处罚法第五十九条第一款", "add-party.address", "the address of 云江县迅安货运有限公司",
            factAt("J.party", "address", nullptr), "[]", joint},
        {"R23", "the second party is a child", "P13", Refuse, Defect, "行政处罚法第三十条", "add-party.born_on", "under fourteen there is no penalty",
            factAt("J.party", "born_on", "2013-05-05"), "[]", joint},
        {"R24", "the second party is a minor", "P13", Refuse, Defect, "行政处罚法第三十条", "conclude-inquiry.severity", "from fourteen to eighteen",
            [](Story& s) { s.step("J.party").facts()["born_on"] = "2010-05-05"; s.step("P11").facts()["severity"] = "ordinary"; }, "[]", joint},
        {"R12", "the added matter is not this organ's", "J.matter", Refuse, Defect, "行政处罚法第二十四条第一款", "add-matter.matter", "", factAt("J.matter", "matter", "ZZ999"), "[]", joint},
        {"R13", "the added matter is out of time", "J.matter", Refuse, Defect, "行政处罚法第三十六条第一款", "add-matter.conduct_ended_on", "after the limitation period",
            factAt("J.matter", "conduct_ended_on", "2023-09-01"), "[]", joint},
    };
}

std::vector<Quiet> jointQuiet()
{
    std::vector<Quiet> quiet;
    for (const auto* rule : {"joint", "R12", "R13", "R23", "R24", "R25", "R26", "R44", "R46", "R47", "R50", "R51", "R53"})
        quiet.push_back({rule, "two parties and two matters, each as the law wants it", [](Story&) {}, joint});
    quiet.push_back({"R44", "a party that has left is not notified", [](Story& s) {
        s.without({"J.service", "J.waiver", "J.decision"});
        s.insertAfter("J.matter", {{"step", "left"}, {"act", "add-party"}, {"by", "chen"}, {"now", "2026-09-25T09:00"},
            {"facts", {{"kind", "legal-person"}, {"name", second}, {"part", "x"}, {"left", "查明未参与装载"}}}});
        for (const auto* step : {"P11", "P13", "P19"})
            s.step(step).facts()["penalties"] = Json::array({fineOn(first, 6000), fineOn(first, 10000, "HB004")});
    }, joint});
    quiet.push_back({"R48", "the party that asked takes it back", [](Story& s) {
        s.insertAfter("J.waiver", asking("asks", "written", second)).insertAfter("asks", asking("back", "withdrawn", second));
    }, joint});
    return quiet;
}

} // namespace anjuan::test
