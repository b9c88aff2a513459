// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ChipBar.h"

#include <QHBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipBar::setChips(const std::vector<Chip>& chips)
{
    for (const Made& old : m_chips)
        delete old.button;
    m_chips.clear();
    for (const Chip& chip : chips) {
        auto* made = new QPushButton(chip.words, this);
        made->setProperty("chip", true);
        made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (chip.removable) {
            made->setProperty("on", true);
            made->setIcon(icon(Symbol::Close, Tone::Accent));
            made->setIconSize({18, 12});
            made->setLayoutDirection(Qt::RightToLeft);
            made->setAccessibleName(tr("Remove the filter %1").arg(chip.words));
            connect(made, &QPushButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
        } else {
            made->setCheckable(true);
            made->setChecked(chip.on);
            made->setAccessibleName(chip.words);
            connect(made, &QPushButton::toggled, this, [this, id = chip.id](bool on) { Q_EMIT toggled(id, on); });
        }
        m_row->addWidget(made);
        m_chips.push_back({chip, made});
    }
}

QStringList ChipBar::chosen() const
{
    QStringList ids;
    for (const Made& made : m_chips) {
        if (made.chip.removable || made.button->isChecked())
            ids << made.chip.id;
    }
    return ids;
}

} // namespace anjuan
