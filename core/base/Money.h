// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anjuan {

/// An amount of renminbi in whole fen (1/100 yuan). Never a floating figure.
class Money {
public:
    static constexpr Money fen(std::int64_t fen) { return Money{fen}; }
    static constexpr Money yuan(std::int64_t yuan) { return Money{yuan * 100}; }
    /// Reads `6000`, `6,000`, `5640.25` (yuan, at most two decimals); nothing for anything else or for a negative sum.
    static std::optional<Money> parse(std::string_view yuan);

    constexpr std::int64_t fen() const { return m_fen; }
    /// `6000` or `5640.25`: yuan without separators.
    std::string plain() const;
    /// `6,000` or `5,640.25`.
    std::string grouped() const;
    /// The capital figures that a decision states: `陆仟元整`, `伍仟陆佰肆拾元贰角伍分`.
    std::string capitals() const;

    constexpr auto operator<=>(const Money&) const = default;
    friend constexpr Money operator+(Money a, Money b) { return Money{a.m_fen + b.m_fen}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.m_fen - b.m_fen}; }

private:
    explicit constexpr Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen;
};

} // namespace anjuan
