// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

namespace anjuan {

/// One line of the case list. Rebuilt from the journal at any time; nothing is true because it stands here.
struct DocketRow {
    CaseId id;
    std::string stream;
    std::string number;                 ///< filing number; empty before filing
    std::string party;
    std::string cause;
    std::string matter;
    std::string stage;                  ///< stable key of the stage
    std::string procedure;
    std::vector<PersonId> handlers;
    std::vector<PersonId> waitingFor;   ///< persons (or "role:…") whose act is next
    std::optional<Date> leadOn;
    std::optional<Date> filedOn;
    std::optional<Date> decidedOn;
    std::optional<Date> closedOn;
    std::optional<Money> fine;
    std::optional<Date> nextDue;        ///< the earliest open time limit that is ours
    std::string nextDueName;            ///< its id in the register
    Date waitingSince;                  ///< since when the case lies with who is next
    std::string origin;                 ///< "office", "ledger", "practice"
    int defects = 0;
    bool restricted = false;

    /// Nobody's turn while the inquiry rests.
    bool isSuspended() const { return waitingFor.size() == 1 && waitingFor.front().text() == suspendedTurn; }
    static constexpr std::string_view suspendedTurn = "suspended";
};

struct DeadlineRow {
    CaseId id;
    std::string limit;                  ///< D03 …
    Date startsOn;
    Date due;
    std::optional<Date> latest;         ///< when the calendar is not published: the other bound
    std::optional<Date> endedOn;
    bool ours = true;                   ///< our duty, or a period that the party has
};

struct PartyRow {
    CaseId id;
    std::string name;
    std::string identifier;             ///< credit code; ID numbers are never here
};

/// A text of a case for the search index; `personal` texts are indexed as keyed hashes only.
struct SearchRow {
    CaseId id;
    std::string text;
    bool personal = false;
};

/// The derived rows of the cases a transaction touched. For every case in `cases` all older rows are replaced.
struct DerivedRows {
    std::vector<CaseId> cases;
    std::vector<DocketRow> docket;
    std::vector<DeadlineRow> deadlines;
    std::vector<PartyRow> parties;
    std::vector<SearchRow> search;
};

/// Adds the rows of `more` to `rows`.
void append(DerivedRows& rows, DerivedRows more);

} // namespace anjuan
