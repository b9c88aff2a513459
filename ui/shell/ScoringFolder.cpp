// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScoringFolder.h"

#include <algorithm>

#include <QPushButton>
#include <QTimer>

#include "ui/pages/FromEvaluation.h"
#include "ui/print/PageImages.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr double screenDots = 120;

std::vector<PageImage> imagesOf(const PageImages& pages)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    std::vector<PageImage> images;
    for (int at = 0; at < pages.count(); ++at)
        images.push_back({pages.page(at, screenDots), {}, pages.size(at) * millimetresPerPoint});
    return images;
}

QString itemId(std::int64_t item)
{
    return QStringLiteral("item/") + QString::number(item);
}

} // namespace

ScoringFolder::ScoringFolder(SheetTools tools, EvaluationId batch, std::string caseId, ScoringPage* page)
    : QObject(page), m_tools(tools), m_batch(std::move(batch)), m_case(std::move(caseId)), m_page(page)
{
    m_page->setPaperOf([this](const QString& id) { return m_view && m_view->standard ? paperOf(m_papers, *m_view->standard, id) : -1; });
    connect(m_page, &ScoringPage::itemDecided, this, [this](int item, bool applicable, qint64 deduction, const QString& comment, const QString& where) {
        if (perform(DecideItem{m_case, item, applicable, deduction, toUtf8(comment), toUtf8(where)}))
            m_page->decided(itemId(item));
    });
    connect(m_page, &ScoringPage::vetoDecided, this, [this](const QString& veto, bool applies, const QString& comment, const QString& where) {
        if (perform(DecideVeto{m_case, toUtf8(veto), applies, toUtf8(comment), toUtf8(where)}))
            m_page->decided(QStringLiteral("veto/") + veto);
    });
    connect(m_page, &ScoringPage::meritWritten, this, [this](const QString& text) { perform(NoteMerit{m_case, toUtf8(text)}); });
    connect(m_page, &ScoringPage::signAsked, this, [this] {
        if (perform(SignSheet{m_case}))
            Q_EMIT said(words(N_("The sheet is signed")));
    });
    connect(m_page, &ScoringPage::paperWanted, this, &ScoringFolder::showPaper);
    connect(m_page, &ScoringPage::vetoesWanted, this, [this](bool shown) {
        m_showsVetoes = shown;
        fill();
    });
    // A veto that is proposed is seen at once.
    const auto* sheet = load() ? m_view->file.sheet(m_case) : nullptr;
    if (sheet && std::ranges::any_of(openProposals(*sheet), [](const auto& p) { return p.veto.has_value(); }))
        m_page->vetoesLink()->setChecked(true);
    else if (sheet)
        fill();
    readPapers();
}

bool ScoringFolder::load()
{
    auto& desk = m_tools.desk;
    if (!desk.isTaken() || !desk.supervision())
        return false;
    auto view = desk.ask([&] { return desk.supervision()->view(desk.session(), m_batch); });
    if (view)
        m_view = std::move(*view);
    else
        m_page->showProblem(words(view.refusal()));
    return m_view.has_value();
}

void ScoringFolder::reload()
{
    if (load())
        fill();
}

void ScoringFolder::fill()
{
    const auto* sheet = m_view ? m_view->file.sheet(m_case) : nullptr;
    if (!sheet || !m_view->standard)
        return m_page->showProblem(words(N_("The standard that the batch was opened with is not at hand")));
    const auto& desk = m_tools.desk;
    m_page->setHead(sheetHeadOf(*m_view, *sheet, desk.office().roster(), desk.session().person()));
    m_page->setLines(itemLinesOf(*m_view, *sheet, m_showsVetoes));
}

bool ScoringFolder::perform(const EvaluationCommand& command)
{
    auto& desk = m_tools.desk;
    auto done = desk.ask([&] { return desk.supervision()->perform(desk.session(), m_batch, {command}, m_view ? std::optional{m_view->entries} : std::nullopt); });
    if (!done) {
        const bool isOutdated = done.refusal().why == Why::ChangedMeanwhile;
        if (isOutdated)
            reload();
        m_page->showProblem(words(done.refusal()));
        return false;
    }
    m_view = std::move(*done);
    fill();
    Q_EMIT changed();
    return true;
}

void ScoringFolder::readPapers()
{
    auto& desk = m_tools.desk;
    auto view = desk.view(CaseId{m_case});
    if (!view)
        return m_page->showProblem(words(view.refusal()));
    m_papers = reviewedPapersOf(view->file);
    m_page->setPapers(m_papers);
    fill();
    QTimer::singleShot(0, this, &ScoringFolder::countNext);
}

/// One paper at a time, so that the window never waits for the whole file.
void ScoringFolder::countNext()
{
    if (hasCounted() || !m_tools.desk.isTaken())
        return;
    auto& paper = m_papers[m_counted++];
    paper.firstPage = m_pagesSoFar + 1;
    if (const auto bytes = bytesOf(paper.digest)) {
        if (const auto pages = PageImages::open(*bytes))
            m_pagesSoFar += pages->count();
    }
    if (hasCounted())
        m_page->setPapers(m_papers);
    else
        QTimer::singleShot(0, this, &ScoringFolder::countNext);
}

std::optional<Bytes> ScoringFolder::bytesOf(const QString& digest)
{
    auto bytes = m_tools.desk.paper(CaseId{m_case}, toUtf8(digest));
    return bytes ? std::optional{std::move(*bytes)} : std::nullopt;
}

void ScoringFolder::showPaper(const QString& digest)
{
    const auto bytes = bytesOf(digest);
    auto pages = bytes ? PageImages::open(*bytes) : Result<PageImages>{notValid("paper", {N_("The case has no paper %1"), {toUtf8(digest)}})};
    if (!pages)
        return m_page->showProblem(words(pages.refusal()));
    m_page->setPages(digest, imagesOf(*pages));
}

} // namespace anjuan
