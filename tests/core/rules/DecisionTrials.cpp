// SPDX-License-Identifier: GPL-3.0-or-later
// R53–R73: decision, review, discussion, service and performance.
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto review = "行政处罚法第五十八条第一款";
constexpr auto discussion = "行政处罚法第五十七条第二款";
constexpr auto meeting = "行政处罚法第五十七条第二款、本机关规则（惯例或者转述，可以停用）";
constexpr auto publicNotice = "民事诉讼法第九十五条";

std::function<void(Story&)> factOf(const char* step, const char* key, Json value)
{
    return [=](Story& story) { story.step(step).facts()[key] = value; };
}

Trial remedy(const char* what, const char* key, Json value, const char* article, const char* sentence)
{
    return {"R54", what, "P19", Refuse, Defect, article, std::string{"issue-decision."} + key, sentence, factOf("P19", key, std::move(value))};
}

/// A decision that orders demolition under the law on land, with this period to sue.
void demolition(Story& story, const char* law, std::optional<int> months, std::optional<int> days)
{
    auto& facts = story.step("P19").facts();
    facts["basis"] = std::string{"《"} + law + "》第七十七条";
    facts["penalties"] = Json::array({Json{{"kind", "other"}, {"detail", "限期拆除在非法占用的土地上新建的建筑物"}}});
    facts.erase("litigation_months");
    if (months)
        facts["litigation_months"] = *months;
    if (days)
        facts["litigation_days"] = *days;
}

void major(Story& story)
{
    story.step("P11").facts()["complex_or_major"] = true;
}

void adoptedOn(Story& story, const char* day)
{
    story.step("P15").facts()["adopted"] = true;
    story.onDay("P15", day);
}

/// A service of the step in this way, with what else is said of it.
std::function<void(Story&)> served(const char* step, const char* mode, Json more = Json::object())
{
    return [=](Story& story) {
        auto& facts = story.step(step).facts();
        facts = {{"paper", "文书"}, {"mode", mode}};
        facts.update(more);
    };
}

void electronicAgreed(Story& story)
{
    story.step("P08.address").facts()["electronic_consent"] = true;
    served("P20", "electronic", {{"received_on", "2026-10-20"}})(story);
}

void meetingOf(Story& story, Json members)
{
    discussedAfter(story, "P17", "2026-10-19");
    story.step("minutes").facts()["members"] = std::move(members);
}

Json member(const char* who, const char* stance = "agrees", const char* opinion = "同意")
{
    return {{"person", who}, {"opinion", opinion}, {"stance", stance}};
}

/// The review returns the case for its papers, and it is sent again with these answers.
void sentAgain(Story& story, Json answers)
{
    auto& opinion = story.step("P17").facts();
    opinion["conclusion"] = "return";
    opinion["items"] = Json::array({Json{{"item", "文书"}, {"verdict", "problem"}, {"remark", "日期不一致"}}});
    Json facts{{"materials", Json::array({"补正材料"})}};
    if (!answers.empty())
        facts["answers"] = std::move(answers);
    story.insertAfter("P17", {{"step", "again"}, {"act", "submit-review"}, {"by", "chen"}, {"now", "2026-10-17T09:00"}, {"facts", std::move(facts)}});
}

} // namespace

