// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Field.h"
#include "core/base/Money.h"

namespace anjuan {

/// Whether the result column says that the decision was carried out.
enum class LedgerPerformance { Performed, NotPerformed, NotSaid };

template <> struct Options<LedgerPerformance> {
    static constexpr std::array rows{Option{"performed", N_("Performed")},
        Option{"not_performed", N_("Not performed")}, Option{"not_said", N_("Not said")}};
};

/// What a result column (处罚结果及执行情况) says, and nothing more.
struct LedgerOutcome {
    std::optional<Money> fine;
    std::vector<std::string> fineParts; ///< as written, when the fine is a sum
    std::optional<Money> intendedFine; ///< announced (拟), not imposed
    std::optional<Money> confiscation;
    bool isConfiscationNamed = false; ///< 没收, with or without an amount
    bool isWarned = false;
    bool isOnTheSpot = false; ///< 当场
    bool isOnlyIntended = false; ///< the whole result is announced (拟)
    std::vector<std::string> otherPenalties; ///< 吊销, 暂扣, 责令停产停业 … as written, by clause
    std::vector<std::string> orders; ///< 责令改正, 限期拆除 …: no penalties
    LedgerPerformance performance = LedgerPerformance::NotSaid;
    std::vector<Message> notes;
};

/// `isNotice`: the row belongs to a notice, so whatever it names is intended and not imposed.
LedgerOutcome readLedgerOutcome(std::string_view cell, bool isNotice);

} // namespace anjuan
