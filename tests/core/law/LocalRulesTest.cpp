// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/LocalRules.h"

#include "core/law/Amounts.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;
using shipped::refusalOf;

namespace {

const auto today = Date::of(2026, 11, 22);

LocalRules office(const std::string& rows, const std::string& more = {})
{
    return shipped::taken(LocalRules::parse(R"({"local_rules": [)" + rows + "]" + more + "}", "office.json"));
}

std::string fileRefusal(const std::string& text)
{
    return refusalOf(LocalRules::parse(text, "office.json"));
}

} // namespace

TEST_CASE("the shipped rules answer every typed question", "[law]")
{
    const auto& rules = shipped::rules();
    CHECK(rules.version() == "2026-11-22");
    CHECK(*rules.term("file_within", today) == Term{7, TermUnit::WorkingDay});
    CHECK(*rules.term("defence_period", today) == Term{5, TermUnit::WorkingDay});
    CHECK(*rules.term("legal_review", today) == Term{5, TermUnit::WorkingDay});
    CHECK(*rules.term("reinspection_after_correction_due", today) == Term{1, TermUnit::WorkingDay});
    CHECK(*rules.term("archive_after_closing", today) == Term{10, TermUnit::WorkingDay});
    CHECK(*rules.term("simple_case_report", today) == Term{3, TermUnit::CalendarDay, Roll::ToNextWorkingDay});
    CHECK(*rules.term("publication", today) == Term{7, TermUnit::WorkingDay});
    CHECK(*rules.term("refer_reply", today) == Term{5, TermUnit::WorkingDay});
    CHECK(*rules.printed("defence_period", today) == "五个工作日");
    CHECK(*rules.number("certificate_warning", today) == 30);
    CHECK(*rules.numbers("decision_warnings", today) == std::vector{60, 75, 85});
    CHECK(*rules.numbers("court_application_warnings", today) == std::vector{90, 60, 30, 7});
    CHECK(*rules.legalReviewScope(today) == ReviewScope::AllOrdinaryCases);
    CHECK(rules.sectorExtensions(today)->empty());
    CHECK(rules.criminalPrompts(today)->empty());
    CHECK(rules.retention(today)->ordinary == 30);
    CHECK(rules.retention(today)->important == std::nullopt);
    const auto discussion = shipped::taken(rules.collectiveDiscussion(today));
    CHECK(discussion.minimumHeads == 3);
    CHECK(discussion.triggers.size() == 4);
}

