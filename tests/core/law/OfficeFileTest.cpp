// SPDX-License-Identifier: GPL-3.0-or-later
// What an office hands over when it is set up: one file with its catalogue, tiers and local rules, in the words of
// its own papers. Each part is read by its own reader and held against the law.
#include "core/law/AdoptedCatalogue.h"
#include "core/base/Json.h"
#include "core/law/Discretion.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;
using shipped::refusalOf;

namespace {

constexpr auto officeFile = R"({
  "catalogue": {"version": "2025-07", "in_force_from": "2025-07-01", "matters": ["CG002", "HB003", "GH001"]},
  "discretion_standard": {"name": "裁量档次（虚构）", "in_force_from": "2025-07-01", "tiers": [
    {"matter": "CG002", "tier": "从轻", "condition": "当场清理", "from": 100, "to": 200},
    {"matter": "CG002", "tier": "一般", "condition": "其他", "from": 201, "to": 500},
    {"matter": "GH001", "tier": "从轻", "condition": "主动停工", "percent_from": 5, "percent_to": 6},
    {"matter": "GH001", "tier": "从重", "condition": "继续建设", "percent_from": 6.01, "percent_to": 10}]},
  "local_rules": [
    {"key": "defence_period", "value": 3, "unit": "工作日", "limit": "D11", "basis": "本机关内部规定（虚构）"},
    {"key": "legal_review", "value": 3, "unit": "工作日", "basis": "本机关内部规定（虚构）", "valid_from": "2026-01-01"},
    {"key": "hearing_threshold_natural_person", "value": 3000, "inclusive": true, "unit": "元", "to_confirm": false},
    {"key": "refer_reply", "value": 1, "unit": "个月"},
    {"key": "day_90", "value": "第九十日为自然日，不顺延"}],
  "legal_basis_status": [{"law": "大气污染防治法、水法", "show": "确认"}]
})";

const auto today = Date::of(2026, 11, 22);

LocalRules office()
{
    return shipped::taken(LocalRules::parse(officeFile, "office.json"));
}

DueDate counted(std::string_view limit, Date start)
{
    const auto rules = shipped::rules().with(office());
    return shipped::taken(shipped::limits().due(limit, start, shipped::calendar(), rules));
}

} // namespace

TEST_CASE("the rules of an office file agree with the register and go before the shipped ones", "[law]")
{
    const auto rules = shipped::rules().with(office());
    CHECK(refusalOf(shipped::limits().agreesWith(rules)) == "no refusal");
    CHECK(*rules.printed("defence_period", today) == "三个工作日");
    CHECK(*rules.printed("refer_reply", today) == "一个月");
    CHECK(rules.term("refer_reply", today)->unit == TermUnit::Month);
    CHECK(rules.hearingThreshold(SubjectKind::NaturalPerson, today)->amount == Money::yuan(3000));
    CHECK_FALSE(rules.hearingThreshold(SubjectKind::NaturalPerson, today)->toConfirm);
    CHECK(rules.hearingThreshold(SubjectKind::Organisation, today)->amount == Money::yuan(50000));
    CHECK(rules.number("certificate_warning", today).value() == 30);
}

TEST_CASE("an office's length counts from the day from which it is in force", "[law]")
{
    CHECK(counted("D55", Date::of(2025, 12, 31)).term.length == 5);
    CHECK(counted("D55", Date::of(2026, 1, 1)).term.length == 3);
    CHECK(counted("D55", Date::of(2026, 1, 1)).basis == "本机关内部规定（虚构）");
    CHECK(counted("D11", Date::of(2026, 9, 30)).exact() == Date::of(2026, 10, 10));
}

TEST_CASE("the tiers of an office file lie within the law and meet without a gap", "[law]")
{
    const auto standard = shipped::taken(parseDiscretion(Json::parse(officeFile)["discretion_standard"], "office.json"));
    CHECK(standard.inForceFrom == Date::of(2025, 7, 1));
    CHECK(standard.tiers.size() == 4);
    CHECK(refusalOf(agrees(standard, shipped::catalogue())) == "no refusal");
    const auto tiers = standard.of("GH001");
    CHECK(tiers[0].range.max + 1 == tiers[1].range.min);
    CHECK(refusalOf(tiers[0].limits()).find("measured by an amount") != std::string::npos);
    CHECK(tiers[1].limits({ Money::yuan(1'000'000), {} })->least == Money::yuan(60'100));
}

TEST_CASE("the catalogue of an office file opens its matters and no others", "[law]")
{
    const std::vector versions{ shipped::taken(parseAdopted(Json::parse(officeFile)["catalogue"], "office.json")) };
    for (const auto* code : { "CG002", "HB003", "GH001" })
        CHECK((*adopted(shipped::catalogue(), versions, code, today))->code == code);
    int open = 0;
    for (const auto& matter : shipped::catalogue().all())
        open += adopted(shipped::catalogue(), versions, matter.code, today) ? 1 : 0;
    CHECK(open == 3);
    const auto before = adopted(shipped::catalogue(), versions, "HB003", Date::of(2025, 6, 30));
    REQUIRE_FALSE(before);
    CHECK(before.refusal().why == Why::Rule);
    CHECK(english(before.refusal().findings.front().advice).starts_with("Refer the case"));
}

TEST_CASE("a code that is adopted and unknown to the program is not found", "[law]")
{
    const std::vector versions{ AdoptedCatalogue{ "1", Date::of(2025, 1, 1), { { "XX001" } } } };
    CHECK(adopted(shipped::catalogue(), versions, "XX001", today).refusal().why == Why::NotFound);
}

TEST_CASE("each kind of penalty has the word of the statute", "[law]")
{
    const std::vector<std::string_view> words{ "警告", "通报批评", "罚款", "没收违法所得", "没收非法财物", "暂扣许可证件",
        "降低资质等级", "限制开展生产经营活动", "责令停产停业", "责令关闭", "限制从业", "吊销许可证件", "行政拘留", "其他" };
    REQUIRE(words.size() == Options<PenaltyKind>::rows.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto kind = static_cast<PenaltyKind>(i);
        CHECK(statutoryName(kind) == words[i]);
        CHECK(fromKey<PenaltyKind>(keyOf(kind)) == kind);
        CHECK_FALSE(labelOf(kind).empty());
    }
    CHECK_FALSE(fromKey<PenaltyKind>("罚款"));
}

TEST_CASE("days of validity include both ends and are open where a side is missing", "[law]")
{
    const auto from = Date::of(2026, 1, 1);
    const auto to = Date::of(2026, 6, 30);
    CHECK(InForce{ from, to }.on(from));
    CHECK(InForce{ from, to }.on(to));
    CHECK_FALSE(InForce{ from, to }.on(to.plusDays(1)));
    CHECK_FALSE(InForce{ from, to }.on(from.plusDays(-1)));
    CHECK(InForce{}.on(Date::of(1900, 1, 1)));
    CHECK(overlap(InForce{ from, to }, InForce{ to, {} }));
    CHECK_FALSE(overlap(InForce{ {}, to }, InForce{ to.plusDays(1), {} }));
    CHECK_FALSE(overlap(InForce{ to.plusDays(1), {} }, InForce{ {}, to }));
    CHECK(overlap(InForce{}, InForce{ from, from }));
}
