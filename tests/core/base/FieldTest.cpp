// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Field.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

enum class Colour { Red, Blue };

struct Wheel {
    std::string name;
    std::optional<std::int64_t> inches;
};

struct Bicycle {
    std::string owner;
    Personal telephone;
    std::optional<Date> boughtOn;
    std::optional<Money> price;
    Colour colour = Colour::Red;
    std::vector<Wheel> wheels;
    std::vector<PersonId> riders;
    bool stolen = false;
};

struct Forgotten {
    int shown = 0;
    int hidden = 0;
};

} // namespace

namespace anjuan {
template <> struct Options<Colour> {
    static constexpr std::array rows{Option{"red", "Red"}, Option{"blue", "Blue"}};
};
template <> struct Fields<Wheel> {
    static constexpr std::array rows{field<&Wheel::name>("name", "Name", Need::Must),
                                     field<&Wheel::inches>("inches", "Inches", Need::May)};
};
template <> struct Fields<Bicycle> {
    static constexpr std::array rows{field<&Bicycle::owner>("owner", "Owner", Need::Must),
                                     field<&Bicycle::telephone>("telephone", "Telephone", Need::May),
                                     field<&Bicycle::boughtOn>("bought_on", "Bought on", Need::May),
                                     field<&Bicycle::price>("price", "Price", Need::May),
                                     field<&Bicycle::colour>("colour", "Colour", Need::May),
                                     field<&Bicycle::wheels>("wheels", "Wheels", Need::May),
                                     field<&Bicycle::riders>("riders", "Riders", Need::May),
                                     field<&Bicycle::stolen>("stolen", "Stolen", Need::May)};
};
template <> struct Fields<Forgotten> {
    static constexpr std::array rows{FieldRow{}};
};
} // namespace anjuan

static_assert(Tabled<Bicycle>);
static_assert(!Tabled<Forgotten>, "a struct with a member that has no row is not tabled");

namespace {

Result<Bicycle> read(const char* text)
{
    Bicycle bicycle;
    return parseJson(text, "facts").then([&](const Json& json) -> Result<Bicycle> {
        auto done = fromJson(fieldsOf<Bicycle>(), &bicycle, json);
        return done ? Result<Bicycle>{bicycle} : Result<Bicycle>{std::move(done).refusal()};
    });
}

} // namespace

TEST_CASE("facts survive their JSON form", "[base]")
{
    const auto* text = R"({"owner":"陈某","telephone":"000-0201","bought_on":"2026-09-17","price_fen":600000,"colour":"blue",
        "wheels":[{"name":"front","inches":26},{"name":"rear"}],"riders":["chen","li"],"stolen":true})";
    const auto bicycle = read(text);
    REQUIRE(bicycle);
    CHECK(bicycle->colour == Colour::Blue);
    CHECK(bicycle->price == Money::yuan(6000));
    CHECK(bicycle->wheels.at(1).name == "rear");
    CHECK(bicycle->riders.at(1) == PersonId{"li"});
    const auto json = toJson(fieldsOf<Bicycle>(), &*bicycle);
    CHECK(json["telephone"] == "000-0201");
    const auto again = read(json.dump().c_str());
    REQUIRE(again);
    CHECK(toJson(fieldsOf<Bicycle>(), &*again) == json);
}

TEST_CASE("facts that are not valid are refused by field", "[base]")
{
    const auto field = [](const char* text) { return read(text).refusal().findings.at(0).jump; };
    CHECK(field(R"({"owner":"a","bought_on":"2026-02-30"})") == "bought_on");
    CHECK(field(R"({"owner":"a","price_fen":-5})") == "price");
    CHECK(field(R"({"owner":"a","colour":"green"})") == "colour");
    CHECK(field(R"({"owner":"a","wings":2})") == "wings");
    CHECK(field(R"({"colour":"red"})") == "owner");
    CHECK(field(R"({"owner":"a","wheels":[{"inches":3}]})") == "name");
    CHECK(field(R"({"owner":)") == "facts");
}

TEST_CASE("a personal member is private by its type", "[base]")
{
    CHECK(fieldsOf<Bicycle>()[1].privacy == Privacy::Personal);
    CHECK(fieldsOf<Bicycle>()[0].privacy == Privacy::Open);
    Bicycle locked;
    locked.telephone = Personal::locked();
    CHECK(toJson(fieldsOf<Bicycle>()[1].read(&locked), fieldsOf<Bicycle>()[1]).is_null());
}
