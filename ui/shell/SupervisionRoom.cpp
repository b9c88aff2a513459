// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SupervisionRoom.h"

#include <algorithm>

#include "ui/pages/DrawSheet.h"
#include "ui/pages/FromEvaluation.h"
#include "ui/print/JoinPdf.h"
#include "ui/shell/LongWork.h"
#include "ui/shell/PaperSheet.h"
#include "ui/shell/ScoringFolder.h"
#include "ui/shell/TabPage.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

const auto newDrawKey = QStringLiteral("supervision/draw");

bool mayReview(const Person& person)
{
    return !person.disabled && !person.isAdministrator() && !person.is(Role::Auxiliary);
}

/// Supervision officers first: they are asked most often.
std::vector<std::pair<QString, QString>> reviewersOf(const Roster& roster)
{
    std::vector<const Person*> people;
    for (const auto& person : roster.all()) {
        if (mayReview(person))
            people.push_back(&person);
    }
    std::ranges::stable_partition(people, [](const Person* person) { return person->is(Role::Supervisor); });
    std::vector<std::pair<QString, QString>> reviewers;
    for (const auto* person : people)
        reviewers.emplace_back(toText(person->id.text()), toText(person->name) + (person->post.empty() ? QString() : QStringLiteral("（") + toText(person->post) + QStringLiteral("）")));
    return reviewers;
}

QString whyNotOrganise(const Person& person)
{
    if (person.is(Role::Supervisor))
        return {};
    return words(Message{N_("Reviews of case files are organised by a supervision officer; %1 is none"), {person.name}});
}

QString whyNoReport(const EvaluationFile& file)
{
    const auto open = std::ranges::count_if(file.sheets, [](const auto& sheet) { return !sheet.signature; });
    if (open == 0)
        return {};
    return words(Message{N_("%1 of %2 sheets are not signed yet"), {static_cast<std::int64_t>(open), static_cast<std::int64_t>(file.sheets.size())}});
}

} // namespace

/// Long work of the supervision under its progress; the progress is gone before anything is done with the answer.
template <class Work>
std::invoke_result_t<Work> SupervisionRoom::whileTold(QWidget* over, const QString& what, Work work)
{
    LongWork progress{over, what};
    auto& supervision = *desk().supervision();
    supervision.setProgress([&](std::size_t done, std::size_t all) { progress.tell(done, all); });
    auto answer = desk().ask(work);
    supervision.setProgress({});
    return answer;
}

Page* SupervisionRoom::makePage()
{
    m_page = new SupervisionPage;
    connect(m_page, &SupervisionPage::batchChosen, this, &SupervisionRoom::showBatch);
    connect(m_page, &SupervisionPage::drawAsked, this, [this] { open(newDrawKey); });
    connect(m_page, &SupervisionPage::redrawAsked, this, &SupervisionRoom::drawAgain);
    connect(m_page, &SupervisionPage::assignAsked, this, &SupervisionRoom::assign);
    connect(m_page, &SupervisionPage::reportAsked, this, &SupervisionRoom::openReport);
    connect(m_page, &SupervisionPage::sheetWanted, this, [this](const QString& batch, const QString& caseId) {
        open(place() + QStringLiteral("/sheet/") + batch + QLatin1Char('/') + caseId);
    });
    return m_page;
}

bool SupervisionRoom::isFor(const Person& person) const
{
    return mayReview(person);
}

bool SupervisionRoom::isHomeOf(const Person& person) const
{
    return person.is(Role::Supervisor);
}

void SupervisionRoom::refresh()
{
    const auto* person = desk().isTaken() ? desk().person() : nullptr;
    if (!person || !m_page || !desk().supervision() || !desk().session().seesCases())
        return;
    auto batches = desk().ask([&] { return desk().supervision()->batches(desk().session()); });
    if (!batches)
        return m_page->showNotice(words(batches.refusal()), {});
    m_batches = std::move(*batches);
    m_page->setOrganising(whyNotOrganise(*person));
    m_page->setReviewers(reviewersOf(desk().office().roster()));
    std::vector<BatchLine> lines;
    std::int64_t mine = 0;
    for (const auto& batch : m_batches) {
        lines.push_back(batchLineOf(batch));
        mine += std::ranges::count_if(batch.file.sheets, [&](const auto& sheet) { return sheet.reviewer == person->id && !sheet.signature; });
    }
    m_page->setBatches(std::move(lines));
    m_page->setBadge(static_cast<int>(mine), Urgency::Plain);
    showBatch(m_page->batch());
}

const BatchView* SupervisionRoom::view(const QString& batch) const
{
    const auto found = std::ranges::find_if(m_batches, [&](const BatchView& one) { return toText(one.id.text()) == batch; });
    return found == m_batches.end() ? nullptr : &*found;
}

void SupervisionRoom::showBatch(const QString& batch)
{
    const auto* chosen = view(batch);
    if (!chosen || !desk().isTaken()) {
        m_page->setSheets({});
        return m_page->setReport({}, false);
    }
    m_page->setSheets(sheetLinesOf(*chosen, desk().office().roster(), desk().session().person()));
    m_page->setReport(whyNoReport(chosen->file), chosen->file.report.has_value());
}

void SupervisionRoom::open(const QString& key)
{
    m_page->clearNotice();
    Page* page = m_open.value(key);
    if (!page)
        page = pageFor(key);
    if (page)
        Q_EMIT openPage(key, page);
}

