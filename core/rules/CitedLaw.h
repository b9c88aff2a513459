// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/rules/Rule.h"

namespace anjuan {

/// The versions of the library's laws that a notice or decision cites and whose text holds the citation, as
/// `statute:大气污染防治法@2018-10-26`: that of the day on which the conduct ended, or where only the later one holds
/// it, that of the act. Sorted, each once; empty for other acts and for laws that the library does not have. A
/// version's text never changes once it is imported, so that its name keeps what was quoted.
std::vector<std::string> statutesCited(const Scrutiny& look);

} // namespace anjuan
