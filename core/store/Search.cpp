// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Search.h"

#include <algorithm>

#include <sodium.h>

#include "core/store/Cjk2.h"

namespace anjuan {
namespace {

std::string hashed(const std::string& term, const SecretKey& key)
{
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(term.data()), term.size(),
        key.data(), SecretKey::size);
    std::string text(2 * sizeof hash + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash, sizeof hash);
    text.pop_back();
    return text;
}

bool isBlank(std::string_view text, std::size_t at, std::size_t& width)
{
    const bool wide = text.substr(at, 3) == "\xE3\x80\x80"; // the ideographic blank
    width = wide ? 3 : 1;
    return wide || static_cast<unsigned char>(text[at]) <= ' ';
}

std::vector<std::string> wordsOf(std::string_view typed)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0, width = 1; i < typed.size(); i += width) {
        if (!isBlank(typed, i, width))
            words.back() += typed.substr(i, width);
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

/// The phrase of a word: its own terms, quoted. They hold neither quotation marks nor operators.
std::string phraseOf(const std::vector<Term2>& terms, std::string_view word)
{
    // The tokenizer makes the same terms of the word again; only the bytes that belong to terms are passed on.
    const auto bytes = word.substr(terms.front().begin);
    std::string phrase = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\0')
            phrase += ' ';
        else
            phrase += c;
    }
    return phrase + (terms.back().isPrefix ? "\"*" : "\"");
}

std::string keyedPhrase(const std::vector<Term2>& terms, const SecretKey& key)
{
    std::string phrase = "\"";
    for (const auto& term : terms)
        phrase += (phrase.size() > 1 ? " " : "") + hashed(term.text, key);
    return phrase + "\"";
}

template <class PerWord> std::string allWords(std::string_view typed, PerWord&& perWord)
{
    std::string expression;
    for (const auto& word : wordsOf(typed)) {
        const auto terms = cjk2Terms(word, TermsFor::Query);
        if (!terms.empty())
            expression += (expression.empty() ? "(" : " AND (") + perWord(terms, word) + ")";
    }
    return expression;
}

} // namespace

SearchIndex::SearchIndex(soci::session& sql)
    : m_read((sql.prepare << "SELECT s.id, i.heading, i.content, i.personal FROM search_row s "
                             "JOIN search_index i ON i.rowid = s.id WHERE s.case_id = :id",
          soci::use(m_case, "id"), soci::into(m_id), soci::into(m_text.heading), soci::into(m_text.content),
          soci::into(m_text.personal)))
    , m_insertRow((sql.prepare << "INSERT INTO search_row (id, case_id) VALUES (:id, :case)", soci::use(m_id, "id"),
          soci::use(m_case, "case")))
    , m_insertText((sql.prepare << "INSERT INTO search_index (rowid, heading, content, personal) "
                                   "VALUES (:id, :heading, :content, :personal)",
          soci::use(m_id, "id"), soci::use(m_text.heading, "heading"), soci::use(m_text.content, "content"),
          soci::use(m_text.personal, "personal")))
    , m_removeRow((sql.prepare << "DELETE FROM search_row WHERE id = :id", soci::use(m_id, "id")))
    , m_removeText((sql.prepare << "DELETE FROM search_index WHERE rowid = :id", soci::use(m_id, "id")))
{
    sql << "SELECT COALESCE(max(id), 0) FROM search_row", soci::into(m_last);
}

void SearchIndex::replace(const std::string& caseId, std::vector<SearchText> wanted)
{
    m_case = caseId;
    std::vector<long long> outdated;
    m_read.execute();
    while (m_read.fetch()) {
        const auto kept = std::find(wanted.begin(), wanted.end(), m_text);
        if (kept == wanted.end())
            outdated.push_back(m_id);
        else
            wanted.erase(kept);
    }
    remove(outdated);
    for (auto& text : wanted) {
        m_id = ++m_last;
        m_text = std::move(text);
        m_insertRow.execute(true);
        m_insertText.execute(true);
    }
}

void SearchIndex::remove(const std::vector<long long>& ids)
{
    for (const auto id : ids) {
        m_id = id;
        m_removeText.execute(true);
        m_removeRow.execute(true);
    }
}

std::string keyedTerms(std::string_view text, const SecretKey& key)
{
    std::string hashes;
    for (const auto& term : cjk2Terms(text, TermsFor::Document))
        hashes += (hashes.empty() ? "" : " ") + hashed(term.text, key);
    return hashes;
}

std::string matchHeading(std::string_view typed)
{
    return allWords(
        typed, [](const auto& terms, const std::string& word) { return "{heading} : " + phraseOf(terms, word); });
}

std::string matchAnywhere(std::string_view typed, const std::optional<SecretKey>& key)
{
    return allWords(typed, [&](const auto& terms, const std::string& word) {
        auto open = "{heading content} : " + phraseOf(terms, word);
        return key ? open + " OR {personal} : " + keyedPhrase(terms, *key) : open;
    });
}

} // namespace anjuan
