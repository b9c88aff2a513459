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

QString escaped(const std::string& text)
{
    return toText(text).toHtmlEscaped();
}

QString articleHtml(const StatuteArticle& article)
{
    QString html;
    for (const auto& paragraph : article.paragraphs) {
        const bool isFirst = &paragraph == &article.paragraphs.front();
        auto text = escaped(paragraph.text);
        if (isFirst)
            text.prepend(QStringLiteral("<a name=\"%1\"></a><b>第%2条%3</b>　")
                             .arg(anchorOf(article.number, article.inserted), toText(chineseNumber(article.number)),
                                 article.inserted > 0 ? QStringLiteral("之") + toText(chineseNumber(article.inserted)) : QString()));
        html += QStringLiteral("<p>%1</p>").arg(text);
        for (const auto& item : paragraph.items)
            html += QStringLiteral("<p style=\"margin-left:24px\">%1</p>").arg(escaped(item));
    }
    return html;
}

QString versionWords(const Statute& statute)
{
    return words(Message{N_("Version of %1, in force from %2"), {statute.version, statute.inForceFrom}});
}

QString idOf(const StatuteShelf& shelf, const std::shared_ptr<const Statute>& statute)
{
    return QString::number(std::ranges::find(shelf.all(), statute) - shelf.all().begin());
}

} // namespace

QString anchorOf(int article, int inserted)
{
    return QStringLiteral("a%1-%2").arg(article).arg(inserted);
}

std::vector<StatuteLine> statuteLinesOf(const StatuteShelf& shelf, Date today)
{
    std::vector<StatuteLine> lines;
    for (const auto& statute : shelf.all())
        lines.push_back({QString::number(lines.size()), toText(statute->shortTitle), toText(statute->version.iso()), toText(statute->inForceFrom.iso()),
            QString::number(statute->articles.size()), shelf.inForce(statute->title, today) == statute});
    return lines;
}

QString statuteHtml(const Statute& statute)
{
    QString html = QStringLiteral("<h2 align=\"center\">%1</h2><p align=\"center\">%2</p>").arg(escaped(statute.title), versionWords(statute).toHtmlEscaped());
    auto heading = statute.headings.begin();
    for (std::size_t i = 0; i < statute.articles.size(); ++i) {
        for (; heading != statute.headings.end() && heading->firstArticle <= i; ++heading)
            html += QStringLiteral("<h3 align=\"center\">%1</h3>").arg(escaped(heading->title));
        html += articleHtml(statute.articles[i]);
    }
    return html;
}

QString hitsHtml(const StatuteShelf& shelf, const QString& typed)
{
    const auto hits = shelf.search(toUtf8(typed));
    if (hits.empty())
        return QStringLiteral("<p>%1</p>").arg(words(Message{N_("No article of the library holds “%1”"), {toUtf8(typed)}}).toHtmlEscaped());
    QString html;
    if (hits.size() > mostHits)
        html += QStringLiteral("<p>%1</p>").arg(words(Message{N_("%1 articles; the first %2 are shown"), {static_cast<std::int64_t>(hits.size()), static_cast<std::int64_t>(mostHits)}}).toHtmlEscaped());
    for (std::size_t i = 0; i < std::min(hits.size(), mostHits); ++i) {
        const auto& hit = hits[i];
        html += QStringLiteral("<p><a href=\"law:%1#%2\">%3</a>　%4</p>")
                    .arg(idOf(shelf, hit.statute), anchorOf(hit.article->number, hit.article->inserted), escaped(hit.statute->shortTitle), versionWords(*hit.statute).toHtmlEscaped());
        html += articleHtml(*hit.article) + QStringLiteral("<hr/>");
    }
    return html;
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
