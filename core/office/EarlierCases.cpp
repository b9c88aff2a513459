// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/EarlierCases.h"

#include <algorithm>
#include <set>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Party.h"

namespace anjuan {
namespace {

constexpr std::size_t mostEarlier = 50;

/// Number and tier of a case that is shown; a ledger line has its own number and no tier.
SimilarFine shownOf(const Office& office, const Session& session, const FineRow& row)
{
    SimilarFine fine{{}, row.decidedOn, row.fine, {}, false};
    const auto view = office.view(session, row.id);
    if (!view)
        return fine;
    fine.number = view->file.number();
    fine.isFromLedger = view->file.isFromLedger();
    if (const auto* decision = view->file.facts<IssueDecision>(Act::IssueDecision))
        fine.tier = decision->tier;
    return fine;
}

/// Adds what is not there yet and is not this case; answers how many that were.
std::int64_t add(
    std::vector<FineRow> more, const CaseId& self, std::set<std::string>& seen, std::vector<FineRow>& rows)
{
    std::int64_t added = 0;
    for (auto& row : more) {
        if (row.id == self || !seen.insert(row.id.text()).second)
            continue;
        rows.push_back(std::move(row));
        ++added;
    }
    return added;
}

} // namespace

std::vector<EarlierDecision> earlierDecisions(const Queries& queries, const CaseFile& file)
{
    std::vector<EarlierDecision> earlier;
    const auto* party = file.party();
    if (!party)
        return earlier;
    std::set<std::string> seen{file.id.text()};
    for (const auto& key : {party->name, party->creditCode}) {
        for (const auto& row : queries.casesOfParty(key)) {
            if (!seen.insert(row.id.text()).second || earlier.size() >= mostEarlier)
                continue;
            const auto line = queries.docketRow(row.id);
            if (line && line->decidedOn)
                earlier.push_back({line->id, line->matter, line->cause, *line->decidedOn});
        }
    }
    return earlier;
}

Result<SimilarFines> similarFines(
    const Office& office, const Session& session, const CaseFile& file, std::size_t shown)
{
    const auto lists = office.lists(session);
    if (!lists)
        return lists.refusal();
    SimilarFines similar;
    const auto* filing = file.filing();
    if (!filing)
        return similar;
    std::set<std::string> seen;
    std::vector<FineRow> rows;
    similar.ofMatter = add((*lists)->finesOfMatter(filing->matter), file.id, seen, rows);
    const auto matter = office.law().catalogue.find(filing->matter);
    std::set<std::string> causes{filing->cause};
    if (matter)
        causes.insert((*matter)->name);
    for (const auto& cause : causes)
        similar.ofCause += add((*lists)->finesOfCause(cause), file.id, seen, rows);
    std::vector<Money> fines;
    fines.reserve(rows.size());
    for (const auto& row : rows)
        fines.push_back(row.fine);
    similar.spread = spreadOf(std::move(fines));
    std::ranges::stable_sort(rows, std::ranges::greater{}, &FineRow::decidedOn);
    for (std::size_t i = 0; i < std::min(shown, rows.size()); ++i)
        similar.latest.push_back(shownOf(office, session, rows[i]));
    return similar;
}

Result<Guidance> guidanceFor(
    const Office& office, const Session& session, const CaseFile& file, const Intended& intended)
{
    const auto lists = office.lists(session);
    if (!lists)
        return lists.refusal();
    auto now = office.circumstances(session.person());
    now.earlier = earlierDecisions(**lists, file);
    return guidanceFor(file, now, intended);
}

} // namespace anjuan
