// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Search.h"

#include <map>

#include <sodium.h>

#include "core/store/Cjk2.h"

namespace anjuan {
namespace {

std::string hashed(const std::string& term, const unsigned char* key, std::size_t keySize)
{
    unsigned char hash[16];
    crypto_generichash(
        hash, sizeof hash, reinterpret_cast<const unsigned char*>(term.data()), term.size(), key, keySize);
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
        phrase += (phrase.size() > 1 ? " " : "") + hashed(term.text, key.data(), SecretKey::size);
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

SearchIndex::SearchIndex(Statements& sql, const SecretKey* termsKey)
    : m_sql(sql)
    , m_key(termsKey)
{
    m_sql.run("SELECT COALESCE(max(id), 0) FROM search_row", soci::into(m_last));
}

void SearchIndex::replace(const std::string& caseId, const std::vector<SearchText>& wanted)
{
    std::multimap<std::string, long long> present; // by mark; one without a mark is of before there were any
    long long id = 0;
    std::string mark;
    m_sql.each("SELECT id, mark FROM search_row WHERE case_id = :id", [&] { present.emplace(mark, id); },
        soci::use(caseId, "id"), soci::into(id), soci::into(mark));
    std::vector<std::pair<const SearchText*, std::string>> missing;
    for (const auto& text : wanted) {
        if (text.in == SearchText::In::Personal && !m_key)
            continue;
        auto own = markOf(text);
        if (const auto kept = present.find(own); kept != present.end())
            present.erase(kept);
        else
            missing.emplace_back(&text, std::move(own));
    }
    for (const auto& [outdated, place] : present)
        remove(place);
    for (const auto& [text, own] : missing)
        insert(caseId, *text, own);
}

void SearchIndex::insert(const std::string& caseId, const SearchText& text, const std::string& mark)
{
    const auto in = [&](SearchText::In column) {
        return text.in != column ? std::string{} : column == SearchText::In::Personal ? keyedTerms(text.text, *m_key) : text.text;
    };
    const auto heading = in(SearchText::In::Heading);
    const auto content = in(SearchText::In::Content);
    const auto personal = in(SearchText::In::Personal);
    const auto id = ++m_last;
    m_sql.run("INSERT INTO search_row (id, case_id, mark) VALUES (:id, :case, :mark)", soci::use(id, "id"),
        soci::use(caseId, "case"), soci::use(mark, "mark"));
    m_sql.run("INSERT INTO search_index (rowid, heading, content, personal) VALUES (:id, :heading, :content, :personal)",
        soci::use(id, "id"), soci::use(heading, "heading"), soci::use(content, "content"),
        soci::use(personal, "personal"));
}

void SearchIndex::remove(long long id)
{
    m_sql.run("DELETE FROM search_index WHERE rowid = :id", soci::use(id, "id"));
    m_sql.run("DELETE FROM search_row WHERE id = :id", soci::use(id, "id"));
}

std::string SearchIndex::markOf(const SearchText& text) const
{
    static constexpr const char* columns[] = {"h", "c", "p"};
    const auto marked = columns[static_cast<std::size_t>(text.in)] + text.text;
    // The mark of a personal text is keyed as its terms are: without the key it says nothing about the text.
    return text.in == SearchText::In::Personal ? hashed(marked, m_key->data(), SecretKey::size) : hashed(marked, nullptr, 0);
}

std::string keyedTerms(std::string_view text, const SecretKey& key)
{
    std::string hashes;
    for (const auto& term : cjk2Terms(text, TermsFor::Document))
        hashes += (hashes.empty() ? "" : " ") + hashed(term.text, key.data(), SecretKey::size);
    return hashes;
}

std::string matchHeading(std::string_view typed)
{
    return allWords(
        typed, [](const auto& terms, const std::string& word) { return "{heading} : " + phraseOf(terms, word); });
}

std::string matchAnywhere(std::string_view typed, const SecretKey* key)
{
    return allWords(typed, [&](const auto& terms, const std::string& word) {
        auto open = "{heading content} : " + phraseOf(terms, word);
        return key ? open + " OR {personal} : " + keyedPhrase(terms, *key) : open;
    });
}

} // namespace anjuan
