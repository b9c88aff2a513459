// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlQueries.h"

#include <algorithm>

#include "core/store/Database.h"
#include "core/store/DocketSql.h"
#include "core/store/Projections.h"
#include "core/store/Search.h"

namespace anjuan {
namespace {

using soci::into;
using soci::use;

/// What a DocketFilter gives the statement; lives as long as the statement does.
struct DocketParameters {
    std::string stage;
    std::string person;
    std::string part;
    std::string today;
    std::string match;
    bool findsNothing = false; ///< a text was typed that holds nothing to search for

    explicit DocketParameters(const DocketFilter& filter)
        : stage(filter.stage.value_or(""))
        , part(filter.handler ? "handler" : "waiting")
        , today(filter.overdueOn ? filter.overdueOn->iso() : "")
        , match(matchHeading(filter.text))
        , findsNothing(!filter.text.empty() && match.empty())
    {
        if (filter.handler || filter.waitingFor)
            person = (filter.handler ? *filter.handler : *filter.waitingFor).text();
    }

    void bind(soci::statement& statement, const DocketFilter& filter) const
    {
        if (filter.stage)
            statement.exchange(use(stage, "stage"));
        if (filter.handler || filter.waitingFor) {
            statement.exchange(use(person, "person"));
            statement.exchange(use(part, "part"));
        }
        if (filter.overdueOn)
            statement.exchange(use(today, "today"));
        if (!filter.text.empty())
            statement.exchange(use(match, "match"));
    }
};

void start(soci::statement& statement, const std::string& sql)
{
    statement.alloc();
    statement.prepare(sql);
    statement.define_and_bind();
    statement.execute();
}

std::optional<Date> dayOf(const std::string& text)
{
    return text == noDue ? std::nullopt : Date::parse(text);
}

std::vector<PersonId> split(const std::string& joined)
{
    std::vector<PersonId> persons;
    for (std::size_t begin = 0; begin < joined.size();) {
        const auto end = std::min(joined.find('\n', begin), joined.size());
        persons.emplace_back(joined.substr(begin, end - begin));
        begin = end + 1;
    }
    return persons;
}

/// The columns of a docket row as they are fetched.
struct DocketColumns {
    std::string id, stream, number, party, cause, matter, stage, procedure, handlers, waiting;
    std::string lead, filed, decided, closed, due, dueName, since, origin;
    long long fine = 0;
    int defects = 0;
    int restricted = 0;

    void bind(soci::statement& statement)
    {
        for (auto* text : {&id, &stream, &number, &party, &cause, &matter, &stage, &procedure, &handlers, &waiting,
                 &lead, &filed, &decided, &closed})
            statement.exchange(into(*text));
        statement.exchange(into(fine));
        for (auto* text : {&due, &dueName, &since, &origin})
            statement.exchange(into(*text));
        statement.exchange(into(defects));
        statement.exchange(into(restricted));
    }

