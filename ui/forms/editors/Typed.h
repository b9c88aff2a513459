// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>

#include <QString>

#include "core/base/Date.h"
#include "core/base/Money.h"

/// What people type, read generously: full-width figures count as half-width ones.
namespace anjuan {

/// 2026-9-17, 2026.9.17, 2026/9/17, 2026年9月17日, 20260917; 9-17 and 9月17日 are of this year.
std::optional<Date> readDay(const QString& typed, Date today);
/// 8:40, 08：40, 0840, 8时40分.
std::optional<TimeOfDay> readTime(const QString& typed);
/// 3000, 3,000, 3000.50, 3000元.
std::optional<Money> readMoney(const QString& typed);
std::optional<std::int64_t> readNumber(const QString& typed);
/// 9999********011X: the first and the last four of a number that names a person. Shorter texts are starred whole.
QString maskedNumber(const QString& number);

} // namespace anjuan
