// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/procedures/NotCounted.h"

namespace anjuan {

/// A time limit that an act of the case started.
struct RunningLimit {
    std::string_view limit;                ///< D03 …
    std::int64_t startedBy = 0;            ///< entry
    Date start;
    DueDate due;
    std::optional<Date> endedOn;           ///< by an act, or by its running out where that ends it
    std::int64_t endedBy = 0;
    bool ours = true;                      ///< our duty; else a period that another has
    std::vector<NotCounted> notCounted{};  ///< intervals by which it ends later, with their reasons

    bool isOpen() const { return !endedOn; }
};

/// Every limit that the case's acts started, in the order in which they started. The table is law/deadlines.csv
/// joined to the acts (ClockTable.cpp).
std::vector<RunningLimit> limitsOf(const CaseFile& file, const Circumstances& now);

/// The earliest open limit that is our duty; nullptr when none runs.
const RunningLimit* nextDuty(const std::vector<RunningLimit>& limits);

} // namespace anjuan
