// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and words of the law at their edges: ranges of fines, the surcharge, provisions as files write them, keys.
#include <set>

#include "core/law/Amounts.h"
#include "core/law/FineRange.h"
#include "core/law/LawNames.h"
#include "core/law/PenaltyKind.h"
#include "tests/support/Random.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;
using shipped::refusalOf;

namespace {

std::string fieldOf(const Result<FineLimits>& limits)
{
    return limits ? std::string{} : limits.refusal().findings.at(0).jump;
}

std::string written(const Provision& p)
{
    if (p.article == 0)
        return std::string{p.law};
    std::string place = std::to_string(p.article);
    if (p.paragraph > 0 || p.item > 0)
        place += "." + std::to_string(p.paragraph);
    if (p.item > 0)
        place += "." + std::to_string(p.item);
    return std::string{p.law} + " " + place;
}

template <class E> void checkKeys()
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < Options<E>::rows.size(); ++i) {
        const auto value = static_cast<E>(i);
        INFO(keyOf(value));
        CHECK(fromKey<E>(keyOf(value)) == value);
        CHECK(labelOf(value) == Options<E>::rows[i].label);
        CHECK_FALSE(labelOf(value).empty());
        CHECK(seen.insert(keyOf(value)).second);
    }
    CHECK_FALSE(fromKey<E>(""));
    CHECK_FALSE(fromKey<E>("no such key"));
}

} // namespace

