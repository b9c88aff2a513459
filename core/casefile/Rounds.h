// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of the legal review: sent, answered, sent again (行政处罚法 58).
#pragma once
#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Review.h"

namespace anjuan {

/// How often the case was sent to the reviewer.
int reviewRounds(const CaseFile& file);
/// The submission that no opinion has answered yet; nullptr when none waits.
const FiledAct* openSubmission(const CaseFile& file);
/// The opinion entered last; nullptr when there is none.
const FiledAct* lastOpinion(const CaseFile& file);
/// Whether the case may go on with this opinion.
bool passes(const GiveOpinion& opinion);
/// The opinion that the handlers still have to answer: the last one, when it did not pass and nothing was sent since.
const FiledAct* opinionToAnswer(const CaseFile& file);
/// The items that were found to be a problem.
std::vector<ReviewedItem> problemsOf(const GiveOpinion& opinion);

} // namespace anjuan
