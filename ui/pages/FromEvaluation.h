// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/office/Supervision.h"
#include "ui/pages/EvaluationLines.h"

// Lines of case-file review from the batch as Supervision gives it.
namespace anjuan {

BatchLine batchLineOf(const BatchView& batch);
std::vector<SheetLine> sheetLinesOf(const BatchView& batch, const Roster& roster, const PersonId& me);
/// Groups with their items in the order of the standard; the vetoes before them when they are wanted.
std::vector<ItemLine> itemLinesOf(const BatchView& batch, const EvaluationSheet& sheet, bool withVetoes);
SheetHead sheetHeadOf(const BatchView& batch, const EvaluationSheet& sheet, const Roster& roster, const PersonId& me);
/// The papers in the order in which they came to be; page numbers are set by who counts the pages.
std::vector<ReviewedPaper> reviewedPapersOf(const CaseFile& file);
/// The paper in which an item is looked up; -1 when the file has none of the kind.
int paperOf(const std::vector<ReviewedPaper>& papers, const EvaluationStandard& standard, const QString& itemId);

/// 1.5 or 2: points as sheets show them.
QString pointsText(std::int64_t tenths);

} // namespace anjuan
