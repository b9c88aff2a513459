// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RehearsalRoom.h"

#include "core/procedures/Procedures.h"
#include "ui/pages/FromRehearsal.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// Where a training begins: enough has happened for most questions to say something. On the spot all happens at once.
Stage firstStageOf(const Procedure& procedure)
{
    return &procedure == &onTheSpotProcedure() ? Stage::Served : Stage::NoticeServed;
}

} // namespace

QString RehearsalRoom::place() const
{
    return QStringLiteral("rehearsal");
}

Page* RehearsalRoom::makePage()
{
    m_page = new RehearsalPage;
    m_page->offerProcedures(procedureOptions());
    connect(m_page, &RehearsalPage::picked, this, &RehearsalRoom::rehearse);
    connect(m_page, &RehearsalPage::procedurePicked, this, &RehearsalRoom::begin);
    return m_page;
}

bool RehearsalRoom::isFor(const Person&) const
{
    return tools().handbook != nullptr;
}

void RehearsalRoom::refresh()
{
    // Read when somebody looks at it first; after that nothing changes it but what is picked.
    if (!m_rehearsal && m_page->isVisible() && desk().isTaken() && tools().handbook != nullptr)
        begin();
}

void RehearsalRoom::begin()
{
    const auto named = toUtf8(m_page->procedure());
    const auto* procedure = procedureNamed(named);
    auto read = tools().handbook->rehearsal(desk().office().law(), named);
    if (!read || procedure == nullptr)
        return m_page->setProblem(read ? QString() : words(read.refusal()));
    m_rehearsal = std::move(*read);
    m_page->ask(questionsOf(m_rehearsal->exercise), stageOptions(*procedure), toText(keyOf(firstStageOf(*procedure))));
    rehearse();
}

void RehearsalRoom::rehearse()
{
    if (!m_rehearsal)
        return;
    const auto* procedure = procedureNamed(m_rehearsal->exercise.procedure());
    const auto story = m_rehearsal->exercise.told(m_page->picks());
    const auto told = story ? readToldActs(*story) : Result<std::vector<ToldAct>>{story.refusal()};
    if (!told || procedure == nullptr)
        return m_page->setProblem(told ? QString() : words(told.refusal()));
    m_page->show(shownOf(simulate(*told, *procedure, m_rehearsal->ground, {fromKey<Stage>(toUtf8(m_page->stage())).value_or(Stage::Archived), m_page->days()})));
}

} // namespace anjuan
