// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DocketSql.h"

namespace anjuan {
namespace {

const char* columns(DocketWanted wanted)
{
    switch (wanted) {
    case DocketWanted::Rows:
        return "SELECT d.case_id, d.stream, d.number, d.party, d.cause, d.matter, d.stage, d.procedure_id, "
               "d.handlers, "
               "d.waiting_for, d.lead_on, d.filed_on, d.decided_on, d.closed_on, d.fine_fen, d.due, d.due_name, "
               "d.waiting_since, d.origin, d.defects, d.restricted";
    case DocketWanted::Ids:
        return "SELECT d.case_id";
    case DocketWanted::Count:
        return "SELECT count(*)";
    }
    return "";
}

const char* order(DocketSort sort, bool ofPerson)
{
    switch (sort) {
    case DocketSort::Newest:
        return " ORDER BY d.case_id DESC";
    case DocketSort::Number:
        return " ORDER BY d.number, d.case_id";
    case DocketSort::Due:
        return ofPerson ? " ORDER BY p.due, p.case_id" : " ORDER BY d.due, d.case_id";
    case DocketSort::Waiting:
        return " ORDER BY d.waiting_since, d.case_id";
    }
    return "";
}

} // namespace

std::string docketSql(const DocketFilter& filter, DocketSort sort, DocketWanted wanted)
{
    std::string sql = columns(wanted);
    const bool ofPerson = filter.handler || filter.waitingFor;
    sql += ofPerson
        ? " FROM docket_person p JOIN docket d ON d.case_id = p.case_id WHERE p.person = :person AND p.part = :part"
        : " FROM docket d WHERE 1 = 1";
    if (filter.stage)
        sql += " AND d.stage = :stage";
    if (filter.overdueOn)
        sql += ofPerson ? " AND p.due < :today" : " AND d.due < :today";
    if (filter.withoutNextStep)
        sql += " AND d.waiting_for = '' AND d.origin <> 'ledger' AND d.stage NOT IN ('archived', 'not-filed', 'withdrawn', 'referred-out', 'terminated')";
    if (!filter.restricted)
        sql += " AND d.restricted = 0";
    if (!filter.text.empty())
        sql += " AND d.case_id IN (SELECT s.case_id FROM search_index JOIN search_row s ON s.id = search_index.rowid "
               "WHERE search_index MATCH :match)";
    if (wanted != DocketWanted::Count)
        sql += order(sort, ofPerson);
    if (wanted == DocketWanted::Rows)
        sql += " LIMIT :limit OFFSET :offset";
    return sql;
}

std::string finesSql(FinesOf what)
{
    const auto* which = what == FinesOf::Matter ? "matter = :value" : "origin = 'ledger' AND cause = :value";
    return std::string{"SELECT case_id, decided_on, fine_fen FROM docket WHERE fine_fen > 0 AND decided_on <> '' AND "} + which
        + " AND restricted = 0 ORDER BY decided_on DESC";
}

} // namespace anjuan
