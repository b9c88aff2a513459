// SPDX-License-Identifier: GPL-3.0-or-later
// What 行政处罚法 asks of a penalty decision, said a second time and without the rules, to hold them against.
#pragma once
#include <string>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"

namespace anjuan::test {

/// The requirements that the decision does not meet, one after the other; empty when it meets all of them.
std::string againstStatute(const CaseFile& file, const FiledAct& decision, const Circumstances& now);

} // namespace anjuan::test
