// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include "core/casefile/CaseFile.h"
#include "core/procedure/Step.h"

namespace anjuan {

/// The ordinary procedure (普通程序), its spine: law/procedure.md §§1-3; in force with the 2021 law.
const Procedure& ordinaryProcedure();

/// The penalty on the spot (简易程序): law/procedure.md 7; 行政处罚法 51-53.
const Procedure& onTheSpotProcedure();

/// The order without a penalty (行政处理决定, 责令限期拆除): corrections 14. Its notice and defence are those of any burdening act.
const Procedure& dispositionProcedure();

/// The procedure under which the case stands: that of its lead, or the one it was moved to last.
const Procedure& procedureOf(const CaseFile& file);

/// The first row for the act in any procedure: what it makes and who signs is alike in all that have it but for closing.
const Step* stepOf(Act act);

/// All procedures of this release.
std::span<const Procedure* const> allProcedures();
const Procedure* procedureNamed(std::string_view id);

/// The procedure as a page that a lawyer can read: a row a step. `say` words labels in the reader's language.
std::string lawyersCopy(const Procedure& procedure, std::string (*say)(std::string_view));

} // namespace anjuan
