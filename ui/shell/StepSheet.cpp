// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StepSheet.h"

#include <QFrame>
#include <QVBoxLayout>

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/casefile/Joint.h"
#include "core/procedures/Procedures.h"
#include "ui/forms/Form.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/pages/GuidancePane.h"
#include "ui/pages/MatterCard.h"
#include "ui/pages/Prefill.h"
#include "ui/parts/Words.h"
#include "ui/print/QtTypesetter.h"
#include "ui/shell/FileIntake.h"
#include "ui/shell/GuidanceSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::string formKey(const std::optional<CaseView>& view, Act act)
{
    return (view ? "case/" + view->file.id.text() : std::string{"lead"}) + "/" + std::string{keyOf(act)};
}

QLabel* wrapped(const QString& text, Type type, Tone tone)
{
    auto* label = words(text, type, tone);
    label->setWordWrap(true);
    return label;
}

/// The form names the reason of a late entry by another key than the entry does.
void renameJump(Refusal& refusal)
{
    for (auto& finding : refusal.findings) {
        if (finding.jump == "late_reason")
            finding.jump = "late";
    }
}

} // namespace

Surroundings surroundingsOf(const Circumstances& now)
{
    Surroundings around{now.today, {}};
    for (const auto& person : now.roster.all()) {
        if (person.disabled || person.isAdministrator())
            continue;
        PersonChoice choice{person.id, toText(person.name), toText(person.post), false};
        const bool enforces = person.is(Role::Officer) || person.is(Role::TeamLeader);
        if (enforces && !person.isCertifiedOn(now.today)) {
            choice.note = words(N_("no valid certificate"));
            choice.warns = true;
        } else if (person.certificate && person.certificate->validTo) {
            choice.note = words(Message{N_("certificate until %1"), {*person.certificate->validTo}});
        }
        around.people.push_back(std::move(choice));
    }
    return around;
}

namespace {

void putChoices(Surroundings& around, const CaseView& view)
{
    for (const auto& party : partiesOf(view.file, view.now.today))
        around.parties.push_back({toText(party.name), toText(party.name)});
    for (const auto& matter : mattersOf(view.file, view.now.today))
        around.matters.push_back({toText(matter.matter), toText(matter.cause)});
}

} // namespace

StepSheet::StepSheet(SheetTools tools, Act act, std::optional<CaseView> view, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_act(act), m_view(std::move(view)), m_intake(new FileIntake{tools.desk, this})
{
    const auto now = m_view ? m_view->now : m_tools.desk.now();
    const bool byOfficers = step() && step()->officers > 0;
    auto around = surroundingsOf(now);
    around.files = m_intake;
    if (m_view)
        putChoices(around, *m_view);
    m_form = new StepForm{rowOf(act).fields, around, byOfficers ? Occurred::AskedWithOfficers : Occurred::Asked};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setFocusProxy(m_form);
    const auto label = words(rowOf(act).label);
    m_form->setTitle(label, m_view ? toText(m_view->file.number()) : QString(), m_view ? headerOf(*m_view).title : QString());
    const bool isAsked = step() && !step()->signers.empty();
    m_form->setPrimary(isAsked ? words(Message{N_("Ask for approval: %1"), {std::string{rowOf(act).label}}}) : label);
    if (m_view && step() && !step()->papers.empty())
        m_form->setPreview(words(N_("Preview the paper")));
    m_form->setSide(makeSide());
    prefill();
    if (m_tools.drafts)
        m_form->keepDraft(formKey(m_view, act), *m_tools.drafts, m_tools.clock);
    if (auto* card = findChild<MatterCard*>())
        card->follow();
    if (auto* pane = findChild<GuidancePane*>())
        pane->follow();
    connect(m_form, &StepForm::performRequested, this, &StepSheet::perform);
    connect(m_form, &StepForm::previewRequested, this, &StepSheet::preview);
    connect(m_form, &StepForm::backRequested, this, &StepSheet::back);
}

const Step* StepSheet::step() const
{
    return (m_view ? procedureOf(m_view->file) : ordinaryProcedure()).find(m_act);
}

void StepSheet::prefill()
{
    const auto now = m_view ? m_view->now : m_tools.desk.now();
    auto facts = m_view ? prefillOf(m_act, *m_view) : prefillOfLead(now);
    facts["occurred_on"] = now.today.iso();
    if (step() && step()->officers > 0) {
        facts["officers"] = Json::array();
        const auto handlers = m_view ? m_view->file.handlers() : std::vector<PersonId>{};
        for (const auto& id : handlers.empty() ? std::vector{now.actor} : handlers)
            facts["officers"].push_back(id.text());
    }
    (void)m_form->setFacts(facts);
}

QWidget* StepSheet::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    if (MatterCard::isFor(m_form->form())) {
        const auto now = m_view ? m_view->now : m_tools.desk.now();
        column->addWidget(new MatterCard{m_form->form(), now.law, now.today});
    }
    if (m_view && GuidancePane::isFor(m_form->form()))
        column->addWidget(guidanceOf(m_tools.desk, *m_view, &m_form->form(), m_act));
    const auto section = [&](const QString& heading) { column->addWidget(words(heading, Type::Heading)); };
    if (step() && !step()->provisions.empty()) {
        section(words(N_("Basis in law")));
        for (const auto& provision : step()->provisions)
            column->addWidget(wrapped(words(provision), Type::Plain, Tone::Text));
        column->addSpacing(8);
    }
    if (step() && !step()->signers.empty()) {
        section(words(N_("Signatures that it needs")));
        for (const auto signer : step()->signers)
            column->addWidget(wrapped(choiceWords(signer), Type::Plain, Tone::Text));
        column->addSpacing(8);
    }
    if (m_view) {
        const auto gaps = gapsOf(*m_view);
        if (!gaps.empty())
            section(words(N_("To mind")));
        for (const auto& gap : inOrder(gaps))
            column->addWidget(wrapped(gap.sentence + (gap.article.isEmpty() ? QString() : QStringLiteral(" · ") + gap.article), Type::Small, levelTone(gap.level)));
    }
    column->addStretch(1);
    return side;
}

void StepSheet::focusField(const QString& key)
{
    m_form->form().focusField(toUtf8(key));
}

void StepSheet::perform(const Json& facts)
{
    auto ask = readStep(m_act, facts);
    if (!ask)
        return refuse(std::move(ask).refusal());
    const auto id = m_view ? std::optional{m_view->file.id} : std::nullopt;
    auto receipt = m_tools.desk.perform(id, *ask);
    if (!receipt)
        return refuse(std::move(receipt).refusal());
    m_form->draftDone();
    Q_EMIT done(*receipt);
}

void StepSheet::preview(const Json& facts)
{
    auto ask = readStep(m_act, facts);
    if (!ask)
        return refuse(std::move(ask).refusal());
    const auto paper = goingOut(*step(), ask->facts);
    if (!paper)
        return;
    auto document = m_tools.desk.preview(m_view->file.id, *ask, paper->kind);
    if (!document)
        return refuse(std::move(document).refusal());
    QtTypesetter typesetter;
    auto printed = typesetter.typeset(*document);
    if (!printed)
        return refuse(std::move(printed).refusal());
    Q_EMIT previewed(printed->pdf, toText(document->title));
}

void StepSheet::refuse(Refusal refusal)
{
    if (refusal.findings.empty()) {
        Finding finding;
        finding.sentence = {N_("The act was refused"), {}};
        refusal.findings.push_back(std::move(finding));
    }
    renameJump(refusal);
    m_form->showRefusal(refusal);
}

} // namespace anjuan
