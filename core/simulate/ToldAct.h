// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/acts/Command.h"
#include "core/base/Json.h"

namespace anjuan {

/// A signature under a told step: who gives it, when, with which opinion.
struct ToldSignature {
    PersonId by;
    Instant now;
    std::string opinion;
};

/// One act of a case as it is told in the form of resources/practice/case.json: who asks for it at which moment, of
/// what, and who signs it afterwards.
struct ToldAct {
    std::string id;
    PersonId by;
    Instant now;
    TakeStep ask;
    std::vector<ToldSignature> sign;
};

/// Reads the steps of a told case (`{"steps": […]}`); a refusal names the step and what is wrong with it.
Result<std::vector<ToldAct>> readToldActs(const Json& told);

/// 2026-09-17T08:40 or 2026-09-17 (nine o'clock); nothing when it is no moment.
std::optional<Instant> momentOf(std::string_view text);

} // namespace anjuan
