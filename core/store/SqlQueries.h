// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Queries.h"
#include "core/store/KeyRing.h"

namespace anjuan {

class Database;

/// The lists in SQL, on the reading connection.
/// What openDeadlinesByDay asks; the bench asks it barely.
inline constexpr std::string_view openDeadlinesByDaySql = "SELECT due, open FROM deadline_day ORDER BY due";

class SqlQueries final : public Queries {
public:
    SqlQueries(Database& reader, const KeyRing& keys)
        : m_reader(reader)
        , m_keys(keys)
    {
    }
    std::vector<DocketRow> docket(const DocketFilter& filter, DocketSort sort, RowRange page) const override;
    std::vector<CaseId> docketIds(const DocketFilter& filter, DocketSort sort) const override;
    std::int64_t docketCount(const DocketFilter& filter) const override;
    std::optional<DocketRow> docketRow(const CaseId& id) const override;
    std::vector<DeadlineRow> openDeadlines(const DeadlineFilter& filter, RowRange page) const override;
    std::vector<DueOnDay> openDeadlinesByDay() const override;
    std::vector<DeadlineRow> deadlinesOf(const CaseId& id) const override;
    std::vector<PartyRow> partiesOf(const CaseId& id) const override;
    std::vector<PartyRow> casesOfParty(const std::string& nameOrIdentifier) const override;
    std::vector<FineRow> finesOfMatter(const std::string& matter) const override;
    std::vector<FineRow> finesOfCause(const std::string& cause) const override;
    std::vector<SearchHit> search(const std::string& text, int limit) const override;

private:
    Database& m_reader;
    const KeyRing& m_keys;
};

} // namespace anjuan
