// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RehearsalRoom.h"

#include "core/procedures/Procedures.h"
#include "ui/pages/FromRehearsal.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// Where a training begins: enough has happened for most questions to say something.
constexpr auto firstStage = Stage::NoticeServed;

Stage stageNamed(const QString& key)
{
    return fromKey<Stage>(toUtf8(key)).value_or(firstStage);
}

} // namespace

QString RehearsalRoom::place() const
{
    return QStringLiteral("rehearsal");
}

Page* RehearsalRoom::makePage()
{
    m_page = new RehearsalPage;
    connect(m_page, &RehearsalPage::picked, this, &RehearsalRoom::rehearse);
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
    auto read = tools().handbook->rehearsal(desk().office().law());
    if (!read)
        return m_page->setProblem(words(read.refusal()));
    m_rehearsal = std::move(*read);
    if (!m_page->isAsked())
        m_page->ask(questionsOf(m_rehearsal->exercise), stageOptions(), toText(keyOf(firstStage)));
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
    m_page->show(shownOf(simulate(*told, *procedure, m_rehearsal->ground, {stageNamed(m_page->stage()), m_page->days()})));
}

} // namespace anjuan
