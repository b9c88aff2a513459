// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DraftMark.h"

#include <QHBoxLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/words/Text.h"

namespace anjuan {

QString clockWords(Instant moment)
{
    const auto second = (moment.milliseconds / 1000 % 60 + 60) % 60;
    return toText(moment.time().text()) + QStringLiteral(":%1").arg(second, 2, 10, QLatin1Char{'0'});
}

DraftMark::DraftMark(QWidget* parent)
    : QWidget(parent), m_glyph(new Glyph{GlyphShape::Done, 13, this}), m_text(new Label{Label::Role::Small, {}, this}),
      m_retry(new LinkButton{tr("Try again"), this})
{
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_glyph);
    layout->addWidget(m_text);
    layout->addWidget(m_retry);
    m_glyph->hide();
    m_retry->hide();
}

void DraftMark::follow(Autosave& autosave)
{
    connect(&autosave, &Autosave::stateChanged, this, [this, &autosave] { show(autosave); });
    connect(m_retry, &QAbstractButton::clicked, &autosave, &Autosave::flush);
    show(autosave);
}

QString DraftMark::text() const
{
    return m_text->text();
}

void DraftMark::show(const Autosave& autosave)
{
    const bool failed = autosave.state() == Autosave::State::Failed;
    const auto tone = failed ? QStringLiteral("amber") : QStringLiteral("text2");
    switch (autosave.state()) {
    case Autosave::State::Nothing: m_text->clear(); break;
    case Autosave::State::Saving: m_text->setText(tr("Saving…")); break;
    case Autosave::State::Saved: m_text->setText(tr("Draft saved %1").arg(clockWords(*autosave.savedAt()))); break;
    case Autosave::State::Failed: m_text->setText(tr("Could not be saved; the text is still here")); break;
    }
    m_text->setTone(tone);
    m_glyph->setTone(tone);
    m_glyph->setSymbol(failed ? GlyphShape::Caution : GlyphShape::Done);
    m_glyph->setVisible(failed || autosave.state() == Autosave::State::Saved);
    m_retry->setVisible(failed);
    setAccessibleName(m_text->text());
}

} // namespace anjuan
