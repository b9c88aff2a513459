// SPDX-License-Identifier: GPL-3.0-or-later
// Who took part in the inquiry, as of an act; for core/rules only.
#pragma once
#include "core/rules/Rule.h"

namespace anjuan::rules {

/// Whether the person handled the case or was an officer of an act before the one looked at. Meetings and hearings are no inquiry.
bool investigated(const Scrutiny& look, const PersonId& id);

} // namespace anjuan::rules
