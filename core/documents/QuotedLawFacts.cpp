// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the law that a notice or decision cites, as the office's library holds them: frozen with the paper.
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"
#include "core/rules/CitedLaw.h"

namespace anjuan {
namespace {

/// 《中华人民共和国大气污染防治法》第七十条之一第二款第（三）项.
std::string placeOf(const QuotedLaw& quoted)
{
    const auto& [citation, found] = quoted;
    auto place = "《" + found.statute->title + "》第" + chineseNumber(citation.article) + "条";
    if (citation.inserted > 0)
        place += "之" + chineseNumber(citation.inserted);
    if (citation.paragraph > 0)
        place += "第" + chineseNumber(citation.paragraph) + "款";
    if (citation.item > 0)
        place += "第（" + chineseNumber(citation.item) + "）项";
    return place;
}

} // namespace

void putQuotedLaw(PaperFacts& p)
{
    FactTree::List list;
    for (const auto& quoted : lawQuoted({p.file, p.act, p.now})) {
        const auto& found = quoted.found;
        FactTree row;
        row.set("place", placeOf(quoted)).set("version", dayWords(found.statute->version));
        row.set("words", found.lead.empty() ? found.text : found.lead + "\n" + found.text);
        list.push_back(std::move(row));
    }
    if (!list.empty())
        p.facts.set("quoted", std::move(list));
}

} // namespace anjuan
