// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Result.h"

namespace anjuan {

/// One sheet of a workbook: the first row is its head. Every cell is written as the text it is, so that no spreadsheet
/// program takes it for a formula or a link. In the columns of sums a plain sum of yuan becomes a figure that can be added up.
struct BookSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> sums = {};
};

/// Writes an .xlsx whole or not at all: it is made beside `file` and put in its place when it is complete. Refuses
/// (NotValid, jump = the file) what cannot be written there.
Result<Done> writeWorkbook(const std::filesystem::path& file, const std::vector<BookSheet>& sheets);

/// The same for bytes that are at hand.
Result<Done> writeWhole(const std::filesystem::path& file, std::string_view bytes);

} // namespace anjuan
