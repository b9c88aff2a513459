// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RegistersPage.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

QWidget* section(const QString& heading, const QString& explains, const QList<QWidget*>& inside)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(words(heading, Type::Section));
    auto* sentence = words(explains, Type::Plain, Tone::Text2);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (auto* each : inside)
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

QLineEdit* dayField(std::string_view name)
{
    auto* field = new QLineEdit;
    field->setFixedWidth(grown(120));
    field->setAccessibleName(words(name));
    field->setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
    return field;
}

} // namespace

RegistersPage::RegistersPage(QWidget* parent)
    : Page(parent), m_notice(new MessageStrip), m_stack(new QStackedWidget), m_from(dayField(N_("Filed from"))), m_to(dayField(N_("Filed until"))),
      m_choose(button(words(N_("Choose a file…")), Symbol::Add)), m_export(button(words(N_("Write the ledger…")), Symbol::Registers, true)),
      m_annual(button(words(N_("Write the yearly table…")), Symbol::Registers)), m_outcome(words({}, Type::Plain)), m_file(words({}, Type::Plain, Tone::Text2)), m_summary(words({}, Type::Plain)), m_columns(new QGridLayout),
      m_rows(new QTableWidget), m_takeOver(button({}, Symbol::None, true))
{
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeImport());
    column->addWidget(m_stack, 1);
}

QString RegistersPage::title() const
{
    return words(N_("Registers and reports"));
}

QWidget* RegistersPage::makeStart()
{
    auto* start = new QWidget;
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(24);
    column->addWidget(words(words(N_("Registers and reports")), Type::PageTitle));
    column->addWidget(section(words(N_("Write the ledger")),
        words(N_("Every case of the office as a spreadsheet, by the day it was filed (else decided, else closed). Leave a day empty to leave that end open. The yearly table counts the penalty decisions of the period by kind. No cell becomes a formula")),
        {words(words(N_("From")), Type::Plain, Tone::Text2), m_from, words(words(N_("Until")), Type::Plain, Tone::Text2), m_to, m_export, m_annual}));
    column->addWidget(section(words(N_("Take over a ledger")),
        words(N_("A CSV file of another program or of earlier years, in UTF-8, UTF-16 or GB18030. The file is only looked at first: you see its columns and rows, and what is refused and why, before anything is taken over")),
        {m_choose}));
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &RegistersPage::fileAsked);
    connect(m_export, &QPushButton::clicked, this, &RegistersPage::exportAsked);
    connect(m_annual, &QPushButton::clicked, this, &RegistersPage::annualAsked);
    return start;
}

QWidget* RegistersPage::makeImport()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    makeRows();
    auto* right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->addWidget(m_rows);
    right->addWidget(m_said);
    right->setSizes({300, 260});
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(makeColumns());
    split->addWidget(right);
    split->setSizes({420, 780});
    split->setStretchFactor(1, 1);
    column->addWidget(split, 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFoot());
    return page;
}

QWidget* RegistersPage::makeHead()
{
    auto* bar = new QWidget;
    auto* head = new QHBoxLayout(bar);
    head->setContentsMargins(8, 6, 16, 6);
    head->setSpacing(10);
    auto* leave = new QToolButton;
    leave->setIcon(icon(Symbol::Previous, Tone::Text));
    leave->setToolTip(words(N_("Back")));
    leave->setAccessibleName(leave->toolTip());
    connect(leave, &QToolButton::clicked, this, [this] { stepBack(); });
    head->addWidget(leave);
    head->addWidget(words(words(N_("Take over a ledger")), Type::PageTitle));
    head->addWidget(m_file);
    head->addStretch(1);
    return bar;
}

QWidget* RegistersPage::makeColumns()
{
    auto* names = new QWidget;
    setGround(names, "base");
    m_columns->setContentsMargins(12, 8, 12, 8);
    m_columns->setHorizontalSpacing(10);
    m_columns->setVerticalSpacing(6);
    auto* inside = new QVBoxLayout(names);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_columns);
    inside->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(names);
    scroll->setMinimumWidth(grown(400));
    return scroll;
}

void RegistersPage::makeRows()
{
    m_rows->setAccessibleName(words(N_("First rows of the file")));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(false);
    auto saidModel = std::make_unique<RowModel<LedgerRowLine>>(
        std::vector<Column<LedgerRowLine>>{
            {QStringLiteral("row"), words(N_("Row")), [](const LedgerRowLine& l) { return Cell{.text = l.row, .tone = Tone::Text2}; }, Qt::AlignRight | Qt::AlignVCenter, {}},
            {QStringLiteral("state"), {}, [](const LedgerRowLine& l) {
                 return l.isRefused ? Cell{.text = words(N_("refused")), .tone = Tone::Amber, .symbol = Symbol::Blocked} : Cell{.text = words(N_("note")), .tone = Tone::Text2, .symbol = Symbol::Hint};
             }},
            {QStringLiteral("column"), words(N_("Column")), [](const LedgerRowLine& l) { return Cell{.text = l.column}; }},
            {QStringLiteral("sentence"), words(N_("Reason")), [](const LedgerRowLine& l) { return Cell{.text = l.sentence}; }}},
        [](const LedgerRowLine& l) { return l.id; });
    m_saidModel = saidModel.get();
    m_said = new ListPane(words(N_("What is said about the rows")), std::move(saidModel), {60, 90, 150, 0});
}

