// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/acts/Decide.h"
#include "core/procedures/Clocks.h"
#include "core/simulate/ToldAct.h"

namespace anjuan {

/// How far a told case is gone through.
struct Until {
    Stage stage = Stage::Archived; ///< everything that is told at this stage and before it, nothing that leaves it
    int days = 0; ///< that have passed since its last act
};

/// One step of the procedure as it stands for whoever may take it.
struct SimulatedStep {
    const Step* step = nullptr;
    /// Open: nothing stands in the way. Refused: the stage admits it, a rule does not. Waiting: for a signature.
    enum class Standing { Open, Refused, Waiting, Closed } standing = Standing::Closed;
    std::optional<Signer> next; ///< of Waiting
    Findings why;
};

/// A told step that was refused; what is told after it was not tried.
struct RefusedStep {
    std::string id;
    Act act{};
    Findings findings;
};

/// Where a told case ends up.
struct Simulation {
    CaseFile file;
    Circumstances now; ///< of the day it ends on
    std::vector<std::string> told; ///< ids of the steps that were taken
    std::optional<RefusedStep> refused;
    std::vector<SimulatedStep> steps; ///< in the order of the procedure
    const Step* next = nullptr; ///< the next step on the spine
    std::vector<RunningLimit> limits;
    std::vector<Located> findings; ///< the pre-check of the whole file
};

/// Goes through a told case by `decide`, in memory, and says what may be done where it ends, and what not and why.
/// Changes nothing. What the case tells of a step that is still to come is tried too: then also the rules are heard
/// that look at the facts of the step itself.
Simulation simulate(
    const std::vector<ToldAct>& told, const Procedure& procedure, Circumstances ground, const Until& until = {});

} // namespace anjuan
