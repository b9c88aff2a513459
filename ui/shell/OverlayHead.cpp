// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OverlayHead.h"

#include "ui/parts/Words.h"

namespace anjuan {

OverlayHead::OverlayHead(const QString& title, const QString& wayBack, QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout{this})
{
    setGround(this, "base");
    m_row->setContentsMargins(8, 6, 16, 6);
    m_row->setSpacing(10);
    auto* leave = new QToolButton;
    leave->setIcon(icon(Symbol::Previous, Tone::Text));
    leave->setToolTip(wayBack);
    leave->setAccessibleName(wayBack);
    connect(leave, &QToolButton::clicked, this, &OverlayHead::back);
    m_row->addWidget(leave);
    m_row->addWidget(words(title, Type::PageTitle));
}

} // namespace anjuan
