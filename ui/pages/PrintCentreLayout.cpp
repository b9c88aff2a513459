// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the print centre: head, tree, options, foot.
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/pages/PrintCentrePage.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

constexpr int sideWidth = 300;

QToolButton* tool(Symbol symbol, const QString& name)
{
    auto* made = new QToolButton;
    made->setIcon(icon(symbol, Tone::Text));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

} // namespace

QWidget* PrintCentrePage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(8, 6, 16, 6);
    row->setSpacing(10);
    auto* leave = tool(Symbol::Previous, tr("Back"));
    connect(leave, &QToolButton::clicked, this, &PrintCentrePage::back);
    row->addWidget(leave);
    row->addWidget(words(tr("Print centre"), Type::PageTitle));
    row->addWidget(m_subtitle, 1);
    auto* previous = tool(Symbol::Previous, tr("Previous page"));
    auto* next = tool(Symbol::Next, tr("Next page"));
    connect(previous, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->currentPage() - 1); });
    connect(next, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->currentPage() + 1); });
    row->addWidget(previous);
    row->addWidget(m_page);
    row->addWidget(next);
    auto* fit = new QComboBox;
    fit->addItems({tr("Whole page"), tr("Page width"), tr("Actual size")});
    fit->setAccessibleName(tr("Size of the preview"));
    connect(fit, &QComboBox::activated, this, [this](int at) {
        m_pages->setFit(at == 0 ? PageView::Fit::WholePage : at == 1 ? PageView::Fit::Width : PageView::Fit::Actual);
    });
    row->addWidget(fit);
    return head;
}

QWidget* PrintCentrePage::makeTree()
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(10);
    head->addWidget(words(tr("Case file"), Type::Heading));
    head->addWidget(m_counts, 1);
    auto* all = link(tr("Select all"));
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    head->addWidget(all);
    column->addLayout(head);
    column->addWidget(hairline(Qt::Horizontal));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setIndentation(18);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Papers of the file in order"));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { wantPreview(item); });
    connect(m_tree, &QTreeWidget::itemChanged, this, &PrintCentrePage::ticked);
    column->addWidget(m_tree, 1);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 8, 12, 8);
    m_problem->hide();
    column->addWidget(m_problem);
    return side;
}

QWidget* PrintCentrePage::makeOptions()
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    m_what->addItems({tr("Selected papers"), tr("Main volume"), tr("Whole file")});
    connect(m_what, &QComboBox::activated, this, &PrintCentrePage::changed);
    m_copies->setRange(1, 99);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintCentrePage::changed);
    m_paper->addItems({tr("A4, both sides, long edge"), tr("A4, one side")});
    m_numbered->setChecked(true);
    connect(m_numbered, &QCheckBox::toggled, this, [this] { wantPreview(m_tree->currentItem()); });
    auto* form = new QFormLayout;
    form->setContentsMargins(12, 0, 16, 0);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(words(tr("Print"), Type::Plain, Tone::Text2), m_what);
    form->addRow(words(tr("Printer"), Type::Plain, Tone::Text2), m_printer);
    form->addRow(words(tr("Copies"), Type::Plain, Tone::Text2), m_copies);
    form->addRow(words(tr("Paper"), Type::Plain, Tone::Text2), m_paper);
    form->addRow(QString(), m_numbered);
    m_what->setAccessibleName(tr("Print"));
    m_printer->setAccessibleName(tr("Printer"));
    m_copies->setAccessibleName(tr("Copies"));
    m_paper->setAccessibleName(tr("Paper"));
    column->addLayout(form);
    column->addWidget(hairline(Qt::Horizontal));
    m_faces->setContentsMargins(16, 0, 16, 0);
    m_faces->setSpacing(6);
    column->addLayout(m_faces);
    column->addStretch(1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFooter());
    return side;
}

QWidget* PrintCentrePage::makeFooter()
{
    auto* foot = new QWidget;
    setGround(foot, "alt");
    auto* row = new QHBoxLayout{foot};
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_save = button(tr("Save as PDF"));
    m_print = button(tr("Print"), Symbol::Print, true);
    connect(m_save, &QPushButton::clicked, this, &PrintCentrePage::saveAsked);
    connect(m_print, &QPushButton::clicked, this, &PrintCentrePage::printAsked);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_print);
    return foot;
}

} // namespace anjuan
