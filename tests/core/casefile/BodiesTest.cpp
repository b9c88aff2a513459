// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Bodies.h"

#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Told {
    std::string name;
    std::int64_t number = 7;
    bool isTold = true;
    std::optional<Date> on;
    Personal secret;
};

} // namespace

namespace anjuan {
template <> struct Fields<Told> {
    static constexpr std::array rows{field<&Told::name>("name", "Name", Need::Must), field<&Told::number>("number", "Number", Need::Must),
        field<&Told::isTold>("told", "Told", Need::May), field<&Told::on>("on", "On", Need::May), field<&Told::secret>("secret", "Secret", Need::May)};
};
} // namespace anjuan

TEST_CASE("a body holds what is not empty, in the order of the table, and gives it back", "[casefile]")
{
    const Told told{"a", 0, false, Date::of(2026, 11, 20), Personal{"440106"}};
    const auto body = writeBody(told);
    REQUIRE(body.size() == 5);
    CHECK(body[0].key == "name");
    CHECK(body[1].key == "number");
    const auto again = readBody<Told>(body);
    CHECK(again.name == "a");
    CHECK(again.number == 0);
    CHECK_FALSE(again.isTold);
    CHECK(again.on == told.on);
    CHECK(again.secret == told.secret);
    CHECK(writeBody(Told{}).size() == 2);   // number and yes-or-no are never empty
}

TEST_CASE("what a body does not hold stays as a new struct has it, and keys of a later version are passed over", "[casefile]")
{
    const Body body{{"added_later", Value{true}}, {"name", Value{std::string{"a"}}}, {"on", Value{}}};
    const auto told = readWholeBody<Told>(body);
    REQUIRE(told);
    CHECK(told->name == "a");
    CHECK(told->number == 7);
    CHECK(told->isTold);
    CHECK_FALSE(told->on);
}

TEST_CASE("a value of another kind is told, and leaves its member alone", "[casefile]")
{
    const Body body{{"number", Value{std::string{"twenty"}}}, {"name", Value{std::string{"a"}}}};
    CHECK_FALSE(readWholeBody<Told>(body));
    const auto told = readBody<Told>(body);
    CHECK(told.number == 7);
    CHECK(told.name == "a");
}
