// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/parts/Words.h"
#include "ui/shell/Actions.h"

namespace anjuan {
namespace {

QWidget* rule()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 6, 0, 6);
    row->addWidget(hairline(Qt::Vertical));
    return box;
}

QToolButton* arrow(QAction* action)
{
    auto* made = new QToolButton;
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setAccessibleName(action->text());
    return made;
}

} // namespace

TopBar::TopBar(Actions& actions, QWidget* parent)
    : QToolBar(parent)
{
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setWindowTitle(tr("Tool bar"));
    setAccessibleName(tr("Tool bar"));
    addNew(actions);
    addWidget(rule());
    actions.action(ActionId::Back)->setIcon(icon(Symbol::Previous, Tone::Text));
    actions.action(ActionId::Forward)->setIcon(icon(Symbol::Next, Tone::Text));
    for (ActionId id : {ActionId::Back, ActionId::Forward})
        addWidget(arrow(actions.action(id)));
    addSearch();
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    auto* saved = new QWidget;
    auto* row = new QHBoxLayout(saved);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(5);
    m_mark = new SymbolLabel(Symbol::Done, Tone::Text2, 13);
    m_saved = words({}, Type::Small, Tone::Text2);
    row->addWidget(m_mark);
    row->addWidget(m_saved);
    addWidget(saved);
    addWidget(rule());
    addPerson(actions);
    setSaved(SavedState::Saved);
}

void TopBar::addNew(Actions& actions)
{
    QPushButton* made = dropButton(tr("New"), Symbol::Add);
    auto* menu = new QMenu(made);
    for (ActionId id : {ActionId::NewCase, ActionId::NewLead, ActionId::NewSlip, ActionId::NewSummaryCase})
        menu->addAction(actions.action(id));
    made->setAccessibleName(tr("New"));
    made->setMenu(menu);
    addWidget(made);
}

void TopBar::addSearch()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search case number, party, address, document number…"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(420 * letterSize() / 100);
    m_search->addAction(icon(Symbol::Search), QLineEdit::LeadingPosition);
    auto* keys = new QHBoxLayout(m_search);
    keys->setContentsMargins(0, 0, 8, 0);
    keys->addStretch(1);
    QLabel* hint = words(QStringLiteral("Ctrl+K"), Type::Small, Tone::Text2);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    keys->addWidget(hint);
    m_search->setTextMargins(0, 0, 56 * letterSize() / 100, 0);
    m_hits = new QStandardItemModel(this);
    m_completer = new QCompleter(m_hits, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        m_search->clear();
        Q_EMIT hitChosen(index.data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::textEdited, this, &TopBar::searchEdited);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchEntered(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, hint, [hint](const QString& text) { hint->setVisible(text.isEmpty()); });
    addWidget(m_search);
}

void TopBar::addPerson(Actions& actions)
{
    m_person = dropButton({}, Symbol::People);
    m_person->setFlat(true);
    m_person->setProperty("person", true);
    m_person->setAccessibleName(tr("Signed in"));
    auto* menu = new QMenu(m_person);
    for (ActionId id : {ActionId::Lock, ActionId::SignOut, ActionId::Settings})
        menu->addAction(actions.action(id));
    m_person->setMenu(menu);
    addWidget(m_person);
}

void TopBar::setPerson(const QString& name)
{
    m_person->setText(name);
    m_person->setAccessibleName(tr("Signed in: %1").arg(name));
}

void TopBar::setSaved(SavedState state)
{
    switch (state) {
    case SavedState::Saved: m_saved->setText(tr("Saved")); break;
    case SavedState::Saving: m_saved->setText(tr("Saving…")); break;
    case SavedState::DraftSaved: m_saved->setText(tr("Draft saved")); break;
    case SavedState::Failed: m_saved->setText(tr("Not saved; your words are still here")); break;
    }
    const bool failed = state == SavedState::Failed;
    const Tone tone = failed ? Tone::Amber : Tone::Text2;
    m_mark->show(failed ? Symbol::Caution : state == SavedState::Saving ? Symbol::None : Symbol::Done, tone);
    setTone(m_saved, tone);
}

void TopBar::setHits(const std::vector<SearchOffer>& hits)
{
    m_hits->clear();
    for (const SearchOffer& hit : hits) {
        auto* item = new QStandardItem(hit.kind.isEmpty() ? hit.words : QString(hit.words + QStringLiteral("   ") + hit.kind));
        item->setData(hit.id, Qt::UserRole);
        m_hits->appendRow(item);
    }
    if (!hits.empty() && m_search->hasFocus())
        m_completer->complete();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace anjuan
