// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldMessage.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct Face {
    GlyphShape symbol;
    QString tone;
};

/// Red only where the law is already broken; a hint has no colour.
Face faceOf(Level level)
{
    switch (level) {
    case Level::Refuse:
    case Level::Warn: return {GlyphShape::Caution, QStringLiteral("amber")};
    case Level::Defect: return {GlyphShape::Broken, QStringLiteral("red")};
    case Level::Hint: return {GlyphShape::Hint, QStringLiteral("text2")};
    }
    return {GlyphShape::Hint, {}};
}

QString secondLine(const Finding& finding)
{
    const auto articles = words(finding.provisions);
    const auto advice = words(finding.advice);
    if (articles.isEmpty() || advice.isEmpty())
        return articles + advice;
    return FieldMessage::tr("%1 (%2)").arg(advice, articles);
}

} // namespace

FieldMessage::FieldMessage(QWidget* parent)
    : QFrame(parent), m_glyph(new Glyph{GlyphShape::Caution, 16, this}), m_sentence(new Label{Label::Role::Heading, {}, this}),
      m_advice(new Label{Label::Role::Small, {}, this}), m_ways(new QHBoxLayout)
{
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setProperty("message", true);
    m_sentence->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(8, 4, 8, 5);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_sentence, 0, 1);
    grid->addLayout(m_ways, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_advice, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_links[i] = new LinkButton{{}, this};
        m_links[i]->hide();
        m_ways->addWidget(m_links[i]);
        connect(m_links[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT wayChosen(m_names[i]); });
    }
}

void FieldMessage::setFinding(const Finding& finding, const std::vector<Way>& ways)
{
    const auto face = faceOf(finding.level);
    setLook(*this, "tone", face.tone);
    m_glyph->setSymbol(face.symbol);
    m_glyph->setTone(face.tone);
    m_sentence->setTone(face.tone);
    m_sentence->setText(words(finding.sentence));
    m_advice->setText(secondLine(finding));
    m_advice->setVisible(!m_advice->text().isEmpty());
    setAccessibleName(words(finding.level) + QLatin1Char{' '} + m_sentence->text());
    setAccessibleDescription(m_advice->text());
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const bool used = i < ways.size();
        m_links[i]->setText(used ? ways[i].text : QString{});
        m_names[i] = used ? ways[i].name : QString{};
        m_links[i]->setVisible(used);
    }
    setVisible(true);
}

QString FieldMessage::sentence() const
{
    return m_sentence->text();
}

QString FieldMessage::advice() const
{
    return m_advice->text();
}

} // namespace anjuan
