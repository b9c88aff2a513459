// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromStatutes.h"

#include <algorithm>

#include <QStringList>

#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr std::size_t mostHits = 200;
constexpr qsizetype mostCharacters = 400;
constexpr qsizetype mostTexts = 3;

/// The article's lines; the first begins with its number.
QStringList linesOf(const StatuteArticle& article)
{
    QStringList lines;
    for (const auto& paragraph : article.paragraphs) {
        lines << toText(paragraph.text);
        for (const auto& item : paragraph.items)
            lines << QStringLiteral("　　") + toText(item);
    }
    auto number = QStringLiteral("第%1条").arg(toText(chineseNumber(article.number)));
    if (article.inserted > 0)
        number += QStringLiteral("之") + toText(chineseNumber(article.inserted));
    if (lines.isEmpty())
        return {number};
    lines.front().prepend(number + QStringLiteral("　"));
    return lines;
}

QString versionWords(const Statute& statute)
{
    return words(Message{N_("Version of %1, in force from %2"), {statute.version, statute.inForceFrom}});
}

} // namespace

std::vector<StatuteLine> statuteLinesOf(const StatuteShelf& shelf, Date today)
{
    std::vector<StatuteLine> lines;
    for (const auto& statute : shelf.all())
        lines.push_back({QString::number(lines.size()), toText(statute->shortTitle), toText(statute->version.iso()), toText(statute->inForceFrom.iso()),
            QString::number(statute->articles.size()), shelf.inForce(statute->title, today) == statute});
    return lines;
}

StatutePage pageOf(const Statute& statute)
{
    StatutePage page;
    QStringList lines{toText(statute.title), versionWords(statute), QString()};
    auto heading = statute.headings.begin();
    for (std::size_t i = 0; i < statute.articles.size(); ++i) {
        for (; heading != statute.headings.end() && heading->firstArticle <= i; ++heading)
            lines << QString() << toText(heading->title) << QString();
        const auto& article = statute.articles[i];
        page.lines[{article.number, article.inserted}] = static_cast<int>(lines.size());
        lines << linesOf(article);
    }
    page.text = lines.join(QLatin1Char('\n'));
    return page;
}

QString hitsText(const StatuteShelf& shelf, const QString& typed)
{
    const auto hits = shelf.search(toUtf8(typed));
    if (hits.empty())
        return words(Message{N_("No article of the library holds “%1”"), {toUtf8(typed)}});
    QStringList lines;
    if (hits.size() > mostHits)
        lines << words(Message{N_("%1 articles; the first %2 are shown"), {static_cast<std::int64_t>(hits.size()), static_cast<std::int64_t>(mostHits)}}) << QString();
    for (std::size_t i = 0; i < std::min(hits.size(), mostHits); ++i)
        lines << QStringLiteral("《%1》　%2").arg(toText(hits[i].statute->shortTitle), versionWords(*hits[i].statute)) << linesOf(*hits[i].article) << QString();
    return lines.join(QLatin1Char('\n'));
}

QString citedTextsIn(const StatuteShelf& shelf, const QString& typed, Date day)
{
    QStringList texts;
    for (const auto& citation : citationsIn(toUtf8(typed))) {
        const auto resolved = citation.article > 0 ? shelf.resolve(citation, day) : Resolved{};
        if (resolved.found != Found::Whole || resolved.text.empty())
            continue;
        auto text = toText(resolved.text);
        if (text.size() > mostCharacters)
            text = text.first(mostCharacters) + QStringLiteral("…");
        const auto place = toText(cite(provisionOf(citation))) + QStringLiteral("　") + versionWords(*resolved.statute) + QLatin1Char('\n') + text;
        if (!texts.contains(place))
            texts << place;
        if (texts.size() == mostTexts)
            break;
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace anjuan
