// SPDX-License-Identifier: GPL-3.0-or-later
// The branches: hearing, coercive measures, on the spot, enforcement, remedies (R06, W10, R18–R20, W22, R36–R38, W43, R48, R49, R62–R72, R76).
#include "tests/core/rules/Trial.h"

namespace anjuan::test {
namespace {

using enum Level;
using Change = std::function<void(Story&)>;
constexpr auto hearing = "hearing";
constexpr auto spot = "on-the-spot";
constexpr auto chair = "行政处罚法第六十四条第四项";
constexpr auto told = "行政处罚法第六十四条第二项、第八十五条";
constexpr auto asked = "行政处罚法第六十三条第一款、第六十四条第一项";
constexpr auto onTheSpot = "行政处罚法第五十一条";
constexpr auto office = "、本机关规则（惯例或者转述，可以停用）";

Json signedBy(const std::string& day, std::initializer_list<const char*> people)
{
    Json all = Json::array();
    int hour = 10;
    for (const auto* who : people)
        all.push_back({{"by", who}, {"now", day + "T" + std::to_string(hour++) + ":30"}, {"opinion", "同意"}});
    return all;
}

Json step(const char* name, const char* act, const std::string& now, Json facts, std::initializer_list<const char*> signers = {}, Json officers = {"chen", "li"},
    const char* by = "chen")
{
    Json made{{"step", name}, {"act", act}, {"by", by}, {"now", now}, {"officers", std::move(officers)}, {"facts", std::move(facts)}};
    if (signers.size() > 0)
        made["sign"] = signedBy(now.substr(0, 10), signers);
    return made;
}

Change factOf(const char* where, const char* key, Json value)
{
    return [=](Story& story) { story.step(where).facts()[key] = value; };
}

Change dayOf(const char* where, const char* day)
{
    return [=](Story& story) { story.onDay(where, day); };
}

// ---- coercive measures, between filing and report
Json seizure()
{
    return {{"measure", "seize"}, {"items", {{{"name", "汽油"}, {"quantity", 20}, {"unit", "桶"}}}}, {"reason", "可能被转移"}, {"basis", "《危险化学品安全管理条例》第七条第一款第四项"},
        {"days", 30}, {"place", "东桥路"}, {"kept_by", "本机关"}, {"informed", true}, {"heard", "无异议"}, {"party_present", "谢某"}, {"served_to", "谢某"}};
}

void seize(Story& story, const char* key = nullptr, Json value = {})
{
    auto facts = seizure();
    if (key)
        facts[key] = std::move(value);
    story.insertAfter("P05", step("seize", "seize", "2026-09-21T14:00", facts, {"feng"}));
}

/// The case stops at the report, so that the days of the extension stand alone.
void extend(Story& story, const char* day, int days = 30, bool inWriting = true)
{
    seize(story);
    story.stopAfter("seize");
    story.tell(step("extend", "extend-seizure", std::string{day} + "T09:00", {{"days", days}, {"reasons", "检测结果未出"}, {"told_in_writing", inWriting}}, {"feng"}, {"chen"}));
}

void urgent(Story& story, const char* moment)
{
    auto facts = seizure();
    facts["urgent"] = true;
    auto done = step("seize", "seize", "2026-09-21T15:00", facts);
    done["at"] = "14:00";
    done["late"] = "情况紧急，当场实施";
    done["occurred_on"] = "2026-09-21";
    story.insertAfter("P05", done);
    auto reported = step("report", "approve-urgent", moment, {{"reported_to", "feng"}, {"approved", true}}, {}, Json::array(), "feng");
    reported["at"] = std::string{moment}.substr(11);
    story.insertAfter("seize", reported);
}

// ---- after the decision of the practice case, which nobody pays
void unpaid(Story& story)
{
    story.without({"P22", "P23", "P24"});
}

void demand(Story& story, const char* day, Json more = Json::object())
{
    Json facts{{"what", "缴纳罚款6000元"}, {"fine_due_fen", 600000}, {"period", "十个工作日"}, {"manner", "到银行缴纳"}, {"defence_right", true}};
    facts.update(more);
    story.tell(step("demand", "issue-demand", std::string{day} + "T09:00", facts, {"sun", "feng"}));
    story.tell(step("demand.service", "serve-demand", std::string{day} + "T15:00",
        {{"paper", "催告书"}, {"mode", "personal"}, {"received_by", "谢某"}, {"received_on", day}, {"place", "云江县青石街道示例路8号"}}));
}

void apply(Story& story, const char* day, Json more = Json::object())
{
    Json facts{{"court", "云江县人民法院"}, {"fine_fen", 600000}, {"materials", {"决定书", "催告书"}}, {"property", "车辆一辆"}};
    facts.update(more);
    story.tell(step("court", "apply-court", std::string{day} + "T09:00", facts, {"sun", "feng"}, {"chen"}));
}

Change applied(const char* demandedOn, const char* appliedOn, Json more = Json::object())
{
    return [=](Story& story) {
        unpaid(story);
        demand(story, demandedOn);
        apply(story, appliedOn, more);
    };
}

void noted(Story& story, const char* day, const char* result)
{
    story.tell(step("came", "receive-remedy", "2026-11-20T09:00", {{"kind", "reconsideration"}, {"organ", "云江县人民政府"}, {"applicant", "当事人"}, {"claims", "请求撤销"}}));
    story.tell(step("outcome", "note-remedy", std::string{day} + "T09:00", {{"kind", "reconsideration"}, {"result", result}, {"received_on", day}, {"effect", "原决定失效"}}));
}

Change withdrawnOn(const char* day)
{
    return [=](Story& story) {
        unpaid(story);
        noted(story, "2026-12-14", "annulled");
        story.tell(step("undone", "withdraw-publication", std::string{day} + "T09:00", {{"where", "公开栏目"}, {"reasons", "决定被撤销"}}, {"sun"}, {"chen"}));
    };
}

/// 强制执行 on that day, after everything that has to come before.
Json enforcement(const char* measure, const char* on)
{
    return {{"measure", measure}, {"reasons", "逾期不履行"}, {"basis", "《城乡规划法》第六十五条"}, {"on", on}, {"who", "本机关"}, {"reconsideration_organ", "云江县人民政府"}, {"court", "云江县人民法院"}};
}

Change enforced(const char* day, const char* from, bool cut = false, bool isUrgent = false, const char* measure = "clear")
{
    return [=](Story& story) {
        unpaid(story);
        story.tell(step("done", "carry-out", std::string{day} + "T23:30",
            {{"measure", measure}, {"from", from}, {"to", "23:00"}, {"place", "东桥路"}, {"urgent", isUrgent}, {"utilities_cut", cut}, {"course", "清除"}}));
        if (std::string_view{from} < "22:00")
            story.step("done").facts()["to"] = "18:00";
    };
}

Change decidedToEnforce(const char* measure, const char* on, bool announced = true)
{
    return [=](Story& story) {
        unpaid(story);
        if (announced)
            story.tell(step("announced", "announce-demolition", "2026-11-02T09:00", {{"object", "房屋一间"}, {"until", "2026-11-20"}, {"posted_at", "现场"}, {"basis", "《城乡规划法》第六十五条"}}, {"feng"}));
        demand(story, "2027-05-06");
        story.tell(step("enforce", "decide-enforcement", "2027-05-31T09:00", enforcement(measure, on), {"feng"}));
    };
}

void camera(Story& story, const char* key = nullptr, Json value = {})
{
    Json facts{{"device", "监控03"}, {"place", "东桥路口"}, {"recorded_on", "2026-09-17"}, {"place_published", true}, {"technical_review", true}, {"legal_review", true},
        {"record_reviewed", true}, {"party_told_on", "2026-09-18"}, {"shows", "未密闭"}};
    if (key)
        facts[key] = std::move(value);
    story.insertAfter("P05", step("camera", "record-camera", "2026-09-21T15:00", facts));
}

Change overlapping(const char* person, const char* from, const char* to)
{
    return [=](Story& story) {
        auto second = story.step("P07").told;
        second["step"] = "second";
        second["facts"]["person"] = person;
        second["facts"]["from"] = from;
        second["facts"]["to"] = to;
        second["at"] = from;
        story.insertAfter("P07", second);
    };
}

Change published(const char* key, Json value)
{
    return [=](Story& story) {
        auto party = story.step("P02.party").told;
        party["step"] = "person";
        party["now"] = "2026-10-20T11:00";
        party["facts"]["kind"] = "natural-person";
        story.insertAfter("P20", party);
        story.step("P21").facts()[key] = value;
    };
}

Change referredOn(const char* reported)
{
    return [=](Story& story) {
        referredToPolice(story, "zheng");
        story.step("referral").facts()["team_reported_on"] = reported;
    };
}

Change corrected(std::int64_t entry, const char* words)
{
    return [=](Story& story) {
        story.insertAfter("P20", step("fix", "correct-entry", "2026-10-20T16:00", {{"entry", entry}, {"reason", "误录"}, {"correction", words}}));
    };
}

/// 2027 is not published: a term in working days that reaches into it has no one end.
void nearTheEndOfTheYear(Story& story)
{
    story.onDay("P23", "2026-12-28").stopAfter("P23");
}

Change changedTo(const char* procedure, const char* after)
{
    return [=](Story& story) {
        const auto day = story.step(after).told["now"].get<std::string>().substr(0, 10);
        story.insertAfter(after, step("change", "change-procedure", day + "T16:00", {{"procedure", procedure}, {"reason", "案情简单"}}, {}, {"chen"}));
    };
}

} // namespace

std::vector<Trial> branchTrials()
{
    return {
        {"R06", "an investigator chairs the hearing", "H15", Refuse, Defect, chair, "call-hearing.chair", "李某 investigated this case", factOf("H15", "chair", "li"), "[]", hearing},
        {"R06", "an investigator chaired it", "H16", {}, Defect, chair, "hold-hearing.chair", "陈某 investigated", factOf("H16", "chair", "chen"), "[]", hearing},
        {"R06", "an investigator reports on it", "H17", Refuse, Defect, chair, "report-hearing", "李某 investigated", [](Story& s) { s.step("H17").told["by"] = "li"; }, "[]", hearing},
        {"W10", "one record of two persons", "P07", {}, Warn, std::string{"最高人民法院关于行政诉讼证据若干问题的规定第十条"} + office, "interview.person", "several persons", factOf("P07", "person", "黄某、谢某")},
        {"W10", "the same officers in two interviews at once", "second", {}, Warn, std::string{"最高人民法院关于行政诉讼证据若干问题的规定第十条"} + office, "interview.from",
            "overlaps that of 黄某", overlapping("周某", "10:47", "11:20")},
        {"R18", "seized without an article", "seize", Refuse, Defect, "行政强制法第二十二条", "seize.basis", "names no article", [](Story& s) { seize(s, "basis", "有关规定"); }},
        {"R18", "seized for thirty-one days", "seize", Refuse, Defect, "行政强制法第二十五条第一款", "seize.days", "ordered for 31 days", [](Story& s) { seize(s, "days", 31); }},
        {"R18", "necessities of life", "seize", Refuse, Defect, "行政强制法第二十三条", "seize.necessities", "Necessities of life", [](Story& s) { seize(s, "necessities", true); }},
        {"R18", "extended beyond sixty days", "extend", Refuse, Defect, "行政强制法第二十五条第一款", "extend-seizure.days", "lasts 61 days", [](Story& s) { extend(s, "2026-10-15", 31); }},
        {"R18", "extended when it had run out", "extend", Refuse, Defect, "行政强制法第二十五条第一款、第二十八条第一款", "lift-seizure", "ended on 2026-10-21",
            [](Story& s) { extend(s, "2026-10-22"); }},
        {"R18", "an extension of which nobody was told", "extend", Refuse, Defect, "行政强制法第二十五条第二款", "extend-seizure.told_in_writing", "not told to the party",
            [](Story& s) { extend(s, "2026-10-15", 30, false); }},
        {"R19", "extended twice", "again", Refuse, Defect, "行政强制法第二十五条第一款", "lift-seizure", "already extended on 2026-10-15",
            [](Story& s) {
                extend(s, "2026-10-15", 15);
                s.tell(step("again", "extend-seizure", "2026-10-20T09:00", {{"days", 10}, {"reasons", "x"}, {"told_in_writing", true}}, {"feng"}, {"chen"}));
            }},
        {"W20", "reported a minute after twenty-four hours", "report", {}, Warn, "行政强制法第十九条", "approve-urgent", "after more than twenty-four hours",
            [](Story& s) { urgent(s, "2026-09-22T14:01"); }},
        {"W22", "the days to bind reach into a year that is not published", "P23", Warn, Warn, "行政处罚法第八十五条", "calendar", "not published", nearTheEndOfTheYear},
        {"R36", "three hundred yuan against a person", "S03", Refuse, Defect, onTheSpot, "decide-on-spot.penalties", "A fine of 300 yuan is above the 200", factOf("S03", "penalties", fine(300)), "[]", spot},
        {"R36", "goods confiscated on the spot", "S03", Refuse, Defect, onTheSpot, "decide-on-spot.penalties", "only a warning or a fine",
            factOf("S03", "penalties", Json::array({Json{{"kind", "confiscate-goods"}}})), "[]", spot},
        {"R36", "the facts are disputed", "S03", Refuse, Defect, onTheSpot, "decide-on-spot.facts_disputed", "disputes the facts", factOf("S03", "facts_disputed", true), "[]", spot},
        {"R36", "decided on another day than met", "S03", Refuse, Defect, "行政处罚法第五十一条、第五十二条第一款", "decide-on-spot", "there and then", dayOf("S03", "2026-09-21"), "[]", spot},
        {"R45", "the rights were not told on the spot", "S03", Refuse, Defect, "行政处罚法第四十四条", "decide-on-spot.rights_told", "rights to state", factOf("S03", "rights_told", false), "[]", spot},
        {"R54", "nobody says that reconsideration comes first", "S03", Refuse, Defect, "行政复议法第二十三条第一款第一项", "decide-on-spot.reconsideration_first", "comes before a suit",
            factOf("S03", "reconsideration_first", false), "[]", spot},
        {"R37", "more than a hundred yuan without another ground", "S04", {}, Defect, "行政处罚法第六十八条、第六十九条", "collect-cash.ground", "101 yuan in cash",
            factOf("S04", "amount_fen", 10100), "[]", spot},
        {"R38", "cash without a receipt", "S04", {}, Defect, "行政处罚法第七十条", "collect-cash.receipt", "without a fiscal receipt", factOf("S04", "receipt", ""), "[]", spot},
        {"switch", "a filed case is moved to the spot", "change", {}, Defect, "行政处罚法第五十一条、第五十四条第二款", "change-procedure.procedure", "not decided on the spot any more",
            changedTo("on-the-spot", "P05")},
        {"W43", "a device whose place nobody published", "camera", {}, Warn, "行政处罚法第四十一条", "record-camera.place_published", "place of the device", [](Story& s) { camera(s, "place_published", false); }},
        {"W43", "a record of which the party was not told", "camera", {}, Warn, "行政处罚法第四十一条", "record-camera.party_told_on", "not informed", [](Story& s) { camera(s, "party_told_on", nullptr); }},
        {"R48", "a hearing that was asked for and not held", "H22", Refuse, Defect, asked, "call-hearing", "asked for in time on 2026-06-09",
            [](Story& s) { s.without({"H15", "H15.service", "H16", "H17"}); }, "[]", hearing},
        {"R48", "a report on a hearing that was not held", "H17", Refuse, Defect, "行政处罚法第六十五条", "hold-hearing", "No hearing is on record", [](Story& s) { s.without({"H16"}); }, "[]", hearing},
        {"R49", "four working days before the hearing", "H15", Refuse, Defect, told, "call-hearing.hearing_on", "leaves 4 working days before the hearing on 2026-06-25",
            [](Story& s) { s.onDay("H15", "2026-06-17").onDay("H15.service", "2026-06-17"); }, "[]", hearing},
        {"R49", "the notice reached the party too late", "H16", {}, Defect, told, "hold-hearing", "The notice of 2026-06-17", [](Story& s) {
                s.onDay("H15.service", "2026-06-17");
                s.step("H15.service").facts()["received_on"] = "2026-06-17";
            }, "[]", hearing},
        {"R55", "no review after the hearing", "H22", Refuse, Defect, "行政处罚法第五十八条第一款第二项", "submit-review", "of 2026-06-01, is earlier than the hearing of 2026-06-25",
            [](Story& s) { s.without({"H19", "H20"}); }, "[]", hearing},
        {"R56", "the discussion was before the hearing", "H22", Refuse, Defect, "行政处罚法第五十七条第二款", "hold-discussion", "of 2026-06-02 is earlier than the hearing",
            [](Story& s) { s.without({"H21"}); }, "[]", hearing},
        {"R62", "a surcharge on what was paid in time", "P22", {}, Defect, "行政处罚法第七十二条第一款第一项、第七十三条第三款", "record-payment.surcharge", "comes to 0 yuan", factOf("P22", "surcharge_fen", 100)},
        {"R62", "a surcharge above the fine", "demand", Refuse, Defect, "行政处罚法第七十二条第一款第一项", "issue-demand.surcharge_due", "more than the fine of 6,000",
            [](Story& s) { unpaid(s); demand(s, "2027-05-06", {{"surcharge_due_fen", 600001}}); }},
        {"R63", "an officer takes the fine", "P22", {}, Defect, "行政处罚法第六十七条第一款", "record-payment.channel", "in cash", factOf("P22", "channel", "现金")},
        {"R64", "while the party can still sue", "court", Refuse, Defect, "行政强制法第五十三条", "apply-court", "seek a remedy until 2027-04-30", applied("2027-04-06", "2027-04-30")},
        {"R64", "without a demand", "court", Refuse, Defect, "行政强制法第五十四条", "issue-demand", "No demand was served", [](Story& s) { unpaid(s); apply(s, "2027-05-31"); }},
        {"R64", "within the ten working days of the demand", "court", Refuse, Defect, "行政强制法第五十四条、第六十九条", "serve-demand", "ten working days after the demand end",
            applied("2027-05-06", "2027-05-12")},
        {"R65", "after the three months", "court", Refuse, Defect, "行政强制法第五十三条、最高人民法院关于适用《中华人民共和国行政诉讼法》的解释第一百五十六条", "apply-court", "three months to apply to the court ended",
            applied("2027-05-06", "2027-09-01")},
        {"C14", "the court is asked to demolish", "court", Warn, Warn, std::string{"城乡规划法第六十八条"} + office, "apply-court.other", "do not take applications to demolish",
            applied("2027-05-06", "2027-06-10", {{"other", "强制拆除房屋"}})},
        {"R67", "on a holiday", "done", {}, Defect, "行政强制法第四十三条第一款", "carry-out", "statutory holiday", enforced("2026-10-01", "09:00")},
        {"R67", "at night", "done", {}, Defect, "行政强制法第四十三条第一款", "carry-out.from", "at night", enforced("2026-11-10", "22:00")},
        {"R67", "the power of homes was cut", "done", {}, Defect, "行政强制法第四十三条第二款", "carry-out.utilities_cut", "forbidden means", enforced("2026-11-10", "09:00", true)},
        {"R68", "while the party can still sue", "done", {}, Defect, "行政强制法第四十四条", "carry-out", "seek a remedy until 2027-04-30", enforced("2026-11-10", "09:00", false, false, "demolish")},
        {"R68", "without an announcement", "enforce", Refuse, Defect, "行政强制法第四十四条", "announce-demolition", "not announced", decidedToEnforce("demolish", "2027-06-02", false)},
        {"W69", "published on the eighth working day", "P21", Warn, Warn, std::string{"行政处罚法第四十八条第一款"} + office, "publish", "ended on 2026-10-28",
            [](Story& s) { s.onDay("P21", "2026-10-29"); }},
        {"R70", "the ID number stays", "P21", Refuse, Defect, "行政处罚法第五十条", "publish.redacted", "ID number", published("redacted", Json::array({"住址"}))},
        {"W71", "withdrawn on the fourth working day", "undone", Warn, Warn, "行政处罚法第四十八条第二款、第八十五条", "withdraw-publication", "ended on 2026-12-17", withdrawnOn("2026-12-18")},
        {"W72", "the referral was approved on the fourth day", "referral", Warn, Warn, "行政执法机关移送涉嫌犯罪案件的规定第五条第二款", "refer-out.team_reported_on", "ended on 2026-09-27", referredOn("2026-09-24")},
        {"R76", "a filing is to be deleted", "fix", {}, Defect, std::string{"行政处罚法第四十七条"} + office, "correct-entry.correction", "never deleted", corrected(15, "删除本条")},
    };
}

std::vector<Quiet> branchQuiet()
{
    return {
        {"R06", "who took no part chairs", [](Story&) {}, hearing},
        {"W10", "one interview ends as the next begins", overlapping("周某", "10:48", "11:20")},
        {"R18", "thirty days on an article, extended by thirty", [](Story& s) { extend(s, "2026-10-21"); s.tell(step("lift", "lift-seizure", "2026-10-21T15:00", {{"outcome", "returned"}, {"reasons", "x"}}, {"feng"})); }},
        {"R19", "the first extension", [](Story& s) { extend(s, "2026-10-15"); s.tell(step("lift", "lift-seizure", "2026-10-16T15:00", {{"outcome", "returned"}, {"reasons", "x"}}, {"feng"})); }},
        {"W20", "reported after twenty-four hours to the minute", [](Story& s) { urgent(s, "2026-09-22T14:00"); }},
        {"W22", "a year that is published", [](Story&) {}},
        {"R36", "two hundred yuan against a person", factOf("S03", "penalties", fine(200)), spot},
        {"R37", "a hundred yuan", [](Story&) {}, spot},
        {"R37", "more, because it is hard to enforce later", [](Story& s) { s.step("S04").facts()["amount_fen"] = 20000; s.step("S04").facts()["ground"] = "hard-later"; }, spot},
        {"R38", "with its receipt", [](Story&) {}, spot},
        {"switch", "a case on the spot goes on in the ordinary procedure", changedTo("ordinary", "S01.facts"), spot},
        {"W43", "reviewed, published, told", [](Story& s) { camera(s); }},
        {"R48", "held", [](Story&) {}, hearing},
        {"R48", "the request was taken back",
            [](Story& s) {
                s.insertAfter("H14", step("back", "ask-hearing", "2026-06-10T10:00", {{"form", "withdrawn"}, {"by", "邓某"}}, {}, {"chen"}));
                s.without({"H15", "H15.service", "H16", "H17"});
            }, hearing},
        {"R49", "seven working days to the day", [](Story& s) { s.onDay("H15", "2026-06-15").onDay("H15.service", "2026-06-15"); s.step("H15.service").facts()["received_on"] = "2026-06-15"; }, hearing},
        {"R62", "no surcharge", [](Story&) {}},
        {"R62", "three per cent for each day", [](Story& s) { s.onDay("P22", "2026-11-05").onDay("P23", "2026-11-06").onDay("P24", "2026-11-13"); s.step("P22").facts()["surcharge_fen"] = 18000; }},
        {"R63", "the bank collects cash", factOf("P22", "channel", "示例银行云江支行代收（现金）")},
        {"R64", "after the time to sue and ten working days", applied("2027-05-06", "2027-06-10")},
        {"R65", "within the three months", applied("2027-05-06", "2027-06-10")},
        {"C14", "only money is asked for", applied("2027-05-06", "2027-06-10")},
        {"R67", "on a working day in the morning", enforced("2026-11-10", "09:00")},
        {"R67", "at night, because it was urgent", enforced("2026-11-10", "22:00", false, true)},
        {"R68", "after announcement, demand and remedies", decidedToEnforce("demolish", "2027-06-02")},
        {"W69", "published on the seventh working day", [](Story& s) { s.onDay("P21", "2026-10-28"); }},
        {"R70", "the ID number is left out", published("redacted", Json::array({"身份证件号码", "住址"}))},
        {"W71", "withdrawn on the third working day", withdrawnOn("2026-12-17")},
        {"W72", "approved on the third day", referredOn("2026-09-25")},
        {"R76", "what is wrong is said", corrected(15, "案由写错，应为未密闭运输砂土")},
    };
}

} // namespace anjuan::test
