// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "core/base/Result.h"
#include "core/statutes/Statute.h"

namespace anjuan {

/// Reads a law from Markdown or plain text in UTF-8: the first line is the title, then the dates of its making, then
/// headings (第一章 …) and articles, each beginning a line (第一条 …). A line within an article is a paragraph,
/// （一）… an item. The version is the day in the file's name, `…(2018-10-26).md`, else the last day told before the
/// first article. It holds from the day that its text names (自…起施行) when that is later than the version,
/// otherwise from the version's own day: an amendment keeps the sentence about the first commencement. Refuses, with
/// file and line: no title, no day, no article, an article out of order or missing before the next one.
Result<Statute> readStatute(std::string_view text, const std::string& file);

} // namespace anjuan
