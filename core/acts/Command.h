// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/casefile/Event.h"

namespace anjuan {

/// Do a step, or ask for it when it needs signatures.
struct TakeStep {
    Act act{};
    Facts facts;
    std::optional<Date> occurredOn;          ///< today when absent
    std::optional<TimeOfDay> at;
    std::vector<PersonId> officers;          ///< who did it; the signed-in officer alone when empty
    std::string lateReason;                  ///< it happened already: why it is entered only now
    std::vector<SignatureGiven> paperSignatures;  ///< of a late entry: the signatures that the paper bears
    std::vector<std::string> supplied;       ///< fields that a stand-in filled
};

/// Sign a proposal, or send it back with the reason.
struct SignProposal {
    std::int64_t proposal = 0;               ///< entry number; 0: the only open one of this act
    std::optional<Act> act;
    bool agrees = true;
    std::string opinion;
};

/// Take one's own proposal back.
struct WithdrawProposal {
    std::int64_t proposal = 0;
    std::string reason;
};

using Command = std::variant<TakeStep, SignProposal, WithdrawProposal>;

} // namespace anjuan
