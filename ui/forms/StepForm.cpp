// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/StepForm.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "core/base/Json.h"
#include "ui/forms/DraftMark.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/forms/Occurrence.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

QFrame* hairline(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QScrollArea* scrolling(QWidget* content, QPalette::ColorRole ground)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(ground);
    area->viewport()->setBackgroundRole(ground);
    return area;
}

} // namespace

StepForm::StepForm(std::span<const FieldRow> rows, Surroundings surroundings, Occurred occurred, QWidget* parent)
    : QWidget(parent), m_today(surroundings.today), m_title(new Label{Label::Role::PageTitle}),
      m_tag(new Label{Label::Role::Small}), m_subtitle(new Label{Label::Role::Plain}), m_mark(new DraftMark),
      m_missing(new Label{Label::Role::Small}), m_preview(new QPushButton), m_primary(new QPushButton)
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(makeBody(rows, surroundings, occurred), 1);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(makeFooter());
    edited();
}

QWidget* StepForm::makeHeader()
{
    auto* header = new QWidget{this};
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    header->setMinimumHeight(measure(*this, 44));
    m_header = new QHBoxLayout{header};
    m_header->setContentsMargins(8, 0, 16, 0);
    m_header->setSpacing(10);
    auto* back = new GlyphButton{GlyphShape::Back, tr("Back"), header};
    m_tag->setProperty("tag", true);
    m_tag->setFrameShape(QFrame::Box);
    m_tag->setContentsMargins(5, 0, 5, 0);
    m_tag->setFixedHeight(measure(*this, 20));
    m_tag->hide();
    m_subtitle->setTone(u"text2"_s);
    m_header->addWidget(back);
    m_header->addWidget(m_title);
    m_header->addWidget(m_tag);
    m_header->addWidget(m_subtitle);
    m_header->addStretch(1);
    connect(back, &QAbstractButton::clicked, this, &StepForm::backRequested);
    return header;
}

QWidget* StepForm::makeBody(std::span<const FieldRow> rows, const Surroundings& surroundings, Occurred occurred)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new QVBoxLayout;
    m_top->setContentsMargins(16, 0, 16, 0);
    column->addLayout(m_top);
    if (occurred != Occurred::NotAsked) {
        m_occurrence = new Form{fieldsOf<Occurrence>(), surroundings, page};
        m_occurrence->setFieldVisible("officers", occurred == Occurred::AskedWithOfficers);
        m_occurrence->setFieldVisible("late", false);
        column->addWidget(m_occurrence);
        column->addWidget(hairline(QFrame::HLine));
        connect(m_occurrence, &Form::changed, this, &StepForm::edited);
    }
    m_form = new Form{rows, surroundings, page};
    connect(m_form, &Form::changed, this, &StepForm::edited);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* body = new QWidget{this};
    auto* across = new QHBoxLayout{body};
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(scrolling(page, QPalette::Base), 1);
    setFocusProxy(m_occurrence != nullptr ? m_occurrence : m_form);
    return body;
}

QWidget* StepForm::makeFooter()
{
    auto* footer = new QWidget{this};
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::AlternateBase);
    footer->setMinimumHeight(measure(*this, 48));
    auto* layout = new QHBoxLayout{footer};
    layout->setContentsMargins(16, 8, 24, 8);
    layout->setSpacing(8);
    m_missing->setTone(u"text2"_s);
    layout->addWidget(m_mark);
    layout->addWidget(m_missing);
    layout->addStretch(1);
    layout->addWidget(m_preview);
    layout->addWidget(m_primary);
    m_preview->setMinimumHeight(fieldHeight(*this));
    m_primary->setMinimumHeight(fieldHeight(*this));
    m_preview->hide();
    m_primary->setProperty("primary", true);
    m_primary->setAutoDefault(false);
    m_preview->setAutoDefault(false);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(facts()); });
    connect(m_primary, &QPushButton::clicked, this, &StepForm::perform);
    auto* keys = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this};
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_primary, &QPushButton::click);
    return footer;
}