    DocketRow row() const
    {
        const auto waitingSince = Date::parse(since);
        if (!waitingSince)
            throw StoreFailure(
                StoreFailure::Cause::Damaged, {N_("The case list is damaged. Rebuild it from the journal."), {}});
        const auto amount = fine == noAmount ? std::nullopt : std::optional{Money::fen(fine)};
        return {CaseId{id}, stream, number, party, cause, matter, stage, procedure, split(handlers), split(waiting),
            dayOf(lead), dayOf(filed), dayOf(decided), dayOf(closed), amount, dayOf(due), dueName, *waitingSince,
            origin, defects, restricted != 0};
    }
};

DeadlineRow deadlineFrom(const std::string& id, const std::string& limit, const std::string& starts,
    const std::string& due, const std::string& latest, const std::string& ended, int ours)
{
    const auto startsOn = Date::parse(starts);
    const auto dueOn = Date::parse(due);
    if (!startsOn || !dueOn)
        throw StoreFailure(
            StoreFailure::Cause::Damaged, {N_("The case list is damaged. Rebuild it from the journal."), {}});
    return {CaseId{id}, limit, *startsOn, *dueOn, dayOf(latest), dayOf(ended), ours != 0};
}

std::vector<DeadlineRow> fetchDeadlines(soci::statement& statement, const std::string& sql)
{
    std::string id, limit, starts, due, latest, ended;
    int ours = 0;
    for (auto* text : {&id, &limit, &starts, &due, &latest, &ended})
        statement.exchange(into(*text));
    statement.exchange(into(ours));
    start(statement,
        "SELECT t.case_id, t.limit_id, t.starts_on, t.due, t.latest, t.ended_on, t.ours FROM deadline t " + sql);
    std::vector<DeadlineRow> rows;
    while (statement.fetch())
        rows.push_back(deadlineFrom(id, limit, starts, due, latest, ended, ours));
    return rows;
}

std::vector<FineRow> fetchFines(soci::session& sql, FinesOf what, const std::string& value)
{
    std::string id, decided;
    long long fine = 0;
    soci::statement statement(sql);
    statement.exchange(use(value, "value"));
    statement.exchange(into(id));
    statement.exchange(into(decided));
    statement.exchange(into(fine));
    start(statement, finesSql(what));
    std::vector<FineRow> rows;
    while (statement.fetch()) {
        if (const auto day = Date::parse(decided))
            rows.push_back({CaseId{id}, *day, Money::fen(fine)});
    }
    return rows;
}

std::vector<PartyRow> fetchParties(soci::session& sql, const char* where, const std::string& value)
{
    std::string id, name, identifier;
    soci::statement statement(sql);
    statement.exchange(use(value, "value"));
    for (auto* text : {&id, &name, &identifier})
        statement.exchange(into(*text));
    start(statement, std::string{"SELECT case_id, name, identifier FROM party "} + where);
    std::vector<PartyRow> rows;
    while (statement.fetch())
        rows.push_back({CaseId{id}, name, identifier});
    return rows;
}

} // namespace

std::vector<DocketRow> SqlQueries::docket(const DocketFilter& filter, DocketSort sort, RowRange page) const
{
    const DocketParameters parameters(filter);
    if (parameters.findsNothing)
        return {};
    return m_reader.run([&](soci::session&) {
        DocketColumns columns;
        std::vector<DocketRow> rows;
        rows.reserve(static_cast<std::size_t>(std::clamp(page.limit, 0, 200)));
        m_reader.statements().eachBound(docketSql(filter, sort, DocketWanted::Rows), [&] { rows.push_back(columns.row()); },
            [&](soci::statement& statement) {
                parameters.bind(statement, filter);
                statement.exchange(use(page.limit, "limit"));
                statement.exchange(use(page.offset, "offset"));
                columns.bind(statement);
            });
        return rows;
    });
}

std::vector<CaseId> SqlQueries::docketIds(const DocketFilter& filter, DocketSort sort) const
{
    const DocketParameters parameters(filter);
    if (parameters.findsNothing)
        return {};
    return m_reader.run([&](soci::session& sql) {
        std::string id;
        soci::statement statement(sql);
        parameters.bind(statement, filter);
        statement.exchange(into(id));
        start(statement, docketSql(filter, sort, DocketWanted::Ids));
        std::vector<CaseId> ids;
        while (statement.fetch())
            ids.emplace_back(id);
        return ids;
    });
}

std::int64_t SqlQueries::docketCount(const DocketFilter& filter) const
{
    const DocketParameters parameters(filter);
    if (parameters.findsNothing)
        return 0;
    return m_reader.run([&](soci::session& sql) {
        long long count = 0;
        soci::statement statement(sql);
        parameters.bind(statement, filter);
        statement.exchange(into(count));
        start(statement, docketSql(filter, DocketSort::Newest, DocketWanted::Count));
        statement.fetch();
        return static_cast<std::int64_t>(count);
    });
}

std::optional<DocketRow> SqlQueries::docketRow(const CaseId& id) const
{
    return m_reader.run([&](soci::session& sql) {
        DocketColumns columns;
        soci::statement statement(sql);
        const auto& text = id.text();
        statement.exchange(use(text, "id"));
        columns.bind(statement);
        const auto all = docketSql({}, DocketSort::Newest, DocketWanted::Rows);
        start(statement, all.substr(0, all.find(" WHERE ")) + " WHERE d.case_id = :id");
        return statement.fetch() ? std::optional{columns.row()} : std::nullopt;
    });
}

std::vector<DeadlineRow> SqlQueries::openDeadlines(const DeadlineFilter& filter, RowRange page) const
{
    const auto until = filter.until ? filter.until->iso() : std::string{noDue};
    const auto before = filter.overdueOn ? filter.overdueOn->iso() : std::string{noDue};
    const auto person = filter.handler ? filter.handler->text() : std::string{};
    const int oursOnly = filter.oursOnly ? 1 : 0;
    const int withRestricted = filter.restricted ? 1 : 0;
    return m_reader.run([&](soci::session& sql) {
        soci::statement statement(sql);
        statement.exchange(use(until, "until"));
        statement.exchange(use(before, "before"));
        statement.exchange(use(person, "person"));
        statement.exchange(use(oursOnly, "ours"));
        statement.exchange(use(withRestricted, "restricted"));
        statement.exchange(use(page.limit, "limit"));
        statement.exchange(use(page.offset, "offset"));
        return fetchDeadlines(statement,
            "WHERE t.ended_on = '' AND t.due <= :until AND t.due < :before AND (t.ours = 1 OR :ours = 0) "
            "AND (:restricted = 1 OR NOT EXISTS (SELECT 1 FROM docket d WHERE d.case_id = t.case_id AND "
            "d.restricted = 1)) AND (:person = '' OR EXISTS (SELECT 1 FROM docket_person p WHERE p.person = :person "
            "AND p.part = 'handler' AND p.case_id = t.case_id)) "
            "ORDER BY t.due, t.case_id, t.row_no LIMIT :limit OFFSET :offset");
    });
}

std::vector<DueOnDay> SqlQueries::openDeadlinesByDay() const
{
    return m_reader.run([](soci::session& sql) {
        std::string due;
        long long count = 0;
        soci::statement statement(sql);
        statement.exchange(into(due));
        statement.exchange(into(count));
        start(statement, std::string{openDeadlinesByDaySql});
        std::vector<DueOnDay> days;
        while (statement.fetch()) {
            if (const auto day = Date::parse(due))
                days.push_back({*day, count});
        }
        return days;
    });
}

std::vector<DeadlineRow> SqlQueries::deadlinesOf(const CaseId& id) const
{
    return m_reader.run([&](soci::session& sql) {
        soci::statement statement(sql);
        const auto& text = id.text();
        statement.exchange(use(text, "id"));
        return fetchDeadlines(statement, "WHERE t.case_id = :id ORDER BY t.due, t.row_no");
    });
}

std::vector<PartyRow> SqlQueries::partiesOf(const CaseId& id) const
{
    return m_reader.run(
        [&](soci::session& sql) { return fetchParties(sql, "WHERE case_id = :value ORDER BY row_no", id.text()); });
}

std::vector<PartyRow> SqlQueries::casesOfParty(const std::string& nameOrIdentifier) const
{
    if (nameOrIdentifier.empty())
        return {};
    return m_reader.run([&](soci::session& sql) {
        return fetchParties(
            sql, "WHERE name = :value OR identifier = :value ORDER BY case_id, row_no", nameOrIdentifier);
    });
}

std::vector<FineRow> SqlQueries::finesOfMatter(const std::string& matter) const
{
    return matter.empty() ? std::vector<FineRow>{}
                          : m_reader.run([&](soci::session& sql) { return fetchFines(sql, FinesOf::Matter, matter); });
}

std::vector<FineRow> SqlQueries::finesOfCause(const std::string& cause) const
{
    return cause.empty() ? std::vector<FineRow>{}
                         : m_reader.run([&](soci::session& sql) { return fetchFines(sql, FinesOf::LedgerCause, cause); });
}

std::vector<SearchHit> SqlQueries::search(const std::string& text, int limit) const
{
    const auto match = matchAnywhere(text, m_keys.key(Purpose::SearchTerms).get());
    if (match.empty())
        return {};
    return m_reader.run([&](soci::session& sql) {
        std::string id;
        std::string found;
        soci::statement statement
            = (sql.prepare << "SELECT s.case_id, search_index.heading || search_index.content FROM search_index "
                              "JOIN search_row s ON s.id = search_index.rowid WHERE search_index MATCH :match "
                              "ORDER BY search_index.rowid DESC LIMIT :limit",
                use(match, "match"), use(limit, "limit"), into(id), into(found));
        statement.execute();
        std::vector<SearchHit> hits;
        while (statement.fetch())
            hits.push_back({CaseId{id}, found, found.empty()});
        return hits;
    });
}

} // namespace anjuan
