// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include "core/procedure/Step.h"

namespace anjuan {

/// The ordinary procedure (普通程序), its spine: law/procedure.md §§1-3; in force with the 2021 law.
const Procedure& ordinaryProcedure();

/// All procedures of this release.
std::span<const Procedure* const> allProcedures();
const Procedure* procedureNamed(std::string_view id);

/// The procedure as a page that a lawyer can read: a row a step. `say` words labels in the reader's language.
std::string lawyersCopy(const Procedure& procedure, std::string (*say)(std::string_view));

} // namespace anjuan
