// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/MessageStrip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {
namespace {

struct Looks {
    Symbol symbol;
    Tone ink, ground, line;
};

Looks looksOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Error: return {Symbol::Caution, Tone::Amber, Tone::AmberTint, Tone::AmberLine};
    case Notice::Kind::Damage: return {Symbol::Broken, Tone::Red, Tone::RedTint, Tone::RedLine};
    case Notice::Kind::ReadOnly: return {Symbol::Locked, Tone::Text, Tone::Alt, Tone::Border};
    case Notice::Kind::Offline: return {Symbol::Offline, Tone::Amber, Tone::AmberTint, Tone::AmberLine};
    }
    return {Symbol::Hint, Tone::Text, Tone::Alt, Tone::Border};
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new SymbolLabel(Symbol::None))
    , m_what(words({}, Type::Heading))
    , m_meaning(words({}, Type::Small, Tone::Text))
    , m_details(words({}, Type::Small, Tone::Text2))
    , m_ways(new QHBoxLayout)
    , m_more(link(tr("Details")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(10);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (QLabel* label : {m_what, m_meaning, m_details}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    row->addLayout(column, 1);
    m_ways->setSpacing(12);
    row->addLayout(m_ways);
    m_ways->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] { m_details->setVisible(!m_details->isVisible()); });
    hide();
}

void MessageStrip::setNotice(const Notice& notice)
{
    m_notice = notice;
    const Looks looks = looksOf(notice.kind);
    m_symbol->show(looks.symbol, looks.ink);
    m_what->setText(notice.what);
    setTone(m_what, looks.ink);
    m_meaning->setText(notice.meaning);
    m_meaning->setVisible(!notice.meaning.isEmpty());
    m_details->setText(notice.details);
    m_details->hide();
    m_more->setVisible(!notice.details.isEmpty());
    for (QPushButton* old : m_links)
        delete old;
    m_links.clear();
    for (const Notice::Way& way : notice.ways) {
        QPushButton* made = link(way.words, this);
        made->setAccessibleName(way.words);
        connect(made, &QPushButton::clicked, this, [this, id = way.id] { Q_EMIT wayChosen(id); });
        m_ways->addWidget(made);
        m_links.push_back(made);
    }
    setAccessibleName(notice.what + QLatin1Char(' ') + notice.meaning);
    show();
    update();
}

void MessageStrip::clear() { hide(); }

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Looks looks = looksOf(m_notice.kind);
    QPainter painter(this);
    painter.fillRect(rect(), colour(looks.ground));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(looks.line));
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_sentence(words({}, Type::Plain, Tone::Text2))
    , m_way(link({}))
{
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    auto* symbol = new SymbolLabel(Symbol::Search, Tone::Text3, 20);
    column->addWidget(symbol, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_way, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_way, &QPushButton::clicked, this, &EmptyState::wayChosen);
}

void EmptyState::setWords(const QString& sentence, const QString& way)
{
    m_sentence->setText(sentence);
    m_way->setText(way);
    m_way->setVisible(!way.isEmpty());
}

} // namespace anjuan
