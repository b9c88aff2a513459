// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerNumber.h"

#include <algorithm>

#include "core/exchange/Characters.h"

namespace anjuan {
namespace {

constexpr std::u32string_view openers = U"([【〔﹝〖「";
constexpr std::u32string_view closers = U")]】〕﹞〗」";

bool isYear(std::u32string_view text)
{
    return text.size() == 4 && (text.starts_with(U"19") || text.starts_with(U"20"))
        && std::ranges::all_of(text, [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

std::int64_t yearOf(std::u32string_view text)
{
    std::int64_t year = 0;
    for (const char32_t c : text.substr(0, 4))
        year = year * 10 + static_cast<std::int64_t>(c - U'0');
    return year;
}

/// Brackets around a year become 〔〕; others stay ( ).
std::u32string withOneKindOfBracket(std::u32string text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (openers.find(text[i]) == std::u32string_view::npos)
            continue;
        const auto close = text.find_first_of(closers, i + 1);
        if (close == std::u32string::npos)
            break;
        const bool year = isYear(std::u32string_view{text}.substr(i + 1, close - i - 1));
        text[i] = year ? U'〔' : U'(';
        text[close] = year ? U'〕' : U')';
    }
    return text;
}

/// Takes a remark in brackets behind 号 off the text.
std::u32string cutRemark(std::u32string& text)
{
    const auto open = text.rfind(U'(');
    if (text.empty() || text.back() != U')' || open == std::u32string::npos || open == 0 || text[open - 1] != U'号')
        return {};
    auto remark = text.substr(open + 1, text.size() - open - 2);
    text.resize(open);
    return remark;
}

LedgerDocument documentOf(std::u32string_view text, std::u32string_view remark)
{
    if (holds(remark, U"告知") || holds(text, U"告知") || holds(text, U"罚告") || holds(text, U"听告")
        || holds(text, U"告字") || holds(text, U"告〔") || holds(text, U"先告"))
        return LedgerDocument::Notice;
    if (!remark.empty() && !holds(remark, U"决定"))
        return LedgerDocument::Other;
    if (holds(remark, U"决定") || holds(text, U"决定") || holds(text, U"罚决") || holds(text, U"处决") || holds(text, U"决字")
        || holds(text, U"当罚"))
        return LedgerDocument::Decision;
    for (const auto* other : {U"督", U"责改", U"责令", U"立字", U"受案", U"移字", U"催"})
        if (holds(text, other))
            return LedgerDocument::Other;
    return LedgerDocument::NotSaid;
}

std::u32string serialOf(std::u32string_view text)
{
    auto from = text.find(U'〕');
    if (const auto ordinal = text.rfind(U'第');
        ordinal != std::u32string_view::npos && (from == std::u32string_view::npos || ordinal > from))
        from = ordinal;
    const auto to = text.rfind(U'号');
    if (from == std::u32string_view::npos || to == std::u32string_view::npos || to <= from)
        return {};
    auto serial = std::u32string{text.substr(from + 1, to - from - 1)};
    while (serial.size() > 1 && serial.front() == U'0' && serial[1] >= U'0' && serial[1] <= U'9')
        serial.erase(0, 1);
    return serial;
}

std::u32string keyOf(const std::u32string& text)
{
    std::u32string key;
    for (const char32_t c : text) {
        const bool leadingZero = c == U'0' && (key.empty() || !(key.back() >= U'0' && key.back() <= U'9'));
        if (c != U'第' && !leadingZero)
            key.push_back(c);
    }
    return key;
}

} // namespace

std::optional<LedgerNumber> readLedgerNumber(std::string_view cell)
{
    auto text = withOneKindOfBracket(plainCharacters(cell));
    if (text.empty())
        return std::nullopt;
    LedgerNumber number;
    const auto remark = cutRemark(text);
    number.remark = utf8Of(remark);
    number.document = documentOf(text, remark);
    if (const auto bracket = text.find(U'〔');
        bracket != std::u32string::npos && isYear(std::u32string_view{text}.substr(bracket + 1, 4)))
        number.year = yearOf(std::u32string_view{text}.substr(bracket + 1));
    else if (const auto sign = text.find(U"字");
             sign != std::u32string::npos && isYear(std::u32string_view{text}.substr(sign + 1, 4)))
        number.year = yearOf(std::u32string_view{text}.substr(sign + 1));
    number.text = utf8Of(text);
    number.serial = utf8Of(serialOf(text));
    number.key = utf8Of(keyOf(text));
    number.endsInHao = text.back() == U'号';
    return number;
}

} // namespace anjuan
