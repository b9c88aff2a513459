// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/acts/Decide.h"

namespace anjuan {

/// What moving a case to another procedure would change, before anybody does it.
struct MovePreview {
    const Procedure* from = nullptr;
    const Procedure* to = nullptr;
    std::vector<Act> gained;      ///< open there at this stage and not here
    std::vector<Act> lost;        ///< open here and not there
    std::vector<Act> otherwise;   ///< open in both, with other signers, officers or papers
    const Step* nextNow = nullptr;
    const Step* nextThen = nullptr;
    Findings against;             ///< what the rules say of the move itself

    bool isRefused() const;
};

/// Nothing is changed; `against` is what `decide` would say to the act (行政处罚法 51, 54 for a filed case).
MovePreview previewMove(const CaseFile& file, const Procedure& to, const Circumstances& now);

} // namespace anjuan