void StepForm::setTitle(const QString& title, const QString& tag, const QString& subtitle)
{
    m_title->setText(title);
    m_tag->setText(tag);
    m_tag->setVisible(!tag.isEmpty());
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void StepForm::setStage(QWidget* stage)
{
    m_header->addWidget(stage);
}

void StepForm::setSide(QWidget* side)
{
    delete m_side;
    m_side = scrolling(side, QPalette::AlternateBase);
    m_side->setFixedWidth(measure(*this, 384));
    auto* body = qobject_cast<QBoxLayout*>(layout()->itemAt(2)->widget()->layout());
    body->addWidget(m_side);
    resizeEvent(nullptr);
}

void StepForm::setPrimary(const QString& act)
{
    m_primary->setText(act);
}

void StepForm::setPrimaryEnabled(bool enabled, const QString& reason)
{
    m_primary->setEnabled(enabled);
    m_primary->setToolTip(reason);
    m_primary->setAccessibleDescription(reason);
}

void StepForm::setPreview(const QString& text)
{
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
}

void StepForm::keepDraft(std::string formKey, DraftSink& sink, const Clock& clock)
{
    if (const auto draft = sink.load(formKey)) {
        if (m_occurrence != nullptr && draft->contains("occurrence"))
            m_occurrence->setTyped((*draft)["occurrence"]);
        if (draft->contains("fields"))
            m_form->setTyped((*draft)["fields"]);
    }
    edited();
    m_autosave = std::make_unique<Autosave>(std::move(formKey), sink, clock, [this] { return typed(); });
    m_mark->follow(*m_autosave);
}

void StepForm::draftDone()
{
    if (m_autosave)
        m_autosave->discard();
}

Json StepForm::facts() const
{
    Json all = m_occurrence == nullptr ? Json::object() : m_occurrence->facts();
    all.update(m_form->facts());
    return all;
}

Result<Done> StepForm::setFacts(const Json& facts)
{
    if (m_occurrence != nullptr) {
        if (auto set = m_occurrence->setFacts(facts); !set)
            return set;
    }
    auto set = m_form->setFacts(facts);
    edited();
    return set;
}

void StepForm::showRefusal(const Refusal& refusal)
{
    for (auto* message : m_general)
        message->deleteLater();
    m_general.clear();
    Refusal rest{refusal.why, m_form->showRefusal(refusal)};
    if (m_occurrence != nullptr)
        rest.findings = m_occurrence->showRefusal(rest);
    for (const auto& finding : rest.findings) {
        auto* message = new FieldMessage{this};
        message->setFinding(finding, {});
        m_top->setContentsMargins(16, 12, 16, 0);
        m_top->addWidget(message);
        m_general.push_back(message);
    }
}

void StepForm::resizeEvent(QResizeEvent*)
{
    if (m_side != nullptr)
        m_side->setVisible(width() >= measure(*this, 1000));
}

void StepForm::perform()
{
    // Both speak, so that nothing wrong stays unsaid; the first fault of the page gets the focus.
    const bool fieldsFit = m_form->validate();
    const bool dayFits = m_occurrence == nullptr || m_occurrence->validate();
    if (fieldsFit && dayFits)
        Q_EMIT performRequested(facts());
}

void StepForm::edited()
{
    askWhyLate();
    auto open = m_form->faults().size();
    if (m_occurrence != nullptr)
        open += m_occurrence->faults().size();
    m_missing->setText(open == 0 ? QString{} : tr("Still open: %1").arg(open));
    if (m_autosave)
        m_autosave->touch();
}

void StepForm::askWhyLate()
{
    if (m_occurrence == nullptr)
        return;
    const auto value = m_occurrence->editor("occurred_on")->value();
    const auto* day = value.as<Date>();
    m_occurrence->setFieldVisible("late", day != nullptr && *day < m_today);
}

Json StepForm::typed() const
{
    Json draft = Json::object();
    if (m_occurrence != nullptr)
        draft["occurrence"] = m_occurrence->typed();
    draft["fields"] = m_form->typed();
    return draft;
}

} // namespace anjuan
