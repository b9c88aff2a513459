// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PrintCentrePage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {
namespace {

constexpr int placeRole = Qt::UserRole;
enum What { Chosen, MainVolume, WholeFile };

QTreeWidgetItem* volumeOf(QTreeWidget* tree, const QString& name, const QIcon& symbol, bool ticked)
{
    auto* item = new QTreeWidgetItem{tree, {name, {}}};
    item->setIcon(0, symbol);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(0, placeRole, -1);
    return item;
}

} // namespace

PrintCentrePage::PrintCentrePage(QWidget* parent)
    : Page(parent), m_subtitle(new ElidedLabel{Type::Plain, Tone::Text2}), m_page(words({}, Type::Plain)), m_counts(words({}, Type::Small, Tone::Text2)),
      m_tree(new QTreeWidget), m_problem(words({}, Type::Small, Tone::Amber)), m_pages(new PageView), m_what(new QComboBox),
      m_printer(new QComboBox), m_copies(new QSpinBox), m_paper(new QComboBox), m_numbered(new QCheckBox{tr("Print page numbers")}), m_faces(new QVBoxLayout)
{
    setGround(this, "base");
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeTree());
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(m_pages, 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeOptions());
    column->addLayout(row, 1);
    m_pages->setFit(PageView::Fit::WholePage);
    m_pages->setAccessibleName(tr("Preview"));
    connect(m_pages, &PageView::currentPageChanged, this, &PrintCentrePage::showPage);
    changed();
}

QString PrintCentrePage::title() const
{
    return tr("Print centre");
}

void PrintCentrePage::setCase(const QString& subtitle, int mainPages, int internalPages)
{
    m_subtitle->setWhole(subtitle);
    m_counts->setText(tr("main volume %1, internal %2 pages").arg(mainPages).arg(internalPages));
}

void PrintCentrePage::setLines(const std::vector<PrintLine>& lines)
{
    {
        const QSignalBlocker quiet{m_tree};
        m_tree->clear();
        auto* main = volumeOf(m_tree, tr("Main volume"), icon(Symbol::Cases), true);
        auto* internal = volumeOf(m_tree, tr("Internal volume"), icon(Symbol::Locked), false);
        for (const auto& line : lines) {
            auto* volume = line.isInternal ? internal : main;
            auto* item = new QTreeWidgetItem{volume, {line.title, line.canBePrinted ? line.pages : tr("apart")}};
            item->setIcon(0, icon(line.symbol));
            const auto tip = line.canBePrinted
                ? line.title
                : tr("%1 cannot be printed: it is kept beside the file").arg(line.title);
            item->setToolTip(0, Qt::convertFromPlainText(tip)); // a title is never read as markup
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, placeRole, line.at);
            item->setFlags(line.canBePrinted ? item->flags() | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (line.canBePrinted)
                item->setCheckState(0, line.isInternal ? Qt::Unchecked : Qt::Checked);
        }
        internal->setHidden(internal->childCount() == 0);
        m_tree->expandAll();
    }
    if (auto* first = m_tree->topLevelItem(0)->child(0))
        m_tree->setCurrentItem(first);
    changed();
}

void PrintCentrePage::setPrinters(const QStringList& printers, const QString& chosen)
{
    m_printer->clear();
    m_printer->addItems(printers);
    m_printer->setCurrentText(chosen);
    if (printers.isEmpty())
        m_printer->setPlaceholderText(tr("No printer is set up"));
    m_printer->setEnabled(!printers.isEmpty());
    changed();
}

void PrintCentrePage::setFaces(const std::vector<FaceLine>& faces)
{
    while (auto* item = m_faces->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_faces->addWidget(words(tr("Typefaces"), Type::Heading));
    for (const auto& face : faces) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout{line};
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new SymbolLabel{face.isMissing ? Symbol::Caution : Symbol::Done, face.isMissing ? Tone::Amber : Tone::Text}, 0, Qt::AlignTop);
        auto* said = words(face.sentence);
        said->setWordWrap(true);
        row->addWidget(said, 1);
        m_faces->addWidget(line);
    }
}

void PrintCentrePage::showPages(std::vector<PageImage> pages)
{
    m_pages->setPages(std::move(pages));
    m_pages->goToPage(0);
    showPage();
}

void PrintCentrePage::showPage()
{
    m_page->setText(m_pages->pageCount() == 0 ? QString() : tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
}

void PrintCentrePage::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

PrintAsk PrintCentrePage::ask() const
{
    PrintAsk asked{{}, m_printer->currentText(), m_copies->value(), m_paper->currentIndex() == 0, m_numbered->isChecked()};
    for (int volume = 0; volume < m_tree->topLevelItemCount(); ++volume) {
        const auto* top = m_tree->topLevelItem(volume);
        for (int at = 0; at < top->childCount(); ++at) {
            const auto* item = top->child(at);
            const bool canBe = item->flags().testFlag(Qt::ItemIsUserCheckable);
            const bool wanted = m_what->currentIndex() == Chosen ? item->checkState(0) == Qt::Checked : m_what->currentIndex() == WholeFile || volume == 0;
            if (canBe && wanted)
                asked.chosen.push_back(item->data(0, placeRole).toInt());
        }
    }
    return asked;
}

void PrintCentrePage::wantPreview(QTreeWidgetItem* item)
{
    if (item != nullptr && item->data(0, placeRole).toInt() >= 0)
        Q_EMIT previewWanted(item->data(0, placeRole).toInt());
}

/// A volume ticks its papers; papers half ticked show at their volume.
void PrintCentrePage::ticked(QTreeWidgetItem* item)
{
    {
        const QSignalBlocker quiet{m_tree};
        auto* volume = item->parent() == nullptr ? item : item->parent();
        int boxes = 0;
        int ticks = 0;
        for (int at = 0; at < volume->childCount(); ++at) {
            auto* paper = volume->child(at);
            if (!paper->flags().testFlag(Qt::ItemIsUserCheckable))
                continue;
            if (volume == item)
                paper->setCheckState(0, volume->checkState(0) == Qt::Unchecked ? Qt::Unchecked : Qt::Checked);
            ++boxes;
            ticks += paper->checkState(0) == Qt::Checked;
        }
        volume->setCheckState(0, ticks == 0 ? Qt::Unchecked : ticks == boxes ? Qt::Checked : Qt::PartiallyChecked);
    }
    m_tree->viewport()->update();
    changed();
}

void PrintCentrePage::tickAll(bool all)
{
    for (int volume = 0; volume < m_tree->topLevelItemCount(); ++volume)
        m_tree->topLevelItem(volume)->setCheckState(0, all ? Qt::Checked : Qt::Unchecked);
}

void PrintCentrePage::changed()
{
    if (m_print == nullptr)
        return;
    const auto asked = ask();
    m_print->setText(tr("Print %n copy(ies)", nullptr, asked.copies));
    m_save->setEnabled(!asked.chosen.empty());
    m_print->setEnabled(!asked.chosen.empty() && !asked.printer.isEmpty());
    m_print->setToolTip(asked.chosen.empty() ? tr("Tick the papers that are to be printed") : asked.printer.isEmpty() ? tr("No printer is set up: save as PDF and print it elsewhere") : QString());
    m_save->setToolTip(asked.chosen.empty() ? tr("Tick the papers that are to be printed") : QString());
}

} // namespace anjuan
