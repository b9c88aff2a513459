// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/acts/Command.h"
#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/casefile/Circumstances.h"

namespace anjuan {

/// Reads what a person asks for from one JSON object: `occurred_on`, `at`, `late` (the reason), `officers`,
/// `signatures` (of a late entry) and `supplied` beside the fields of the act. Refusals name the field.
Result<TakeStep> readStep(Act act, const Json& json);

/// Reads the fast lane's form in the same way, and gives the steps that it stands for. Refusals name the field.
Result<std::vector<TakeStep>> readFastLane(const Json& json, const Circumstances& now);

/// The same object back, for drafts and scripts.
Json writeStep(const TakeStep& ask);

} // namespace anjuan
