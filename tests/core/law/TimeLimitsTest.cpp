// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/TimeLimits.h"

#include <set>

#include "core/law/Provisions.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;
using shipped::refusalOf;

namespace {

Result<DueDate> asked(std::string_view id, Date start, std::optional<TimeOfDay> time = {})
{
    return shipped::limits().due(id, start, shipped::calendar(), shipped::rules(), time);
}

Date dueOn(std::string_view id, const char* start)
{
    return shipped::taken(asked(id, *Date::parse(start))).forOurDuty();
}

constexpr auto header = "id,form,zh,en,trigger,length,unit,roll,direction,provisions,local,verified,checked_as_of,"
                        "valid_from,valid_to,notes\n";

std::string fileRefusal(const std::string& row)
{
    return refusalOf(TimeLimits::parse(header + row, "town.csv"));
}

} // namespace

TEST_CASE("the register holds the limits of the dossier", "[law]")
{
    const auto& all = shipped::limits().all();
    CHECK(all.size() == 70);
    std::set<std::string> ids;
    int terms = 0;
    for (const auto& limit : all) {
        ids.insert(limit.id);
        terms += limit.form == LimitForm::Term ? 1 : 0;
        CHECK((limit.form != LimitForm::Term || limit.term));
        CHECK((!limit.provisions.empty() || limit.verified != Footing::Statute));
        CHECK((limit.verified != Footing::Statute || limit.checkedAsOf));
    }
    CHECK(ids.size() == 70);
    CHECK(*ids.begin() == "D01");
    CHECK(*ids.rbegin() == "D70");
    CHECK(terms == 55);
}

TEST_CASE("the practice case has its dates", "[law]")
{
    CHECK(dueOn("D06", "2026-09-17") == Date::of(2026, 9, 28));
    CHECK(dueOn("D69", "2026-09-18") == Date::of(2026, 9, 20));
    CHECK(dueOn("D03", "2026-09-21") == Date::of(2026, 12, 20));
    CHECK(dueOn("D07", "2026-09-22") == Date::of(2026, 10, 9));
    CHECK(dueOn("D11", "2026-09-30") == Date::of(2026, 10, 13));
    CHECK(dueOn("D55", "2026-10-14") == Date::of(2026, 10, 21));
    CHECK(dueOn("D14", "2026-10-19") == Date::of(2026, 10, 28));
    CHECK(dueOn("D46", "2026-10-19") == Date::of(2026, 10, 28));
    CHECK(dueOn("D19", "2026-10-20") == Date::of(2026, 11, 4));
    CHECK(dueOn("D29", "2026-10-20") == Date::of(2026, 12, 21));
    CHECK(dueOn("D31", "2026-10-20") == Date::of(2027, 4, 20));
    CHECK(dueOn("D58", "2026-11-05") == Date::of(2026, 11, 19));
}

TEST_CASE("the simple and the hearing practice cases have theirs", "[law]")
{
    CHECK(dueOn("D53", "2026-09-18") == Date::of(2026, 9, 21));
    CHECK(dueOn("D51", "2026-09-18") == Date::of(2026, 9, 21));
    CHECK(dueOn("D52", "2026-09-20") == Date::of(2026, 9, 22));
    CHECK(dueOn("D29", "2026-09-18") == Date::of(2026, 11, 17));
    CHECK(dueOn("D03", "2026-05-11") == Date::of(2026, 8, 9));
    CHECK(dueOn("D12", "2026-06-04") == Date::of(2026, 6, 11));
    CHECK(dueOn("D55", "2026-05-27") == Date::of(2026, 6, 3));
}

TEST_CASE("litigation into a year that is not published is provisional", "[law]")
{
    const auto suit = shipped::taken(asked("D31", Date::of(2026, 10, 20)));
    CHECK(suit.isProvisional());
    CHECK(suit.forTooEarly() == Date::of(2027, 4, 30));
    CHECK(suit.provisions == Provisions{provisions::litigationTerm});
}

