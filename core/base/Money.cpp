// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include <array>
#include <stdexcept>

#include <fmt/format.h>

namespace anjuan {
namespace {

constexpr std::array<std::string_view, 10> capitalDigits{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

/// Four decimal places (0 … 9999) in capitals; inner zeros become one 零, outer ones nothing.
std::string capitalGroup(std::int64_t value)
{
    constexpr std::array<std::string_view, 4> places{"仟", "佰", "拾", ""};
    constexpr std::array<std::int64_t, 4> weights{1000, 100, 10, 1};
    std::string text;
    bool zero = false;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto digit = static_cast<std::size_t>(value / weights[i] % 10);
        if (digit == 0) {
            zero = !text.empty();
            continue;
        }
        if (zero)
            text += "零";
        zero = false;
        text += capitalDigits[digit];
        text += places[i];
    }
    return text;
}

std::string capitalYuan(std::int64_t yuan)
{
    constexpr std::array<std::string_view, 4> units{"万亿", "亿", "万", ""};
    std::int64_t weight = 1'000'000'000'000;
    std::string text;
    bool gap = false;
    for (const auto unit : units) {
        const auto group = yuan / weight % 10'000;
        if (group != 0) {
            if (!text.empty() && (gap || group < 1000))
                text += "零";
            text += capitalGroup(group);
            text += unit;
            gap = false;
        } else {
            gap = !text.empty();
        }
        weight /= 10'000;
    }
    return text;
}

constexpr std::size_t longestFigure = 15;

std::optional<std::int64_t> digits(std::string_view text)
{
    if (text.empty() || text.size() > longestFigure)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Takes the commas out where they stand between groups of three figures; a comma anywhere else is left in.
std::string withoutCommas(std::string_view whole)
{
    std::string figures{whole};
    const auto first = figures.find(',');
    for (auto at = first; first > 0 && first <= 3 && at < figures.size() && figures[at] == ','; at += 3) {
        if ((figures.size() - at) % 4 != 0)
            break;
        figures.erase(at, 1);
    }
    return figures;
}

} // namespace

std::optional<Money> Money::parse(std::string_view yuan)
{
    const auto point = yuan.find('.');
    const auto whole = digits(withoutCommas(yuan.substr(0, point)));
    if (point == std::string_view::npos || !whole)
        return whole ? std::optional{Money{*whole * 100}} : std::nullopt;
    const auto decimals = yuan.substr(point + 1);
    const auto fraction = decimals.size() <= 2 ? digits(decimals) : std::nullopt;
    return fraction ? std::optional{Money{*whole * 100 + (decimals.size() == 1 ? *fraction * 10 : *fraction)}} : std::nullopt;
}

std::string Money::plain() const
{
    const auto size = m_fen < 0 ? -m_fen : m_fen;
    const auto* sign = m_fen < 0 ? "-" : "";
    return size % 100 == 0 ? fmt::format("{}{}", sign, size / 100) : fmt::format("{}{}.{:02}", sign, size / 100, size % 100);
}

std::string Money::grouped() const
{
    std::string text = plain();
    const auto point = text.find('.');
    const std::ptrdiff_t first = m_fen < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(point == std::string::npos ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

std::string Money::capitals() const
{
    if (m_fen < 0)
        throw std::logic_error("a negative sum has no capital figures");
    const auto jiao = static_cast<std::size_t>(m_fen / 10 % 10);
    const auto fen = static_cast<std::size_t>(m_fen % 10);
    const auto yuan = capitalYuan(m_fen / 100);
    std::string text = yuan.empty() ? "" : yuan + "元";
    if (jiao == 0 && fen == 0)
        return text.empty() ? "零元整" : text + "整";
    if (jiao != 0)
        text += std::string{capitalDigits[jiao]} + "角";
    else if (!text.empty())
        text += "零";
    if (fen != 0)
        text += std::string{capitalDigits[fen]} + "分";
    return text;
}

} // namespace anjuan
