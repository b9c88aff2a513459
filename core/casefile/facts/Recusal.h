// SPDX-License-Identifier: GPL-3.0-or-later
// 回避 (行政处罚法 43): who is asked to withdraw from a case, and what the responsible head decides on it.
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// Whose wish it is: the party may apply, and who has an interest has to withdraw of his own accord.
enum class RecusalWish { Party, Own };

template <> struct Options<RecusalWish> {
    static constexpr std::array rows{
        Option{"party", N_("The party applies")},
        Option{"own", N_("Of his or her own accord")},
    };
};

/// Somebody is asked to withdraw. The inquiry goes on until it is decided (行政处罚法 43 III).
struct AskRecusal {
    std::optional<PersonId> person;
    RecusalWish wish{};
    std::string reason;
};

template <> struct Fields<AskRecusal> {
    static constexpr std::array rows{
        field<&AskRecusal::person>("person", N_("Who is to withdraw"), Need::Must),
        field<&AskRecusal::wish>("wish", N_("At whose wish"), Need::Must),
        field<&AskRecusal::reason>("reason", N_("Interest or relation that may affect fairness"), Need::Must).prose(),
    };
};

enum class RecusalAnswer { Granted, Rejected };

template <> struct Options<RecusalAnswer> {
    static constexpr std::array rows{
        Option{"granted", N_("Withdraws")},
        Option{"rejected", N_("Need not withdraw")},
    };
};

/// The decision on it. When it is granted the person signs nothing of this case any more, from that day.
struct DecideRecusal {
    std::optional<PersonId> person;
    RecusalAnswer answer{};
    std::string reason;
};

template <> struct Fields<DecideRecusal> {
    static constexpr std::array rows{
        field<&DecideRecusal::person>("person", N_("Who is to withdraw"), Need::Must),
        field<&DecideRecusal::answer>("answer", N_("Decision on the recusal"), Need::Must),
        field<&DecideRecusal::reason>("reason", N_("Reasons"), Need::Must).prose(),
    };
};

} // namespace anjuan
