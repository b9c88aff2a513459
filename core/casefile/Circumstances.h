// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/calendar/WorkingDays.h"
#include "core/casefile/Setup.h"
#include "core/law/AdoptedCatalogue.h"
#include "core/law/Catalogue.h"
#include "core/law/Discretion.h"
#include "core/law/LocalRules.h"
#include "core/law/MatterLists.h"
#include "core/law/TimeLimits.h"
#include "core/people/Person.h"

namespace anjuan {

class StatuteShelf;

/// What of the law is data: calendar, register of limits, matters, the office's own rules and tiers.
struct LawBook {
    WorkingDays days;
    TimeLimits limits;
    Catalogue catalogue;
    std::vector<AdoptedCatalogue> adopted;        ///< versions of the organ's published list (行政处罚法 24)
    LocalRules rules;
    std::vector<DiscretionStandard> standards;    ///< versions of the organ's discretion standard (行政处罚法 34)
    std::shared_ptr<const StatuteShelf> statutes{}; ///< the office's law library; null: rules that ask it say nothing
    MatterLists lists{};                          ///< exemptions, boundaries, matters that meet
};

/// A decision against the same party that the office knows of.
struct EarlierDecision {
    CaseId file;
    std::string matter;
    std::string conduct;
    Date decidedOn;
};

/// All that a decision looks at besides the case file itself: a value, so that deciding is a pure function.
struct Circumstances {
    Date today;
    Instant now;
    PersonId actor;
    Roster roster;
    std::shared_ptr<const Setup> setup;
    std::shared_ptr<const LawBook> law;
    std::vector<EarlierDecision> earlier;

    const Person* who() const { return roster.find(actor); }
};

/// The discretion standard in force on that day; null when there is none.
inline const DiscretionStandard* standardOn(const Circumstances& c, Date on)
{
    return standardOn(c.law->standards, on);
}

/// When a limit that starts on `start` ends.
inline Result<DueDate> due(const Circumstances& c, std::string_view limit, Date start)
{
    return c.law->limits.due(limit, start, c.law->days, c.law->rules);
}

} // namespace anjuan
