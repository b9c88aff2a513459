// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/Money.h"

namespace anjuan {

/// True for the characters numbers are written with: 零壹贰…, 〇一二…, 拾佰仟万亿, 十百千, 两.
bool isChineseFigure(char32_t c);
/// 叁仟 → 3000, 二十三 → 23, 贰拾柒万零伍 → 270005; nothing when the figures are not in order or can
/// be read in two ways (一万五, 贰佰柒). Below 10^13.
std::optional<std::int64_t> chineseFigures(std::u32string_view text);
/// 二〇二三 → 2023: figures said one by one.
std::optional<std::int64_t> chineseDigits(std::u32string_view text);
/// An amount in words: 叁仟元整, 伍仟陆佰肆拾元贰角伍分, 贰元; also 柒点肆捌元, which offices write. Nothing
/// otherwise.
std::optional<Money> moneyInWords(std::u32string_view text);

} // namespace anjuan
