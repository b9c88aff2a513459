// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "core/base/Result.h"

namespace anjuan {

/// A text file in UTF-8 without its byte-order mark.
struct DecodedText {
    std::string text;
    std::string encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
};

/// Finds out how a spreadsheet program wrote the file and gives it in UTF-8. Refuses (NotValid, jump = `file`) what
/// is no text (a workbook, PDF, picture, database, web page: says which) and bytes that are not valid in the file's
/// encoding, naming row, column and byte. GB18030 with its four-byte forms; nothing is ever replaced by a mark.
Result<DecodedText> decodeText(std::string_view bytes, const std::string& file);

} // namespace anjuan