std::vector<Trial> decisionTrials()
{
    return {
        {"R53", "the address of the party is not known", "P19", Refuse, Defect, "行政处罚法第五十九条第一款", "register-party.address", "address of the party",
            [](Story& s) { s.step("P02.party").facts().erase("address"); }},
        {"R53", "the party is not registered", "P19", Refuse, Defect, "行政处罚法第五十九条第一款", "register-party.name", "does not name the party",
            // Without a party the threshold of a citizen counts, and the notice would be refused before.
            [](Story& s) { s.without({"P02.party"}); s.late("P13"); s.late("P18"); }},
        {"R53", "a fine without a word on the surcharge", "P19", Refuse, Defect, "行政处罚法第七十二条第一款第一项、罚款决定与罚款收缴分离实施办法第七条",
            "issue-decision.surcharge_stated", "surcharge", factOf("P19", "surcharge_stated", false)},
        remedy("reconsideration within the fifteen days of another law", "reconsideration_days", 15, "行政复议法第二十条第一款", "within 60 days, not 15"),
        remedy("reconsideration by the city", "reconsideration_organ", "云江市人民政府", "行政复议法第二十四条第一款", "goes to 云江县人民政府, not to 云江市人民政府"),
        remedy("three months to sue", "litigation_months", 3, "行政诉讼法第四十六条第一款", "within 6 months, not 3"),
        remedy("days to sue where no law sets any", "litigation_days", 15, "行政诉讼法第四十六条第一款", "not 15 days"),
        remedy("another court", "court", "云江市中级人民法院", "行政诉讼法第十八条第一款", "before 云江县人民法院, not 云江市中级人民法院"),
        {"R54", "six months where the law on land sets fifteen days", "P19", Refuse, Defect, "土地管理法第八十三条", "issue-decision.litigation_days",
            "within 15 days", [](Story& s) { demolition(s, "土地管理法", 6, {}); }},
        {"R54", "both periods at once", "P19", Refuse, Defect, "土地管理法第八十三条", "issue-decision.litigation_days", "within 15 days",
            [](Story& s) { demolition(s, "土地管理法", 6, 15); }},
        {"R54", "fifteen days under a regulation, which is no law", "P19", Refuse, Defect, "行政诉讼法第四十六条第一款", "issue-decision.litigation_days", "not 15 days",
            [](Story& s) { demolition(s, "土地管理法实施条例", {}, 15); }},
        {"R55", "no review", "P18", Refuse, Defect, review, "submit-review", "no legal review before this day", [](Story& s) { s.without({"P17"}); }},
        {"R55", "a review that sent the case back", "P18", Refuse, Defect, review, "submit-review", "of 2026-10-16, did not pass",
            factOf("P17", "conclusion", "return")},
        {"R55", "a defence adopted after the review", "P18", Refuse, Defect, review, "submit-review", "is earlier than the defence that was adopted on 2026-10-17",
            [](Story& s) { adoptedOn(s, "2026-10-17"); }},
        {"R55", "decided without a review", "P19", Refuse, Defect, review, "submit-review", "no legal review", [](Story& s) { s.without({"P17"}); s.late("P18"); }},
        {"round", "a problem that was neither mended nor answered", "again", Refuse, Hint, review, "submit-review.answers",
            "The review of 2026-10-16 found a problem under “文书”", [](Story& s) { sentAgain(s, {}); }},
        {"R56", "a review that disagrees", "P18", Refuse, Defect, discussion, "hold-discussion", "The legal review disagrees", factOf("P17", "conclusion", "disagree")},
        {"R56", "complicated or major, and nobody met", "P18", Refuse, Defect, discussion, "hold-discussion", "no minutes of a collective discussion", major},
        {"R56", "the heads put the case off", "P18", Refuse, Defect, discussion, "hold-discussion", "no minutes",
            [](Story& s) { major(s); discussedAfter(s, "P17", "2026-10-19", "deferred"); }},
        {"R56", "discussed before a defence was adopted", "P18", Refuse, Defect, discussion, "hold-discussion",
            "The discussion of 2026-10-09 is earlier than the defence that was adopted on 2026-10-14",
            [](Story& s) { major(s); discussedAfter(s, "P14", "2026-10-09"); adoptedOn(s, "2026-10-14"); }},
        {"R56", "decided without minutes", "P19", Refuse, Defect, discussion, "hold-discussion", "no minutes", [](Story& s) { major(s); s.late("P18"); }},
        {"W57", "two heads where the local rule wants three", "minutes", {}, Warn, meeting, "hold-discussion.members", "Only 2 responsible heads",
            [](Story& s) { meetingOf(s, {member("zheng"), member("feng")}); }},
        {"W57", "one head named twice is one head", "minutes", {}, Warn, meeting, "hold-discussion.members", "Only 2 responsible heads",
            [](Story& s) { meetingOf(s, {member("zheng"), member("feng"), member("feng")}); }},
        {"W57", "a head who is recused does not count", "minutes", {}, Warn, meeting, "hold-discussion.members", "Only 2 responsible heads",
            [](Story& s) { meetingOf(s, {member("zheng"), member("feng"), member("he", "recused")}); }},
        {"W57", "the handler votes", "minutes", {}, Warn, meeting, "hold-discussion.members", "陈某 handles the case",
            [](Story& s) { meetingOf(s, {member("zheng"), member("feng"), member("he"), member("chen")}); }},
        {"W57", "a dissent of which nothing is said", "minutes", {}, Warn, meeting, "hold-discussion.members", "何某 did not agree",
            [](Story& s) { meetingOf(s, {member("zheng"), member("feng"), member("he", "disagrees", "不同意")}); }},
        {"R58", "served on the eighth working day", "P20", {}, Defect, "行政处罚法第六十一条第一款、第八十五条", "serve-decision.received_on",
            "served on 2026-10-29; the seven working days ended on 2026-10-28",
            [](Story& s) { s.onDay("P20", "2026-10-29"); s.step("P20").facts()["received_on"] = "2026-10-29"; }},
        {"R59", "a public notice first", "P20", {}, Defect, publicNotice, "serve-decision.refusal", "the other ways failed", served("P20", "public-notice")},
        {"R59", "a public notice that counts before its thirty days", "P20", {}, Defect, publicNotice, "serve-decision.received_on",
            "after 30 days, on 2026-11-19, not on 2026-11-18", served("P20", "public-notice", {{"refusal", "均未成功"}, {"received_on", "2026-11-18"}})},
        {"R60", "sent electronically without a signed consent", "P20", {}, Defect, "行政处罚法第六十一条第二款", "confirm-address", "has not agreed",
            served("P20", "electronic", {{"received_on", "2026-10-20"}})},
        {"W61", "left without a witness or a picture", "P20", {}, Defect, "民事诉讼法第八十九条", "serve-decision.witness", "neither an attesting witness",
            served("P20", "leaving", {{"received_on", "2026-10-20"}})},
        {"W74", "bound without a table of contents", "P24", Warn, Warn, "行政处罚法第四十七条", "archive.contents_list", "no table of contents",
            factOf("P24", "contents_list", false)},
        {"W74", "bound without page numbers", "P24", Warn, Warn, "行政处罚法第四十七条", "archive.pages_numbered", "are not numbered",
            factOf("P24", "pages_numbered", false)},
        {"W74", "bound without the binder's note", "P24", Warn, Warn, "行政处罚法第四十七条", "archive.binder_note", "no binder's note",
            factOf("P24", "binder_note", false)},
        {"R73", "closed as performed before all is paid", "P23", Refuse, Defect, "行政处罚法第六十六条第一款、第七十二条第一款", "record-payment", "5,999 of 6,000 yuan are paid",
            factOf("P22", "paid_fen", 599900)},
    };
}

