// SPDX-License-Identifier: GPL-3.0-or-later
// R44–W52: the rights of the party.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto notice = "行政处罚法第四十四条";
constexpr auto unheard = "行政处罚法第四十四条、第六十二条";
constexpr auto heard = "行政处罚法第四十五条第一款";
constexpr auto period = "行政处罚法第四十五条第一款、第六十二条";
constexpr auto hearingRight = "行政处罚法第六十三条第一款";
constexpr auto notHeavier = "行政处罚法第四十五条第二款";

std::function<void(Story&)> factOf(const char* step, const char* key, Json value)
{
    return [=](Story& story) { story.step(step).facts()[key] = value; };
}

/// The notice lacks one thing, as it does when somebody writes an empty line.
Trial lacks(const char* what, const char* key, Json value, const char* sentence)
{
    return {"R45", what, "P13", Refuse, Defect, notice, std::string{"issue-notice."} + key, sentence, factOf("P13", key, std::move(value))};
}

void unnotified(Story& story)
{
    story.without({"P12", "P13", "P13.service", "P14", "P15"});
}

void hurried(Story& story, const char* day, bool hearing = false)
{
    story.onDay("P15", "2026-10-10").onDay("P16", "2026-10-10").onDay("P17", "2026-10-12").onDay("P18", day).onDay("P19", day).stopAfter("P19");
    story.step("P13").facts()["hearing_right"] = hearing;
}

void byPublicNotice(Story& story, const char* day)
{
    auto& service = story.step("P13.service").facts();
    service = {{"paper", "行政处罚告知书"}, {"mode", "public-notice"}, {"refusal", "直接送达、邮寄送达均未成功"}};
    story.without({"P14", "P15"}).onDay("P18", day).onDay("P19", day).stopAfter("P19");
}

void ofCompany(Story& story, std::int64_t yuan)
{
    story.step("P05").facts()["matter"] = "CG004";
    notifiedOf(story, yuan);
}

void ofPerson(Story& story, const char* kind, std::int64_t yuan)
{
    story.step("P02.party").facts()["kind"] = kind;
    notifiedOf(story, yuan);
}

void ofKind(Story& story, const char* kind)
{
    story.step("P13").facts()["penalties"].push_back(Json{{"kind", kind}});
}

} // namespace

