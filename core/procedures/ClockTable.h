// SPDX-License-Identifier: GPL-3.0-or-later
// Which act starts which limit, from which day, and what ends it: law/deadlines.csv joined to the acts. For
// core/procedures only.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/procedures/NotCounted.h"

namespace anjuan {

/// What a row asks of the case: the file, the act that starts or ends, and the day's circumstances.
struct AtAct {
    const CaseFile& file;
    const FiledAct& act;
    const Circumstances& now;
    const FiledAct* started = nullptr; ///< what started the limit, where `act` is asked whether it ends it
};

struct Clock {
    std::string_view limit;
    Act starts;
    std::optional<Date> (*from)(const AtAct&);
    bool (*applies)(const AtAct&);
    std::span<const Act> ends;
    bool (*endsBy)(const AtAct&);
    bool ours;               ///< our duty; else a period that another has
    bool endsByItself;       ///< over when it has run out
    std::vector<NotCounted> (*pauses)(const AtAct&) = nullptr;
};

std::span<const Clock> clockTable();

} // namespace anjuan