std::vector<Quiet> decisionQuiet()
{
    return {
        {"R53", "a decision with all that the article asks for", [](Story&) {}},
        {"R54", "fifteen days where the law on land sets them", [](Story& s) { demolition(s, "土地管理法", {}, 15); }},
        {"R54", "six months for a fine under that law", factOf("P19", "basis", "《土地管理法》第七十七条")},
        {"R55", "agreed after changes", factOf("P17", "conclusion", "agree-with-changes")},
        {"R55", "a defence adopted before the review", [](Story& s) { adoptedOn(s, "2026-10-14"); }},
        {"round", "a problem that was answered", [](Story& s) { sentAgain(s, Json::array({Json{{"item", "文书"}, {"answer", "已核对"}}})); }},
        {"W57", "a dissent in its own words", [](Story& s) { meetingOf(s, {member("zheng"), member("feng"), member("he", "disagrees", "建议从轻")}); }},
        {"R56", "discussed before the decision", [](Story& s) { major(s); discussedAfter(s, "P17", "2026-10-19"); }},
        {"R56", "discussed before the notice, and no defence adopted", [](Story& s) { major(s); discussedAfter(s, "P11", "2026-09-28"); }},
        {"W57", "three heads", [](Story& s) { discussedAfter(s, "P17", "2026-10-19"); }},
        {"R58", "served on the seventh working day",
            [](Story& s) { s.onDay("P20", "2026-10-28"); s.step("P20").facts()["received_on"] = "2026-10-28"; }},
        {"R58", "a public notice takes its thirty days", served("P20", "public-notice", {{"refusal", "均未成功"}, {"received_on", "2026-11-19"}})},
        {"R59", "a public notice after the other ways", served("P20", "public-notice", {{"refusal", "均未成功"}, {"received_on", "2026-11-19"}})},
        {"R60", "with a signed consent", electronicAgreed},
        {"W61", "left before a witness", served("P20", "leaving", {{"witness", "居委会某"}, {"received_on", "2026-10-20"}})},
        {"W61", "left and filmed", served("P20", "leaving", {{"recorded", true}, {"received_on", "2026-10-20"}})},
        {"W74", "bound in order", [](Story&) {}},
        {"R73", "paid to the last fen", [](Story&) {}},
        {"R73", "closed because the court executed it",
            [](Story& s) { s.step("P22").facts()["paid_fen"] = 599900; s.step("P23").facts()["ground"] = "court-executed"; }},
    };
}

} // namespace anjuan::test
