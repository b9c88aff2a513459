// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Upkeep.h"
#include "core/store/KeyRing.h"

namespace anjuan {

class Database;

/// Reads the whole store as of one moment and holds it against its own digests; see Upkeep::verify.
Verification verifyStore(Database& store, Database& vault, const KeyRing& keys, const Progress& progress);

} // namespace anjuan
