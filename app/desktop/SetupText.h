// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/JsonForward.h"

namespace anjuan {

/// What the wizard begins with: the number registers of the shipped papers, nothing of the practice office itself.
Json startOfSetup(const Json& practice);
/// The wizard's setup as readFounding takes it: the word of a role becomes its keys, the password a first password.
Json foundingOf(Json setup);

} // namespace anjuan
