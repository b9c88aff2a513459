// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/casefile/CaseFile.h"

namespace anjuan {

/// One field that reads otherwise than when the last opinion was given.
struct FieldChange {
    std::int64_t entryNo = 0;      ///< of the act that states it now
    Act act{};
    const FieldRow* field = nullptr;
    Value before;
    Value after;
};

/// What became of a case file since an opinion was given.
struct RoundComparison {
    std::vector<FieldChange> changed;
    std::vector<std::int64_t> added;   ///< entries that restate nothing: a new record, one more piece of evidence

    bool isEmpty() const { return changed.empty() && added.empty(); }
    /// Whether something that this item of the review looks at is among them.
    bool concerns(const CaseFile& file, const std::string& item) const;
};

/// Everything entered after the opinion, held against what stood there when it was given: a loop over the field tables of the
/// acts. Acts that state something anew (facts, conclusion, notice, party …) and evidence of the same id are compared with the
/// statement before the opinion; all others are new. What the review itself enters is left out.
RoundComparison changesSince(const CaseFile& file, const FiledAct& opinion);

} // namespace anjuan
