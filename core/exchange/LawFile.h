// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "core/base/Result.h"

namespace anjuan {

/// The text of a law's file in UTF-8, a paragraph a line: Markdown and plain text in any encoding that decodeText knows, and
/// Word's .docx (ISO/IEC 29500), told by its bytes and not by its name. Refuses (NotValid, jump = `file`) an archive that is
/// no .docx, one that is damaged, and one whose text would be larger than 16 MB.
Result<std::string> lawTextIn(std::string_view bytes, const std::string& file);

} // namespace anjuan
