// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/SecretKey.h"
#include "core/store/Statements.h"

namespace anjuan {

/// A text of a case as it goes into the search index.
struct SearchText {
    enum class In { Heading, Content, Personal } in;
    std::string text; ///< of a personal one only keyed hashes of its terms are kept
};

/// The index, case by case within the caller's transaction. Texts that a case has already stay as they are: each is
/// known by its mark, so that neither it nor its terms are looked at again. One act leaves most texts of a case alone.
class SearchIndex {
public:
    /// Without the key personal texts are left out.
    SearchIndex(Statements& sql, const SecretKey* termsKey);
    /// Makes `wanted` the texts of the case.
    void replace(const std::string& caseId, const std::vector<SearchText>& wanted);

private:
    void insert(const std::string& caseId, const SearchText& text, const std::string& mark);
    void remove(long long id);
    std::string markOf(const SearchText& text) const;

    Statements& m_sql;
    const SecretKey* m_key;
    long long m_last = 0; ///< greatest id given out
};

/// The terms of a personal text as keyed hashes in their order, parted by blanks.
std::string keyedTerms(std::string_view text, const SecretKey& key);

/// The FTS5 expression for what a person typed: words parted by blanks must all occur. Empty when nothing in it can
/// be searched for. Holds no character of the user's outside a quoted phrase.
std::string matchHeading(std::string_view typed);
std::string matchAnywhere(std::string_view typed, const SecretKey* key);

} // namespace anjuan
