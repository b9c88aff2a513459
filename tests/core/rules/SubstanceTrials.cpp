// SPDX-License-Identifier: GPL-3.0-or-later
// R25–R41 and C12: substance.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto aboveMost = "大气污染防治法第一百一十六条、行政处罚法第七十六条第一款第二项";
constexpr auto belowLeast = "大气污染防治法第一百一十六条、行政处罚法第三十二条";
constexpr auto ofMinors = "行政处罚法第三十条";
constexpr auto basisOfLaw = "行政处罚法第十六条、第三十八条第一款";
const std::string rulesOfEvidence = "最高人民法院关于行政诉讼证据若干问题的规定";
constexpr auto crime = "行政处罚法第二十七条第一款、第五十七条第一款第四项";

std::function<void(Story&)> noticeOf(std::int64_t yuan)
{
    return [=](Story& story) { notifiedOf(story, yuan); };
}

std::function<void(Story&)> decisionOf(Json penalties)
{
    return [=](Story& story) { story.step("P19").facts()["penalties"] = penalties; };
}

std::function<void(Story&)> factOf(const char* step, const char* key, Json value)
{
    return [=](Story& story) { story.step(step).facts()[key] = value; };
}

std::function<void(Story&)> without(const char* step, const char* key)
{
    return [=](Story& story) { story.step(step).facts().erase(key); };
}

/// The party is a person born on this day, who is to pay less than what a hearing is told for.
std::function<void(Story&)> bornOn(const char* day, const char* severity)
{
    return [=](Story& story) {
        story.step("P02.party").facts() = {{"kind", "natural-person"}, {"name", "方某"}, {"address", "青石街道示例路8号"}, {"born_on", day}};
        story.step("P11").facts()["severity"] = severity;
        notifiedOf(story, 3000);
        story.step("P19").facts()["penalties"] = fine(3000);
    };
}

void mitigated(Story& story, const char* ground)
{
    notifiedOf(story, 1500);
    story.step("P11").facts()["severity"] = "mitigated";
    story.step("P11").facts()["ground"] = ground;
}

void finedBefore(Story& story, Json noticed)
{
    story.step("P05").facts()["fined_before"] = true;
    story.step("P13").facts()["penalties"] = noticed;
}

void notOrdered(Story& story)
{
    story.without({"P03", "P03.service", "P04"});
    story.step("P11").facts()["correction_ordered"] = false;
}

void withoutEvidence(Story& story, const char* evidence)
{
    story.step("P11.facts").facts()["facts"][2]["evidence"] = Json::parse(evidence);
}

void suspected(Story& story)
{
    story.step("P11").facts()["criminal"] = "suspected";
}

} // namespace

