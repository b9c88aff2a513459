// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Message.h"
#include "core/base/Provision.h"

namespace anjuan {

/// How a finding acts. A defect is a fact that has already happened and can no longer be mended by refusing it.
enum class Level { Refuse, Defect, Warn, Hint };

/// What one rule found: the sentence, the law behind it, and where in the case to go to mend it.
struct Finding {
    std::string_view rule;       ///< id of law/rules.md, e.g. "R46"; or the program's own short name
    Level level = Level::Refuse;
    Message sentence;
    Provisions provisions;
    Message advice;              ///< what to do next; empty text when the sentence says it
    std::string jump;            ///< act or field to open, e.g. "serve-notice" or "party.id_number"; may be empty
    bool operator==(const Finding&) const = default;
};

enum class Why {
    Rule,             ///< one or more rules of law refuse; the findings say which
    NotYourRight,     ///< the signed-in person does not hold the right
    NotAtThisStage,   ///< the procedure has no such step from here
    NotValid,         ///< what was entered is not a date, an amount, a name …
    NotFound,
    ChangedMeanwhile, ///< somebody else wrote first
    Busy,             ///< another process holds the store
};

/// A "no" that says what is wrong, which provision it rests on, and what to do. Nothing was changed.
struct Refusal {
    Why why = Why::Rule;
    std::vector<Finding> findings;
};

/// A refusal with one finding.
Refusal refuse(Why why, Finding finding);
/// A refusal of something entered that is not valid: `field` is the key in the form or the column of a file.
Refusal notValid(std::string field, Message sentence);

} // namespace anjuan
