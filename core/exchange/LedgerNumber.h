// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/Field.h"

namespace anjuan {

/// What kind of document a number says it belongs to. A number that says only 罚字 does not tell.
enum class LedgerDocument { Decision, Notice, Other, NotSaid };

template <> struct Options<LedgerDocument> {
    static constexpr std::array rows{Option{"decision", N_("Penalty decision")},
        Option{"notice", N_("Notice of intended penalty")}, Option{"other", N_("Another document")},
        Option{"not_said", N_("Not said")}};
};

/// A document number as written in a ledger.
struct LedgerNumber {
    std::string text; ///< with 〔year〕, without spaces and without a remark in brackets behind 号
    LedgerDocument document = LedgerDocument::NotSaid;
    std::optional<std::int64_t> year;
    std::string serial; ///< what stands between year (or 第) and 号, without 第 and leading zeros
    std::string key; ///< the same for every way of writing the same number
    std::string remark; ///< 告知书, 督办
    bool endsInHao = false;
};

/// Nothing for an empty cell. Never fails otherwise: what cannot be told apart stays empty.
std::optional<LedgerNumber> readLedgerNumber(std::string_view cell);

} // namespace anjuan
