// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/base/Digest.h"
#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/documents/Document.h"

namespace anjuan {

/// Every character that the paper shows apart from page numbers, running footers and repeated heads, in reading order, one piece a line.
std::string plainText(const Document& document);

/// The document as JSON, for freezing it beside the entry that issued it; reads back equal.
Json toJson(const Document& document);
Result<Document> documentFromJson(const Json& json);

/// SM3 of the document's JSON: what a review binds and an entry names.
Digest digestOf(const Document& document);

/// The words printed where a signature, a date or the seal is still to come by hand.
inline constexpr std::string_view blankDate = "　　　年　　月　　日";
inline constexpr std::string_view sealPlace = "（印章）";
inline constexpr std::string_view practiceMark = "练习";

} // namespace anjuan
