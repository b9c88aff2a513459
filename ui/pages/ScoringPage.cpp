// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScoringPage.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/models/RowModel.h"
#include "ui/pages/FromEvaluation.h"
#include "ui/pages/ScoringDetail.h"
#include "ui/pages/ScoringTable.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using LineKind = ItemLine::Kind;

class PaperModel final : public RowModel<ReviewedPaper> {
public:
    PaperModel()
        : RowModel({{QStringLiteral("title"), words(N_("Papers of the file")), [](const ReviewedPaper& p) { return Cell{.text = p.title, .symbol = Symbol::Document}; }},
                       {QStringLiteral("page"), words(N_("Page")), [](const ReviewedPaper& p) { return Cell{.text = QString::number(p.firstPage), .tone = Tone::Text2}; },
                           Qt::AlignRight | Qt::AlignVCenter, {}}},
            [](const ReviewedPaper& p) { return p.digest; })
    {
    }
};

} // namespace

ScoringPage::ScoringPage(QWidget* parent)
    : Page(parent), m_place(words({}, Type::Plain)), m_file(words({}, Type::Plain, Tone::Text2)), m_standard(words({}, Type::Small, Tone::Text2)), m_closed(new MessageStrip),
      m_papers(new RowTable(words(N_("Papers of the file")))), m_pages(new PageView), m_vetoSymbol(new SymbolLabel(Symbol::Done)), m_vetoesSeen(words({}, Type::Plain, Tone::Text2)),
      m_vetoesOpen(words({}, Type::Plain, Tone::Amber)), m_vetoLink(link(words(N_("Show")))), m_table(new ScoringTable), m_detail(new ScoringDetail),
      m_meritText(new QPlainTextEdit), m_score(words({}, Type::PageTitle)), m_fraction(words({}, Type::Small, Tone::Text2)), m_why(words({}, Type::Small, Tone::Text2)),
      m_merit(button(words(N_("Write what is done well")))), m_finish(button(words(N_("Finish this file")), Symbol::None, true))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_closed);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(makePapers());
    split->addWidget(m_pages);
    split->addWidget(makeScoring());
    split->setStretchFactor(1, 1);
    split->setSizes({178, 500, 620});
    column->addWidget(split, 1);
    m_pages->setFit(PageView::Fit::Width);
    addKeys();
}

QWidget* ScoringPage::makeHead()
{
    auto* head = new QWidget;
    setGround(head, "base");
    head->setMinimumHeight(grown(44));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(words(words(N_("Case-file review")), Type::PageTitle));
    row->addWidget(m_place);
    row->addWidget(m_file);
    row->addStretch(1);
    row->addWidget(m_standard);
    return head;
}

QWidget* ScoringPage::makePapers()
{
    auto* model = new PaperModel;
    model->setParent(this);
    m_papers->setModel(model);
    m_papers->setWidths({0, 52});
    m_papers->setMinimumWidth(grown(150));
    m_papers->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_papers, &RowTable::currentIdChanged, this, [this](const QString& digest) {
        if (!digest.isEmpty())
            Q_EMIT paperWanted(digest);
    });
    return m_papers;
}

QWidget* ScoringPage::makeScoring()
{
    auto* side = new QWidget;
    setGround(side, "base");
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeVetoes());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_table, 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_detail);
    m_meritText->setAccessibleName(words(N_("Done well")));
    m_meritText->setPlaceholderText(words(N_("What is done well in this file and can serve as an example")));
    m_meritText->setTabChangesFocus(true);
    m_meritText->setFixedHeight(grown(54));
    m_meritText->hide();
    column->addWidget(m_meritText);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFoot());
    connect(m_table, &RowTable::currentIdChanged, this, &ScoringPage::showCurrent);
    connect(m_table, &RowTable::opened, this, [this] { m_detail->acceptButton()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &ScoringTable::pointsTyped, this, [this](const QString& id, qint64 tenths) {
        m_typed[id].deduction = tenths;
        m_typed[id].isRefusing = false;
        refreshTable();
        showCurrent();
    });
    connect(m_table, &ScoringTable::pointsUnreadable, this, [this](const QString& id, const QString& typed) {
        if (const auto* line = m_table->line(id))
            showProblem(words(Message{N_("%1 cannot be deducted: item %2 is worth %3 points. Type 0, 0.5 and so on up to that"),
                {toUtf8(typed), toUtf8(line->no), toUtf8(pointsText(line->points))}}));
    });
    connect(m_detail, &ScoringDetail::edited, this, &ScoringPage::keep);
    connect(m_detail, &ScoringDetail::accepted, this, &ScoringPage::accept);
    connect(m_detail, &ScoringDetail::changeAsked, this, &ScoringPage::change);
    connect(m_detail, &ScoringDetail::refused, this, &ScoringPage::refuse);
    connect(m_detail, &ScoringDetail::leftOut, this, &ScoringPage::leaveOut);
    connect(m_detail, &ScoringDetail::paperAsked, this, &ScoringPage::goToPaper);
    return side;
}

