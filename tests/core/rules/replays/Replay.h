// SPDX-License-Identifier: GPL-3.0-or-later
// Real decisions, retold as late entries: tests/fixtures/replays/README.md says how a case is written down.
#pragma once
#include <string>
#include <vector>

#include "core/base/Json.h"
#include "core/rules/StandIns.h"

namespace anjuan::test {

/// One finding of the pre-check, at the step it is about ("today" when it is about the file as it stands).
struct ReplayFinding {
    std::string rule;
    std::string level;
    std::string step;
    auto operator<=>(const ReplayFinding&) const = default;
    std::string text() const { return rule + " " + level + " at " + step; }
};

/// What became of a case that was entered after the fact.
struct Replayed {
    Json told;
    std::vector<std::string> refused;         ///< steps that the program would not take, with the reason
    std::vector<std::string> untold;          ///< stand-ins that are named and have no value
    std::vector<ReplayFinding> counted;       ///< found on stated facts, sorted
    std::vector<ReplayFinding> onStandIns;    ///< found, but resting on a stand-in, sorted
    std::size_t steps = 0;
    std::size_t standInSteps = 0;
};

std::vector<std::string> replayIds();
Replayed replay(const std::string& id);
/// The findings that the fixture expects on stated facts, sorted.
std::vector<ReplayFinding> expectedOf(const Json& told);
ReplayFinding findingFrom(const Json& told);
/// What was found and what was missed, trap by trap.
std::string tableOf(const Replayed& replayed);

} // namespace anjuan::test
