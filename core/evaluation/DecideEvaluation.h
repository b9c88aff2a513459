// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/base/Result.h"
#include "core/evaluation/EvaluationCommand.h"
#include "core/evaluation/EvaluationFile.h"
#include "core/evaluation/EvaluationStandard.h"
#include "core/people/Person.h"

namespace anjuan {

/// What a decision in a review batch looks at beside its file. `standard` outlives the call; it is the one the batch
/// was opened with (or the one to open it with). Whether the person may organise reviews at all is the Office's
/// check.
struct EvaluationCircumstances {
    PersonId actor;
    Date today;
    const EvaluationStandard& standard;
    const Roster* roster = nullptr; ///< names persons in refusals; by their ids without it
};

/// Refuses by rule: "own-work" (who had a part in a case reviews it), "own-sheet" (only the reviewer of a sheet fills
/// and signs it), "proposals-open" (a proposal of the pre-check that nobody decided), "standard-changed"; and what is
/// not valid: a deduction above the points, a deduction or veto without a comment.
Result<std::vector<EvaluationEvent>> decide(
    const EvaluationFile& file, const EvaluationCommand& command, const EvaluationCircumstances& now);

/// The proposals of a sheet that no person has decided yet.
std::vector<SheetProposal> openProposals(const EvaluationSheet& sheet);

} // namespace anjuan
