// SPDX-License-Identifier: GPL-3.0-or-later
// The check characters of identifiers against every single mistake and every exchange of neighbours, and ages over
// leap years. The numbers belong to nobody: 999999 is no area code.
#include "core/people/Identifiers.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

const auto today = Date::of(2026, 11, 25);
constexpr std::string_view creditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// The 17 characters with the only check character that is taken for them; empty when none or several are.
template <class Check> std::string completed(const std::string& first, std::string_view alphabet, Check taken)
{
    std::string found;
    for (const char c : alphabet) {
        if (!taken(first + c))
            continue;
        if (!found.empty())
            return {};
        found = first + c;
    }
    return found;
}

std::string drawnId(test::Random& random)
{
    const auto born = Date::of(1920, 1, 1).plusDays(static_cast<int>(random.between(0, 38'000)));
    auto text = born.iso();
    std::erase(text, '-');
    const auto order = std::to_string(random.between(100, 999));
    return completed("999999" + text + order, "0123456789X",
        [](const std::string& id) { return checkCitizenId(id, today).operator bool(); });
}

std::string drawnCode(test::Random& random)
{
    std::string first = "92";
    while (first.size() < 17)
        first += creditCharacters[static_cast<std::size_t>(random.between(0, 30))];
    return completed(
        first, creditCharacters, [](const std::string& code) { return checkCreditCode(code).operator bool(); });
}

} // namespace

TEST_CASE("each number has exactly one check character", "[people]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 300; ++i) {
        CHECK(drawnId(random).size() == 18);
        CHECK(drawnCode(random).size() == 18);
    }
}

TEST_CASE("every exchange of two neighbours in an identifier is found", "[people]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 200; ++i) {
        const auto id = drawnId(random);
        const auto code = drawnCode(random);
        for (std::size_t at = 0; at + 1 < 18; ++at) {
            auto swapped = id;
            std::swap(swapped[at], swapped[at + 1]);
            if (swapped != id && checkCitizenId(swapped, today))
                FAIL_CHECK(swapped);
            swapped = code;
            std::swap(swapped[at], swapped[at + 1]);
            if (swapped != code && checkCreditCode(swapped))
                FAIL_CHECK(swapped);
        }
    }
    SUCCEED();
}

TEST_CASE("every single mistyped character of a credit code is found", "[people]")
{
    const std::string good = "91350100M000100Y43";
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (const char c : creditCharacters) {
            auto wrong = good;
            wrong[at] = c;
            if (wrong != good && checkCreditCode(wrong))
                FAIL_CHECK(wrong);
        }
    }
    SUCCEED();
}

TEST_CASE("the specimens of the dossier with a wrong check character are refused by their field", "[people]")
{
    for (const auto* id : {"999999190001010016", "999999190001010012", "99999919000101001X", "110105194912310021"}) {
        INFO(id);
        const auto read = checkCitizenId(id, today);
        REQUIRE_FALSE(read);
        CHECK(read.refusal().findings.at(0).jump == "id_number");
        CHECK(english(read.refusal().findings.at(0).sentence).find(id) == std::string::npos);
    }
    for (const auto* code : {"91350100M000100Y44", "91441302MAYYYY016P", "91441302MAYYYY0161"}) {
        INFO(code);
        const auto read = checkCreditCode(code);
        REQUIRE_FALSE(read);
        CHECK(read.refusal().findings.at(0).jump == "credit_code");
    }
}

TEST_CASE("the birth date of a number must exist and may be today", "[people]")
{
    CHECK(birthDateIn("999999200002290000") == Date::of(2000, 2, 29));
    CHECK_FALSE(birthDateIn("999999190002290000"));
    CHECK_FALSE(birthDateIn("999999200013010000"));
    CHECK_FALSE(birthDateIn("999999200000010000"));
    CHECK_FALSE(birthDateIn("9999992000010100"));
    CHECK_FALSE(birthDateIn(""));
    CHECK(birthDateIn("999999000229001") == std::nullopt);
    CHECK(birthDateIn("999999040229001") == Date::of(1904, 2, 29));
    const auto born = completed("99999920261125001", "0123456789X",
        [](const std::string& id) { return checkCitizenId(id, today).operator bool(); });
    REQUIRE(born.size() == 18);
    CHECK_FALSE(checkCitizenId(born, today.plusDays(-1)));
}

TEST_CASE("the ages on which the law turns are reached on the day after the birthday", "[people]")
{
    // 行政处罚法 30: under fourteen no penalty, under eighteen lenient.
    for (const int age : {14, 18}) {
        for (const auto born : {Date::of(2008, 1, 1), Date::of(2008, 2, 28), Date::of(2008, 2, 29),
                 Date::of(2008, 3, 1), Date::of(2008, 12, 31)}) {
            INFO(born.iso() << " " << age);
            const auto birthday = Date::make(born.year() + age, born.month(), born.day())
                                      .value_or(Date::of(born.year() + age, 2, 28));
            CHECK(fullYears(born, birthday.plusDays(-1)) == age - 1);
            CHECK(fullYears(born, birthday) == age - 1);
            CHECK(fullYears(born, birthday.plusDays(1)) == age);
            CHECK(isBirthday(born, birthday));
            CHECK_FALSE(isBirthday(born, birthday.plusDays(1)));
            CHECK_FALSE(isBirthday(born, birthday.plusDays(-1)));
        }
    }
}

TEST_CASE("nobody grows younger, and everybody has one birthday a year", "[people]")
{
    for (const auto born :
        {Date::of(2004, 2, 29), Date::of(2001, 7, 31), Date::of(2000, 1, 1), Date::of(1999, 12, 31)}) {
        int before = fullYears(born, born);
        int birthdays = 0;
        for (auto day = Date::of(2010, 1, 1); day <= Date::of(2017, 12, 31); day = day.plusDays(1)) {
            const int age = fullYears(born, day);
            if (age < before && day != Date::of(2010, 1, 1))
                FAIL_CHECK(day.iso());
            before = age;
            birthdays += isBirthday(born, day) ? 1 : 0;
        }
        CHECK(birthdays == 8);
    }
}
