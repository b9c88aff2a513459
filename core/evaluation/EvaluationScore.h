// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/EvaluationFile.h"
#include "core/evaluation/EvaluationStandard.h"

namespace anjuan {

/// What a sheet comes to. All figures are tenths.
struct EvaluationScore {
    std::int64_t earned = 0; ///< of the points of the items that apply
    std::int64_t applicable = 0;
    std::int64_t itemScore = 0; ///< earned / applicable × 100, one decimal, rounded half up; before vetoes
    std::int64_t score = 0; ///< 0 … 1000; 0 when a veto fails the file
    std::string grade;
    std::vector<std::string> vetoes;
};

/// Nothing when no item applies: such a file cannot be scored. Deductions begin from full points and never go below
/// zero.
std::optional<EvaluationScore> scoreOf(const EvaluationStandard& standard, const EvaluationSheet& sheet);

/// The grade of a score in tenths, before vetoes.
const GradeLimit& gradeOf(const EvaluationStandard& standard, std::int64_t score);

} // namespace anjuan
