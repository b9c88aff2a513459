// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluation/EvaluationEvent.h"

namespace anjuan {

/// The review of one case file: one file, one sheet.
struct EvaluationSheet {
    std::string caseId;
    std::optional<PersonId> reviewer;
    std::vector<SheetProposal> proposals;
    std::map<std::int64_t, ItemDecided> items; ///< an item not decided has its full points
    std::map<std::string, VetoDecided> vetoes;
    std::optional<SheetSigned> signature;
    std::string merit; ///< what was done well
};

/// A review batch: what its entries say, and nothing else.
struct EvaluationFile {
    std::optional<BatchOpened> batch;
    std::optional<BatchSampleDrawn> sample;
    std::vector<EvaluationSheet> sheets; ///< in the order they were drawn
    std::optional<EvaluationReportIssued> report;

    /// nullptr when the case was not drawn.
    const EvaluationSheet* sheet(std::string_view caseId) const;
    const PopulationCase* drawnCase(std::string_view caseId) const;
};

/// The next file. Cannot fail: an event about a case that was not drawn changes nothing.
EvaluationFile evolve(EvaluationFile file, const EvaluationEvent& event);

} // namespace anjuan
