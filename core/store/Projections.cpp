// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Projections.h"

#include <map>
#include <set>

#include "core/store/CaseRows.h"
#include "core/store/Search.h"

namespace anjuan {
namespace {

constexpr bool isText = true;
constexpr bool isNumber = false;
constexpr bool isKey = true;

constexpr DerivedColumn docketColumns[] = {{"stream"}, {"number"}, {"party"}, {"cause"}, {"matter"}, {"stage"}, {"procedure_id"},
    {"handlers"}, {"waiting_for"}, {"lead_on"}, {"filed_on"}, {"decided_on"}, {"closed_on"}, {"fine_fen", isNumber}, {"due"},
    {"due_name"}, {"waiting_since"}, {"origin"}, {"defects", isNumber}, {"restricted", isNumber}, {"mark"}};
constexpr DerivedColumn personColumns[] = {{"person", isText, isKey}, {"part", isText, isKey}, {"due"}, {"mark"}};
constexpr DerivedColumn deadlineColumns[] = {{"row_no", isNumber, isKey}, {"limit_id"}, {"starts_on"}, {"due"}, {"latest"}, {"ended_on"},
    {"ours", isNumber}, {"mark"}};
constexpr DerivedColumn partyColumns[] = {{"row_no", isNumber, isKey}, {"name"}, {"identifier"}, {"mark"}};

constexpr DerivedTable docketTable{"docket", docketColumns};
constexpr DerivedTable personTable{"docket_person", personColumns};
constexpr DerivedTable deadlineTable{"deadline", deadlineColumns};
constexpr DerivedTable partyTable{"party", partyColumns};

/// What one case has in each table.
struct CaseLists {
    std::vector<DerivedValues> docket, persons, deadlines, parties;
    std::vector<SearchText> texts;
};

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

void addPersons(CaseLists& lists, const std::string& part, const std::vector<PersonId>& persons, const std::string& due)
{
    for (const auto& person : std::set<PersonId>(persons.begin(), persons.end()))
        lists.persons.push_back({person.text(), part, due});
}

void addDocket(CaseLists& lists, const DocketRow& row)
{
    const auto due = dayOr(row.nextDue, noDue);
    const long long fine = row.fine ? row.fine->fen() : noAmount;
    lists.docket.push_back({row.stream, row.number, row.party, row.cause, row.matter, row.stage, row.procedure, joined(row.handlers),
        joined(row.waitingFor), dayOr(row.leadOn), dayOr(row.filedOn), dayOr(row.decidedOn), dayOr(row.closedOn), fine, due, row.nextDueName,
        row.waitingSince.iso(), row.origin, static_cast<long long>(row.defects), row.restricted ? 1LL : 0LL});
    addPersons(lists, "handler", row.handlers, due);
    addPersons(lists, "waiting", row.waitingFor, due);
    lists.texts.push_back({SearchText::In::Heading, row.number + "\n" + row.party + "\n" + row.cause});
}

long long nextNo(const std::vector<DerivedValues>& rows)
{
    return static_cast<long long>(rows.size()) + 1;
}

std::map<std::string, CaseLists> byCase(const DerivedRows& rows)
{
    std::map<std::string, CaseLists> cases;
    for (const auto& id : rows.cases)
        cases[id.text()];
    for (const auto& row : rows.docket)
        addDocket(cases[row.id.text()], row);
    for (const auto& row : rows.deadlines) {
        auto& of = cases[row.id.text()].deadlines;
        of.push_back({nextNo(of), row.limit, row.startsOn.iso(), row.due.iso(), dayOr(row.latest), dayOr(row.endedOn), row.ours ? 1LL : 0LL});
    }
    for (const auto& row : rows.parties) {
        auto& of = cases[row.id.text()].parties;
        of.push_back({nextNo(of), row.name, row.identifier});
    }
    for (const auto& row : rows.search)
        cases[row.id.text()].texts.push_back({row.personal ? SearchText::In::Personal : SearchText::In::Content, row.text});
    return cases;
}

} // namespace

void replaceDerived(Statements& sql, const DerivedRows& rows, const SecretKey* termsKey)
{
    SearchIndex index(sql, termsKey);
    for (const auto& [id, lists] : byCase(rows)) {
        makeCaseRows(sql, docketTable, id, lists.docket);
        makeCaseRows(sql, personTable, id, lists.persons);
        makeCaseRows(sql, deadlineTable, id, lists.deadlines);
        makeCaseRows(sql, partyTable, id, lists.parties);
        index.replace(id, lists.texts);
    }
}

std::optional<std::string> firstChangedDerived(Statements& sql)
{
    for (const auto* table : {&docketTable, &personTable, &deadlineTable, &partyTable}) {
        if (auto changed = firstChangedRow(sql, *table))
            return changed;
    }
    return std::nullopt;
}

bool areDaysCounted(Statements& sql)
{
    constexpr std::string_view differing = "WITH counted AS (SELECT due, count(*) AS open FROM deadline WHERE ended_on = '' AND ours = 1 GROUP BY due) "
                                           "SELECT count(*) FROM (SELECT * FROM (SELECT due, open FROM counted EXCEPT SELECT due, open FROM deadline_day) "
                                           "UNION ALL SELECT * FROM (SELECT due, open FROM deadline_day EXCEPT SELECT due, open FROM counted))";
    long long days = 0;
    sql.run(differing, soci::into(days));
    return days == 0;
}

void clearDerived(Statements& sql)
{
    for (const auto* table : {"docket", "docket_person", "deadline", "deadline_day", "party", "search_index", "search_row"})
        sql.run(std::string{"DELETE FROM "} + table);
}

} // namespace anjuan
