// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "app/Composition.h"
#include "core/base/Json.h"

namespace anjuan {

/// The facts with the files attached to them: every file is opened before the first is taken, so that a missing one
/// changes nothing. Refuses an act whose facts have no place for files.
Result<Json> withFiles(OpenOffice& opened, Act act, Json facts, const std::vector<std::string>& files);

} // namespace anjuan
