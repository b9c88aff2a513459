// SPDX-License-Identifier: GPL-3.0-or-later
// How values look in a failing test.
#pragma once
#include <ostream>

#include "core/base/Date.h"
#include "core/base/Money.h"

namespace anjuan {
inline std::ostream& operator<<(std::ostream& out, Date date) { return out << date.iso(); }
inline std::ostream& operator<<(std::ostream& out, Money money) { return out << money.plain(); }
} // namespace anjuan
