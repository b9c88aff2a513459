// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/office/Derived.h"

namespace anjuan {

/// The orders the case list can be shown in; each has its index.
enum class DocketSort {
    Newest, ///< latest lead first
    Number, ///< filing number, cases without one first
    Due, ///< earliest open time limit first, cases without one last
    Waiting, ///< longest waiting first
};

/// What the case list leaves in; all that is set must hold.
struct DocketFilter {
    std::optional<std::string> stage;
    std::optional<PersonId> handler;
    std::optional<PersonId> waitingFor; ///< a person or "role:…"; not together with `handler`
    std::optional<Date> overdueOn; ///< cases whose next due day lies before this day
    bool withoutNextStep = false; ///< open cases of this program in which nobody is waited for
    std::string text; ///< words in number, party, cause; as typed by a person
    bool restricted = true; ///< false leaves restricted cases out
};

struct RowRange {
    int offset = 0;
    int limit = 50;
};

struct DeadlineFilter {
    std::optional<Date> until; ///< due on this day or earlier
    std::optional<Date> overdueOn; ///< due before this day
    std::optional<PersonId> handler;
    bool oursOnly = true;
    bool restricted = true;
};

/// How many of our open time limits fall due on a day.
struct DueOnDay {
    Date due;
    std::int64_t count = 0;
};

struct SearchHit {
    CaseId id;
    std::string text; ///< the text that was found; empty for a personal one
    bool personal = false;
    bool operator==(const SearchHit&) const = default;
};

/// A decided fine, to compare another with: no name, no place.
struct FineRow {
    CaseId id;
    Date decidedOn;
    Money fine = Money::fen(0);
    bool operator==(const FineRow&) const = default;
};

/// The lists for the screen, read from the derived tables on a connection of their own; may be called from a worker
/// thread. Throws StoreFailure when the disk or the data fail.
class Queries {
public:
    virtual ~Queries() = default;
    virtual std::vector<DocketRow> docket(const DocketFilter& filter, DocketSort sort, RowRange page) const = 0;
    /// All ids of the list in its order, for jumping and keeping a selection.
    virtual std::vector<CaseId> docketIds(const DocketFilter& filter, DocketSort sort) const = 0;
    virtual std::int64_t docketCount(const DocketFilter& filter) const = 0;
    virtual std::optional<DocketRow> docketRow(const CaseId& id) const = 0;
    /// Time limits that still run, the earliest first.
    virtual std::vector<DeadlineRow> openDeadlines(const DeadlineFilter& filter, RowRange page) const = 0;
    /// All of our time limits that still run, counted by the day on which they fall due, the earliest first.
    virtual std::vector<DueOnDay> openDeadlinesByDay() const = 0;
    /// Every time limit of a case, ended ones too, by due day.
    virtual std::vector<DeadlineRow> deadlinesOf(const CaseId& id) const = 0;
    virtual std::vector<PartyRow> partiesOf(const CaseId& id) const = 0;
    /// Cases of a party by its exact name or identifier.
    virtual std::vector<PartyRow> casesOfParty(const std::string& nameOrIdentifier) const = 0;
    /// The decided fines of cases filed under this matter, the latest first; restricted cases stay out.
    virtual std::vector<FineRow> finesOfMatter(const std::string& matter) const = 0;
    /// Those of ledger lines whose cause is exactly this text.
    virtual std::vector<FineRow> finesOfCause(const std::string& cause) const = 0;
    /// Every word of `text` must occur; words are parted by blanks. Personal texts are found only with the key at
    /// hand and only by whole terms (two neighbouring characters or a whole number).
    virtual std::vector<SearchHit> search(const std::string& text, int limit) const = 0;
};

} // namespace anjuan
