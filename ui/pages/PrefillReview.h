// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of review begin with; for Prefill.
#pragma once
#include "core/base/JsonForward.h"
#include "core/office/Office.h"

namespace anjuan {

Json prefillOfOpinion();
/// The papers of the file, and a line for each problem that the last review found.
Json prefillOfSubmission(const CaseView& view);

} // namespace anjuan
