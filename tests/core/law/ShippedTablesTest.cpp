// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every row of the shipped tables: who says so, in which unit, and that nothing unread passes for
// read.
#include <set>

#include "core/base/Json.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

const auto today = Date::of(2026, 11, 25);

bool hasFigures(RangeBasis basis)
{
    return basis != RangeBasis::NotSet && basis != RangeBasis::NoFine;
}

} // namespace

TEST_CASE("every local rule says on what it rests, whether that was read, and in which unit it counts", "[law]")
{
    const std::set<std::string> units{"工作日", "日", "月", "年", "小时", "元"};
    std::set<std::string> keys;
    for (const auto& rule : shipped::rules().all()) {
        INFO(rule.key);
        CHECK(keys.insert(rule.key).second);
        CHECK_FALSE(rule.basis.empty());
        CHECK(rule.body->contains("verified"));
        CHECK(rule.file == "default.json");
        const auto& value = rule.body->at("value");
        const bool counts = value.is_number() || (value.is_array() && !value.empty() && value[0].is_number());
        CHECK(counts <= !rule.unit.empty());
        CHECK((rule.unit.empty() || units.contains(rule.unit)));
        CHECK((rule.limit.empty() || !rule.unit.empty()));
        CHECK(rule.verified != Footing::Statute); // what a statute fixes is no local rule
        if (rule.basis.starts_with("默认值"))
            CHECK(rule.body->at("verified") != "statute");
    }
    CHECK(keys.size() == 25);
}

TEST_CASE("whatever binds a party by a figure that nobody read asks to be confirmed", "[law]")
{
    for (const auto* key : {"defence_period", "hearing_threshold_natural_person", "hearing_threshold_organisation",
             "individual_business", "collective_discussion_triggers", "publication", "criminal_prompt", "file_within",
             "legal_review"}) {
        INFO(key);
        CHECK((*shipped::rules().find(key, today))->toConfirm);
    }
}

TEST_CASE(
    "every local rule that sets a limit sets one that an office may set, to a length that can be counted", "[law]")
{
    int sets = 0;
    for (const auto& rule : shipped::rules().all()) {
        if (rule.limit.empty())
            continue;
        INFO(rule.key);
        const auto limit = shipped::limits().find(rule.limit);
        REQUIRE(limit);
        CHECK((*limit)->isLocal);
        const auto term = termOf(rule);
        REQUIRE(term);
        CHECK(term->length >= 1);
        CHECK(shipped::limits().due(rule.limit, today, shipped::calendar(), shipped::rules())->basis == rule.basis);
        CHECK(shipped::rules().forLimit(rule.limit, today) == &rule);
        ++sets;
    }
    CHECK(sets == 8);
    CHECK(shipped::rules().forLimit("D03", today) == nullptr);
}

TEST_CASE("every limit names its event, its law and when that was read", "[law]")
{
    for (const auto& limit : shipped::limits().all()) {
        INFO(limit.id);
        CHECK(limit.id.size() == 3);
        CHECK(limit.id.starts_with("D"));
        CHECK_FALSE(limit.name.empty());
        CHECK_FALSE(limit.english.empty());
        CHECK_FALSE(limit.trigger.empty());
        CHECK((limit.verified == Footing::Statute) == limit.checkedAsOf.has_value());
        CHECK((!limit.provisions.empty() || limit.isLocal));
        CHECK((limit.form != LimitForm::Local || limit.isLocal));
        CHECK((limit.form == LimitForm::Term) <= limit.term.has_value());
        CHECK((limit.form == LimitForm::Rate || limit.form == LimitForm::Amount) == limit.figure.has_value());
        for (const auto& provision : limit.provisions)
            CHECK((provision.article > 0 || limit.verified != Footing::Statute));
    }
    CHECK(shipped::limits().all().size() == 70);
}

TEST_CASE("the statute's own terms cannot be set by an office", "[law]")
{
    std::string local;
    for (const auto& limit : shipped::limits().all())
        local += limit.isLocal ? limit.id + " " : "";
    CHECK(local == "D06 D11 D46 D53 D55 D57 D58 D63 D69 D70 ");
}

TEST_CASE("every matter that was not read in the statute says so beside it", "[law]")
{
    for (const auto& matter : shipped::catalogue().all()) {
        INFO(matter.code);
        CHECK_FALSE(matter.verificationNote.empty());
        if (matter.provision.article == 0)
            CHECK(matter.verified == Footing::Unread);
        CHECK((matter.verified == Footing::Statute)
            == (matter.verificationNote.find("read in the text of") != std::string::npos));
        CHECK_FALSE(matter.version.empty());
        CHECK_FALSE(matter.department.empty());
        CHECK_FALSE(matter.violated.empty());
    }
}

TEST_CASE("every range of the catalogue can be asked for and keeps its ends in order", "[law]")
{
    for (const auto& matter : shipped::catalogue().all()) {
        INFO(matter.code);
        const auto& range = matter.range;
        CHECK(matter.provides(PenaltyKind::Fine) == (range.basis != RangeBasis::NoFine));
        CHECK((matter.duty == Duty::None) == (range.basis == RangeBasis::NoFine));
        CHECK((range.max > 0) == hasFigures(range.basis));
        CHECK(range.min <= range.max);
        CHECK((hasFigures(range.basis) && range.basis != RangeBasis::Fixed) == !range.per.empty());
        const auto limits = matter.rangeFor({Money::yuan(100'000), 10'000});
        CHECK(limits.operator bool() == hasFigures(range.basis));
        if (!limits)
            continue;
        CHECK(limits->least <= limits->most);
        CHECK(limits->contain(limits->least));
        CHECK(limits->contain(limits->most));
        CHECK_FALSE(limits->contain(limits->most + Money::fen(1)));
        CHECK_FALSE(limits->contain(limits->least - Money::fen(1)));
    }
}

TEST_CASE("codes of matters are two letters of their field and a running number", "[law]")
{
    std::string before;
    for (const auto& matter : shipped::catalogue().all()) {
        INFO(matter.code);
        REQUIRE(matter.code.size() == 5);
        CHECK(matter.code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 2);
        CHECK(matter.code.find_first_not_of("0123456789", 2) == std::string::npos);
        CHECK((*shipped::catalogue().find(matter.code))->name == matter.name);
    }
}