void SupervisionRoom::draw(const QString& key, DrawSheet& sheet, const DrawAsk& ask, const QString& standard)
{
    auto opened = whileTold(&sheet, words(N_("Drawing the files and checking each…")), [&] {
        return desk().supervision()->open(desk().session(), {ask.title, {}, ask.from, ask.to}, {ask.method, ask.size.value_or(0), ask.seed, {}}, toUtf8(standard));
    });
    if (!opened)
        return sheet.showRefusal(opened.refusal());
    const auto id = toText(opened->id.text());
    Q_EMIT said(words(Message{N_("%1 of %2 files drawn with seed %3"), {static_cast<std::int64_t>(opened->file.sample->drawn.size()),
        static_cast<std::int64_t>(opened->file.sample->population.size()), opened->file.sample->seed}}));
    Q_EMIT closePage(key);
    Q_EMIT showMe();
    refresh();
    m_page->chooseBatch(id);
}

void SupervisionRoom::drawAgain(const QString& batch)
{
    const auto* chosen = view(batch);
    if (!chosen || !chosen->file.sample)
        return;
    const auto& sample = *chosen->file.sample;
    const auto again = drawSample(sample.population, sample.method, sample.size, sample.seed);
    const bool isSame = again && *again == sample.drawn;
    if (!isSame)
        return m_page->showNotice(words(N_("Drawn again, the sample is another one")), words(N_("The record of the draw does not give the files that are under review")));
    m_page->clearNotice();
    Q_EMIT said(words(Message{N_("Drawn again with seed %1 from the same %2 files: the same sample"), {sample.seed, static_cast<std::int64_t>(sample.population.size())}}));
}

void SupervisionRoom::assign(const QString& batch, const QStringList& cases, const QString& reviewer)
{
    const auto* chosen = view(batch);
    if (!chosen)
        return;
    std::vector<EvaluationCommand> commands;
    for (const auto& caseId : cases)
        commands.emplace_back(AssignSheet{toUtf8(caseId), PersonId{toUtf8(reviewer)}});
    auto done = desk().ask([&] { return desk().supervision()->perform(desk().session(), chosen->id, commands, chosen->entries); });
    if (!done) {
        const auto& refusal = done.refusal();
        m_page->showNotice(words(refusal), words(N_("None of the chosen files was assigned. Choose another reviewer, or leave that file out")));
        return refresh();
    }
    m_page->clearNotice();
    Q_EMIT said(words(Message{N_("%1 files assigned to %2"), {static_cast<std::int64_t>(cases.size()), desk().office().roster().nameOf(PersonId{toUtf8(reviewer)})}}));
    refresh();
}

void SupervisionRoom::openReport(const QString& batch)
{
    const auto* chosen = view(batch);
    if (!chosen)
        return;
    m_page->clearNotice();
    if (!chosen->file.report) {
        // The list may be read anew while the window is painted.
        auto done = whileTold(m_page, words(N_("Making the report and its sheets…")), [this, id = chosen->id, entries = chosen->entries] {
            return desk().supervision()->perform(desk().session(), id, {IssueEvaluationReport{}}, entries);
        });
        if (!done)
            return m_page->showNotice(words(done.refusal()), {});
        refresh();
    }
    open(place() + QStringLiteral("/report/") + batch);
}

Page* SupervisionRoom::pageFor(const QString& key)
{
    if (!desk().isTaken() || !desk().supervision())
        return nullptr;
    Page* page = nullptr;
    if (key.startsWith(QStringLiteral("supervision/sheet/")))
        page = sheetPage(key.section(QLatin1Char('/'), 2, 2), key.section(QLatin1Char('/'), 3));
    else if (key.startsWith(QStringLiteral("supervision/report/")))
        page = reportPage(key.section(QLatin1Char('/'), 2));
    else
        page = drawPage(key);
    m_open.insert(key, page);
    return page;
}

Page* SupervisionRoom::drawPage(const QString& key)
{
    std::vector<std::pair<QString, QString>> standards;
    for (const auto& standard : desk().supervision()->standards())
        standards.emplace_back(toText(standard.id), words(Message{N_("%1, version %2"), {standard.title, standard.version}}));
    auto* sheet = new DrawSheet(desk().office().today(), standards);
    connect(sheet, &DrawSheet::back, this, [this, key] { Q_EMIT closePage(key); });
    connect(sheet, &DrawSheet::asked, this, [this, key, sheet](const DrawAsk& ask, const QString& standard) { draw(key, *sheet, ask, standard); });
    return new TabPage(words(N_("Draw a batch")), sheet);
}

Page* SupervisionRoom::sheetPage(const QString& batch, const QString& caseId)
{
    auto* page = new ScoringPage;
    auto* folder = new ScoringFolder(tools(), EvaluationId{toUtf8(batch)}, toUtf8(caseId), page);
    connect(folder, &ScoringFolder::changed, this, &SupervisionRoom::refresh);
    connect(folder, &ScoringFolder::said, this, &Room::said);
    return page;
}

Page* SupervisionRoom::reportPage(const QString& batch)
{
    const auto* chosen = view(batch);
    if (!chosen || !chosen->file.report)
        return nullptr;
    std::vector<Bytes> papers;
    for (const auto& paper : chosen->file.report->papers) {
        auto bytes = desk().ask([&] { return desk().supervision()->paper(desk().session(), chosen->id, paper.digest); });
        if (!bytes) {
            m_page->showNotice(words(bytes.refusal()), {});
            return nullptr;
        }
        papers.push_back(std::move(*bytes));
    }
    auto joined = joinPdf(papers);
    if (!joined) {
        m_page->showNotice(words(joined.refusal()), {});
        return nullptr;
    }
    const auto title = chosen->file.batch ? toText(chosen->file.batch->title) : QString();
    auto* sheet = new PaperSheet(std::move(joined->pdf), title, false);
    connect(sheet, &PaperSheet::back, this, [this, key = place() + QStringLiteral("/report/") + batch] { Q_EMIT closePage(key); });
    return new TabPage(title, sheet);
}

} // namespace anjuan