TEST_CASE("a due date cites its law, and the local rule that set its length", "[law]")
{
    const auto preserved = shipped::taken(asked("D07", Date::of(2026, 9, 22)));
    CHECK(cite(preserved.provisions) == "行政处罚法第五十六条、第八十五条");
    CHECK(preserved.basis.empty());
    const auto review = shipped::taken(asked("D55", Date::of(2026, 10, 14)));
    CHECK(cite(review.provisions) == "行政处罚法第五十八条第一款");
    CHECK(review.basis == "默认值；外地街道公布的办法为五个工作日");
    CHECK(cite((*shipped::limits().find("D12"))->provisions) == "行政处罚法第六十四条第一项、第八十五条");
}

TEST_CASE("hours give a day and a time", "[law]")
{
    const auto handOver = shipped::taken(asked("D36", Date::of(2026, 9, 30), TimeOfDay::make(17, 5)));
    CHECK(handOver.exact() == Date::of(2026, 10, 1));
    CHECK(handOver.time == TimeOfDay::make(17, 5));
    CHECK(refusalOf(asked("D10", Date::of(2026, 9, 30)))
        == "a term in hours starts at a time of day; give it with the day");
}

TEST_CASE("the three days of the criminal referral do not move", "[law]")
{
    for (const auto* id : {"D35", "D37", "D38", "D39", "D40", "D41"})
        CHECK(dueOn(id, "2026-09-24") == Date::of(2026, 9, 27));
}

TEST_CASE("a hearing is notified seven working days before it", "[law]")
{
    CHECK(dueOn("D13", "2026-06-26") == Date::of(2026, 6, 16));
}

TEST_CASE("what is no term says what it is", "[law]")
{
    const auto day = Date::of(2026, 9, 17);
    CHECK(refusalOf(asked("D16", day)) == "D16 (留置送达) takes effect on the day itself; it is no term");
    CHECK(refusalOf(asked("D20", day)) == "D20 (加处罚款起算与上限) is a rate; it is no term");
    CHECK(refusalOf(asked("D64", day)) == "D64 (罚款金额满足当场收缴) is an amount of money; it is no term");
    CHECK(refusalOf(asked("D65", day))
        == "D65 (违法建筑强拆前置期间) follows from other dates; it is no term of its own");
    CHECK(refusalOf(asked("D57", day))
        == "D57 (内部审批) has no length in the law, and the office has set none in its local rules");
    CHECK(asked("D64", day).refusal().findings.front().provisions == Provisions{provisions::cashOnTheSpot});
    CHECK(asked("D99", day).refusal().why == Why::NotFound);
    CHECK(refusalOf(asked("D99", day)) == "The register has no time limit D99");
}

TEST_CASE("a rule of the office sets only what the law leaves open", "[law]")
{
    const auto office = shipped::taken(LocalRules::parse(R"({"local_rules": [
        {"key": "file_within", "value": 15, "unit": "工作日"},
        {"key": "faster_service", "value": 3, "unit": "工作日", "limit": "D14"}]})",
        "office.json"));
    const auto rules = shipped::rules().with(office);
    const auto filing
        = shipped::taken(shipped::limits().due("D06", Date::of(2026, 6, 1), shipped::calendar(), rules));
    CHECK(filing.term.length == 15);
    const auto service
        = shipped::taken(shipped::limits().due("D14", Date::of(2026, 6, 1), shipped::calendar(), rules));
    CHECK(service.term.length == 7);
    CHECK(refusalOf(shipped::limits().agreesWith(rules))
        == "office.json: the local rule faster_service would change the time limit D14, which the law sets");
    CHECK(refusalOf(shipped::limits().agreesWith(shipped::rules())) == "no refusal");
    const auto unknown = shipped::taken(LocalRules::parse(
        R"({"local_rules": [{"key": "x", "value": 3, "unit": "日", "limit": "D77"}]})", "office.json"));
    CHECK(refusalOf(shipped::limits().agreesWith(unknown))
        == "office.json: the local rule x sets the time limit D77, which the register does not know");
}

