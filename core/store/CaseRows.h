// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/store/Statements.h"

namespace anjuan {

/// A column of a derived table beside case_id; keys tell the rows of a case apart.
struct DerivedColumn {
    const char* name;
    bool isText = true;
    bool isKey = false;
};

/// The last column of each is `mark`, a hash over the others.
struct DerivedTable {
    const char* name;
    std::span<const DerivedColumn> columns;
};

/// The values of a row in the order of its table's columns, without case_id and mark.
using DerivedValues = std::vector<std::variant<std::string, long long>>;

/// Makes `wanted` the rows of the case. What stands there already is left alone, and of a row that differs only the
/// columns that differ are written: an act changes little, and each index entry that stays is a page that stays.
void makeCaseRows(Statements& sql, const DerivedTable& table, const std::string& caseId, std::vector<DerivedValues> wanted);

/// A case with a row that does not fit its mark; nothing when all do. Rows of before there were marks count as good.
std::optional<std::string> firstChangedRow(Statements& sql, const DerivedTable& table);

} // namespace anjuan
