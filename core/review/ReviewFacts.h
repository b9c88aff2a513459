// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/law/FineRange.h"
#include "core/rules/Rule.h"

namespace anjuan {

/// How far the period for the defence has come (行政处罚法 44, 45).
enum class DefencePeriod { NoNotice, Running, Over, Waived };

/// What is computed for the legal reviewer, so that he need not count it himself (行政处罚法 58).
struct ReviewFacts {
    int round = 0;                          ///< the one that waits, or the last
    std::optional<Date> sentOn;             ///< of the submission that waits
    std::optional<int> daysWaiting;
    std::optional<int> daysFromActToFiling;
    std::optional<Date> limitationEnds;     ///< 行政处罚法 36, before the filing
    std::optional<int> daysUsed;            ///< of the ninety, on the day looked at
    std::optional<int> daysLeft;
    DefencePeriod defence = DefencePeriod::NoNotice;
    std::optional<Date> defenceEnds;
    std::optional<Money> fine;              ///< intended: of the notice, else of the conclusion
    std::string tier;
    std::optional<FineLimits> tierLimits;
    int stepsInOrder = 0;                   ///< acts whose day was held against those before them
    Findings disorder;                      ///< days that stand the wrong way round (R21)
};

ReviewFacts reviewFactsOf(const CaseFile& file, const Circumstances& now);

} // namespace anjuan
