// SPDX-License-Identifier: GPL-3.0-or-later
// What a field can hold, and the ids under which things are found again.
#include <set>

#include "core/base/Id.h"
#include "core/base/Value.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("a value is empty when nothing was entered, and not when the answer is no or nought", "[base]")
{
    CHECK(Value{}.isEmpty());
    CHECK(Value{std::string{}}.isEmpty());
    CHECK(Value{Personal{}}.isEmpty());
    CHECK(Value{Value::Lines{}}.isEmpty());
    CHECK(Value{Value::Table{}}.isEmpty());
    CHECK_FALSE(Value{std::string{" "}}.isEmpty());
    CHECK_FALSE(Value{std::int64_t{0}}.isEmpty());
    CHECK_FALSE(Value{false}.isEmpty());
    CHECK_FALSE(Value{Money::fen(0)}.isEmpty());
    CHECK_FALSE(Value{*TimeOfDay::make(0, 0)}.isEmpty());
    CHECK_FALSE(Value{Date::of(2026, 1, 1)}.isEmpty());
    CHECK_FALSE(Value{Value::Lines{""}}.isEmpty());
    CHECK_FALSE(Value{Value::Table{{}}}.isEmpty());
}

TEST_CASE("a personal text that is locked or destroyed is there but cannot be read", "[base]")
{
    for (const auto& closed : {Personal::locked(), Personal::destroyed()}) {
        CHECK(closed.text().empty());
        CHECK_FALSE(closed.isEmpty());
        CHECK_FALSE(Value{closed}.isEmpty());
        CHECK_FALSE(closed == Personal{});
    }
    CHECK(Personal::locked().state() == Personal::State::Locked);
    CHECK(Personal::destroyed().state() == Personal::State::Destroyed);
    CHECK_FALSE(Personal::locked() == Personal::destroyed());
    CHECK(Personal{"a"} == Personal{"a"});
    CHECK(Personal{"a"}.state() == Personal::State::Open);
}

TEST_CASE("values are the same when kind and content are", "[base]")
{
    CHECK(Value{std::string{"1"}} == Value{std::string{"1"}});
    CHECK_FALSE(Value{std::string{"1"}} == Value{std::int64_t{1}});
    CHECK_FALSE(Value{std::int64_t{1}} == Value{true});
    CHECK_FALSE(Value{std::int64_t{1}} == Value{Money::fen(1)});
    CHECK_FALSE(Value{std::string{"a"}} == Value{Personal{"a"}});
    CHECK(Value{Value::Table{{Value{true}}}} == Value{Value::Table{{Value{true}}}});
    CHECK_FALSE(Value{Value::Table{{Value{true}}}} == Value{Value::Table{{Value{false}}}});
    CHECK(Value{std::int64_t{1}}.as<bool>() == nullptr);
    CHECK(*Value{std::int64_t{1}}.as<std::int64_t>() == 1);
}

TEST_CASE("a new id is 26 characters of its alphabet and begins with its moment", "[base]")
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    CHECK(newUlid(Instant{0}).substr(0, 10) == "0000000000");
    CHECK(newUlid(Instant{31}).substr(0, 10) == "000000000Z");
    CHECK(newUlid(Instant{32}).substr(0, 10) == "0000000010");
    CHECK(newUlid(Instant{1'469'918'176'385}).substr(0, 10) == "01ARYZ6S41");
    for (int i = 0; i < 200; ++i) {
        const auto id = newUlid(Instant{1'790'000'000'000});
        CHECK(id.size() == 26);
        CHECK(id.find_first_not_of(alphabet) == std::string::npos);
    }
}

TEST_CASE("ids of later moments sort later and ids of one moment differ", "[base]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 500; ++i) {
        const Instant earlier{random.between(0, 4'000'000'000'000)};
        const Instant later{earlier.milliseconds + random.between(1, 100'000)};
        if (!(newUlid(earlier) < newUlid(later)))
            FAIL_CHECK(earlier.milliseconds << " " << later.milliseconds);
    }
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newUlid(Instant{7}));
    CHECK(seen.size() == 1000);
}

TEST_CASE("ids compare by their text", "[base]")
{
    CHECK(CaseId{"01A"} == CaseId{"01A"});
    CHECK(CaseId{"01A"} < CaseId{"01B"});
    CHECK(CaseId{"01A"}.text() == "01A");
}
