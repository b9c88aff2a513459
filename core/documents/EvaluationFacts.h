// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/documents/FactTree.h"
#include "core/evaluation/EvaluationReport.h"
#include "core/people/Person.h"

namespace anjuan {

/// What the papers of a review are filled from. Everything outlives the call.
struct ReviewPapers {
    const EvaluationFile& file;
    const EvaluationStandard& standard;
    const EvaluationReport& report;
    const Roster& roster;
    std::string by;          ///< the organ that reviews
    std::string printedBy;
    Instant printedAt;
    std::string version;     ///< of the program
    bool practice = false;
};

/// `evaluation.*` of the report (evaluation-report). Its figures are those of `report`.
FactTree reportFacts(const ReviewPapers& papers);
/// `evaluation.*` of one file's sheet (evaluation-sheet): every item of the standard with its points and deduction.
FactTree sheetFacts(const ReviewPapers& papers, const SheetResult& result);

/// 985 → 98.5, 1000 → 100.0: scores as reports print them.
std::string scoreWords(std::int64_t tenths);
/// 15 → 1.5, 20 → 2: points as sheets print them.
std::string pointWords(std::int64_t tenths);

} // namespace anjuan
