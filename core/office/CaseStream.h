// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/office/Journal.h"

namespace anjuan {

/// The stream of a case: `case/01J…`.
StreamName streamOf(const CaseId& id);
/// The case that these entries of its stream make; entries of a kind that is not a case's are only counted.
CaseFile caseOf(const CaseId& id, const std::vector<Entry>& entries);
/// The file with further entries read; those of other streams are passed over.
CaseFile readOn(CaseFile file, const std::vector<Entry>& entries);
/// Everybody of the office who had a part in the case, sorted: who made an entry, did an act, signed, or is named as a
/// person in its facts (reviewer, chair, head who discussed).
std::vector<PersonId> everybodyIn(const CaseId& id, const std::vector<Entry>& entries);

} // namespace anjuan
