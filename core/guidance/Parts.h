// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that guidanceFor is put together of; for core/guidance only.
#pragma once
#include "core/guidance/Guidance.h"
#include "core/law/Subject.h"

namespace anjuan::guidance {

/// What of the case bears on the penalty.
std::vector<Ground> groundsOf(const CaseFile& file, const Circumstances& now);
/// The sums from which something else applies to a fine on this party.
std::vector<ThresholdGuidance> thresholdsOf(SubjectKind party, std::optional<Money> fine, const Circumstances& now);

/// What is confiscated, and kinds that carry the right whatever the sum, open a hearing where the fine alone does not (行政处罚法 63):
/// by the decision, else the notice, else the report.
std::optional<ThresholdGuidance> hearingBesideFine(const CaseFile& file, const Circumstances& now);

} // namespace anjuan::guidance
