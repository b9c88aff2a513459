// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/base/Result.h"

namespace anjuan {

/// The citizen ID number (GB 11643-1999, 18 characters) in capitals, spaces around it dropped. Refuses a wrong
/// length, a character that cannot stand there, a birth date that does not exist or lies after `today`, a wrong check
/// character. The sentence never repeats the number.
Result<std::string> checkCitizenId(std::string_view text, Date today);
/// The number of 15 digits as it was until 1999; for old records only, it has no check character.
Result<std::string> checkOldCitizenId(std::string_view text);
/// The birth date in a checked number of 18 or 15 characters.
std::optional<Date> birthDateIn(std::string_view citizenId);

/// The unified social credit code (GB 32100-2015, 18 characters) in capitals, spaces around it dropped. Refuses a
/// wrong length, a character outside 0-9 A-Z without I O S V Z, a wrong check character.
Result<std::string> checkCreditCode(std::string_view text);
/// Whether the organisation code within a checked credit code (GB 11714) agrees with its own check character. Some
/// codes in use do not: a reason to look twice, none to refuse.
bool innerCodeAgrees(std::string_view creditCode);

/// Full years of age: a year is full from the day after the birthday. Whoever was born on 29 February has the
/// birthday on the 28th in other years.
int fullYears(Date born, Date on);
/// On a birthday the age is open to dispute; whoever decides on it is told.
bool isBirthday(Date born, Date on);

} // namespace anjuan