std::vector<Trial> substanceTrials()
{
    return {
        {"R23", "a fine on a child of thirteen", "P13", Refuse, Defect, ofMinors, "register-party.born_on", "方某 was 13 years old",
            bornOn("2012-09-18", "lenient")},
        {"R24", "the usual fine at seventeen", "P13", Refuse, Defect, ofMinors, "conclude-inquiry.severity", "方某 was 17 years old",
            bornOn("2008-09-18", "ordinary")},
        {"R25", "a notice one fen above the most", "P13", Refuse, Defect, aboveMost, "issue-notice.penalties", "The fine of 20,000.01 yuan is above the 20,000",
            [](Story& s) { s.step("P13").facts()["penalties"][0]["amount_fen"] = 2000001; s.step("P13").facts()["penalty_text"] = "罚款20000.01元"; }},
        {"R25", "two fines that together are above the most", "P19", Refuse, Defect, aboveMost, "issue-decision.penalties", "25,000",
            decisionOf(Json::array({penalty("fine", 15000), penalty("fine", 10000)}))},
        {"R25", "below the least without a ground", "P13", Refuse, Defect, belowLeast, "conclude-inquiry.severity", "below the least of 2,000", noticeOf(1999)},
        {"R25", "mitigated without saying on which ground", "P13", Refuse, Defect, belowLeast, "conclude-inquiry.severity", "no ground of mitigation",
            [](Story& s) { mitigated(s, ""); }},
        {"R26", "a kind that the article does not provide, in the notice", "P13", Refuse, Defect, aboveMost, "issue-notice.penalties", "does not provide this kind",
            [](Story& s) { s.step("P13").facts()["penalties"].push_back(penalty("confiscate-gains", 100)); }},
        {"R26", "a kind that the article does not provide, in the decision", "P19", Refuse, Defect, aboveMost, "issue-decision.penalties", "does not provide",
            decisionOf(Json::array({penalty("fine", 6000), Json{{"kind", "warning"}}}))},
        {"R27", "filed although a fine was imposed before", "P05", Warn, Warn, "行政处罚法第二十九条", "file.fined_before", "never to a fine",
            factOf("P05", "fined_before", true)},
        {"R27", "a second fine is notified", "P13", Refuse, Defect, "行政处罚法第二十九条", "issue-notice.penalties", "not fined a second time",
            [](Story& s) { finedBefore(s, fine(6000)); }},
        {"R27", "a second fine is decided", "P19", Refuse, Defect, "行政处罚法第二十九条", "issue-decision.penalties", "not fined a second time",
            [](Story& s) { finedBefore(s, Json::array({Json{{"kind", "warning"}}})); s.late("P13"); }},
        {"R29", "a basis without an article", "P13", Refuse, Defect, basisOfLaw, "issue-notice.basis", "names no article", factOf("P13", "basis", "有关法律规定")},
        {"R29", "a decision on a normative document only", "P19", Refuse, Defect, basisOfLaw, "issue-decision.basis", "is only a normative document",
            factOf("P19", "basis", "《云江县扬尘专项整治工作方案》第三条")},
        {"W31", "nobody ordered correction", "P19", Warn, Warn, "行政处罚法第二十八条第一款", "order-correction", "No order to correct", notOrdered},
        {"W33", "a fine outside the tier that is named", "P11", Warn, Warn, "行政处罚法第三十四条", "conclude-inquiry.tier", "outside the tier “从重” (14,001 to 20,000",
            factOf("P11", "tier", "从重")},
        {"W33", "no tier is named where the standard has some", "P11", Warn, Warn, "行政处罚法第三十四条", "conclude-inquiry.tier", "No tier", factOf("P11", "tier", "")},
        {"W33", "a decision outside the tier", "P19", Warn, Warn, "行政处罚法第三十四条", "conclude-inquiry.tier", "4,999", decisionOf(fine(4999))},
        {"R39", "a suspected crime is notified", "P12", Refuse, Defect, crime, "refer-out", "A crime is suspected", suspected},
        {"R39", "a suspected crime is decided as a penalty", "P19", Refuse, Defect, crime, "refer-out", "may not stand in for a referral",
            [](Story& s) { suspected(s); s.late("P12").late("P13").late("P18"); }},
        {"R41", "a fact without evidence", "P13", Refuse, Defect, "行政处罚法第四十条、第四十六条第二款", "state-facts.facts", "Fact F3 is linked to no evidence",
            [](Story& s) { withoutEvidence(s, "[]"); }},
        {"R41", "a fact that rests on evidence nobody entered", "P18", Refuse, Defect, "行政处罚法第四十条、第四十六条第二款", "state-facts.facts", "Fact F3",
            [](Story& s) { withoutEvidence(s, R"(["E99"])"); s.late("P13"); }},
        {"R41", "no facts at all", "P13", Refuse, Defect, "行政处罚法第四十条、第四十六条第二款", "state-facts", "No facts are stated",
            [](Story& s) { s.without({"P11.facts"}); }},
        {"W42", "a copy that nobody checked", "E.E6", {}, Warn, rulesOfEvidence + "第十条", "add-evidence.copy_note", "is a copy", without("E.E6", "copy_note")},
        {"W42", "a recording whose maker is not known", "E.E3", {}, Warn, rulesOfEvidence + "第十二条", "add-evidence.maker", "who made it", without("E.E3", "maker")},
        {"W42", "data without a checksum", "E.E8", {}, Warn, rulesOfEvidence + "第十二条", "add-evidence.carrier", "electronic data", without("E.E8", "checksum")},
        {"C12", "a law that may have been replaced", "P11", Hint, Hint, "行政处罚法第三十七条", "conclude-inquiry.basis", "大气污染防治法 may have been replaced",
            [](Story&) {}},
    };
}

std::vector<Quiet> substanceQuiet()
{
    return {
        {"R23", "fourteen on the day of the act", bornOn("2012-09-17", "lenient")},
        {"R24", "seventeen, and treated lighter", bornOn("2008-09-18", "lenient")},
        {"R24", "eighteen on the day of the act", bornOn("2008-09-17", "ordinary")},
        {"R25", "exactly the most", noticeOf(20000)},
        {"R25", "exactly the least", noticeOf(2000)},
        {"R25", "below the least on a ground of mitigation", [](Story& s) { mitigated(s, "主动消除危害后果"); }},
        {"R26", "the kinds of the article", [](Story&) {}},
        {"R27", "never fined before", [](Story&) {}},
        {"R29", "a law beside a standard", factOf("P19", "basis", "《大气污染防治法》第一百一十六条、《青石街道裁量基准》第二条")},
        {"W31", "ordered in the report only", [](Story& s) { s.without({"P03", "P03.service", "P04"}); }},
        {"W33", "the upper end of the tier", [](Story& s) { s.step("P11").facts()["penalties"] = fine(8000); }},
        {"W33", "the organ has no standard", [](Story& s) { s.law().standards.clear(); s.step("P11").facts()["tier"] = ""; }},
        {"R39", "the police have it already", [](Story& s) { suspected(s); referredToPolice(s, "zheng"); }},
        {"R39", "it was referred", factOf("P11", "criminal", "referred")},
        {"R41", "one item of evidence is enough", [](Story& s) { withoutEvidence(s, R"(["E99","E1"])"); }},
        {"W42", "a recording that says who, when and what", without("E.E3", "device")},
        {"C12", "a law that nobody is about to replace", factOf("P05", "matter", "CG016")},
    };
}

} // namespace anjuan::test
