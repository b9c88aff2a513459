// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Refusal.h"

namespace anjuan {

/// Said to accounts without the store key: the three administrators, and whoever is not admitted yet.
inline Refusal seesNoCases()
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = {N_("This account sees no cases"), {}};
    finding.advice = {N_("Sign in with an account that takes part in casework"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

} // namespace anjuan