QWidget* ScoringPage::makeVetoes()
{
    auto* line = new QWidget;
    line->setMinimumHeight(grown(36));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(words(words(N_("Vetoes")), Type::Heading));
    row->addWidget(m_vetoSymbol);
    row->addWidget(m_vetoesSeen);
    row->addWidget(m_vetoesOpen);
    row->addStretch(1);
    row->addWidget(m_vetoLink);
    m_vetoLink->setCheckable(true);
    connect(m_vetoLink, &QPushButton::toggled, this, [this](bool shown) {
        m_vetoLink->setText(shown ? words(N_("Fold")) : words(N_("Show")));
        Q_EMIT vetoesWanted(shown);
    });
    return line;
}

QWidget* ScoringPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(words(words(N_("Score so far")), Type::Plain, Tone::Text2));
    row->addWidget(m_score);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_fraction);
    lines->addWidget(m_why);
    row->addLayout(lines, 1);
    m_why->setWordWrap(true);
    row->addWidget(m_merit);
    row->addWidget(m_finish);
    connect(m_merit, &QPushButton::clicked, this, &ScoringPage::toggleMerit);
    connect(m_finish, &QPushButton::clicked, this, &ScoringPage::finish);
    return foot;
}

void ScoringPage::addKeys()
{
    const auto key = [this](Qt::Key pressed, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(pressed), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_J, [this] { m_table->step(1); });
    key(Qt::Key_K, [this] { m_table->step(-1); });
    key(Qt::Key_1, [this] { accept(); });
    key(Qt::Key_2, [this] { change(); });
    key(Qt::Key_3, [this] { refuse(); });
    key(Qt::Key_G, [this] { goToPaper(); });
}

void ScoringPage::setHead(const SheetHead& head)
{
    m_now = head;
    m_place->setText(head.place);
    m_file->setText(head.file);
    m_standard->setText(head.standard);
    m_vetoesSeen->setText(head.vetoesSeen);
    m_vetoesOpen->setText(head.vetoesOpen);
    m_score->setText(head.score.isEmpty() ? QStringLiteral("—") : head.score);
    m_fraction->setText(head.applicable + (head.applicable.isEmpty() ? QString() : QStringLiteral("，")) + head.decided);
    const bool isClosed = !head.closed.isEmpty();
    if (isClosed)
        m_closed->setNotice({Notice::Kind::ReadOnly, head.closed, {}, {}, {}});
    else
        m_closed->clear();
    m_detail->setReadOnly(isClosed);
    m_merit->setEnabled(!isClosed);
    m_meritText->setReadOnly(isClosed);
    m_finish->setEnabled(!isClosed && head.whyNotFinished.isEmpty());
    m_finish->setToolTip(isClosed ? head.closed : head.whyNotFinished);
    if (!m_meritText->isVisible() || isClosed)
        m_meritText->setPlainText(head.merit);
    arm(false);
    m_title = words(N_("Case-file review")) + QStringLiteral(" · ") + head.file.section(QLatin1Char(' '), 0, 0);
    Q_EMIT titleChanged();
}

void ScoringPage::setPapers(std::vector<ReviewedPaper> papers)
{
    m_paperLines = papers;
    static_cast<PaperModel*>(m_papers->model())->setRows(std::move(papers));
    if (m_papers->currentId().isEmpty() && !m_paperLines.empty())
        m_papers->setCurrentId(m_paperLines.front().digest);
}

void ScoringPage::setPages(const QString& digest, std::vector<PageImage> pages)
{
    if (digest == m_papers->currentId()) {
        m_pages->setPages(std::move(pages));
        m_pages->goToPage(0);
    }
}

void ScoringPage::setLines(std::vector<ItemLine> lines)
{
    m_lines = std::move(lines);
    refreshTable();
    if (!m_table->current()) {
        const auto open = m_table->nextOpen();
        m_table->setCurrentId(open.isEmpty() ? QStringLiteral("item/1") : open);
    }
    showCurrent();
}

ItemLine ScoringPage::withTyped(ItemLine line) const
{
    if (const auto typed = m_typed.constFind(line.id); typed != m_typed.constEnd() && typed->deduction) {
        line.deduction = *typed->deduction;
        line.isDecided = false;
    }
    return line;
}

void ScoringPage::refreshTable()
{
    std::vector<ItemLine> lines;
    for (const auto& line : m_lines)
        lines.push_back(withTyped(line));
    m_table->setLines(std::move(lines), m_now.closed.isEmpty());
}

