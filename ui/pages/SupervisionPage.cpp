// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SupervisionPage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

template <class Line>
Column<Line> column(const char* key, std::string_view title, std::function<Cell(const Line&)> cell, bool right = false)
{
    return {QLatin1String(key), words(title), std::move(cell), (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, {}};
}

template <class Line>
std::function<Cell(const Line&)> plain(QString Line::*member, Tone tone = Tone::Text)
{
    return [member, tone](const Line& line) { return Cell{.text = line.*member, .tone = tone}; };
}

Cell stateOf(const SheetLine& line)
{
    if (line.isSigned)
        return {.text = line.state, .tone = Tone::Text2, .symbol = Symbol::Done};
    return {.text = line.state, .tone = line.isMine ? Tone::Accent : Tone::Text, .strong = line.isMine};
}

} // namespace

SupervisionPage::SupervisionPage(QWidget* parent) : Page(parent), m_notice(new MessageStrip)
{
    makeBatches();
    makeSheets();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_batches);
    split->addWidget(m_sheets);
    split->setSizes({240, 420});
    split->setStretchFactor(1, 1);
    column->addWidget(split, 1);
    refreshButtons();
}

QString SupervisionPage::title() const
{
    return words(N_("File review and supervision"));
}

void SupervisionPage::makeBatches()
{
    using Line = BatchLine;
    auto model = std::make_unique<RowModel<Line>>(
        std::vector<Column<Line>>{column<Line>("title", N_("Title"), plain(&Line::title)), column<Line>("period", N_("Closed in"), plain(&Line::period, Tone::Text2)),
            column<Line>("drawn", N_("Drawn"), plain(&Line::drawn), true), column<Line>("seed", N_("Seed"), plain(&Line::seed, Tone::Text2)),
            column<Line>("standard", N_("Standard"), plain(&Line::standard, Tone::Text2)),
            column<Line>("progress", N_("How far"), [](const Line& line) { return Cell{.text = line.progress, .tone = line.tone}; })},
        [](const Line& line) { return line.id; });
    m_batchModel = model.get();
    m_batches = new ListPane(words(N_("Review batches")), std::move(model), {200, 180, 72, 100, 0, 250});
    m_redraw = m_batches->addButton(words(N_("Check the draw")), Symbol::Refresh);
    m_draw = m_batches->addButton(words(N_("Draw a batch")), Symbol::Add);
    connect(m_batches->table(), &RowTable::currentIdChanged, this, &SupervisionPage::batchChosen);
    connect(m_draw, &QPushButton::clicked, this, &SupervisionPage::drawAsked);
    connect(m_redraw, &QPushButton::clicked, this, [this] { Q_EMIT redrawAsked(batch()); });
}

