// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemoryOffice.h"

#include <algorithm>
#include <stdexcept>

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/office/Founding.h"
#include "core/office/LawOfOffice.h"
#include "core/office/People.h"
#include "core/office/Registers.h"

namespace anjuan::test {
namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error("refused: " + english(result.refusal().findings.at(0).sentence));
    return std::move(result).value();
}

Instant momentOf(const std::string& text)
{
    return Instant::at(*Date::parse(text.substr(0, 10)), *TimeOfDay::parse(text.substr(11)));
}

} // namespace

Result<Appended> MemoryJournal::append(const Transaction& transaction, Instant recordedAt)
{
    const auto holds = [&](const StreamName& stream, std::int64_t expected) { return count(stream) == expected; };
    const bool all = std::ranges::all_of(transaction.appends, [&](const Append& a) { return holds(a.stream, a.expected); })
        && std::ranges::all_of(transaction.guards, [&](const Guard& g) { return holds(g.stream, g.expected); });
    if (!all) {
        Finding finding;
        finding.rule = "expected";
        return refuse(Why::ChangedMeanwhile, std::move(finding));
    }
    Appended appended;
    for (const auto& append : transaction.appends) {
        auto& stream = m_streams[append.stream];
        for (const auto& entry : append.entries) {
            stream.push_back({++m_position, append.stream, static_cast<std::int64_t>(stream.size()) + 1, {}, entry.restricted, recordedAt,
                entry.occurredOn, entry.madeBy, entry.kind, entry.version, entry.body, {}});
            appended.entries.push_back(stream.back());
        }
    }
    for (const auto& id : transaction.derived.cases)
        std::erase_if(m_search, [&](const SearchRow& row) { return row.id == id; });
    for (const auto& row : transaction.derived.docket)
        m_docket.insert_or_assign(row.id.text(), row);
    for (const auto& row : transaction.derived.parties)
        m_parties.insert_or_assign(row.id.text(), row);
    m_search.insert(m_search.end(), transaction.derived.search.begin(), transaction.derived.search.end());
    appended.position = m_position;
    return appended;
}

std::vector<Entry> MemoryJournal::read(const StreamName& stream, std::int64_t after) const
{
    const auto found = m_streams.find(stream);
    if (found == m_streams.end() || after >= static_cast<std::int64_t>(found->second.size()))
        return {};
    return {found->second.begin() + after, found->second.end()};
}

std::int64_t MemoryJournal::count(const StreamName& stream) const
{
    const auto found = m_streams.find(stream);
    return found == m_streams.end() ? 0 : static_cast<std::int64_t>(found->second.size());
}

std::vector<StreamName> MemoryJournal::streams(const std::string& prefix) const
{
    std::vector<StreamName> names;
    for (const auto& [name, entries] : m_streams) {
        if (name.starts_with(prefix))
            names.push_back(name);
    }
    return names;
}

std::vector<DocketRow> MemoryQueries::docket(const DocketFilter& filter, DocketSort, RowRange page) const
{
    std::vector<DocketRow> rows;
    int place = 0;
    for (const auto& [id, row] : m_journal.docket()) {
        if (filter.stage && row.stage != *filter.stage)
            continue;
        if (place >= page.offset && place < page.offset + page.limit)
            rows.push_back(row);
        ++place;
    }
    return rows;
}

std::optional<DocketRow> MemoryQueries::docketRow(const CaseId& id) const
{
    const auto found = m_journal.docket().find(id.text());
    return found == m_journal.docket().end() ? std::nullopt : std::optional{found->second};
}

std::vector<PartyRow> MemoryQueries::casesOfParty(const std::string& nameOrIdentifier) const
{
    std::vector<PartyRow> rows;
    for (const auto& [id, row] : m_journal.parties()) {
        if (!nameOrIdentifier.empty() && (row.name == nameOrIdentifier || row.identifier == nameOrIdentifier))
            rows.push_back(row);
    }
    return rows;
}

