// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verb.h"

namespace anjuan {

std::vector<std::span<const Verb>> allVerbs()
{
    return {storeVerbs(), calendarVerbs(), lawVerbs(), caseVerbs(), guidanceVerbs(), fileVerbs(), catalogueVerbs(), ledgerVerbs(), peopleVerbs(), userVerbs(),
        supervisionVerbs(), referralVerbs(), statuteVerbs(), demoVerbs(), guideVerbs(), simulateVerbs()};
}

} // namespace anjuan
