// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulate/Simulate.h"
#include "ui/pages/RehearsalPage.h"

// What the page of the rehearsal shows, from the table of questions and from a simulation.
namespace anjuan {

std::vector<RehearsalQuestion> questionsOf(const Exercise& exercise);
/// The procedures that can be rehearsed, by their ids.
std::vector<RehearsalOption> procedureOptions();
/// The stages of the spine that the procedure comes to, by their keys.
std::vector<RehearsalOption> stageOptions(const Procedure& procedure);
/// Steps under four heads: refused by a rule, waiting, open, not possible now.
RehearsalShown shownOf(const Simulation& made);

} // namespace anjuan
