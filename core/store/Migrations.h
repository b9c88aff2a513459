// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/store/Database.h"
#include "core/store/Schema.h"

namespace anjuan {

/// Runs the steps after `from`, each in one transaction together with its number, and gathers statistics for the query
/// planner (an index without them can make a list many times slower).
void migrate(Database& database, std::span<const SchemaStep> steps, int from, int application);

/// Reads only. The number of the schema, once every table, index, trigger and view was found to be exactly what the
/// steps up to it make. Throws StoreFailure: NewerSchema, Foreign (somebody added something), Damaged (something is
/// missing or another: the file was left half upgraded).
int inspectSchema(Database& database, std::span<const SchemaStep> steps, int application);

} // namespace anjuan
