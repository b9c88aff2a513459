// SPDX-License-Identifier: GPL-3.0-or-later
// A case as a story left it, and what somebody asks of it next.
#pragma once
#include "core/acts/ReadStep.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

namespace anjuan::test {

class Asking {
public:
    explicit Asking(const Story& story) : m_file(story.file()), m_now(story.now()) {}

    Result<Decision> ask(const Command& command, const std::string& who) const
    {
        auto now = m_now;
        now.actor = PersonId{who};
        return decide(m_file, ordinaryProcedure(), command, now);
    }
    /// Why it is refused; nothing when it is not.
    std::optional<Why> why(const Command& command, const std::string& who) const
    {
        const auto decision = ask(command, who);
        return decision ? std::nullopt : std::optional{decision.refusal().why};
    }
    void does(const Command& command, const std::string& who)
    {
        const auto decision = ask(command, who);
        if (!decision)
            FAIL(english(decision.refusal().findings.at(0).sentence));
        for (const auto& decided : decision->events)
            m_file = evolve(std::move(m_file), decided.event, {m_file.entries + 1, decided.occurredOn, m_now.now, PersonId{who}});
    }
    void gives(const std::string& who, Role role)
    {
        auto person = *m_now.roster.find(PersonId{who});
        person.roles.push_back(role);
        m_now.roster.put(std::move(person));
    }
    void put(Person person) { m_now.roster.put(std::move(person)); }
    void atStage(Stage stage) { m_file.stage = stage; }
    void setDay(Date day)
    {
        m_now.today = day;
        m_now.now = Instant::at(day, *TimeOfDay::make(9, 0));
    }
    const CaseFile& file() const { return m_file; }
    const Circumstances& now() const { return m_now; }

private:
    CaseFile m_file;
    Circumstances m_now;
};

} // namespace anjuan::test
