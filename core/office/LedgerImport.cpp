// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/LedgerImport.h"

#include <algorithm>

#include "core/casefile/facts/Branches.h"

namespace anjuan {
namespace {

/// The stage that the row shows: a notice is no decision, and a decision date is no closing date.
Stage stageOf(const LedgerFacts& facts)
{
    if (facts.closedOn)
        return Stage::Closed;
    if (facts.document == LedgerDocument::Notice || facts.intendedFine)
        return Stage::NoticeIssued;
    if (facts.document == LedgerDocument::Decision || facts.fine || facts.decidedOn)
        return Stage::Decided;
    return facts.filedOn ? Stage::Filed : Stage::Lead;
}

std::string partiesOf(const LedgerFacts& facts)
{
    std::string names;
    for (const auto& party : facts.parties)
        names += (names.empty() ? "" : "、") + party.name;
    return names;
}

ActTaken actOf(const LedgerCase& row, const std::string& file)
{
    const auto& facts = row.facts;
    ImportLedgerRow imported;
    imported.file = file;
    imported.row = facts.sourceRow;
    imported.rowKey = hex(row.key);
    imported.number = facts.number;
    imported.document = std::string{Options<LedgerDocument>::rows[static_cast<std::size_t>(facts.document)].key};
    imported.party = partiesOf(facts);
    imported.cause = facts.cause.empty() ? facts.matter : facts.cause;
    imported.basis = facts.basis;
    imported.result = facts.result;
    imported.filedOn = facts.filedOn;
    imported.decidedOn = facts.decidedOn;
    imported.closedOn = facts.closedOn;
    imported.fine = facts.fine;
    imported.intendedFine = facts.intendedFine;
    for (const auto& note : row.notes)
        imported.notes.push_back((note.heading.empty() ? "" : note.heading + ": ") + english(note.sentence));
    for (const auto& cell : facts.cells)
        imported.cells.push_back({cell.heading, cell.text});
    for (const auto& cell : facts.personalCells)
        imported.personalCells.push_back({cell.heading, cell.text});
    ActHead head;
    head.stageAfter = stageOf(facts);
    return {Act::ImportLedgerRow, std::move(head), std::move(imported)};
}

/// Rows whose document number is one of a case that was made here: our own ledger coming back makes no second cases.
LedgerReading withoutOurs(LedgerReading reading, const Office& office, const Session& session)
{
    const auto isOurs = [&](const LedgerCase& row) {
        const auto id = row.facts.number.empty() ? std::nullopt : office.find(session, row.facts.number);
        const auto view = id ? office.view(session, *id) : Result<CaseView>{Refusal{}};
        return view && !view->file.isFromLedger();
    };
    std::vector<LedgerCase> fresh;
    for (auto& row : reading.accepted) {
        if (isOurs(row))
            reading.rejected.push_back({row.facts.sourceRow, {}, {N_("%1 is a case of this office already"), {row.facts.number}}});
        else
            fresh.push_back(std::move(row));
    }
    reading.accepted = std::move(fresh);
    std::ranges::stable_sort(reading.rejected, {}, &LedgerRejection::row);
    return reading;
}

} // namespace

std::set<Digest> knownRows(const Office& office, const Session& session)
{
    std::set<Digest> known;
    office.eachCase(session, [&](const CaseFile& file) {
        const auto* row = file.facts<ImportLedgerRow>(Act::ImportLedgerRow);
        if (const auto key = row ? digestFromHex(row->rowKey) : std::nullopt)
            known.insert(*key);
    });
    return known;
}

Result<LedgerImported> importLedger(Office& office, const Session& session, LedgerReading reading)
{
    LedgerImported imported{withoutOurs(std::move(reading).without(knownRows(office, session)), office, session), {}};
    std::vector<ActTaken> acts;
    for (const auto& row : imported.reading.accepted)
        acts.push_back(actOf(row, imported.reading.file));
    if (acts.empty())
        return imported;
    auto cases = office.takeOver(session, std::move(acts));
    if (!cases)
        return std::move(cases).refusal();
    imported.cases = std::move(*cases);
    return imported;
}

} // namespace anjuan
