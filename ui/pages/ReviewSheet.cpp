// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewSheet.h"

#include <algorithm>
#include <iterator>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/DraftMark.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/ThumbnailStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int rightWidth = 560;

QBoxLayout* tight(QBoxLayout* layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

ReviewSheet::ReviewSheet(ReviewSheetLines lines, QWidget* parent)
    : Page(parent), m_lines(std::move(lines)), m_thumbs(new ThumbnailStrip{Qt::Vertical}), m_pages(new PageView), m_pageTitle(words({}, Type::Plain)),
      m_list(new ReviewChecklist), m_count(words({}, Type::Small, Tone::Text2)), m_remark(new QLineEdit), m_below(new QStackedWidget),
      m_opinionTitle(words({}, Type::Heading)), m_opinion(new QPlainTextEdit), m_message(new MessageStrip), m_mark(new DraftMark)
{
    setGround(this, "base");
    auto* column = tight(new QVBoxLayout{this});
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFigures());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_message);
    auto* splitter = new QSplitter{Qt::Horizontal};
    splitter->addWidget(makePapers());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, rightWidth});
    column->addWidget(splitter, 1);
    m_list->items().setLines(m_lines.items);
    connect(m_list, &ReviewChecklist::rowChanged, this, &ReviewSheet::showRow);
    connect(m_list, &ReviewChecklist::pageAsked, this, &ReviewSheet::goToPage);
    connect(m_list, &ReviewChecklist::remarkAsked, m_remark, [this] { m_remark->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_list->items(), &QAbstractItemModel::dataChanged, this, &ReviewSheet::judged);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
    judged();
}

void ReviewSheet::setPapers(std::vector<ReviewPages> papers)
{
    std::vector<Thumbnail> thumbs;
    std::vector<PageImage> all;
    m_firstPages.clear();
    for (auto& paper : papers) {
        const int first = static_cast<int>(all.size()) + 1;
        const int last = first + static_cast<int>(paper.pages.size()) - 1;
        const auto range = first >= last ? QString::number(first) : QString::number(first) + QStringLiteral("–") + QString::number(last);
        thumbs.push_back({QString::number(first), paper.title.left(5) + QLatin1Char(' ') + range,
            paper.pages.empty() || paper.pages.front().image.isNull() ? QImage() : paper.pages.front().image.scaledToWidth(88, Qt::SmoothTransformation)});
        m_firstPages.emplace_back(paper.title, first);
        std::ranges::move(paper.pages, std::back_inserter(all));
    }
    m_thumbs->setThumbnails(thumbs);
    m_pages->setPages(std::move(all));
    if (!m_firstPages.empty())
        goToPage(m_firstPages.back().second);
}

void ReviewSheet::goToPage(int page)
{
    if (page >= 1 && page <= m_pages->pageCount())
        m_pages->goToPage(page - 1);
}

void ReviewSheet::showRow(int row)
{
    if (row >= 0)
        m_remark->setText(m_list->items().lines()[static_cast<std::size_t>(row)].remark);
}

void ReviewSheet::judged()
{
    const auto& lines = m_list->items().lines();
    const auto judgedOnes = std::ranges::count_if(lines, [](const ReviewItemLine& line) { return line.verdict >= 0; });
    const auto problems = std::ranges::count(lines, static_cast<int>(Verdict::Problem), &ReviewItemLine::verdict);
    m_count->setText(words(Message{N_("%1 items, %2 judged, %3 problems"), {static_cast<std::int64_t>(lines.size()), std::int64_t{judgedOnes}, std::int64_t{problems}}}));
    const bool whole = judgedOnes == static_cast<std::ptrdiff_t>(lines.size());
    for (const char* name : {"return", "disagree", "refer", "issue"}) {
        if (auto* made = findChild<QPushButton*>(QLatin1String(name))) {
            made->setEnabled(whole);
            made->setToolTip(whole ? QString() : words(N_("Judge every item first")));
        }
    }
    Q_EMIT edited();
}

void ReviewSheet::conclude(ReviewConclusion conclusion)
{
    m_conclusion = conclusion;
    m_opinionTitle->setText(words(Options<ReviewConclusion>::rows[static_cast<std::size_t>(conclusion)].label));
    if (m_opinion->toPlainText().isEmpty() || !m_opinion->document()->isModified()) {
        m_opinion->setPlainText(composedOpinion(m_list->items().lines()));
        m_opinion->document()->setModified(false);
    }
    m_below->setCurrentIndex(1);
    m_opinion->setFocus(Qt::ShortcutFocusReason);
}

void ReviewSheet::performNext()
{
    if (!m_issue->isEnabled())
        return;
    const auto& lines = m_list->items().lines();
    const bool problem = std::ranges::any_of(lines, [](const ReviewItemLine& line) { return line.verdict == static_cast<int>(Verdict::Problem); });
    conclude(problem ? ReviewConclusion::AgreeWithChanges : ReviewConclusion::Agree);
}

bool ReviewSheet::stepBack()
{
    const bool wasOpen = m_below->currentIndex() == 1;
    m_below->setCurrentIndex(0);
    m_list->setFocus(Qt::ShortcutFocusReason);
    return wasOpen;
}

Json ReviewSheet::facts(ReviewConclusion conclusion) const
{
    Json facts{{"items", Json::array()}};
    for (const auto& line : m_list->items().lines()) {
        Json item{{"item", toUtf8(line.item)}};
        if (line.verdict >= 0)
            item["verdict"] = Options<Verdict>::rows[static_cast<std::size_t>(line.verdict)].key;
        if (!line.remark.isEmpty())
            item["remark"] = toUtf8(line.remark);
        if (line.page > 0)
            item["page"] = line.page;
        facts["items"].push_back(std::move(item));
    }
    facts["conclusion"] = Options<ReviewConclusion>::rows[static_cast<std::size_t>(conclusion)].key;
    facts["opinion"] = toUtf8(m_opinion->toPlainText());
    return facts;
}

Json ReviewSheet::typed() const
{
    return facts(m_conclusion);
}

void ReviewSheet::setTyped(const Json& typed)
{
    auto lines = m_list->items().lines();
    for (const auto& item : typed.value("items", Json::array())) {
        const auto found = std::ranges::find(lines, toText(item.value("item", "")), &ReviewItemLine::item);
        if (found == lines.end())
            continue;
        const auto* verdict = std::ranges::find(Options<Verdict>::rows, item.value("verdict", ""), &Option::key);
        found->verdict = verdict == Options<Verdict>::rows.end() ? -1 : static_cast<int>(verdict - Options<Verdict>::rows.begin());
        found->remark = toText(item.value("remark", ""));
        found->page = item.value("page", 0);
    }
    m_list->items().setLines(std::move(lines));
    m_opinion->setPlainText(toText(typed.value("opinion", "")));
    m_opinion->document()->setModified(!m_opinion->toPlainText().isEmpty());
    m_list->setCurrentRow(0);
    judged();
}

void ReviewSheet::showRefusal(const QString& sentence)
{
    m_message->setNotice({Notice::Kind::Error, sentence, {}, {}, {}});
}

} // namespace anjuan
