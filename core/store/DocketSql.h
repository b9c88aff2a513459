// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/office/Queries.h"

namespace anjuan {

enum class DocketWanted { Rows, Ids, Count };

/// The statement for a page of the case list, put together from fixed pieces only; what a person chose goes in as the
/// parameters :stage, :person, :part, :today, :match, :limit, :offset.
std::string docketSql(const DocketFilter& filter, DocketSort sort, DocketWanted wanted);

/// The decided fines of a matter, or of ledger lines with a cause (`:value`), the latest first. The conditions are those of
/// the indexes of schema 0003, word for word: otherwise SQLite reads the whole list.
enum class FinesOf { Matter, LedgerCause };
std::string finesSql(FinesOf what);

} // namespace anjuan
