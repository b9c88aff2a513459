// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/documents/FactTree.h"
#include "core/documents/FileOrder.h"

namespace anjuan {

/// What a paper may say about a case when the act makes it: the names are those of resources/templates/README.md.
/// `act` need not stand in the file yet. Locked and destroyed personal texts are left out, so that a paper that needs
/// them is refused by name. `pages` counts the papers in the file, where they are listed; without it the pages are left
/// to the pen.
FactTree caseFacts(const CaseFile& file, const FiledAct& act, const IssuedPaper& paper, const Circumstances& now, bool practice,
    const PageCounts& pages = {});

} // namespace anjuan