TEST_CASE("a range is measured to the fen and rounded inwards", "[law]")
{
    struct Row {
        FineRange range;
        FineBase base;
        std::int64_t least;
        std::int64_t most;
    };
    const Row rows[] = {
        {{RangeBasis::Fixed, 200'000, 2'000'000, {}}, {}, 200'000, 2'000'000},
        {{RangeBasis::Percent, 500, 1000, "造价的%"}, {Money::yuan(200'000), {}}, 1'000'000, 2'000'000},
        {{RangeBasis::Percent, 500, 1000, "造价的%"}, {Money::fen(1), {}}, 1, 0},
        {{RangeBasis::Percent, 500, 1000, "造价的%"}, {Money::fen(101), {}}, 6, 10},
        {{RangeBasis::Percent, 5, 10, "%"}, {Money::yuan(100), {}}, 5, 10},
        {{RangeBasis::Percent, 0, 10'000, "%"}, {Money::fen(999), {}}, 0, 999},
        {{RangeBasis::Multiple, 100, 300, "倍"}, {Money::fen(333), {}}, 333, 999},
        {{RangeBasis::Multiple, 150, 250, "倍"}, {Money::fen(1), {}}, 2, 2},
        {{RangeBasis::PerUnit, 10'000, 50'000, "元/㎡"}, {{}, 1250}, 125'000, 625'000},
        {{RangeBasis::PerUnit, 333, 999, "元/㎡"}, {{}, 1}, 4, 9},
        {{RangeBasis::Percent, 500, 1000, "%"}, {Money::fen(0), {}}, 0, 0},
        {{RangeBasis::Multiple, 1000, 1000, "倍"}, {Money::fen(10'000'000'000'000), {}}, 100'000'000'000'000,
            100'000'000'000'000},
    };
    for (const auto& row : rows) {
        INFO(row.range.per << " " << row.least);
        const auto limits = limitsOf(row.range, row.base);
        REQUIRE(limits);
        CHECK(limits->least == Money::fen(row.least));
        CHECK(limits->most == Money::fen(row.most));
    }
}

TEST_CASE("a range that cannot be told in money names the field that is missing", "[law]")
{
    const FineRange percent{RangeBasis::Percent, 500, 1000, "造价的%"};
    const FineRange unit{RangeBasis::PerUnit, 500, 1000, "元/㎡"};
    CHECK(fieldOf(limitsOf(percent, {})) == "base_amount");
    CHECK(fieldOf(limitsOf(percent, {{}, 5})) == "base_amount");
    CHECK(fieldOf(limitsOf(percent, {Money::fen(-1), {}})) == "base_amount");
    CHECK(fieldOf(limitsOf(percent, {Money::fen(10'000'000'000'001), {}})) == "base_amount");
    CHECK(fieldOf(limitsOf(unit, {Money::yuan(5), {}})) == "base_quantity");
    CHECK(fieldOf(limitsOf(unit, {{}, -1})) == "base_quantity");
    CHECK(fieldOf(limitsOf({RangeBasis::NotSet, 0, 0, {}}, {})) == "local_basis");
    CHECK(fieldOf(limitsOf({RangeBasis::NoFine, 0, 0, {}}, {})) == "fine");
    CHECK(fieldOf(limitsOf({RangeBasis::Multiple, 0, 10'000'001, "倍"}, {Money::fen(1), {}})) == "base_amount");
}

TEST_CASE("a larger base never gives a smaller fine, and no fen more than the share of it", "[law]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 3000; ++i) {
        const auto min = random.between(1, 2000);
        const FineRange range{RangeBasis::Percent, min, min + random.between(0, 3000), "%"};
        const auto base = random.between(10'000, 5'000'000'000'000);
        const auto limits = shipped::taken(limitsOf(range, {Money::fen(base), {}}));
        const auto larger = shipped::taken(limitsOf(range, {Money::fen(base + random.between(1, 1'000'000)), {}}));
        const auto exactLeast = static_cast<long double>(base) * static_cast<long double>(range.min) / 10'000;
        const auto exactMost = static_cast<long double>(base) * static_cast<long double>(range.max) / 10'000;
        const auto least = static_cast<long double>(limits.least.fen());
        const auto most = static_cast<long double>(limits.most.fen());
        const bool inwards = least >= exactLeast - 0.001L && least < exactLeast + 1 && most <= exactMost + 0.001L
            && most > exactMost - 1;
        if (!inwards || larger.least < limits.least || larger.most < limits.most)
            FAIL_CHECK(base << " " << range.min << " " << range.max);
    }
    SUCCEED();
}

TEST_CASE("the surcharge grows by three per cent a day until it has reached the fine", "[law]")
{
    struct Row {
        std::int64_t fine;
        int days;
        std::int64_t surcharge;
    };
    constexpr Row rows[] = {{600'000, -1, 0}, {600'000, 0, 0}, {600'000, 1, 18'000}, {600'000, 10, 180'000},
        {600'000, 33, 594'000}, {600'000, 34, 600'000}, {600'000, 365, 600'000}, {1, 1, 0}, {1, 33, 0}, {1, 34, 1},
        {33, 1, 0}, {34, 1, 1}, {101, 33, 99}, {0, 40, 0}};
    for (const auto& [fine, days, expected] : rows) {
        INFO(fine << " after " << days);
        CHECK(surcharge(Money::fen(fine), days) == Money::fen(expected));
    }
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 500; ++i) {
        const auto fine = Money::fen(random.between(0, 9'000'000'000'000'000));
        auto before = Money::fen(0);
        for (int day = 0; day <= 40; ++day) {
            const auto now = surcharge(fine, day);
            if (now < before || fine < now)
                FAIL_CHECK(fine.plain() << " on day " << day);
            before = now;
        }
        CHECK(before == fine);
    }
}

TEST_CASE("provisions that are written as files write them are read as themselves", "[law]")
{
    for (const auto& limit : shipped::limits().all()) {
        std::string text;
        for (const auto& provision : limit.provisions)
            text += (text.empty() ? "" : "; ") + written(provision);
        INFO(text);
        CHECK(parseProvisions(text) == limit.provisions);
    }
    for (const auto& matter : shipped::catalogue().all())
        CHECK(parseProvisions(written(matter.provision)) == Provisions{matter.provision});
}

TEST_CASE("a place that is no place makes the whole list unread", "[law]")
{
    for (const auto* text : {"行政处罚法 0", "行政处罚法 -1", "行政处罚法 1.", "行政处罚法 .1", "行政处罚法 1..2",
             "行政处罚法 1.2.3.4", "行政处罚法 1,2", "行政处罚法 第五条", "行政处罚法 10000", "行政处罚法 1.x",
             "行政处罚法 44; 行政处罚法 x", "行政处罚法 99999999999"}) {
        INFO(text);
        CHECK_FALSE(parseProvisions(text));
    }
    CHECK(parseProvisions("")->empty());
    CHECK(parseProvisions(" ; ;")->empty());
    CHECK(*parseProvisions("  行政处罚法   44 ;行政处罚法 45.1;")
        == Provisions{{"行政处罚法", 44}, {"行政处罚法", 45, 1}});
    CHECK(*parseProvisions("某办法") == Provisions{{"某办法"}});
    CHECK(*parseProvisions("高检会〔2006〕2号") == Provisions{{"高检会〔2006〕2号"}});
}

TEST_CASE("every word that a table may hold is read as its value", "[law]")
{
    checkKeys<RangeBasis>();
    checkKeys<Duty>();
    checkKeys<MatterSubject>();
    checkKeys<Footing>();
    checkKeys<LimitForm>();
    checkKeys<PenaltyKind>();
    checkKeys<SubjectKind>();
    checkKeys<TermUnit>();
    checkKeys<Roll>();
    checkKeys<Direction>();
}

TEST_CASE("two spans of days overlap when a day lies in both", "[law]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    const auto first = Date::of(2024, 2, 25);
    const auto drawn = [&]() -> InForce {
        const auto from = static_cast<int>(random.between(0, 8));
        const auto to = from + static_cast<int>(random.between(0, 4));
        return {random.chance(25) ? std::nullopt : std::optional{first.plusDays(from)},
            random.chance(25) ? std::nullopt : std::optional{first.plusDays(to)}};
    };
    for (int i = 0; i < 2000; ++i) {
        const auto a = drawn();
        const auto b = drawn();
        bool meet = false;
        for (int day = -2; day < 16; ++day)
            meet = meet || (a.on(first.plusDays(day)) && b.on(first.plusDays(day)));
        if (overlap(a, b) != meet || overlap(b, a) != meet)
            FAIL_CHECK("round " << i);
    }
    SUCCEED();
}

TEST_CASE("a matter is for those whom its article names", "[law]")
{
    struct Row {
        MatterSubject subject;
        std::optional<bool> person;
        std::optional<bool> business;
        std::optional<bool> organisation;
    };
    const Row rows[] = {
        {MatterSubject::Any, true, true, true},
        {MatterSubject::Person, true, {}, false},
        {MatterSubject::Organisation, false, {}, true},
        {MatterSubject::Named, {}, {}, {}},
    };
    for (const auto& row : rows) {
        Matter matter;
        matter.subject = row.subject;
        INFO(keyOf(row.subject));
        CHECK(matter.isFor(SubjectKind::NaturalPerson) == row.person);
        CHECK(matter.isFor(SubjectKind::IndividualBusiness) == row.business);
        CHECK(matter.isFor(SubjectKind::Organisation) == row.organisation);
    }
}
