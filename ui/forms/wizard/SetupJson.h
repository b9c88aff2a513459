// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/JsonForward.h"

/// Between the flat facts of a page and the setup file (`anjuan-cli init --setup`), which nests them.
namespace anjuan {

void putUnit(Json& setup, const Json& facts);
Json unitFacts(const Json& setup);
/// `registers` becomes {word: title} and `last_used` {word: number}.
void putNumbers(Json& setup, const Json& facts);
Json numberFacts(const Json& setup);
/// The list and the ticked codes become `catalogue`; the figures become two rows of `local_rules`, no longer to be confirmed.
void putCatalogue(Json& setup, const Json& facts, const std::vector<std::string>& codes);
Json catalogueFacts(const Json& setup);
/// The adopted codes; nothing where the setup names no list.
std::optional<std::vector<std::string>> adoptedCodes(const Json& setup);
/// People go to `people`, the three administrators to `administrators`; each with `password`, and with `certificate`
/// {no, valid_from, valid_to, organ} or null.
void putPeople(Json& setup, const Json& facts);
Json peopleFacts(const Json& setup);

} // namespace anjuan
