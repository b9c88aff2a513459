// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_database(addItem())
    , m_backup(addItem())
    , m_today(addItem())
    , m_overdue(addItem())
    , m_right(words({}, Type::Small, Tone::Text2))
    , m_keys(link(tr("Keys Ctrl+/")))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    setAccessibleName(tr("State of the data"));
    addPermanentWidget(m_right);
    m_keys->setProperty("quiet", true);
    addPermanentWidget(m_keys);
    connect(m_keys, &QPushButton::clicked, this, &StatusLine::keysAsked);
    setWords({});
}

StatusLine::Item StatusLine::addItem()
{
    Item made{new QWidget, new SymbolLabel(Symbol::None, Tone::Text2, 14), words({}, Type::Small, Tone::Text2)};
    auto* row = new QHBoxLayout(made.widget);
    row->setContentsMargins(4, 0, 10, 0);
    row->setSpacing(5);
    row->addWidget(made.symbol);
    row->addWidget(made.words);
    addWidget(made.widget);
    return made;
}

void StatusLine::fill(const Item& item, Symbol symbol, Tone tone, const QString& text)
{
    item.symbol->show(symbol, tone);
    item.words->setText(text);
    setTone(item.words, tone);
    item.widget->setVisible(!text.isEmpty());
}

void StatusLine::hideCases(bool hide)
{
    m_hidden = hide;
    m_keys->setVisible(!hide);
    setRight(hide ? tr("Anjuan %1").arg(QCoreApplication::applicationVersion()).trimmed() : QString());
    setWords(m_shown);
}

void StatusLine::setWords(const StatusWords& words)
{
    m_shown = words;
    StatusWords shown = words;
    if (m_hidden)
        shown.dueToday = shown.overdue = 0;
    if (shown.offline)
        fill(m_database, Symbol::Offline, Tone::Amber, tr("Cut off from the shared database; drafts are kept here"));
    else
        fill(m_database, Symbol::Database, Tone::Text2,
             shown.database.isEmpty() ? QString() : tr("Database: %1").arg(shown.database));
    fillBackup();
    fill(m_today, Symbol::Caution, Tone::Amber,
         shown.dueToday > 0 ? tr("Time limits: %n due today", nullptr, shown.dueToday) : QString());
    fill(m_overdue, Symbol::Broken, Tone::Red, shown.overdue > 0 ? tr("%n overdue", nullptr, shown.overdue) : QString());
}

void StatusLine::setBackup(const BackupWords& words)
{
    m_copies = words;
    fillBackup();
}

void StatusLine::fillBackup()
{
    const QString never = tr("No backup yet");
    m_backup.widget->setToolTip(m_copies.problem);
    if (m_copies.isBusy)
        fill(m_backup, Symbol::Database, Tone::Text2, tr("Backing up…"));
    else if (!m_copies.problem.isEmpty())
        fill(m_backup, Symbol::Caution, Tone::Amber,
             tr("Backup failed; the last one: %1").arg(m_copies.last.isEmpty() ? never : m_copies.last));
    else if (m_copies.last.isEmpty())
        fill(m_backup, Symbol::Caution, Tone::Amber, m_shown.database.isEmpty() ? QString() : never);
    else if (m_copies.isOld)
        fill(m_backup, Symbol::Caution, Tone::Amber, tr("Backup overdue, the last one: %1").arg(m_copies.last));
    else
        fill(m_backup, Symbol::Done, Tone::Text2, tr("Last backup %1").arg(m_copies.last));
}

void StatusLine::setRight(const QString& text) { m_right->setText(text); }

} // namespace anjuan