TEST_CASE("the row in force on the day is found", "[law]")
{
    const std::string rows
        = "D15,term,公告送达,service by public "
          "notice,发出公告之日,60,calendar-day,next-working-day,forward,民事诉讼法,no,no,,,2021-12-31,\n"
          "D15,term,公告送达,service by public "
          "notice,发出公告之日,30,calendar-day,next-working-day,forward,民事诉讼法 95,no,no,,2022-01-01,,\n";
    const auto limits = shipped::taken(TimeLimits::parse(header + rows, "town.csv"));
    CHECK((*limits.find("D15"))->term->length == 30);
    CHECK((*limits.find("D15", Date::of(2021, 12, 31)))->term->length == 60);
    CHECK((*limits.find("D15", Date::of(2022, 1, 1)))->term->length == 30);
    CHECK(shipped::taken(limits.due("D15", Date::of(2021, 3, 1), shipped::calendar(), shipped::rules())).plain
        == Date::of(2021, 4, 30));
    CHECK(refusalOf(shipped::limits().find("D03", Date::of(2020, 1, 1)))
        == "The register has no time limit D03 in force on 2020-01-01");
    CHECK(dueOn("D03", "2020-06-01") == Date::of(2020, 8, 30));
}

TEST_CASE("a register with a mistake is refused by row and column", "[law]")
{
    CHECK(fileRefusal("D1,termin,甲,a,立案之日,7,working-day,never,forward,,no,no,,,,")
        == "town.csv, row 2: form \"termin\" is none of the known words");
    CHECK(fileRefusal("D1,term,,a,立案之日,7,working-day,never,forward,,no,no,,,,")
        == "town.csv, row 2: zh is missing");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,seven,working-day,never,forward,,no,no,,,,")
        == "town.csv, row 2: length \"seven\" is no number from 1 up");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,0,working-day,never,forward,,no,no,,,,")
        == "town.csv, row 2: length \"0\" is no number from 1 up");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,7,weeks,never,forward,,no,no,,,,")
        == "town.csv, row 2: unit \"weeks\" is none of the known words");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,7,working-day,never,forward,行政处罚法 五,no,no,,,,")
        == "town.csv, row 2: provisions \"行政处罚法 五\" is no list of provisions; write 行政处罚法 64.0.1; "
           "行政处罚法 85");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,7,working-day,never,forward,,maybe,no,,,,")
        == "town.csv, row 2: local is \"yes\" or \"no\"");
    CHECK(fileRefusal("D1,local,甲,a,立案之日,,,,,,no,no,,,,")
        == "town.csv, row 2: a limit set by the office has \"yes\" in local");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,7,working-day,never,forward,,no,no,2026-13-01,,,")
        == "town.csv, row 2: checked_as_of \"2026-13-01\" is no day; write 2026-11-22");
    CHECK(fileRefusal("D1,term,甲,a,立案之日,7,working-day,never,forward,,no,no,,2026-02-01,2026-01-01,")
        == "town.csv, row 2: valid_to \"2026-01-01\" lies before the day from which the row is in force");
    const std::string row = "D1,term,甲,a,立案之日,7,working-day,never,forward,,no,no,,,,\n";
    CHECK(fileRefusal(row + row) == "town.csv, row 3: D1 stands there twice for the same days");
}

TEST_CASE("the list of limits reads as approved", "[law]")
{
    std::string page;
    for (const auto& row : listLimits(shipped::limits(), shipped::rules(), Date::of(2026, 11, 22)))
        page += row.id + "\t" + row.name + "\t" + english(row.length) + "\t" + row.trigger + "\t" + row.citation
            + "\t" + std::string{keyOf(row.verified)} + "\n";
    CHECK(page == shipped::text(ANJUAN_GOLDEN "/limits.txt"));
}
