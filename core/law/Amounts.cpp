// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Amounts.h"

#include <algorithm>

namespace anjuan {

Result<Money> onTheSpotLimit(SubjectKind party, const LocalRules& rules, Date on)
{
    if (party == SubjectKind::NaturalPerson)
        return onTheSpotFinePerson;
    if (party == SubjectKind::Organisation)
        return onTheSpotFineOrganisation;
    return rules.individualBusiness(on).then([](const IndividualBusiness& setting) -> Result<Money> {
        return setting.onTheSpotLimit == TreatedAs::Organisation ? onTheSpotFineOrganisation : onTheSpotFinePerson;
    });
}

Money surcharge(Money fine, int daysLate)
{
    constexpr std::int64_t percent = 3;
    constexpr std::int64_t hundred = 100;
    constexpr std::int64_t fullAfter = 34; // 34 × 3 % is the first to reach the whole fine
    const std::int64_t days = std::clamp<std::int64_t>(daysLate, 0, fullAfter);
    return std::min(
        fine, Money::fen(fine.fen() / hundred * percent * days + fine.fen() % hundred * percent * days / hundred));
}

} // namespace anjuan
