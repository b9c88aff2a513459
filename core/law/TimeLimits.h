// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/DueDate.h"
#include "core/law/Keys.h"
#include "core/law/LocalRules.h"

namespace anjuan {

/// What a row of the register is. Only Term and a Local row that the office has set have an end that can be counted.
enum class LimitForm { Term, Local, Instant, Rate, Amount, Rule };
template <> struct Options<LimitForm> {
    static constexpr std::array rows{Option{"term", N_("term")}, Option{"local", N_("set by the office")},
        Option{"instant", N_("takes effect on the day itself")}, Option{"rate", N_("rate")},
        Option{"amount", N_("amount")}, Option{"rule", N_("rule")}};
};

/// A row of the register of time limits (resources/limits/README.md).
struct TimeLimit {
    std::string id; ///< D03
    LimitForm form = LimitForm::Term;
    std::string name;
    std::string english;
    std::string trigger; ///< the event from which it runs
    std::optional<Term> term{};
    std::optional<int> figure{}; ///< of a rate (per cent a day) or an amount (yuan)
    Provisions provisions{};
    bool isLocal = false; ///< the office may set its length
    Verification verified = Verification::Unread;
    std::optional<Date> checkedAsOf{};
    InForce inForce{};
    std::string notes{};
};

class TimeLimits {
public:
    /// The refusal names file, row and column.
    static Result<TimeLimits> parse(std::string_view csv, const std::string& file);

    const std::vector<TimeLimit>& all() const { return m_limits; }
    /// The latest row of that id, or the one in force on a day. The row lives as long as this register.
    Result<const TimeLimit*> find(std::string_view id, std::optional<Date> on = {}) const;
    /// When the limit that starts then ends. The row in force on the start day counts, else the latest.
    Result<DueDate> due(std::string_view id, Date start, const WorkingDays& calendar, const LocalRules& rules,
        std::optional<TimeOfDay> time = {}) const;
    /// Refuses rules that set a limit which the register does not know or which no office may set.
    Result<Done> agreesWith(const LocalRules& rules) const;

private:
    std::vector<TimeLimit> m_limits;
};

/// The term of a limit on that day: the office's where it may set one and has, else the register's. Refuses rows that
/// are no terms, saying what they are.
Result<Term> termOf(const TimeLimit& limit, Date on, const LocalRules& rules);

/// The due date with the limit's provisions, and the basis of the local rule where that set the length.
Result<DueDate> due(const TimeLimit& limit, Date start, const WorkingDays& calendar, const LocalRules& rules,
    std::optional<TimeOfDay> time = {});

/// One line of the list of limits: as a command line or a table shows it.
struct LimitRow {
    std::string id;
    std::string name;
    Message length; ///< "7 working days", "set by the office: 5 working days", …
    std::string trigger;
    std::string citation;
    Verification verified = Verification::Unread;
};
std::vector<LimitRow> listLimits(const TimeLimits& limits, const LocalRules& rules, Date on);

} // namespace anjuan
