// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/StatuteShelf.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/statutes/Numerals.h"

namespace anjuan {
namespace {

/// The number in front of an item: （二） is 2.
std::optional<int> numberOf(std::string_view item)
{
    if (!take(item, "（") && !take(item, "("))
        return std::nullopt;
    return takeNumber(item);
}

bool startsBlank(std::string_view text)
{
    const auto size = text.size();
    takeBlanks(text);
    return text.size() < size;
}

void addLine(std::string& text, const std::string& line)
{
    if (!text.empty())
        text += '\n';
    text += line;
}

void addParagraph(std::string& text, const StatuteParagraph& paragraph)
{
    addLine(text, paragraph.text);
    for (const auto& item : paragraph.items)
        addLine(text, item);
}

/// An item that is cited without a paragraph stands in the one paragraph of the article that has items.
const StatuteParagraph* paragraphFor(const StatuteArticle& article, const Citation& citation)
{
    if (citation.paragraph > 0)
        return citation.paragraph <= static_cast<int>(article.paragraphs.size())
            ? &article.paragraphs[static_cast<std::size_t>(citation.paragraph) - 1]
            : nullptr;
    const auto withItems = [](const StatuteParagraph& paragraph) { return !paragraph.items.empty(); };
    const auto found = std::ranges::find_if(article.paragraphs, withItems);
    return found == article.paragraphs.end() ? nullptr : &*found;
}

} // namespace

bool StatuteShelf::add(Statute statute)
{
    const auto key = [](const Statute& s) { return std::pair{std::string_view{s.shortTitle}, s.version.iso()}; };
    const auto at
        = std::ranges::lower_bound(m_statutes, key(statute), {}, [&](const auto& held) { return key(*held); });
    if (at != m_statutes.end() && key(**at) == key(statute))
        return false;
    m_statutes.insert(at, std::make_shared<const Statute>(std::move(statute)));
    return true;
}

bool StatuteShelf::knows(std::string_view law) const
{
    const auto name = shortTitleOf(law);
    return std::ranges::any_of(m_statutes, [&](const auto& held) { return held->shortTitle == name; });
}

std::shared_ptr<const Statute> StatuteShelf::inForce(std::string_view law, Date day) const
{
    const auto name = shortTitleOf(law);
    std::shared_ptr<const Statute> best;
    for (const auto& held : m_statutes)
        if (held->shortTitle == name && held->inForceFrom <= day && (!best || best->inForceFrom <= held->inForceFrom))
            best = held;
    return best;
}

Resolved StatuteShelf::resolve(const Citation& citation, Date day) const
{
    if (!knows(citation.law))
        return {Found::NoSuchLaw, nullptr, {}};
    const auto statute = inForce(citation.law, day);
    if (!statute)
        return {Found::NotInForceYet, nullptr, {}};
    return resolveIn(statute, citation);
}

std::vector<StatuteHit> StatuteShelf::search(std::string_view words) const
{
    std::vector<std::string_view> wanted;
    for (auto rest = withoutBlanks(words); !rest.empty(); takeBlanks(rest)) {
        const auto* const begin = rest.data();
        while (!rest.empty() && !startsBlank(rest))
            rest.remove_prefix(firstCharacter(rest).size());
        wanted.emplace_back(begin, static_cast<std::size_t>(rest.data() - begin));
    }
    std::vector<StatuteHit> hits;
    if (wanted.empty())
        return hits;
    for (const auto& statute : m_statutes)
        for (const auto& article : statute->articles) {
            std::string text;
            for (const auto& paragraph : article.paragraphs)
                addParagraph(text, paragraph);
            if (std::ranges::all_of(
                    wanted, [&](std::string_view word) { return text.find(word) != std::string::npos; }))
                hits.push_back({statute, &article});
        }
    return hits;
}

Resolved resolveIn(const std::shared_ptr<const Statute>& statute, const Citation& citation)
{
    if (citation.article == 0)
        return {Found::Whole, statute, {}};
    const auto* article = statute->article(citation.article, citation.inserted);
    if (article == nullptr)
        return {Found::NoSuchArticle, statute, {}};
    Resolved resolved{Found::Whole, statute, {}};
    if (citation.paragraph == 0 && citation.item == 0) {
        for (const auto& paragraph : article->paragraphs)
            addParagraph(resolved.text, paragraph);
        return resolved;
    }
    const auto* paragraph = paragraphFor(*article, citation);
    if (paragraph == nullptr)
        return {citation.paragraph > 0 ? Found::NoSuchParagraph : Found::NoSuchItem, statute, {}};
    if (citation.item == 0) {
        addParagraph(resolved.text, *paragraph);
        return resolved;
    }
    const auto item = std::ranges::find_if(
        paragraph->items, [&](const std::string& text) { return numberOf(text) == citation.item; });
    if (item == paragraph->items.end())
        return {Found::NoSuchItem, statute, {}};
    resolved.text = *item;
    resolved.lead = paragraph->text;
    return resolved;
}

} // namespace anjuan
