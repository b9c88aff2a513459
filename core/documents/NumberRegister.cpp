// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/NumberRegister.h"

#include <array>
#include <charconv>

#include <fmt/format.h>

namespace anjuan {
namespace {

/// Spellings that mean the same in a document number.
constexpr std::array<std::pair<std::string_view, std::string_view>, 30> spellings{{
    {"（", "〔"}, {"(", "〔"}, {"[", "〔"}, {"［", "〔"}, {"【", "〔"}, {"﹝", "〔"}, {"{", "〔"}, {"〈", "〔"},
    {"）", "〕"}, {")", "〕"}, {"]", "〕"}, {"］", "〕"}, {"】", "〕"}, {"﹞", "〕"}, {"}", "〕"}, {"〉", "〕"},
    {" ", ""},   {"　", ""}, {"\t", ""}, {"\u00a0", ""},
    {"０", "0"}, {"１", "1"}, {"２", "2"}, {"３", "3"}, {"４", "4"}, {"５", "5"}, {"６", "6"}, {"７", "7"}, {"８", "8"}, {"９", "9"},
}};

std::string folded(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        bool found = false;
        for (const auto& [from, to] : spellings)
            if (text.starts_with(from)) {
                result += to;
                text.remove_prefix(from.size());
                found = true;
                break;
            }
        if (!found) {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

template <class Number>
std::optional<Number> wholeNumber(std::string_view digits)
{
    Number value{};
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || digits.front() == '-' || fault != std::errc{} || end != digits.data() + digits.size())
        return {};
    return value;
}

bool dropFront(std::string_view& text, std::string_view front)
{
    const bool there = text.starts_with(front);
    if (there)
        text.remove_prefix(front.size());
    return there;
}

bool dropBack(std::string_view& text, std::string_view back)
{
    const bool there = text.ends_with(back);
    if (there)
        text.remove_suffix(back.size());
    return there;
}

} // namespace

std::optional<DocumentNumber> parseNumber(std::string_view text)
{
    constexpr std::string_view open = "〔", close = "〕";
    const auto whole = folded(text);
    const std::string_view view = whole;
    const auto opened = view.rfind(open);
    const auto closed = view.rfind(close);
    if (opened == std::string_view::npos || closed == std::string_view::npos || closed < opened)
        return {};
    auto prefix = view.substr(0, opened);
    auto year = view.substr(opened + open.size(), closed - opened - open.size());
    auto sequence = view.substr(closed + close.size());
    dropBack(prefix, "字");
    dropBack(year, "年");
    dropFront(sequence, "第");
    dropBack(sequence, "号");
    const auto y = wholeNumber<int>(year);
    const auto n = wholeNumber<std::int64_t>(sequence);
    if (prefix.empty() || year.size() != 4 || !y || !n || *n < 1)
        return {};
    return DocumentNumber{std::string{prefix}, *y, *n};
}

std::optional<std::string> normalisedNumber(std::string_view text)
{
    const auto number = parseNumber(text);
    if (!number)
        return {};
    return fmt::format("{}〔{}〕{}号", number->prefix, number->year, number->sequence);
}

Result<NumberPattern> NumberPattern::read(std::string_view pattern)
{
    NumberPattern read{std::string{pattern}};
    const auto refusal = notValid("pattern", Message{N_("%1 is no pattern for document numbers: it needs {字}, {year} and {seq}."), {std::string{pattern}}});
    try {
        const auto first = parseNumber(read.number("甲", 2024, 1));
        const auto second = parseNumber(read.number("乙", 2025, 1234));
        if (!first || !second || first->year != 2024 || second->year != 2025 || first->sequence != 1
            || second->sequence != 1234 || first->prefix == second->prefix)
            return refusal;
    } catch (const fmt::format_error&) {
        return refusal;
    }
    return read;
}

std::string NumberPattern::number(std::string_view series, int year, std::int64_t sequence) const
{
    constexpr std::string_view zh = "{字}";
    std::string pattern = m_pattern;
    if (const auto at = pattern.find(zh); at != std::string::npos)
        pattern.replace(at, zh.size(), "{series}");
    return fmt::format(fmt::runtime(pattern), fmt::arg("series", series), fmt::arg("year", year), fmt::arg("seq", sequence));
}

std::optional<std::int64_t> NumberPattern::sequenceOf(std::string_view series, int year, std::string_view number) const
{
    const auto given = parseNumber(number);
    const auto own = parseNumber(this->number(series, year, 1));
    if (!given || !own || given->prefix != own->prefix || given->year != year)
        return {};
    return given->sequence;
}

Result<NumberRegister> NumberRegister::used(std::int64_t sequence) const
{
    if (sequence != next())
        return notValid("number", Message{N_("The next number of this register is %1, not %2."), {next(), sequence}});
    auto after = *this;
    after.lastUsed = sequence;
    return after;
}

} // namespace anjuan
