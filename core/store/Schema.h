// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

namespace anjuan {

/// One numbered step of the schema's history; its text is a file of core/store/schema, never edited once released.
struct SchemaStep {
    int number = 0;             ///< 1, 2, …; the store's user_version after it
    std::string_view name;
    std::string_view sql;
};

std::span<const SchemaStep> storeSchema();
std::span<const SchemaStep> vaultSchema();

} // namespace anjuan
