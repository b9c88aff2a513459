// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Derived.h"

namespace anjuan::bench {

/// Derived rows of `count` invented cases of several years, spread over stages, people and streets, with three time
/// limits, a party and a searchable text each. The same `count` gives the same rows.
DerivedRows manyCases(int count);

} // namespace anjuan::bench
