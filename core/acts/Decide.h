// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/acts/Command.h"
#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/procedure/Step.h"
#include "core/rules/Rule.h"

namespace anjuan {

/// An event with the legal day it belongs to.
struct Decided {
    CaseEvent event;
    Date occurredOn;
};

/// What a command leads to, and what the person should be told although it is admitted (warnings, hints, defects).
struct Decision {
    std::vector<Decided> events;
    Findings remarks;
    /// Papers that this command issues, in the order of the step's row; the last event carries them.
    std::vector<Paper> papers;
};

/// Decides a command on a case: events, or a refusal naming the provision. Changes nothing and looks at nothing but
/// its arguments. A recording step is never refused on law; what fails is put on record as a defect.
Result<Decision> decide(const CaseFile& file, const Procedure& procedure, const Command& command, const Circumstances& now);

/// One step as it stands for the person: what the command line and the window show.
struct StepState {
    const Step* step = nullptr;
    enum class Standing { Open, SignatureWanted, Waiting, Closed } standing = Standing::Closed;
    std::int64_t proposal = 0;      ///< of SignatureWanted and Waiting
    std::optional<Signer> next;     ///< who signs next
    Findings why;                   ///< why it is closed or will be refused, and what to mind
};

/// Every step of the procedure as it stands for the person who acts, in the order of the table.
std::vector<StepState> steps(const CaseFile& file, const Procedure& procedure, const Circumstances& now);

/// The next step on the spine: the first row that would move the case on; nullptr at an end.
const Step* nextStep(const CaseFile& file, const Procedure& procedure);

/// Who signs next under the proposal.
std::optional<Signer> nextSigner(const Step& step, const Proposal& proposal);

} // namespace anjuan
