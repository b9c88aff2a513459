// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that go into papers are Chinese in every language of the window.
#include "ui/shell/FastLanePage.h"

#include <QVBoxLayout>

#include "core/acts/FastLane.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/law/Amounts.h"
#include "ui/forms/Form.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/MatterCard.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

FastLanePage::FastLanePage(SheetTools tools, QWidget* parent) : Page(parent), m_tools(tools)
{
    const auto now = m_tools.desk.now();
    m_form = new StepForm{fieldsOf<OnTheSpot>(), surroundingsOf(now), Occurred::AskedWithOfficers};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setFocusProxy(m_form);
    m_form->setTitle(title(), {}, words(Message{N_("Two officers, at the scene, up to %1 yuan for a person and %2 yuan for an organisation"), {onTheSpotFinePerson, onTheSpotFineOrganisation}}));
    m_form->setPrimary(words(N_("Decide on the spot")));
    if (MatterCard::isFor(m_form->form()))
        m_form->setSide(new MatterCard{m_form->form(), now.law, now.today});
    prefill();
    if (m_tools.drafts)
        m_form->keepDraft("on-the-spot", *m_tools.drafts, m_tools.clock);
    connect(m_form, &StepForm::performRequested, this, &FastLanePage::perform);
    connect(m_form, &StepForm::backRequested, this, &FastLanePage::back);
}

QString FastLanePage::title() const
{
    return words(N_("Penalty on the spot"));
}

void FastLanePage::prefill()
{
    const auto now = m_tools.desk.now();
    Json facts{{"occurred_on", now.today.iso()}, {"at", now.now.time().text()}, {"officers", Json::array({now.actor.text()})}, {"kind", "natural-person"},
        {"correction", "当场责令改正"}};
    const auto& bank = now.setup->payment.bank;
    if (!bank.empty())
        facts["performance"] = "收到决定书之日起十五日内到" + bank + "或者通过电子支付系统缴纳";
    (void)m_form->setFacts(facts);
}

void FastLanePage::perform(const Json& facts)
{
    auto steps = readFastLane(facts, m_tools.desk.now());
    if (!steps)
        return m_form->showRefusal(steps.refusal());
    auto receipt = m_tools.desk.openWith(*steps);
    if (!receipt)
        return m_form->showRefusal(receipt.refusal());
    m_form->draftDone();
    Q_EMIT done(*receipt);
}

} // namespace anjuan