std::vector<FineRow> MemoryQueries::finesOfMatter(const std::string& matter) const
{
    std::vector<FineRow> rows;
    for (const auto& [id, row] : m_journal.docket()) {
        if (!matter.empty() && row.matter == matter && row.fine && row.decidedOn)
            rows.push_back({row.id, *row.decidedOn, *row.fine});
    }
    return rows;
}

std::vector<FineRow> MemoryQueries::finesOfCause(const std::string& cause) const
{
    std::vector<FineRow> rows;
    for (const auto& [id, row] : m_journal.docket()) {
        if (row.origin == "ledger" && row.cause == cause && row.fine && row.decidedOn)
            rows.push_back({row.id, *row.decidedOn, *row.fine});
    }
    return rows;
}

std::vector<SearchHit> MemoryQueries::search(const std::string& text, int limit) const
{
    std::vector<SearchHit> hits;
    for (const auto& row : m_journal.search()) {
        if (!row.personal && row.text.find(text) != std::string::npos && static_cast<int>(hits.size()) < limit)
            hits.push_back({row.id, row.text, false});
    }
    return hits;
}

Result<Digest> MemoryVault::put(std::span<const std::uint8_t> bytes, Instant)
{
    const auto digest = sm3(bytes);
    m_kept[hex(digest)] = {bytes.begin(), bytes.end()};
    return digest;
}

Result<Bytes> MemoryVault::get(const Digest& digest) const
{
    const auto found = m_kept.find(hex(digest));
    return found == m_kept.end() ? Result<Bytes>{Refusal{Why::NotFound, {}}} : Result<Bytes>{found->second};
}

Result<Printed> TextTypesetter::typeset(const Document& document)
{
    const auto text = plainText(document);
    return Printed{{text.begin(), text.end()}, 1};
}

MemoryOffice::MemoryOffice() : templates(must(TemplateShelf::read(ANJUAN_RESOURCES "/templates")))
{
    at("2026-09-17T08:00");
    const auto founding = must(readFounding(readResource("practice/office.json"), *shippedLawBook(), "correct horse"));
    const PersonId by{"zheng"};
    const auto on = clock.now().day();
    Transaction transaction;
    Append people{StreamName{peopleStream}, 0, {}};
    for (const auto& newcomer : founding.people)
        people.entries.push_back(personChanged(newcomer.person, on, by));
    transaction.appends.push_back(std::move(people));
    transaction.appends.push_back({StreamName{setupStream}, 0, {setupPut(founding.text, on, by)}});
    for (const auto& [series, number] : founding.lastNumbers)
        transaction.appends.push_back({registerStream(series, on.year()), 0, {registerOpened(number, on, by)}});
    (void)must(journal.append(transaction, clock.now()));
    office = std::make_unique<Office>(OfficeParts{journal, queries, vault, clock, typesetter, templates, *shippedLawBook(), true});
}

MemorySession MemoryOffice::as(const std::string& login) const
{
    const auto* person = office->roster().find(PersonId{login});
    return {login, person && !person->isAdministrator()};
}

void MemoryOffice::at(const std::string& moment)
{
    clock.set(momentOf(moment));
}

CaseId MemoryOffice::caseThrough(Act last)
{
    const auto told = must(parseJson(readResource("practice/case.json"), "case.json"));
    std::optional<CaseId> id;
    for (const auto& step : told["steps"]) {
        const auto act = *actNamed(step["act"].get<std::string>());
        Json facts = step["facts"];
        for (const char* key : {"at", "officers"}) {
            if (step.contains(key))
                facts[key] = step[key];
        }
        const auto ask = must(readStep(act, facts));
        at(step["now"]);
        const auto session = as(step["by"]);
        id = id ? must(office->perform(session, *id, ask)).id : must(office->open(session, ask)).id;
        for (const auto& signature : step.value("sign", Json::array())) {
            at(signature["now"]);
            (void)must(office->perform(as(signature["by"]), *id, SignProposal{0, act, true, signature["opinion"].get<std::string>()}));
        }
        if (act == last)
            break;
    }
    return *id;
}

} // namespace anjuan::test
