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

} // namespace

std::optional<Money> Money::parse(std::string_view yuan)
{
    std::int64_t whole = 0;
    std::int64_t fraction = 0;
    int digitsSeen = 0;
    int decimals = -1;
    for (const char c : yuan) {
        if (c == ',' && decimals < 0 && digitsSeen > 0)
            continue;
        if (c == '.' && decimals < 0 && digitsSeen > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == 2 || ++digitsSeen > 15)
            return std::nullopt;
        if (decimals < 0)
            whole = whole * 10 + (c - '0');
        else {
            fraction = fraction * 10 + (c - '0');
            ++decimals;
        }
    }
    if (digitsSeen == 0 || decimals == 0)
        return std::nullopt;
    return Money{whole * 100 + (decimals == 1 ? fraction * 10 : fraction)};
}

std::string Money::plain() const
{
    return m_fen % 100 == 0 ? fmt::format("{}", m_fen / 100) : fmt::format("{}.{:02}", m_fen / 100, m_fen % 100);
}

std::string Money::grouped() const
{
    std::string text = plain();
    const auto point = text.find('.');
    for (auto at = static_cast<std::ptrdiff_t>(point == std::string::npos ? text.size() : point) - 3; at > 0; at -= 3)
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