void SupervisionPage::makeSheets()
{
    using Line = SheetLine;
    auto model = std::make_unique<RowModel<Line>>(
        std::vector<Column<Line>>{column<Line>("number", N_("Decision number"), plain(&Line::number)), column<Line>("party", N_("Party"), plain(&Line::party)),
            column<Line>("cause", N_("Cause"), plain(&Line::cause, Tone::Text2)), column<Line>("reviewer", N_("Reviewer"), plain(&Line::reviewer)),
            column<Line>("state", N_("State"), stateOf), column<Line>("score", N_("Score"), plain(&Line::score), true), column<Line>("grade", N_("Grade"), plain(&Line::grade))},
        [](const Line& line) { return line.id; });
    m_sheetModel = model.get();
    m_sheets = new ListPane(words(N_("Files drawn")), std::move(model), {190, 200, 0, 90, 130, 60, 72});
    m_sheets->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_reviewer = new QComboBox;
    m_reviewer->setAccessibleName(words(N_("Reviewer")));
    m_reviewer->setMinimumWidth(grown(150));
    m_assign = button(words(N_("Assign the chosen files")));
    m_open = button(words(N_("Open the sheet")), Symbol::Review);
    m_report = button({}, Symbol::Print, true);
    auto* footer = words(words(N_("Reviewer")), Type::Plain, Tone::Text2);
    m_sheets->addFooter(footer, {m_assign, m_open, m_report});
    static_cast<QHBoxLayout*>(footer->parentWidget()->layout())->insertWidget(1, m_reviewer);
    connect(m_sheets, &ListPane::opened, this, [this](const QString& id) { Q_EMIT sheetWanted(batch(), id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT sheetWanted(batch(), m_sheets->table()->currentId()); });
    connect(m_assign, &QPushButton::clicked, this, [this] { Q_EMIT assignAsked(batch(), sheets(), m_reviewer->currentData().toString()); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(batch()); });
    connect(m_sheets->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SupervisionPage::refreshButtons);
}

void SupervisionPage::setBatches(std::vector<BatchLine> batches)
{
    m_batches->setNote(batches.empty() ? words(N_("No batch yet. Draw one from the files that were closed")) : QString());
    m_batchModel->setRows(std::move(batches));
    if (batch().isEmpty() && m_batchModel->rowCount() > 0)
        m_batches->table()->setCurrentId(m_batchModel->idAt(0));
    refreshButtons();
}

void SupervisionPage::setSheets(std::vector<SheetLine> sheets)
{
    m_sheetModel->setRows(std::move(sheets));
    refreshButtons();
}

void SupervisionPage::setReviewers(const std::vector<std::pair<QString, QString>>& reviewers)
{
    const auto before = m_reviewer->currentData();
    m_reviewer->clear();
    for (const auto& [login, name] : reviewers)
        m_reviewer->addItem(name, login);
    m_reviewer->setCurrentIndex(std::max(0, m_reviewer->findData(before)));
}

void SupervisionPage::setOrganising(const QString& whyNot)
{
    m_whyNotOrganise = whyNot;
    refreshButtons();
}

void SupervisionPage::setReport(const QString& whyNot, bool isIssued)
{
    m_whyNoReport = whyNot;
    m_isIssued = isIssued;
    refreshButtons();
}

void SupervisionPage::showNotice(const QString& what, const QString& meaning)
{
    m_notice->setNotice({Notice::Kind::Error, what, meaning, {}, {}});
}

void SupervisionPage::clearNotice()
{
    m_notice->clear();
}

QString SupervisionPage::batch() const
{
    return m_batches->table()->currentId();
}

void SupervisionPage::chooseBatch(const QString& id)
{
    m_batches->table()->setCurrentId(id);
}

QStringList SupervisionPage::sheets() const
{
    QStringList ids;
    for (const auto& row : m_sheets->table()->selectionModel()->selectedRows())
        ids << row.data(IdRole).toString();
    return ids;
}

void SupervisionPage::refreshButtons()
{
    const auto allow = [](QPushButton* button, const QString& whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
    };
    const bool hasBatch = !batch().isEmpty();
    const auto noFile = words(N_("Choose files in the list first"));
    const auto closed = m_isIssued ? words(N_("The report has been issued; its sheets are closed")) : QString();
    allow(m_draw, m_whyNotOrganise);
    allow(m_redraw, hasBatch ? QString() : words(N_("Choose a batch first")));
    allow(m_assign, !m_whyNotOrganise.isEmpty() ? m_whyNotOrganise : !closed.isEmpty() ? closed : sheets().isEmpty() ? noFile : QString());
    m_reviewer->setEnabled(m_whyNotOrganise.isEmpty() && closed.isEmpty());
    allow(m_open, m_sheets->table()->currentId().isEmpty() ? noFile : QString());
    m_report->setText(m_isIssued ? words(N_("Look at the report")) : words(N_("Issue the report")));
    allow(m_report, m_isIssued ? QString() : !hasBatch ? words(N_("Choose a batch first")) : !m_whyNotOrganise.isEmpty() ? m_whyNotOrganise : m_whyNoReport);
}

} // namespace anjuan
