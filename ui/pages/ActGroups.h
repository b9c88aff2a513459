// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "core/casefile/Act.h"

namespace anjuan {

/// The heading under which an act stands where many are offered, as an untranslated word; never empty.
std::string_view groupOf(Act act);

} // namespace anjuan
