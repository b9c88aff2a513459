// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped practice case simulated with picks.
#pragma once
#include <algorithm>
#include <map>

#include "core/office/Handbook.h"
#include "core/procedures/Procedures.h"
#include "core/simulate/Simulate.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

namespace anjuan::test {

inline const Rehearsal& rehearsal(const Procedure& procedure = ordinaryProcedure())
{
    static std::map<std::string_view, Rehearsal> read;
    auto found = read.find(procedure.id);
    if (found == read.end())
        found = read.emplace(procedure.id, readRehearsal(ANJUAN_RESOURCES, *shippedLawBook(), {}, procedure.id).value()).first;
    return found->second;
}

inline std::vector<ToldAct> toldWith(const Picks& picks, const Procedure& procedure = ordinaryProcedure())
{
    return readToldActs(rehearsal(procedure).exercise.told(picks).value()).value();
}

inline Simulation simulated(const Picks& picks, const Until& until = {}, const Procedure& procedure = ordinaryProcedure())
{
    return simulate(toldWith(picks, procedure), procedure, rehearsal(procedure).ground, until);
}

inline const SimulatedStep& stepOf(const Simulation& made, Act act)
{
    return *std::ranges::find(made.steps, act, [](const SimulatedStep& s) { return s.step->act; });
}

inline bool refuses(const Findings& findings, std::string_view rule)
{
    return std::ranges::any_of(
        findings, [&](const Finding& f) { return f.rule == rule && f.level == Level::Refuse; });
}

/// Everything that the simulator says, on one page: to be compared.
inline std::string page(const Simulation& made)
{
    std::string text = std::string{keyOf(made.file.stage)} + "\n";
    const auto add = [&](const Findings& findings) {
        for (const auto& f : findings)
            text += " " + std::string{f.rule} + std::to_string(static_cast<int>(f.level)) + english(f.sentence);
    };
    if (made.refused) {
        text += "refused " + made.refused->id;
        add(made.refused->findings);
    }
    for (const auto& step : made.steps) {
        text += "\n" + std::string{keyOf(step.step->act)} + std::to_string(static_cast<int>(step.standing));
        add(step.why);
    }
    for (const auto& limit : made.limits)
        text += "\n" + std::string{limit.limit} + limit.due.forOurDuty().iso()
            + (limit.endedOn ? limit.endedOn->iso() : "");
    for (const auto& [finding, entry] : made.findings)
        add({finding});
    return text;
}

} // namespace anjuan::test
