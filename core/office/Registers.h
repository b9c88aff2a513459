// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/casefile/Setup.h"
#include "core/documents/NumberRegister.h"
#include "core/office/Journal.h"

namespace anjuan {

/// One line of a number register: which paper of which case took the number.
struct NumberTaken {
    std::optional<std::int64_t> sequence;
    std::string number;
    std::string file;     ///< id of the case; empty for "used before this program"
    std::string kind;
};

template <> struct Fields<NumberTaken> {
    static constexpr std::array rows{
        field<&NumberTaken::sequence>("sequence", N_("Sequence"), Need::Must),
        field<&NumberTaken::number>("number", N_("Number"), Need::May),
        field<&NumberTaken::file>("case", N_("Case"), Need::May),
        field<&NumberTaken::kind>("kind", N_("Kind of paper"), Need::May),
    };
};

/// The stream of a register: `office/register/罚决/2026`.
StreamName registerStream(std::string_view series, int year);

/// The next number of a register as it stands in the journal. Sequences have no gaps: the entry that takes the
/// number stands in the same transaction as the paper.
struct NextNumber {
    StreamName stream;
    std::int64_t expected = 0;   ///< entries the register holds
    std::int64_t sequence = 1;
    std::string number;
};
Result<NextNumber> nextNumber(const Journal& journal, const Setup& setup, std::string_view series, int year);

/// The entry that says which number was the last before this program took over.
NewEntry registerOpened(std::int64_t lastUsed, Date on, const PersonId& by);
/// The entry that takes a number.
NewEntry numberTaken(const NextNumber& next, const CaseId& file, std::string_view kind, Date on, const PersonId& by);

} // namespace anjuan
