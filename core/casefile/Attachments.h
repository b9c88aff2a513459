// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// The files that belong to an act; nullptr when its facts have no place for any.
const std::vector<AttachedFile>* attachedTo(const Facts& facts);

/// The file with this digest that an act of the case names; nullptr when none does.
const AttachedFile* attachedFile(const CaseFile& file, std::string_view digest);

/// Refuses a name that is more than a name, and a digest that is none.
Result<Done> wellFormed(const AttachedFile& attached);

} // namespace anjuan
