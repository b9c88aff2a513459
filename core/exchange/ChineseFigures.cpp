// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ChineseFigures.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace anjuan {
namespace {

using Pair = std::pair<char32_t, std::int64_t>;

constexpr std::array digitTable{Pair{U'零', 0}, Pair{U'〇', 0}, Pair{U'壹', 1}, Pair{U'一', 1}, Pair{U'贰', 2},
    Pair{U'二', 2}, Pair{U'两', 2}, Pair{U'叁', 3}, Pair{U'三', 3}, Pair{U'肆', 4}, Pair{U'四', 4}, Pair{U'伍', 5},
    Pair{U'五', 5}, Pair{U'陆', 6}, Pair{U'六', 6}, Pair{U'柒', 7}, Pair{U'七', 7}, Pair{U'捌', 8}, Pair{U'八', 8},
    Pair{U'玖', 9}, Pair{U'九', 9}};
constexpr std::array unitTable{Pair{U'拾', 10}, Pair{U'十', 10}, Pair{U'佰', 100}, Pair{U'百', 100},
    Pair{U'仟', 1000}, Pair{U'千', 1000}, Pair{U'万', 10'000}, Pair{U'萬', 10'000}, Pair{U'亿', 100'000'000}};

template <std::size_t N> std::optional<std::int64_t> lookUp(const std::array<Pair, N>& table, char32_t c)
{
    for (const auto& [key, value] : table)
        if (key == c)
            return value;
    return std::nullopt;
}

std::optional<std::int64_t> digit(char32_t c)
{
    return lookUp(digitTable, c);
}

/// A number below ten thousand, its units falling: 贰佰零柒. A missing 壹 is allowed before 拾 only. 贰佰柒 is not read: people
/// say it for 270, and forms are filled with it for 207.
std::optional<std::int64_t> group(std::u32string_view text)
{
    std::int64_t sum = 0;
    std::int64_t lastUnit = 10'000;
    constexpr std::int64_t none = -1;
    std::int64_t waiting = none; // the figure that waits for its unit
    bool zeroSaid = false;
    for (const char32_t c : text) {
        if (const auto figure = digit(c)) {
            if (waiting > 0)
                return std::nullopt;
            zeroSaid = zeroSaid || *figure == 0;
            waiting = *figure;
            continue;
        }
        const auto unit = lookUp(unitTable, c);
        if (!unit || *unit >= lastUnit || (waiting == 0 && *unit != 10))
            return std::nullopt;
        if (waiting == none && *unit != 10)
            return std::nullopt;
        sum += (waiting > 0 ? waiting : 1) * *unit;
        lastUnit = *unit;
        waiting = none;
        zeroSaid = false;
    }
    const bool afterHundreds = lastUnit == 100 || lastUnit == 1000;
    if (afterHundreds && waiting > 0 && !zeroSaid)
        return std::nullopt;
    return sum + std::max<std::int64_t>(waiting, 0);
}

std::optional<std::int64_t> fraction(std::u32string_view text)
{
    if (text.empty() || text.size() > 2)
        return std::nullopt;
    const auto first = digit(text[0]);
    const auto second = text.size() == 2 ? digit(text[1]) : std::optional<std::int64_t>{0};
    if (!first || !second)
        return std::nullopt;
    return *first * 10 + *second;
}

/// 贰角伍分, 贰角, 零伍分, with 整 or 正 at the end or alone.
std::optional<std::int64_t> jiaoAndFen(std::u32string_view text)
{
    while (!text.empty() && (text.back() == U'整' || text.back() == U'正'))
        text.remove_suffix(1);
    std::int64_t fen = 0;
    for (const auto& [sign, worth] : {Pair{U'角', 10}, Pair{U'分', 1}}) {
        if (worth == 1 && text.starts_with(U'零'))
            text.remove_prefix(1);
        if (text.size() < 2 || text[1] != sign)
            continue;
        const auto figure = digit(text[0]);
        if (!figure)
            return std::nullopt;
        fen += *figure * worth;
        text.remove_prefix(2);
    }
    return text.empty() ? std::optional{fen} : std::nullopt;
}

} // namespace

bool isChineseFigure(char32_t c)
{
    return digit(c).has_value() || lookUp(unitTable, c).has_value();
}

std::optional<std::int64_t> chineseFigures(std::u32string_view text)
{
    std::int64_t sum = 0;
    for (const auto& [sign, other, worth] :
        {std::tuple{U'亿', U'亿', std::int64_t{100'000'000}}, std::tuple{U'万', U'萬', std::int64_t{10'000}}}) {
        auto at = text.find(sign);
        if (at == std::u32string_view::npos)
            at = text.find(other);
        if (at == std::u32string_view::npos)
            continue;
        const auto part = at == 0 ? std::nullopt : group(text.substr(0, at));
        if (!part || *part == 0)
            return std::nullopt;
        sum += *part * worth;
        text.remove_prefix(at + 1);
    }
    if (text.empty())
        return sum > 0 ? std::optional{sum} : std::nullopt;
    const bool bare = text.size() == 1 && digit(text[0]).value_or(0) != 0;
    const auto rest = sum > 0 && bare ? std::nullopt : group(text);
    return rest ? std::optional{sum + *rest} : std::nullopt;
}

std::optional<std::int64_t> chineseDigits(std::u32string_view text)
{
    std::int64_t value = 0;
    if (text.empty() || text.size() > 8)
        return std::nullopt;
    for (const char32_t c : text) {
        const auto figure = digit(c);
        if (!figure)
            return std::nullopt;
        value = value * 10 + *figure;
    }
    return value;
}

std::optional<Money> moneyInWords(std::u32string_view text)
{
    const auto yuanAt = text.find_first_of(U"元圆");
    if (yuanAt == std::u32string_view::npos) {
        const auto fen = text.size() >= 2 ? jiaoAndFen(text) : std::nullopt;
        return fen && *fen > 0 ? std::optional{Money::fen(*fen)} : std::nullopt;
    }
    auto whole = text.substr(0, yuanAt);
    std::optional<std::int64_t> fen = jiaoAndFen(text.substr(yuanAt + 1));
    if (const auto point = whole.find(U'点'); point != std::u32string_view::npos && fen == 0) {
        fen = fraction(whole.substr(point + 1));
        whole = whole.substr(0, point);
    }
    const auto yuan = whole.empty() ? std::nullopt : chineseFigures(whole);
    if (!yuan || !fen)
        return std::nullopt;
    return Money::fen(*yuan * 100 + *fen);
}

} // namespace anjuan
