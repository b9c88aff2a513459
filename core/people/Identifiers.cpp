// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Identifiers.h"

#include <array>

namespace anjuan {
namespace {

constexpr std::size_t fullLength = 18;
constexpr std::size_t oldLength = 15;
constexpr std::string_view creditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string normalised(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    std::string result{text.substr(first, text.find_last_not_of(blank) - first + 1)};
    for (char& c : result) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return result;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// The characters that people see: bytes that go on a UTF-8 character are not counted.
std::int64_t characters(std::string_view text)
{
    std::int64_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
    return count;
}

/// ISO 7064 MOD 11-2 over the first 17 digits.
char citizenCheck(std::string_view id)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view checks = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (id[i] - '0');
    return checks[static_cast<std::size_t>(sum) % checks.size()];
}

char creditCheck(std::string_view code)
{
    constexpr std::array<std::size_t, 17> weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    const auto base = creditCharacters.size();
    std::size_t sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * creditCharacters.find(code[i]);
    return creditCharacters[(base - sum % base) % base];
}

Refusal wrongId(std::string_view sentence, std::vector<Argument> arguments = {})
{
    return notValid("id_number", {sentence, std::move(arguments)});
}

Refusal wrongCode(std::string_view sentence, std::vector<Argument> arguments = {})
{
    return notValid("credit_code", {sentence, std::move(arguments)});
}

} // namespace

std::optional<Date> birthDateIn(std::string_view id)
{
    if (id.size() == fullLength)
        return Date::make(number(id.substr(6, 4)), number(id.substr(10, 2)), number(id.substr(12, 2)));
    if (id.size() == oldLength)
        return Date::make(1900 + number(id.substr(6, 2)), number(id.substr(8, 2)), number(id.substr(10, 2)));
    return std::nullopt;
}

Result<std::string> checkCitizenId(std::string_view text, Date today)
{
    const auto id = normalised(text);
    if (characters(id) != static_cast<std::int64_t>(fullLength))
        return wrongId(N_("An ID number has 18 characters; this one has %1"), {characters(id)});
    for (std::size_t i = 0; i < id.size(); ++i) {
        const bool last = i + 1 == fullLength;
        if (!isDigit(id[i]) && !(last && id[i] == 'X'))
            return wrongId(N_("Character %1 of the ID number is no digit; only the last may be X"),
                {static_cast<std::int64_t>(i + 1)});
    }
    const auto born = birthDateIn(id);
    if (!born)
        return wrongId(N_("The birth date in the ID number (characters 7 to 14) does not exist"));
    if (today < *born)
        return wrongId(N_("The birth date in the ID number (characters 7 to 14) lies in the future"));
    if (citizenCheck(id) != id.back())
        return wrongId(
            N_("The last character of the ID number does not agree with the others; one of them is mistyped"));
    return id;
}

Result<std::string> checkOldCitizenId(std::string_view text)
{
    const auto id = normalised(text);
    if (id.size() != oldLength || id.find_first_not_of("0123456789") != std::string::npos)
        return wrongId(N_("An ID number of the old kind has 15 digits"));
    if (!birthDateIn(id))
        return wrongId(N_("The birth date in the old ID number (digits 7 to 12) does not exist"));
    return id;
}

Result<std::string> checkCreditCode(std::string_view text)
{
    const auto code = normalised(text);
    if (characters(code) != static_cast<std::int64_t>(fullLength))
        return wrongCode(N_("A unified social credit code has 18 characters; this one has %1"), {characters(code)});
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (creditCharacters.find(code[i]) == std::string_view::npos)
            return wrongCode(N_("Character %1 of the credit code is none of 0-9 and A-Z without I, O, S, V and Z"),
                {static_cast<std::int64_t>(i + 1)});
    }
    if (creditCheck(code) != code.back())
        return wrongCode(
            N_("The last character of the credit code does not agree with the others; one of them is mistyped"));
    return code;
}

bool innerCodeAgrees(std::string_view creditCode)
{
    constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    constexpr int modulus = 11;
    if (creditCode.size() != fullLength)
        return false;
    const auto inner = creditCode.substr(8, 9);
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (isDigit(inner[i]) ? inner[i] - '0' : inner[i] - 'A' + 10);
    const int rest = modulus - sum % modulus;
    const char check = rest == 10 ? 'X' : rest == modulus ? '0' : static_cast<char>('0' + rest);
    return inner.back() == check;
}

bool isBirthday(Date born, Date on)
{
    const auto birthday = Date::make(on.year(), born.month(), born.day());
    return birthday ? *birthday == on : on.month() == 2 && on.day() == 28;
}

int fullYears(Date born, Date on)
{
    const auto birthday = Date::make(on.year(), born.month(), born.day()).value_or(Date::of(on.year(), 2, 28));
    return on.year() - born.year() - (birthday < on ? 0 : 1);
}

} // namespace anjuan
