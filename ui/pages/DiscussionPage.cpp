// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DiscussionPage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

Column<AgendaLine> text(const char* key, std::string_view title, QString AgendaLine::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), words(title), [member, tone](const AgendaLine& line) { return Cell{.text = line.*member, .tone = tone}; }};
}

} // namespace

DiscussionPage::DiscussionPage(QWidget* parent) : Page(parent), m_place(new QLineEdit), m_recorder(new QLineEdit)
{
    setGround(this, "base");
    auto model = std::make_unique<RowModel<AgendaLine>>(
        std::vector<Column<AgendaLine>>{text("party", N_("Party"), &AgendaLine::party), text("cause", N_("Cause"), &AgendaLine::cause),
            text("number", N_("Case number"), &AgendaLine::number, Tone::Text2), text("handlers", N_("Handlers"), &AgendaLine::handlers),
            text("held", N_("Discussed"), &AgendaLine::held, Tone::Text2), text("why", N_("Why it is discussed"), &AgendaLine::why),
            text("article", N_("Basis in law"), &AgendaLine::article, Tone::Text2)},
        [](const AgendaLine& line) { return line.id; });
    m_model = model.get();
    m_pane = new ListPane(words(N_("To be discussed by the responsible heads")), std::move(model), {170, 200, 190, 110, 120, 0, 210});
    m_print = m_pane->addButton(words(N_("Print the brief")), Symbol::Print);
    m_begin = m_pane->addButton(words(N_("Begin the meeting")), Symbol::Discussion);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane->table());
    connect(m_pane, &ListPane::opened, this, &DiscussionPage::openCase);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printBrief(m_pane->table()->currentId()); });
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT beginMeeting(m_pane->table()->currentId()); });
    connect(m_pane->table(), &RowTable::currentIdChanged, this, &DiscussionPage::refreshButtons);
    for (auto* line : {m_place, m_recorder})
        connect(line, &QLineEdit::textChanged, this, &DiscussionPage::refreshButtons);
    refreshButtons();
}

QWidget* DiscussionPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    row->addWidget(words(words(N_("Place of the meeting")), Type::Plain, Tone::Text2));
    m_place->setAccessibleName(words(N_("Place of the meeting")));
    m_place->setFixedWidth(grown(260));
    row->addWidget(m_place);
    row->addSpacing(16);
    row->addWidget(words(words(N_("Recorder")), Type::Plain, Tone::Text2));
    m_recorder->setAccessibleName(words(N_("Recorder")));
    m_recorder->setFixedWidth(grown(140));
    row->addWidget(m_recorder);
    row->addStretch(1);
    return head;
}

QString DiscussionPage::title() const { return words(N_("Collective discussion")); }
QString DiscussionPage::place() const { return m_place->text().trimmed(); }
QString DiscussionPage::recorder() const { return m_recorder->text().trimmed(); }

void DiscussionPage::setLines(std::vector<AgendaLine> lines)
{
    setBadge(static_cast<int>(lines.size()), Urgency::Plain);
    m_pane->setNote(lines.empty() ? words(N_("No case has to be discussed now")) : QString());
    m_model->setRows(std::move(lines));
    if (m_pane->table()->currentId().isEmpty() && m_model->rowCount() > 0)
        m_pane->table()->setCurrentId(m_model->idAt(0));
    refreshButtons();
}

void DiscussionPage::refreshButtons()
{
    const bool chosen = !m_pane->table()->currentId().isEmpty();
    const bool known = !place().isEmpty() && !recorder().isEmpty();
    m_print->setEnabled(chosen);
    m_begin->setEnabled(chosen && known);
    m_begin->setToolTip(known ? QString() : words(N_("Enter place and recorder first; the minutes name both")));
}

} // namespace anjuan
