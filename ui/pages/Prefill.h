// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/JsonForward.h"
#include "core/office/Office.h"

namespace anjuan {

/// What the case already says about the fields of an act, as an object that Form::setFacts takes: party, matter's
/// articles, penalties of the conclusion, remedies of the set-up, the paper served. Proposes; the person decides.
Json prefillOf(Act act, const CaseView& view);
/// The same for the lead that opens a case.
Json prefillOfLead(const Circumstances& now);

} // namespace anjuan
