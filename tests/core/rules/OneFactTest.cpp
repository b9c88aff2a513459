// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of the lawful practice case is changed, and exactly one rule answers, at the step where the law wants it;
// or none, where the fact may be either. Rows that stand beside each other are the two sides of one border.
#include <set>

#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Changed {
    const char* step; ///< of resources/practice/case.json
    const char* pointer; ///< into the step as told
    const char* value; ///< JSON
    const char* until; ///< the story stops after this step
    const char* answer; ///< step, rule and level that are found now and were not before; empty: nothing
};

std::set<std::string> found(Story story, const char* until)
{
    constexpr std::string_view levels[] = {"refuse", "defect", "warn", "hint"};
    story.stopAfter(until);
    story.run();
    std::set<std::string> lines;
    for (const auto& finding : story.findings())
        lines.insert(
            finding.step + " " + finding.rule + " " + std::string{levels[static_cast<std::size_t>(finding.level)]});
    return lines;
}

std::string difference(const std::set<std::string>& from, const std::set<std::string>& to)
{
    std::string text;
    for (const auto& line : to) {
        if (!from.contains(line))
            text += (text.empty() ? "" : ", ") + line;
    }
    return text;
}

} // namespace

TEST_CASE("one changed fact of the practice case is answered by one rule", "[rules]")
{
    const auto row = GENERATE(values<Changed>({
        // people: 行政处罚法 42, 58
        {"P02", "/officers", R"(["chen"])", "P02", "P02 R01 defect"},
        {"P04", "/officers", R"(["li"])", "P04", "P04 R01 defect"},
        {"P05", "/facts/handlers", R"(["chen"])", "P05", "P05 R01 refuse"},
        {"P07", "/officers", R"(["chen"])", "P07", "P07 R01 defect"},
        {"P20", "/officers", R"(["chen"])", "P20", "P20 R01 defect"},
        {"P07", "/facts/recusal_asked", "true", "P18", "P18 W09 warn"},
        // limitation: 行政处罚法 36; two years to the day of discovery
        {"P05", "/facts/conduct_ended_on", R"("2024-09-16")", "P05", "P05 R13 refuse"},
        {"P05", "/facts/conduct_ended_on", R"("2024-09-17")", "P05", "P05 W14 warn"},
        {"P05", "/facts/conduct_ended_on", R"("2024-11-16")", "P05", "P05 W14 warn"},
        {"P05", "/facts/conduct_ended_on", R"("2024-11-17")", "P05", ""},
        // filing: 行政处罚法 24, 27, 29
        {"P05", "/facts/fined_before", "true", "P05", "P05 R27 warn"},
        {"P05", "/facts/matter", R"("ZZ999")", "P05", "P05 R12 refuse"},
        {"P05", "/facts/endangers_life", "true", "P19", ""},
        // facts and evidence: 行政处罚法 40, 46
        {"P11.facts", "/facts/facts/0/evidence", "[]", "P13", "P13 R41 refuse"},
        {"P11.facts", "/facts/facts/0/evidence", R"(["E99"])", "P13", "P13 R41 refuse"},
        {"P11.facts", "/facts/facts/0/evidence", R"(["E5"])", "P19", ""},
        {"E.E9", "/facts/made_on", R"("2026-10-20")", "P19", "P19 R21 refuse"},
        // the report: 行政处罚法 27, 34, 57
        {"P11", "/facts/criminal", R"("suspected")", "P12", "P12 R39 refuse"},
        {"P11", "/facts/criminal", R"("referred")", "P12", ""},
        {"P11", "/facts/tier", R"("无此档")", "P11", "P11 W33 warn"},
        {"P11", "/facts/complex_or_major", "true", "P18", "P18 R56 refuse"},
        {"P11", "/facts/correction_ordered", "false", "P19", ""},
        // other articles that the act meets: 行政处罚法 29; the gains: 28
        {"P11", "/facts/also_considered", R"("《城市市容和环境卫生管理条例》第三十四条；不属于不予处罚情形")", "P11", "P11 W28 hint"},
        {"P08", "/facts/illegal_gain", R"("")", "P19", ""},
        // the notice: 行政处罚法 16, 44, 85
        {"P13", "/facts/statement_right", "false", "P13", "P13 R45 refuse"},
        {"P13", "/facts/defence_right", "false", "P13", "P13 R45 refuse"},
        {"P13", "/facts/basis", R"("有关规定")", "P13", "P13 R29 refuse"},
        {"P13", "/facts/period_words", R"("五日")", "P13", "P13 C08 warn"},
        {"P13", "/facts/penalty_text", R"("罚款")", "P13", "P13 R45 refuse"},
        {"P13", "/facts/penalty_text", R"("罚款60000元")", "P13", "P13 R45 refuse"},
        {"P13", "/facts/penalty_text", R"("罚款16000元")", "P13", "P13 R45 refuse"},
        {"P13", "/facts/penalty_text", R"("罚款6000.50元")", "P13", "P13 R45 refuse"},
        {"P13", "/facts/penalty_text", R"("罚款壹万陆仟元整")", "P13", "P13 R45 refuse"},
        {"P13", "/facts/penalty_text", R"("罚款陆仟元整")", "P13", ""},
        {"P13", "/facts/penalty_text", R"("罚款人民币6,000.00元，限15日缴纳")", "P13", ""},
        {"P13", "/facts/penalty_text", R"("一、警示；二、罚款6000.")", "P13", ""},
        // the defence: 行政处罚法 45
        {"P14", "/facts/form", R"("oral")", "P19", ""},
        // review and discussion: 行政处罚法 57, 58
        {"P17", "/facts/conclusion", R"("return")", "P18", "P18 R55 refuse"},
        {"P17", "/facts/conclusion", R"("agree-with-changes")", "P18", ""},
        // the decision: 行政处罚法 45, 59, 72; 行政复议法 20, 24; 行政诉讼法 46
        {"P19", "/facts/reconsideration_days", "30", "P19", "P19 R54 refuse"},
        {"P19", "/facts/reconsideration_organ", R"("云江市人民政府")", "P19", "P19 R54 refuse"},
        {"P19", "/facts/litigation_months", "3", "P19", "P19 R54 refuse"},
        {"P19", "/facts/court", R"("云江市中级人民法院")", "P19", "P19 R54 refuse"},
        {"P19", "/facts/surcharge_stated", "false", "P19", "P19 R53 refuse"},
        {"P19", "/facts/basis", R"("《大气污染防治法》第一百一十七条")", "P19", "P19 W52 warn"},
        {"P19", "/facts/penalties/0/amount_fen", "600001", "P19", "P19 R51 refuse"},
        {"P19", "/facts/penalties/0/amount_fen", "599999", "P19", ""},
        {"P02.party", "/facts/address", R"("")", "P19", "P19 R53 refuse"},
        // service: 行政处罚法 61, 85; 民事诉讼法 89, 95
        {"P20", "/facts/mode", R"("leaving")", "P20", "P20 W61 defect"},
        {"P20", "/facts/mode", R"("electronic")", "P20", "P20 R60 defect"},
        {"P20", "/facts/mode", R"("public-notice")", "P20", "P20 R59 defect"},
        {"P20", "/facts/mode", R"("post")", "P20", ""},
        {"P20", "/facts/received_on", R"("2026-10-28")", "P20", ""},
        {"P20", "/facts/received_on", R"("2026-10-29")", "P20", "P20 R58 defect"},
        // performance: 行政处罚法 66, 72
        {"P22", "/facts/paid_fen", "599999", "P23", "P23 R73 refuse"},
        {"P23", "/facts/ground", R"("terminated")", "P24", ""},
        {"P22", "/facts/surcharge_fen", "1", "P22", "P22 R62 defect"},
    }));
    INFO(row.step << row.pointer << " = " << row.value);
    auto story = Story::practice();
    auto& told = story.step(row.step).told;
    const Json::json_pointer pointer{row.pointer};
    REQUIRE(told.contains(pointer));
    told[pointer] = Json::parse(row.value);
    const auto lawful = found(Story::practice(), row.until);
    const auto changed = found(story, row.until);
    CHECK(difference(lawful, changed) == row.answer);
}

