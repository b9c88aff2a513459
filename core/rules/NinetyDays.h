// SPDX-License-Identifier: GPL-3.0-or-later
// The ninety days of 行政处罚法 60, with what rules of a sector add or leave out where the office put them in force.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"

namespace anjuan {

/// Days that a rule of the sector leaves out of the ninety; the first is not counted among them.
struct LeftOut {
    Date from;
    Date to;
    std::string_view why;    ///< a word of the interface
};

/// What the office's local rule `sector_exclusions` leaves out: hearing, expertise, suspension, public notice. Empty
/// by default: whether rules of a sector bind a town is disputed (corrections 7).
std::vector<LeftOut> excludedFromNinety(const CaseFile& file, const Circumstances& now);

/// How many days the office has by statute and sector rules: 90 plus what `sector_extensions` gives for the matter.
struct DaysToDecide {
    int days = 90;
    std::string basis{};     ///< of the extension; empty without one
};
DaysToDecide daysToDecide(const CaseFile& file, const Circumstances& now);

/// The last day to decide; nullopt before the filing. It never moves over a day off (corrections 7).
std::optional<Date> lastDayToDecide(const CaseFile& file, const Circumstances& now);

} // namespace anjuan