QWidget* RegistersPage::makeFoot()
{
    auto* foot = new QWidget;
    setGround(foot, "alt");
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 7, 16, 7);
    row->setSpacing(8);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &RegistersPage::takeOverAsked);
    return foot;
}

bool RegistersPage::stepBack()
{
    if (!isImporting())
        return false;
    m_stack->setCurrentIndex(0);
    m_notice->clear();
    Q_EMIT left();
    return true;
}

bool RegistersPage::isImporting() const
{
    return m_stack->currentIndex() == 1;
}

QString RegistersPage::from() const
{
    return m_from->text().trimmed();
}

QString RegistersPage::to() const
{
    return m_to->text().trimmed();
}

void RegistersPage::setSpan(const QString& from, const QString& to)
{
    m_from->setText(from);
    m_to->setText(to);
}

void RegistersPage::setImporting(const QString& whyNot)
{
    m_choose->setEnabled(whyNot.isEmpty());
    m_choose->setToolTip(whyNot);
}

void RegistersPage::setImport(const LedgerImportLines& lines)
{
    m_notice->clear();
    m_outcome->clear();
    m_file->setText(lines.file);
    fillColumns(lines.columns);
    fillRows(lines);
    m_saidModel->setRows(lines.said);
    m_said->setNote(lines.said.empty() ? words(N_("Nothing: every row can be taken over as it stands")) : QString());
    m_summary->setText(lines.whyNot.isEmpty() ? lines.summary : lines.whyNot);
    setTone(m_summary, lines.whyNot.isEmpty() ? Tone::Text : Tone::Amber);
    m_takeOver->setText(words(Message{N_("Take over %1 cases"), {std::int64_t{lines.ready}}}));
    m_takeOver->setEnabled(lines.whyNot.isEmpty());
    m_takeOver->setToolTip(lines.whyNot);
    m_stack->setCurrentIndex(1);
}

void RegistersPage::fillColumns(const std::vector<LedgerColumnLine>& columns)
{
    while (auto* item = m_columns->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_meanings.clear();
    const auto meanings = columnMeanings();
    int row = 0;
    for (const auto* name : {N_("Column of the file"), N_("What it means")})
        m_columns->addWidget(words(words(name), Type::Small, Tone::Text2), 0, row++);
    row = 1;
    for (const auto& line : columns) {
        auto* heading = new ElidedLabel(Type::Plain);
        heading->setWhole(line.heading + (line.sample.isEmpty() ? QString() : QStringLiteral("　") + line.sample));
        auto* chosen = new QComboBox;
        chosen->setAccessibleName(words(Message{N_("Meaning of %1"), {line.heading.toStdString()}}));
        chosen->addItem(words(N_("kept as text only")), QString());
        for (const auto& [key, name] : meanings)
            chosen->addItem(name, key);
        chosen->setCurrentIndex(std::max(0, chosen->findData(line.meaning)));
        connect(chosen, &QComboBox::activated, this, [this, chosen, name = line.heading] { Q_EMIT meaningChosen(name, chosen->currentData().toString()); });
        m_columns->addWidget(heading, row, 0);
        m_columns->addWidget(chosen, row++, 1);
        m_meanings.emplace_back(line.heading, chosen);
    }
    m_columns->setColumnStretch(0, 1);
}

void RegistersPage::fillRows(const LedgerImportLines& lines)
{
    m_rows->clear();
    m_rows->setColumnCount(int(lines.headings.size()));
    m_rows->setRowCount(int(lines.rows.size()));
    m_rows->setHorizontalHeaderLabels(lines.headings);
    m_rows->verticalHeader()->setDefaultSectionSize(grown(28));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto& cells = lines.rows[std::size_t(row)];
        for (int at = 0; at < m_rows->columnCount(); ++at) {
            auto* cell = new QTableWidgetItem(cells.value(at));
            cell->setToolTip(cells.value(at));
            m_rows->setItem(row, at, cell);
        }
    }
    m_rows->resizeColumnsToContents();
    for (int at = 0; at < m_rows->columnCount(); ++at)
        m_rows->setColumnWidth(at, std::min(m_rows->columnWidth(at), grown(220)));
}

void RegistersPage::setDone(const QString& sentence)
{
    m_stack->setCurrentIndex(0);
    m_notice->clear();
    m_outcome->setText(sentence);
}

void RegistersPage::showProblem(const QString& what, const QString& meaning)
{
    m_outcome->clear();
    m_notice->setNotice({Notice::Kind::Error, what, meaning, {}, {}});
}

QComboBox* RegistersPage::meaningOf(const QString& heading) const
{
    for (const auto& [name, chosen] : m_meanings) {
        if (name == heading)
            return chosen;
    }
    return nullptr;
}

QString RegistersPage::outcome() const
{
    return m_outcome->text();
}

} // namespace anjuan
