// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/store/SecretKey.h"

namespace soci {
class session;
}

namespace anjuan {

/// One row of the search index; exactly one of the three is set.
struct SearchText {
    std::string heading;
    std::string content;
    std::string personal;   ///< keyed hashes, never text
};

void insertSearch(soci::session& sql, const std::string& caseId, const SearchText& text);

/// The terms of a personal text as keyed hashes in their order, parted by blanks.
std::string keyedTerms(std::string_view text, const SecretKey& key);

/// The FTS5 expression for what a person typed: words parted by blanks must all occur. Empty when nothing in it can be
/// searched for. Holds no character of the user's outside a quoted phrase.
std::string matchHeading(std::string_view typed);
std::string matchAnywhere(std::string_view typed, const std::optional<SecretKey>& key);

} // namespace anjuan
