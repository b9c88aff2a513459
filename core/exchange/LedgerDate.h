// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "core/base/Date.h"
#include "core/exchange/Reading.h"

namespace anjuan {

struct LedgerDay {
    Date day;
    std::optional<TimeOfDay> time;
};

/// A day as offices write it: 2023-09-01, 2023.9.13, 2024/7/26, 2024 年7月 26日, 二〇二四年七月二十六日,
/// 当日(2024年4月16日), 2025年2月24日09时31分, and runs of figures (20241110, 2025624日) that can be split into a day
/// in one way only. Not read, with the reason: no year, no day of the month, two-figure years, several readings,
/// spans of days, day numbers of a spreadsheet, days that do not exist.
Reading<LedgerDay> readLedgerDate(std::string_view cell);

} // namespace anjuan
