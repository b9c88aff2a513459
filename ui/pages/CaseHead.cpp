// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaseHead.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/parts/MessageStrip.h"
#include "ui/parts/Tag.h"
#include "ui/parts/Words.h"

namespace anjuan {

CaseHead::CaseHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(Type::PageTitle))
    , m_number(new ElidedLabel(Type::Plain, Tone::Text2))
    , m_officers(new ElidedLabel(Type::Small, Tone::Text2))
    , m_tags(new QHBoxLayout)
    , m_stages(new StageBar)
    , m_step(new NextStepBar)
    , m_gaps(new GapPanel)
    , m_deadlines(new DeadlinePanel)
    , m_message(new MessageStrip)
{
    setGround(this, "base");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(m_message);
    auto* stages = new QHBoxLayout;
    stages->setContentsMargins(16, 0, 16, 0);
    stages->addWidget(m_stages);
    column->addLayout(stages);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_step);
    column->addWidget(hairline(Qt::Horizontal));
    auto* panels = new QHBoxLayout;
    panels->setSpacing(0);
    panels->addWidget(m_gaps, 13);
    panels->addWidget(hairline(Qt::Vertical));
    panels->addWidget(m_deadlines, 7);
    column->addLayout(panels);
    column->addWidget(hairline(Qt::Horizontal));
}

QWidget* CaseHead::makeTitle()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_number);
    m_tags->setSpacing(6);
    row->addLayout(m_tags);
    row->addStretch(1);
    row->addWidget(m_officers);
    auto* guide = smallButton(tr("On-site guide"), Symbol::SiteRecord);
    guide->setObjectName(QStringLiteral("guide"));
    guide->setToolTip(tr("What to find out, to photograph and to ask at the scene"));
    connect(guide, &QPushButton::clicked, this, &CaseHead::guideAsked);
    row->addWidget(guide);
    auto* print = new QToolButton;
    print->setIcon(icon(Symbol::Print, Tone::Text));
    print->setToolTip(tr("Print centre (Ctrl+P)"));
    print->setAccessibleName(tr("Print centre"));
    connect(print, &QToolButton::clicked, this, &CaseHead::printAsked);
    row->addWidget(print);
    auto* more = new QToolButton;
    more->setIcon(icon(Symbol::More, Tone::Text));
    more->setToolTip(tr("More about this case"));
    more->setAccessibleName(more->toolTip());
    more->setObjectName(QStringLiteral("moreAbout"));
    more->setPopupMode(QToolButton::InstantPopup);
    m_more = new QMenu(more);
    more->setMenu(m_more);
    row->addWidget(more);
    return bar;
}

void CaseHead::setHeader(const CaseHeader& header)
{
    m_title->setWhole(header.title);
    m_number->setWhole(header.number);
    m_officers->setWhole(header.officers);
    while (QLayoutItem* item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CaseTag& tag : header.tags)
        m_tags->addWidget(new Tag(tag.words, tag.tone));
}

} // namespace anjuan
