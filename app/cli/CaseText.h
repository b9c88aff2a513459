// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/base/Json.h"
#include "core/office/Office.h"

namespace anjuan {

/// The same answer twice: as a document and as aligned text for a person.
struct Printout {
    Json json;
    std::string text;
};

using CasePrint = Printout (*)(const CaseView&);

Printout printCase(const CaseView& view);
Printout printTimeline(const CaseView& view);
Printout printSteps(const CaseView& view);
Printout printFindings(const CaseView& view);
Printout printPapers(const CaseView& view);
Json docketJson(const DocketRow& row);
/// The label of a stage by its key.
std::string_view stageLabel(std::string_view key);

} // namespace anjuan