void ScoringPage::showCurrent()
{
    const auto* line = m_table->current();
    m_detail->setEnabled(line != nullptr);
    if (!line)
        return;
    const auto typed = m_typed.value(line->id);
    const auto stands = line->comment.isEmpty() && !line->isDecided ? line->proposal : line->comment;
    const int paper = m_paperOf ? m_paperOf(line->id) : -1;
    const auto place = paper >= 0 && std::size_t(paper) < m_paperLines.size() ? m_paperLines[std::size_t(paper)].title : QString();
    m_isFilling = true;
    m_detail->setLine(*line, {typed.text.value_or(stands), typed.page.value_or(line->page), place, typed.isRefusing});
    m_isFilling = false;
}

void ScoringPage::keep()
{
    const auto* line = m_table->current();
    if (!line || m_isFilling)
        return;
    m_typed[line->id].text = m_detail->text();
    m_typed[line->id].page = m_detail->page();
}

void ScoringPage::accept()
{
    const auto* line = m_table->current();
    if (!line || !m_now.closed.isEmpty() || !line->isApplicable)
        return;
    const auto no = line->no; // the rows come anew while the answer is given
    if (line->kind == LineKind::Veto)
        return Q_EMIT vetoDecided(no, true, m_detail->text(), m_detail->page());
    const auto comment = line->deduction > 0 ? m_detail->text() : QString();
    Q_EMIT itemDecided(no.toInt(), true, line->deduction, comment, m_detail->page());
}

void ScoringPage::change()
{
    const auto* line = m_table->current();
    if (!line || !m_now.closed.isEmpty())
        return;
    if (m_typed.value(line->id).isRefusing) {
        m_typed.remove(line->id);
        return showCurrent();
    }
    m_table->editPoints();
}

void ScoringPage::refuse()
{
    const auto* line = m_table->current();
    if (!line || !m_now.closed.isEmpty() || (line->kind == LineKind::Item && !line->isOpen() && line->deduction == 0))
        return;
    auto& typed = m_typed[line->id];
    if (!typed.isRefusing) {
        typed.isRefusing = true;
        typed.text = QString();
        showCurrent();
        return m_detail->focusText();
    }
    const auto no = line->no;
    if (line->kind == LineKind::Veto)
        return Q_EMIT vetoDecided(no, false, m_detail->text(), m_detail->page());
    Q_EMIT itemDecided(no.toInt(), true, 0, m_detail->text(), m_detail->page());
}

void ScoringPage::leaveOut()
{
    const auto* line = m_table->current();
    if (!line || !m_now.closed.isEmpty())
        return;
    const bool isOwnText = m_typed.value(line->id).text.has_value();
    Q_EMIT itemDecided(line->no.toInt(), !line->isApplicable, 0, line->isApplicable && !isOwnText ? QString() : m_detail->text(), m_detail->page());
}

void ScoringPage::decided(const QString& id)
{
    m_typed.remove(id);
    refreshTable();
    if (const auto next = m_table->nextOpen(); !next.isEmpty())
        m_table->setCurrentId(next);
    showCurrent();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ScoringPage::showProblem(const QString& sentence)
{
    m_detail->setProblem(sentence);
}

void ScoringPage::goToPaper()
{
    const auto* line = m_table->current();
    const int paper = line && m_paperOf ? m_paperOf(line->id) : -1;
    if (paper >= 0 && std::size_t(paper) < m_paperLines.size())
        m_papers->setCurrentId(m_paperLines[std::size_t(paper)].digest);
}

void ScoringPage::arm(bool armed)
{
    m_isArmed = armed;
    m_finish->setText(armed ? words(N_("Sign and finish")) : words(N_("Finish this file")));
    const auto& why = m_now.closed.isEmpty() ? m_now.whyNotFinished : m_now.closed;
    m_why->setText(armed ? words(N_("Signed, the sheet no longer changes. Esc goes back")) : why);
    setTone(m_why, armed ? Tone::Amber : Tone::Text2);
}

void ScoringPage::finish()
{
    if (!m_finish->isEnabled())
        return;
    if (!m_isArmed)
        return arm(true);
    arm(false);
    Q_EMIT signAsked();
}

void ScoringPage::performNext()
{
    finish();
}

bool ScoringPage::stepBack()
{
    const bool wasArmed = m_isArmed;
    arm(false);
    return wasArmed;
}

void ScoringPage::toggleMerit()
{
    const bool wasShown = m_meritText->isVisible();
    m_meritText->setVisible(!wasShown);
    m_merit->setText(wasShown ? words(N_("Write what is done well")) : words(N_("Keep what is done well")));
    if (!wasShown)
        return m_meritText->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT meritWritten(m_meritText->toPlainText().trimmed());
}

QString ScoringPage::scoreText() const
{
    return m_score->text();
}

} // namespace anjuan
