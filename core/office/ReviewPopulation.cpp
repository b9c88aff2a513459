// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/ReviewPopulation.h"

#include <algorithm>

#include "core/casefile/facts/Filing.h"
#include "core/office/CaseStream.h"

namespace anjuan {
namespace {

constexpr int pageSize = 500;

std::vector<DocketRow> closedWithin(const Queries& queries, Date from, Date to)
{
    std::vector<DocketRow> rows;
    for (const auto stage : {Stage::Closed, Stage::Archived}) {
        DocketFilter filter;
        filter.stage = std::string{keyOf(stage)};
        for (int offset = 0;; offset += pageSize) {
            const auto page = queries.docket(filter, DocketSort::Newest, {offset, pageSize});
            for (const auto& row : page) {
                const bool within = row.closedOn && from <= *row.closedOn && *row.closedOn <= to;
                if (within && row.procedure == "ordinary" && row.origin != "ledger")
                    rows.push_back(row);
            }
            if (static_cast<int>(page.size()) < pageSize)
                break;
        }
    }
    std::ranges::sort(rows, [](const auto& a, const auto& b) { return std::tie(*a.closedOn, a.id) < std::tie(*b.closedOn, b.id); });
    return rows;
}

/// The number on the decision, else the filing number: what a reviewed organ knows the file by.
std::string numberOf(const CaseFile& file)
{
    for (const auto kind : {Act::IssueDecision, Act::IssueNoPenalty, Act::DecideOnSpot}) {
        const auto* act = file.last(kind);
        if (!act)
            continue;
        for (const auto& paper : act->taken.head.papers) {
            if (!paper.number.empty())
                return paper.number;
        }
    }
    return file.number();
}

std::string fieldOf(const CaseFile& file, const Catalogue& catalogue)
{
    const auto* filing = file.filing();
    const auto matter = filing ? catalogue.find(filing->matter) : Result<const Matter*>{nullptr};
    return matter && *matter ? (*matter)->department : std::string{};
}

} // namespace

std::vector<PopulationCase> populationOf(
    const Journal& journal, const Queries& queries, const Catalogue& catalogue, const std::string& unit, Date from, Date to)
{
    std::vector<PopulationCase> population;
    for (const auto& row : closedWithin(queries, from, to)) {
        const auto entries = journal.read(streamOf(row.id));
        const auto file = caseOf(row.id, entries);
        population.push_back({row.id.text(), numberOf(file), file.partyName(), file.cause(), fieldOf(file, catalogue), unit,
            everybodyIn(row.id, entries)});
    }
    return population;
}

} // namespace anjuan
