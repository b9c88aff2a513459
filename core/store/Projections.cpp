// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Projections.h"

#include <map>
#include <set>

#include <soci/soci.h>

#include "core/store/Search.h"

namespace anjuan {
namespace {

using soci::use;

std::string dayOr(const std::optional<Date>& day, const char* absent = "")
{
    return day ? day->iso() : std::string{absent};
}

std::string joined(const std::vector<PersonId>& persons)
{
    std::string text;
    for (const auto& person : persons)
        text += (text.empty() ? "" : "\n") + person.text();
    return text;
}

void removeCase(soci::session& sql, const std::string& id)
{
    static constexpr std::array statements{
        "DELETE FROM docket WHERE case_id = :id",
        "DELETE FROM docket_person WHERE case_id = :id",
        "DELETE FROM deadline WHERE case_id = :id",
        "DELETE FROM party WHERE case_id = :id",
    };
    for (const auto* statement : statements)
        sql << statement, use(id, "id");
}

void insertPersons(
    soci::session& sql, const std::string& id, const std::string& part, const std::vector<PersonId>& persons)
{
    for (const auto& person : std::set<PersonId>(persons.begin(), persons.end()))
        sql << "INSERT INTO docket_person (person, part, case_id) VALUES (:person, :part, :id)",
            use(person.text(), "person"), use(part, "part"), use(id, "id");
}

void insertDocket(soci::session& sql, const DocketRow& row)
{
    const auto handlers = joined(row.handlers);
    const auto waiting = joined(row.waitingFor);
    const auto lead = dayOr(row.leadOn);
    const auto filed = dayOr(row.filedOn);
    const auto decided = dayOr(row.decidedOn);
    const auto closed = dayOr(row.closedOn);
    const long long fine = row.fine ? row.fine->fen() : noAmount;
    const auto due = dayOr(row.nextDue, noDue);
    const auto since = row.waitingSince.iso();
    const int restricted = row.restricted ? 1 : 0;
    sql << "INSERT INTO docket (case_id, stream, number, party, cause, matter, stage, procedure_id, handlers, "
           "waiting_for, "
           "lead_on, filed_on, decided_on, closed_on, fine_fen, due, due_name, waiting_since, origin, defects, "
           "restricted) "
           "VALUES (:id, :stream, :number, :party, :cause, :matter, :stage, :procedure, :handlers, :waiting, :lead, "
           ":filed, "
           ":decided, :closed, :fine, :due, :duename, :since, :origin, :defects, :restricted)",
        use(row.id.text(), "id"), use(row.stream, "stream"), use(row.number, "number"), use(row.party, "party"),
        use(row.cause, "cause"), use(row.matter, "matter"), use(row.stage, "stage"), use(row.procedure, "procedure"),
        use(handlers, "handlers"), use(waiting, "waiting"), use(lead, "lead"), use(filed, "filed"),
        use(decided, "decided"), use(closed, "closed"), use(fine, "fine"), use(due, "due"),
        use(row.nextDueName, "duename"), use(since, "since"), use(row.origin, "origin"), use(row.defects, "defects"),
        use(restricted, "restricted");
    insertPersons(sql, row.id.text(), "handler", row.handlers);
    insertPersons(sql, row.id.text(), "waiting", row.waitingFor);
}

void insertDeadline(soci::session& sql, const DeadlineRow& row, int rowNo)
{
    const auto starts = row.startsOn.iso();
    const auto due = row.due.iso();
    const auto latest = dayOr(row.latest);
    const auto ended = dayOr(row.endedOn);
    const int ours = row.ours ? 1 : 0;
    sql << "INSERT INTO deadline (case_id, row_no, limit_id, starts_on, due, latest, ended_on, ours) "
           "VALUES (:id, :no, :limit, :starts, :due, :latest, :ended, :ours)",
        use(row.id.text(), "id"), use(rowNo, "no"), use(row.limit, "limit"), use(starts, "starts"), use(due, "due"),
        use(latest, "latest"), use(ended, "ended"), use(ours, "ours");
}

/// The texts of each case, the line of the case list first.
std::map<std::string, std::vector<SearchText>> textsOf(const DerivedRows& rows, const std::optional<SecretKey>& termsKey)
{
    std::map<std::string, std::vector<SearchText>> texts;
    for (const auto& id : rows.cases)
        texts[id.text()];
    for (const auto& row : rows.docket)
        texts[row.id.text()].push_back({row.number + "\n" + row.party + "\n" + row.cause, {}, {}});
    for (const auto& row : rows.search) {
        if (!row.personal)
            texts[row.id.text()].push_back({{}, row.text, {}});
        else if (termsKey)
            texts[row.id.text()].push_back({{}, {}, keyedTerms(row.text, *termsKey)});
    }
    return texts;
}

} // namespace

void replaceDerived(soci::session& sql, const DerivedRows& rows, const std::optional<SecretKey>& termsKey)
{
    for (const auto& id : rows.cases)
        removeCase(sql, id.text());
    for (const auto& row : rows.docket)
        insertDocket(sql, row);
    int rowNo = 0;
    for (const auto& row : rows.deadlines)
        insertDeadline(sql, row, ++rowNo);
    for (const auto& row : rows.parties) {
        ++rowNo;
        sql << "INSERT INTO party (case_id, row_no, name, identifier) VALUES (:id, :no, :name, :identifier)",
            use(row.id.text(), "id"), use(rowNo, "no"), use(row.name, "name"), use(row.identifier, "identifier");
    }
    SearchIndex index(sql);
    for (auto& [id, texts] : textsOf(rows, termsKey))
        index.replace(id, texts);
}

void clearDerived(soci::session& sql)
{
    for (const auto* table : {"docket", "docket_person", "deadline", "party", "search_index", "search_row"})
        sql << std::string{"DELETE FROM "} + table;
}

} // namespace anjuan
