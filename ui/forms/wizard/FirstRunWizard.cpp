// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/FirstRunWizard.h"

#include <QAbstractButton>

#include "core/base/Json.h"
#include "ui/forms/Measure.h"
#include "ui/forms/wizard/CataloguePage.h"
#include "ui/forms/wizard/SetupPages.h"
#include "ui/forms/wizard/StepList.h"
#include "ui/words/Text.h"

namespace anjuan {

FirstRunWizard::FirstRunWizard(const QString& file, Date today, const Json& start, const std::vector<Pick>& matters, QWidget* parent)
    : QWizard(parent), m_start(start)
{
    const Surroundings surroundings{today, {}};
    m_place = new PlacePage{file, surroundings};
    m_numbers = new NumberPage{surroundings};
    m_catalogue = new CataloguePage{surroundings, matters};
    m_practice = new PracticePage{surroundings};
    m_finish = new FinishPage{surroundings};
    m_pages = {m_place, new UnitPage{surroundings}, m_numbers, m_catalogue, new SetupPeoplePage{surroundings}, m_practice, m_finish};
    QStringList steps;
    for (auto* page : m_pages) {
        addPage(page);
        steps << page->heading();
        connect(page, &SetupPage::edited, this, &FirstRunWizard::edited);
    }
    m_steps = new StepList{steps};
    setWizardStyle(QWizard::ModernStyle);
    setSideWidget(m_steps);
    setOption(QWizard::NoDefaultButton);
    setOption(QWizard::NoBackButtonOnStartPage);
    setWindowTitle(tr("First use"));
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::CancelButton, tr("Leave"));
    setButtonText(QWizard::FinishButton, tr("Set up the office"));
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CancelButton, QWizard::FinishButton})
        button(which)->setMinimumHeight(fieldHeight(*this));
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        setLook(*button(which), "primary", true);
    resize(measure(*this, 1000), measure(*this, 660));
    connect(this, &QWizard::currentIdChanged, this, &FirstRunWizard::entered);
    setSetup(start);
}

Json FirstRunWizard::setup() const
{
    Json setup = m_start.is_object() ? m_start : Json::object();
    for (const auto* page : m_pages)
        page->put(setup);
    return setup;
}

QString FirstRunWizard::storeFile() const
{
    return m_place->file();
}

bool FirstRunWizard::wantsPractice() const
{
    return m_practice->wanted();
}

void FirstRunWizard::setSetup(const Json& setup)
{
    for (auto* page : m_pages)
        page->take(setup);
}

SetupPage* FirstRunWizard::setupPage(int id) const
{
    return m_pages.at(static_cast<std::size_t>(id));
}

Json FirstRunWizard::typed() const
{
    Json pages = Json::array();
    for (const auto* page : m_pages)
        pages.push_back(page->typed());
    return {{"pages", std::move(pages)}};
}

void FirstRunWizard::setTyped(const Json& typed)
{
    const auto pages = typed.value("pages", Json::array());
    // A draft of an older program has other pages: better none than a mix.
    if (pages.size() != m_pages.size())
        return;
    for (std::size_t at = 0; at < m_pages.size(); ++at)
        m_pages[at]->setTyped(pages[at]);
}

void FirstRunWizard::entered(int id)
{
    m_steps->setCurrent(id);
    if (page(id) == m_numbers) {
        const auto all = setup();
        m_numbers->propose(toText(all.value("organ", Json::object()).value("short_for_numbers", "")));
    } else if (page(id) == m_finish) {
        m_finish->summarise(setup(), storeFile(), wantsPractice());
    }
}

} // namespace anjuan
