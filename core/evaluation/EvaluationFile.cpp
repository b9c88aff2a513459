// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationFile.h"

#include <algorithm>

namespace anjuan {
namespace {

struct Evolve {
    EvaluationFile& file;

    template <class F> void onSheet(const std::string& caseId, F&& change) const
    {
        const auto found = std::ranges::find(file.sheets, caseId, &EvaluationSheet::caseId);
        if (found != file.sheets.end())
            change(*found);
    }

    void operator()(const BatchOpened& event) const { file.batch = event; }
    void operator()(const BatchSampleDrawn& event) const
    {
        file.sample = event;
        file.sheets.clear();
        for (const auto& caseId : event.drawn) {
            file.sheets.emplace_back();
            file.sheets.back().caseId = caseId;
        }
    }
    void operator()(const SheetAssigned& event) const
    {
        onSheet(event.caseId, [&](EvaluationSheet& sheet) { sheet.reviewer = event.reviewer; });
    }
    void operator()(const FindingsProposed& event) const
    {
        onSheet(event.caseId, [&](EvaluationSheet& sheet) { sheet.proposals = event.proposals; });
    }
    void operator()(const ItemDecided& event) const
    {
        onSheet(event.caseId, [&](EvaluationSheet& sheet) { sheet.items[event.item] = event; });
    }
    void operator()(const VetoDecided& event) const
    {
        onSheet(event.caseId, [&](EvaluationSheet& sheet) { sheet.vetoes[event.veto] = event; });
    }
    void operator()(const SheetSigned& event) const
    {
        onSheet(event.caseId, [&](EvaluationSheet& sheet) { sheet.signature = event; });
    }
    void operator()(const EvaluationReportIssued& event) const { file.report = event; }
    void operator()(const MeritNoted& event) const
    {
        onSheet(event.caseId, [&](EvaluationSheet& sheet) { sheet.merit = event.text; });
    }
};

} // namespace

const EvaluationSheet* EvaluationFile::sheet(std::string_view caseId) const
{
    const auto found
        = std::ranges::find(sheets, caseId, [](const auto& one) { return std::string_view{one.caseId}; });
    return found == sheets.end() ? nullptr : &*found;
}

const PopulationCase* EvaluationFile::drawnCase(std::string_view caseId) const
{
    if (!sample || !sheet(caseId))
        return nullptr;
    const auto found
        = std::ranges::find(sample->population, caseId, [](const auto& one) { return std::string_view{one.caseId}; });
    return found == sample->population.end() ? nullptr : &*found;
}

EvaluationFile evolve(EvaluationFile file, const EvaluationEvent& event)
{
    std::visit(Evolve{file}, event);
    return file;
}

} // namespace anjuan
