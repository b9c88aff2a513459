// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/Simulate.h"

#include <algorithm>
#include <map>

namespace anjuan {
namespace {

using Standing = SimulatedStep::Standing;

class Run {
public:
    Run(const std::vector<ToldAct>& told, const Procedure& procedure, Circumstances ground, const Until& until)
        : m_told(told)
        , m_procedure(procedure)
        , m_until(until)
        , m_made{CaseFile{CaseId{"00SIMULATION"}}, std::move(ground), {}, {}, {}, nullptr, {}, {}}
    {
    }

    Simulation go()
    {
        for (const auto& step : m_told) {
            if (leaves(step) || !take(step))
                break;
            m_made.told.push_back(step.id);
        }
        m_made.now.today = m_made.now.today.plusDays(m_until.days);
        m_made.now.now = Instant::at(m_made.now.today, m_made.now.now.time());
        lookAtSteps();
        m_made.next = nextStep(m_made.file, m_procedure);
        m_made.limits = limitsOf(m_made.file, m_made.now);
        m_made.findings = checkFile(m_made.file, m_made.now);
        return std::move(m_made);
    }

private:
    /// Whether the step would go beyond the stage at which the case is to stand.
    bool leaves(const ToldAct& told) const
    {
        const auto* step = m_procedure.find(told.ask.act);
        const auto now = m_made.file.stage;
        return step != nullptr && isOnSpine(now) && now >= m_until.stage && stageAfter(*step, now) != now;
    }

    bool take(const ToldAct& told)
    {
        if (!perform(told, told.ask, told.by, told.now))
            return false;
        if (!told.ask.lateReason.empty())
            return true;
        return std::ranges::all_of(told.sign, [&](const ToldSignature& sign) {
            return perform(told, SignProposal{0, told.ask.act, true, sign.opinion}, sign.by, sign.now);
        });
    }

    bool perform(const ToldAct& told, const Command& command, const PersonId& by, Instant now)
    {
        stand(by, now);
        auto decision = decide(m_made.file, m_procedure, command, m_made.now);
        if (!decision) {
            m_made.refused = RefusedStep{told.id, told.ask.act, decision.refusal().findings};
            return false;
        }
        for (const auto& decided : decision->events)
            m_made.file = evolve(
                std::move(m_made.file), decided.event, {m_made.file.entries + 1, decided.occurredOn, now, by});
        return true;
    }

    void stand(const PersonId& by, Instant now)
    {
        m_made.now.actor = by;
        m_made.now.now = now;
        m_made.now.today = now.day();
    }

    /// Who takes the step: the one of whom it is told next, else the first whose role allows it.
    PersonId takerOf(const Step& step) const
    {
        if (const auto* coming = comingOf(step.act))
            return coming->by;
        const auto everybody = m_made.now.roster.all();
        const auto found = std::ranges::find_if(everybody, [&](const Person& person) {
            return !person.disabled && std::ranges::any_of(step.who, [&](Role role) { return person.is(role); });
        });
        return found == everybody.end() ? PersonId{""} : found->id;
    }

    /// The next told step of this act that was not taken.
    const ToldAct* comingOf(Act act) const
    {
        for (auto at = m_made.told.size(); at < m_told.size(); ++at) {
            if (m_told[at].ask.act == act)
                return &m_told[at];
        }
        return nullptr;
    }

    void lookAtSteps()
    {
        std::map<PersonId, std::vector<StepState>> seen;
        for (std::size_t at = 0; at < m_procedure.steps.size(); ++at) {
            const auto& step = m_procedure.steps[at];
            const auto taker = takerOf(step);
            m_made.now.actor = taker;
            auto found = seen.find(taker);
            if (found == seen.end())
                found = seen.emplace(taker, steps(m_made.file, m_procedure, m_made.now)).first;
            m_made.steps.push_back(lookAt(found->second[at]));
        }
    }

    SimulatedStep lookAt(const StepState& state) const
    {
        SimulatedStep seen{state.step, Standing::Closed, state.next, state.why};
        if (state.standing == StepState::Standing::SignatureWanted
            || state.standing == StepState::Standing::Waiting) {
            seen.standing = Standing::Waiting;
            addTrial(seen);
        } else if (state.standing == StepState::Standing::Open) {
            addTrial(seen);
            const bool refused
                = std::ranges::any_of(seen.why, [](const Finding& f) { return f.level == Level::Refuse; });
            seen.standing = refused ? Standing::Refused : Standing::Open;
        }
        return seen;
    }

    /// Asks for the step with the facts that the case tells of it, today.
    void addTrial(SimulatedStep& seen) const
    {
        if (m_made.refused && m_made.refused->act == seen.step->act)
            return add(seen.why, m_made.refused->findings);
        const auto* coming = comingOf(seen.step->act);
        if (coming == nullptr || seen.standing == Standing::Waiting)
            return;
        const auto decision = decide(m_made.file, m_procedure, coming->ask, m_made.now);
        add(seen.why, decision ? decision->remarks : decision.refusal().findings);
    }

    static void add(Findings& findings, const Findings& more)
    {
        for (const auto& finding : more) {
            if (std::ranges::find(findings, finding) == findings.end())
                findings.push_back(finding);
        }
        std::ranges::stable_sort(findings, {}, &Finding::level);
    }

    const std::vector<ToldAct>& m_told;
    const Procedure& m_procedure;
    Until m_until;
    Simulation m_made;
};

} // namespace

Simulation simulate(
    const std::vector<ToldAct>& told, const Procedure& procedure, Circumstances ground, const Until& until)
{
    return Run{told, procedure, std::move(ground), until}.go();
}

} // namespace anjuan
