// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Codec.h"

#include <limits>

#include "core/office/StoreFailure.h"
#include "core/store/Sealing.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

Personal mustNotAsk(const std::string& field, const Digest&)
{
    FAIL("asked for " << field);
    return Personal::locked();
}

Body everything()
{
    return {{"absent", Value{}},
            {"text", Value{std::string{"渣土“洒漏”\n\"quoted\" \\ 😀"}}},
            {"zero", Value{std::string("a\0b", 3)}},
            {"empty", Value{std::string{}}},
            {"least", Value{std::numeric_limits<std::int64_t>::min()}},
            {"most", Value{std::numeric_limits<std::int64_t>::max()}},
            {"yes", Value{true}},
            {"day", Value{Date::of(2026, 2, 28)}},
            {"time", Value{*TimeOfDay::make(23, 59)}},
            {"fine", Value{Money::fen(564'025)}},
            {"lines", Value{Value::Lines{"甲", "", "乙"}}},
            {"no_lines", Value{Value::Lines{}}},
            {"no_rows", Value{Value::Table{}}},
            {"rows", Value{Value::Table{{Value{Date::of(2026, 1, 1)}, Value{}, Value{Money::yuan(6000)}},
                                        {Value{}, Value{std::string{"x"}}, Value{false}}}}},
            {"nobody", Value{Personal{}}}};
}

} // namespace

TEST_CASE("every kind of value comes back exactly as it went in", "[store][codec]")
{
    const auto body = everything();
    const auto encoded = encodeBody(body);
    REQUIRE(encoded);
    CHECK(encoded->personal.empty());
    CHECK(decodeBody(encoded->text, mustNotAsk) == body);
}

TEST_CASE("texts that only look like another kind stay texts", "[store][codec]")
{
    const Body body{{"a", Value{std::string{"2026-01-01"}}}, {"b", Value{std::string{"12"}}}, {"c", Value{std::int64_t{12}}}};
    const auto back = decodeBody(encodeBody(body).value().text, mustNotAsk);
    CHECK(back == body);
    CHECK(back[0].value.as<std::string>() != nullptr);
    CHECK(back[2].value.as<std::int64_t>() != nullptr);
}

TEST_CASE("personal texts leave a commitment behind, in tables too", "[store][codec]")
{
    const Body body{{"phone", Value{Personal{"13800138000"}}},
                    {"people", Value{Value::Table{{Value{std::string{"李四"}}, Value{Personal{"440106199001011234"}}}}}}};
    const auto encoded = encodeBody(body).value();
    REQUIRE(encoded.personal.size() == 2);
    CHECK(encoded.personal[0].field == "phone");
    CHECK(encoded.personal[1].field == "people/0/1");
    CHECK(encoded.personal[1].text == "440106199001011234");
    CHECK(encoded.personal[0].salt != encoded.personal[1].salt);
    CHECK(encoded.text.find("13800138000") == std::string::npos);
    CHECK(encoded.text.find("440106199001011234") == std::string::npos);

    const auto open = [&](const std::string& field, const Digest& commitment) {
        for (const auto& personal : encoded.personal) {
            if (personal.field == field) {
                CHECK(commitment == commitmentOf(personal.salt, personal.text));
                return Personal{personal.text};
            }
        }
        return Personal::destroyed();
    };
    CHECK(decodeBody(encoded.text, open) == body);
}

TEST_CASE("the same personal text twice gives two commitments", "[store][codec]")
{
    const Body body{{"id", Value{Personal{"440106199001011234"}}}};
    CHECK(encodeBody(body).value().text != encodeBody(body).value().text);
}

TEST_CASE("what cannot be kept is refused by its field", "[store][codec]")
{
    const auto bytes = encodeBody({{"note", Value{std::string{"\xC4\xE3"}}}});
    REQUIRE_FALSE(bytes);
    CHECK(bytes.refusal().why == Why::NotValid);
    CHECK(bytes.refusal().findings.at(0).jump == "note");
    CHECK_FALSE(encodeBody({{"id", Value{Personal::locked()}}}));
    CHECK_FALSE(encodeBody({{"id", Value{Personal::destroyed()}}}));
}

TEST_CASE("a body that the codec did not write is damage", "[store][codec]")
{
    for (const auto* text : {"", "{", "[[\"a\"]]", "[[\"a\",\"q\",1]]", "[[\"a\",\"d\",\"2026-02-30\"]]", "[[\"a\",\"n\",\"x\"]]",
                             "[[\"a\",\"p\",\"00\"]]", "[[\"a\",\"t\",1440]]", "[[\"a\",\"r\",[[[]]]]]"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(decodeBody(text, mustNotAsk), StoreFailure);
    }
}