TEST_CASE("one day more or less is answered by one rule", "[rules]")
{
    struct Moved {
        const char* step;
        const char* day;
        const char* until;
        const char* answer;
    };
    const auto row = GENERATE(values<Moved>({
        // 行政处罚法 56, 85: seven working days from 22 September over the October holidays
        {"P10", "2026-10-09", "P10", ""},
        {"P10", "2026-10-10", "P10", "P10 R17 defect"},
        // 行政处罚法 60: the ninetieth day after the filing on 21 September is a Sunday and does not move
        {"P19", "2026-12-20", "P19", ""},
        {"P19", "2026-12-21", "P19", "P19 R15 defect"},
        // 行政处罚法 61: seven working days after the decision of 19 October; the receipt is of 20 October
        {"P21", "2026-12-31", "P21", "P21 W69 warn"},
        {"P22", "2026-11-30", "P22", ""},
    }));
    INFO(row.step << " on " << row.day);
    auto story = Story::practice();
    story.onDay(row.step, row.day);
    CHECK(difference(found(Story::practice(), row.until), found(story, row.until)) == row.answer);
}

TEST_CASE("the lawful case told twice finds the same twice", "[rules]")
{
    CHECK(found(Story::practice(), "P24") == found(Story::practice(), "P24"));
}
