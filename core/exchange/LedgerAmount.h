// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Message.h"
#include "core/base/Money.h"

namespace anjuan {

/// What the words around an amount say it is.
enum class LedgerAmountRole {
    Fine,
    Intended, ///< 拟处罚: announced, not imposed
    Confiscation,
    Basis, ///< inside brackets with a share or a unit price: 造价20000.00元的6%
    Fee, ///< 代清理费 and the like
    Paid,
    Range, ///< 以上 … 以下, 每平方米 …
    Unnamed,
};

struct LedgerAmount {
    Money value = Money::fen(0);
    LedgerAmountRole role = LedgerAmountRole::Unnamed;
    std::string text; ///< as written, without spaces
    bool isDisputed = false; ///< words and figures beside it disagree
    bool isAddedToLast = false; ///< joined to the one before by +
    bool isOddlyWritten = false; ///< 柒点肆捌元 instead of 柒元肆角捌分
};

/// Longer texts are not searched for amounts: no result column is, and every search has its end.
inline constexpr std::size_t longestAmountText = 4000;

/// All amounts of a text in their order. An amount said twice, in words and in figures, is one amount. Figures count
/// as an amount with ¥ or 元, with two decimals, or straight after 罚款; words (叁仟元整) with 元, 角 or 分.
std::vector<LedgerAmount> readLedgerAmounts(std::string_view cell);

} // namespace anjuan