std::vector<Trial> rightsTrials()
{
    return {
        {"R44", "no notice at all", "P18", Refuse, Defect, unheard, "issue-notice", "No notice of intended penalty was served", unnotified},
        {"R44", "decided without a notice", "P19", Refuse, Defect, unheard, "issue-notice", "No notice", [](Story& s) { unnotified(s); s.late("P18"); }},
        {"R44", "the thirty days of a public notice are not over", "P18", Refuse, Defect, unheard, "issue-notice", "No notice",
            [](Story& s) { byPublicNotice(s, "2026-10-29"); }},
        lacks("a fine without a sum", "penalties", Json::array({Json{{"kind", "fine"}}}), "how much the fine"),
        lacks("words that name no sum", "penalty_text", "将依法给予行政处罚", "do not name the fine of 6,000"),
        lacks("words that name another sum with the same figures", "penalty_text", "罚款人民币16000元", "do not name the fine of 6,000"),
        lacks("words that name ten times the sum", "penalty_text", "罚款60000元", "do not name the fine of 6,000"),
        lacks("no right to state", "statement_right", false, "right to state"),
        lacks("no right to defend", "defence_right", false, "right to defend"),
        {"C08", "a period without the word working days", "P13", Warn, Warn, "行政处罚法第八十五条", "issue-notice.period_words", "The notice says “三日”",
            factOf("P13", "period_words", "三日")},
        {"R46", "approved on the last day of the defence", "P18", Refuse, Defect, period, "record-defence", "ends on 2026-10-13",
            [](Story& s) { hurried(s, "2026-10-13"); }},
        {"R46", "decided on the last day of the defence", "P19", Refuse, Defect, period, "record-defence", "ends on 2026-10-13",
            [](Story& s) { hurried(s, "2026-10-13"); s.late("P18"); }},
        {"R46", "the notice by public notice leaves the days after the thirty", "P18", Refuse, Defect, period, "record-defence", "ends on 2026-11-06",
            [](Story& s) { byPublicNotice(s, "2026-11-06"); }},
        {"R47", "a fine of the threshold of an organisation", "P13", Refuse, Defect, hearingRight, "issue-notice.hearing_right",
            "reaches the hearing threshold of 50,000", [](Story& s) { ofCompany(s, 50000); }},
        {"R47", "a fine of the threshold of a natural person", "P13", Refuse, Defect, hearingRight, "issue-notice.hearing_right",
            "reaches the hearing threshold of 5,000", [](Story& s) { ofPerson(s, "natural-person", 5000); }},
        {"R47", "an individual business counts as a natural person", "P13", Refuse, Defect, hearingRight, "issue-notice.hearing_right", "5,000",
            [](Story& s) { ofPerson(s, "individual-business", 5000); }},
        {"R47", "a licence is revoked, whatever the sum", "P13", Refuse, Defect, hearingRight, "issue-notice.hearing_right", "whatever the sum",
            [](Story& s) { ofKind(s, "revoke-licence"); }},
        {"R50", "a defence that nobody answered", "P18", Refuse, Defect, heard, "re-examine", "A defence was received on 2026-10-09", [](Story& s) { s.without({"P15"}); }},
        {"R50", "a second defence after the answer", "P18", Refuse, Defect, heard, "re-examine", "received on 2026-10-15",
            [](Story& s) {
                s.insertAfter("P16", {{"step", "again"}, {"act", "record-defence"}, {"by", "chen"}, {"now", "2026-10-15T09:00"},
                    {"facts", {{"form", "oral"}, {"by", "谢某"}, {"points", {"再次申辩"}}}}});
            }},
        {"R51", "one yuan more than notified", "P19", Refuse, Defect, notHeavier, "issue-decision.penalties", "6,001 yuan is heavier than the 6,000",
            factOf("P19", "penalties", fine(6001))},
        {"R51", "a kind that was not notified", "P19", Refuse, Defect, "行政处罚法第四十五条第二款、第四十四条", "issue-decision.penalties", "adds a kind",
            factOf("P19", "penalties", Json::array({penalty("fine", 6000), Json{{"kind", "warning"}}}))},
        {"R51", "more gains taken than notified", "P19", Refuse, Defect, notHeavier, "issue-decision.penalties", "takes 200 yuan, more than the 100",
            [](Story& s) {
                s.late("P13").step("P13").facts()["penalties"].push_back(penalty("confiscate-gains", 100));
                s.step("P19").facts()["penalties"].push_back(penalty("confiscate-gains", 200));
            }},
        {"W52", "another basis than the notified one", "P19", Warn, Warn, "行政处罚法第四十四条、本机关规则（惯例或者转述，可以停用）", "issue-decision.basis", "differs from the notified one",
            factOf("P19", "basis", "《广东省大气污染防治条例》第八十三条")},
    };
}

std::vector<Quiet> rightsQuiet()
{
    return {
        {"R44", "a public notice whose thirty days are over", [](Story& s) { byPublicNotice(s, "2026-10-30"); }},
        {"R45", "a sum in figures with separators", factOf("P13", "penalty_text", "罚款人民币6,000元")},
        {"R45", "a sum in figures to the fen", factOf("P13", "penalty_text", "罚款6000.00元")},
        {"R45", "a sum in capital figures", factOf("P13", "penalty_text", "罚款人民币陆仟元整")},
        {"C08", "the words working days", factOf("P13", "period_words", "3个工作日")},
        {"R46", "decided on the day after", [](Story& s) { hurried(s, "2026-10-14"); }},
        {"R46", "a notice of both rights is over too", [](Story& s) { hurried(s, "2026-10-14", true); }},
        {"R47", "one yuan below the threshold", [](Story& s) { ofCompany(s, 49999); }},
        {"R47", "the right is told", [](Story& s) { ofCompany(s, 50000); s.step("P13").facts()["hearing_right"] = true; }},
        {"R50", "a waiver needs no answer", [](Story& s) { s.step("P14").facts() = {{"form", "waiver"}, {"by", "谢某"}}; s.without({"P15"}); }},
        {"R51", "lighter than notified", factOf("P19", "penalties", fine(5000))},
        {"W52", "the notified basis", [](Story&) {}},
    };
}

} // namespace anjuan::test
