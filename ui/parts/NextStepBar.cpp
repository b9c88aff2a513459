// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/NextStepBar.h"

#include <QHBoxLayout>
#include <QHash>
#include <QMenu>

#include "ui/parts/Words.h"

namespace anjuan {

NextStepBar::NextStepBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new ElidedLabel(Type::Section))
    , m_dueSymbol(new SymbolLabel(Symbol::None, Tone::Text2, 13))
    , m_due(new ElidedLabel(Type::Small))
    , m_acts(new QHBoxLayout)
{
    setGround(this, "accenttint");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(words(tr("Next step"), Type::Plain, Tone::Text2));
    row->addWidget(m_words);
    row->addSpacing(4);
    row->addWidget(m_dueSymbol);
    row->addWidget(m_due);
    row->addStretch(1);
    m_acts->setSpacing(8);
    row->addLayout(m_acts);
}

QSize NextStepBar::sizeHint() const { return {600, grown(44)}; }

void NextStepBar::setStep(const NextStep& step)
{
    for (QPushButton* old : m_buttons)
        delete old;
    m_buttons.clear();
    m_words->setWhole(step.words);
    m_due->setWhole(step.due);
    setTone(m_due, step.dueTone);
    const Symbol symbol = step.dueTone == Tone::Red ? Symbol::Broken
        : step.dueTone == Tone::Amber               ? Symbol::Caution
                                                    : Symbol::None;
    m_dueSymbol->show(symbol, step.dueTone);
    m_dueSymbol->setVisible(symbol != Symbol::None && !step.due.isEmpty());
    for (std::size_t at = 0; at < step.buttons.size(); ++at)
        addButton(step.buttons[at], at == 0);
    if (!step.others.empty())
        addMore(step.others);
}

void NextStepBar::addButton(const StepButton& made, bool primary)
{
    QPushButton* act = button(made.words, made.symbol, primary, this);
    act->setEnabled(made.enabled);
    act->setToolTip(made.enabled ? QString() : made.reason);
    act->setAccessibleName(made.words);
    act->setAccessibleDescription(made.enabled ? QString() : made.reason);
    connect(act, &QPushButton::clicked, this, [this, id = made.id] { Q_EMIT perform(id); });
    m_acts->addWidget(act);
    m_buttons.push_back(act);
}

void NextStepBar::addMore(const std::vector<StepButton>& others)
{
    QPushButton* more = dropButton(tr("More"), Symbol::None, this);
    auto* menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    QHash<QString, QMenu*> groups;
    for (const StepButton& other : others) {
        auto* room = menu;
        if (!other.group.isEmpty()) {
            if (!groups.contains(other.group)) {
                groups.insert(other.group, menu->addMenu(other.group));
                groups.value(other.group)->setToolTipsVisible(true);
            }
            room = groups.value(other.group);
        }
        QAction* action = room->addAction(icon(other.symbol), other.words);
        action->setEnabled(other.enabled);
        action->setToolTip(other.enabled ? QString() : other.reason);
        connect(action, &QAction::triggered, this, [this, id = other.id] { Q_EMIT perform(id); });
    }
    more->setMenu(menu);
    m_acts->addWidget(more);
    m_buttons.push_back(more);
}

void NextStepBar::performPrimary()
{
    if (!m_buttons.empty() && m_buttons.front()->isEnabled() && !m_buttons.front()->menu())
        m_buttons.front()->click();
}

} // namespace anjuan
