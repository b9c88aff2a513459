// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <soci/soci.h>

#include "core/store/SecretKey.h"

namespace anjuan {

/// One row of the search index; exactly one of the three is set.
struct SearchText {
    std::string heading;
    std::string content;
    std::string personal; ///< keyed hashes, never text
    bool operator==(const SearchText&) const = default;
};

/// The index, case by case within the caller's transaction. Texts that a case has already stay as they are: one act
/// leaves most of a case's texts alone, and taking them out and in again was the greater part of what an act cost.
class SearchIndex {
public:
    explicit SearchIndex(soci::session& sql);
    /// Makes `wanted` the texts of the case.
    void replace(const std::string& caseId, std::vector<SearchText> wanted);

private:
    void remove(const std::vector<long long>& ids);

    std::string m_case;
    long long m_id = 0;
    long long m_last = 0; ///< greatest id given out
    SearchText m_text;
    soci::statement m_read, m_insertRow, m_insertText, m_removeRow, m_removeText;
};

/// The terms of a personal text as keyed hashes in their order, parted by blanks.
std::string keyedTerms(std::string_view text, const SecretKey& key);

/// The FTS5 expression for what a person typed: words parted by blanks must all occur. Empty when nothing in it can
/// be searched for. Holds no character of the user's outside a quoted phrase.
std::string matchHeading(std::string_view typed);
std::string matchAnywhere(std::string_view typed, const std::optional<SecretKey>& key);

} // namespace anjuan