TEST_CASE("the hearing threshold includes its figure and asks to be confirmed", "[law]")
{
    const auto person = shipped::taken(shipped::rules().hearingThreshold(SubjectKind::NaturalPerson, today));
    CHECK(person.isReachedBy(Money::yuan(5000)));
    CHECK_FALSE(person.isReachedBy(Money::fen(499'999)));
    CHECK(person.toConfirm);
    CHECK(shipped::rules().hearingThreshold(SubjectKind::Organisation, today)->amount == Money::yuan(50000));
    CHECK(shipped::rules().hearingThreshold(SubjectKind::IndividualBusiness, today)->amount == Money::yuan(5000));
    const auto above
        = office(R"({"key": "hearing_threshold_natural_person", "value": 3000, "unit": "元", "inclusive": false})");
    CHECK_FALSE(above.hearingThreshold(SubjectKind::NaturalPerson, today)->isReachedBy(Money::yuan(3000)));
    CHECK(above.hearingThreshold(SubjectKind::NaturalPerson, today)->isReachedBy(Money::fen(300'001)));
}

TEST_CASE("how an individual business is treated decides its limits", "[law]")
{
    CHECK(*onTheSpotLimit(SubjectKind::NaturalPerson, shipped::rules(), today) == Money::yuan(200));
    CHECK(*onTheSpotLimit(SubjectKind::Organisation, shipped::rules(), today) == Money::yuan(3000));
    CHECK(*onTheSpotLimit(SubjectKind::IndividualBusiness, shipped::rules(), today) == Money::yuan(200));
    const auto rules = shipped::rules().with(office(
        R"({"key": "individual_business", "value": {"art_51_limit": "按法人或者其他组织", "hearing_threshold": "按法人或者其他组织", "matter_range": "按公民"}})"));
    CHECK(*onTheSpotLimit(SubjectKind::IndividualBusiness, rules, today) == Money::yuan(3000));
    CHECK(rules.hearingThreshold(SubjectKind::IndividualBusiness, today)->amount == Money::yuan(50000));
    CHECK(rules.individualBusiness(today)->matterRange == TreatedAs::NaturalPerson);
}

TEST_CASE("publication classes say whether and how long", "[law]")
{
    const auto classes = shipped::taken(shipped::rules().publicationClasses(today));
    REQUIRE(classes.size() == 3);
    CHECK(classes[0].name == "轻微");
    CHECK_FALSE(classes[0].publish);
    CHECK(classes[1].monthsFrom == 3);
    CHECK(classes[2].monthsTo == 36);
}

TEST_CASE("a law that may have been replaced is shown until it is confirmed", "[law]")
{
    CHECK(shipped::rules().toConfirm("大气污染防治法") == "确认：可能已被新法取代");
    CHECK(shipped::rules().toConfirm("固体废物污染环境防治法").has_value());
    CHECK_FALSE(shipped::rules().toConfirm("城乡规划法"));
    const auto settled
        = shipped::rules().with(office("", R"(, "legal_basis_status": [{"law": "水法", "show": "看"}])"));
    CHECK_FALSE(settled.toConfirm("大气污染防治法"));
    CHECK(settled.toConfirm("水法") == "看");
}

TEST_CASE("a rule is in force from day to day", "[law]")
{
    const auto rules = office(R"({"key": "legal_review", "value": 10, "unit": "工作日", "valid_to": "2026-06-30"},
                                 {"key": "legal_review", "value": 5, "unit": "工作日", "valid_from": "2026-07-01"})");
    CHECK(rules.term("legal_review", Date::of(2026, 6, 30))->length == 10);
    CHECK(rules.term("legal_review", Date::of(2026, 7, 1))->length == 5);
    const auto later = office(R"({"key": "refer_reply", "value": 3, "unit": "日", "valid_from": "2027-01-01"})");
    CHECK(refusalOf(later.term("refer_reply", today))
        == "office.json has no local rule refer_reply in force on 2026-11-22");
    CHECK(shipped::rules().with(later).term("refer_reply", today)->length == 5);
    CHECK(shipped::rules().with(later).term("refer_reply", Date::of(2027, 1, 1))->length == 3);
}

TEST_CASE("the rows of an office file in Chinese words are read", "[law]")
{
    const auto rules = office(R"(
        {"key": "simple_case_report", "value": 3, "unit": "日（自然日，末日为休息日的顺延）", "limit": "D53"},
        {"key": "legal_review_scope", "value": "全部普通程序案件，决定前审核；可另在告知前审核"},
        {"key": "sector_extensions", "value": [{"matter": "SC", "days": 30, "basis": "市场监督管理行政处罚程序规定"}]},
        {"key": "criminal_prompt", "value": [{"matter": "AJ005", "prompt": "数额", "status": "待确认"}, {"matter": "TD001", "prompt": "面积", "status": "已确认"}]},
        {"key": "retention", "value": {"default": "10年", "important": "30年"}},
        {"key": "defence_period", "value": 3, "unit": "工作日"})");
    CHECK(*rules.term("simple_case_report", today) == Term{3, TermUnit::CalendarDay, Roll::ToNextWorkingDay});
    CHECK(*rules.legalReviewScope(today) == ReviewScope::AllOrdinaryCases);
    CHECK(rules.sectorExtensions(today)->front().days == 30);
    CHECK_FALSE(rules.criminalPrompts(today)->at(0).confirmed);
    CHECK(rules.criminalPrompts(today)->at(1).confirmed);
    CHECK(rules.retention(today)->important == 30);
    CHECK(*rules.printed("defence_period", today) == "三个工作日");
    CHECK(rules.forLimit("D53", today)->key == "simple_case_report");
    CHECK(rules.forLimit("D14", today) == nullptr);
}

TEST_CASE("a value of the wrong kind is refused by file and key when it is asked for", "[law]")
{
    const auto rules = office(R"(
        {"key": "file_within", "value": "seven", "unit": "工作日"}, {"key": "refer_reply", "value": 5, "unit": "周"},
        {"key": "legal_review", "value": 5, "unit": "日", "roll": "up"},
        {"key": "hearing_threshold_natural_person", "value": 5000, "unit": "元"}, {"key": "certificate_warning", "value": -3},
        {"key": "decision_warnings", "value": 60}, {"key": "individual_business", "value": {"art_51_limit": "按事项规定"}},
        {"key": "collective_discussion_triggers", "value": ["重大"]}, {"key": "publication", "value": "全部"},
        {"key": "criminal_prompt", "value": [{}]}, {"key": "retention", "value": {"default": "三十年", "important": "永久"}},
        {"key": "legal_review_scope", "value": "看情况"}, {"key": "sector_extensions", "value": "启用"})");
    CHECK(refusalOf(rules.term("file_within", today))
        == "office.json: the local rule file_within states no length of time");
    CHECK(refusalOf(rules.term("refer_reply", today))
        == "office.json: the unit of the local rule refer_reply is none of 工作日, 日, 月, 年, 小时");
    CHECK(refusalOf(rules.term("legal_review", today))
        == "office.json: the roll of the local rule legal_review is \"next-working-day\" or \"never\"");
    CHECK(refusalOf(rules.hearingThreshold(SubjectKind::NaturalPerson, today))
        == "office.json: the local rule hearing_threshold_natural_person needs a value in 元 and \"inclusive\" true "
           "or false");
    CHECK(refusalOf(rules.number("certificate_warning", today))
        == "office.json: the value of the local rule certificate_warning is no number");
    CHECK(refusalOf(rules.numbers("decision_warnings", today))
        == "office.json: the value of the local rule decision_warnings is no list of numbers");
    CHECK(refusalOf(rules.individualBusiness(today)).find("individual_business says 按公民") != std::string::npos);
    CHECK(refusalOf(rules.collectiveDiscussion(today))
        == "office.json: the local rule collective_discussion_triggers needs a list of texts and minimum_heads");
    CHECK(refusalOf(rules.publicationClasses(today))
        == "office.json: each class of the local rule publication has \"class\" and \"publish\"");
    CHECK(refusalOf(rules.criminalPrompts(today))
        == "office.json: each row of the local rule criminal_prompt has \"matter\" and \"prompt\"");
    CHECK(refusalOf(rules.retention(today))
        == "office.json: the local rule retention says 永久 or a number of 年 for default and important");
    CHECK(refusalOf(rules.legalReviewScope(today))
        == "office.json: the local rule legal_review_scope begins with 全部普通程序案件 or 仅法定情形");
    CHECK(refusalOf(rules.sectorExtensions(today)).find("sector_extensions is 默认不启用, or each row")
        != std::string::npos);
}

TEST_CASE("the amounts of a criminal prompt are read with the share from which a case is near", "[law]")
{
    const auto rules = office(R"({"key": "criminal_prompt", "value": [{"matter": "AJ005", "prompt": "p", "near_percent": 70,
        "amounts": [{"of": "goods", "from": 50000}, {"of": "gains", "from": 10000}]}, {"matter": "TD001", "prompt": "q"}]})");
    const auto prompts = rules.criminalPrompts(today).value();
    REQUIRE(prompts[0].amounts.size() == 2);
    CHECK(prompts[0].nearPercent == 70);
    CHECK(prompts[0].amounts[0].of == CrimeMeasure::Goods);
    CHECK(prompts[0].amounts[1].from == Money::yuan(10000));
    CHECK(prompts[1].amounts.empty());
    CHECK(prompts[1].nearPercent == 80);
    const auto wrong = office(R"({"key": "criminal_prompt", "value": [{"matter": "AJ005", "prompt": "p", "amounts": [{"of": "weight", "from": 1}]}]})");
    CHECK(refusalOf(wrong.criminalPrompts(today)).find("criminal_prompt has \"of\" (gains or goods)") != std::string::npos);
}

TEST_CASE("a rules file with a mistake is refused", "[law]")
{
    CHECK(fileRefusal("{}") == "office.json holds no \"local_rules\"");
    CHECK(fileRefusal(R"({"local_rules": [{"value": 1}]})") == "office.json: each local rule has a \"key\"");
    CHECK(fileRefusal(R"({"local_rules": [{"key": "a"}]})") == "office.json: the local rule a has no \"value\"");
    CHECK(fileRefusal(R"({"local_rules": [{"key": "a", "value": 1, "verified": "yes"}]})")
        == "office.json: the local rule a is verified by \"statute\", \"page\" or \"no\"");
    CHECK(fileRefusal(R"({"local_rules": [{"key": "a", "value": 1, "valid_from": "2026"}]})")
        == "office.json: the local rule a has a valid_from or valid_to that is no day; write 2026-11-22");
    CHECK(fileRefusal(
              R"({"local_rules": [{"key": "a", "value": 1}, {"key": "a", "value": 2, "valid_from": "2026-01-01"}]})")
        == "office.json: the local rule a stands there twice for the same days");
    CHECK(fileRefusal(R"({"local_rules": [], "legal_basis_status": [{"law": "水法"}]})")
        == "office.json: each row of legal_basis_status has \"law\" and \"show\"");
    CHECK(fileRefusal("[").find("office.json is not JSON") == 0);
}

TEST_CASE("the surcharge is three per cent a day and never more than the fine", "[law]")
{
    CHECK(surcharge(Money::yuan(6000), 0) == Money::fen(0));
    CHECK(surcharge(Money::yuan(6000), -4) == Money::fen(0));
    CHECK(surcharge(Money::yuan(6000), 1) == Money::yuan(180));
    CHECK(surcharge(Money::yuan(6000), 33) == Money::yuan(5940));
    CHECK(surcharge(Money::yuan(6000), 34) == Money::yuan(6000));
    CHECK(surcharge(Money::yuan(6000), 4000) == Money::yuan(6000));
    CHECK(surcharge(Money::fen(10'050), 1) == Money::fen(301));
}
