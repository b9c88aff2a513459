// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/guidance/Parts.h"
#include "core/law/Provisions.h"
#include "core/rules/Penalties.h"

namespace anjuan::guidance {
namespace {

namespace p = provisions;
constexpr int fullAge = 18;
constexpr int leastAge = 14;

void addAge(const CaseFile& file, std::vector<Ground>& grounds)
{
    const auto age = rules::ageAtConduct(file);
    if (!age || *age >= fullAge)
        return;
    if (*age < leastAge)
        grounds.push_back({Bearing::Spares,
            {{N_("The party was %1 years old when the act ended: no penalty"), {std::int64_t{*age}}}, {p::minors},
                Weight::Never}});
    else
        grounds.push_back({Bearing::Lighter,
            {{N_("The party was %1 years old when the act ended: lighter or mitigated"), {std::int64_t{*age}}},
                {p::minors}, Weight::Mind}});
}

void addCorrection(const CaseFile& file, std::vector<Ground>& grounds)
{
    const auto* act = file.last(Act::ReInspect);
    const auto* inspected = act ? act->as<ReInspect>() : nullptr;
    if (!inspected)
        return;
    switch (inspected->result) {
    case CorrectionResult::Corrected:
        grounds.push_back({Bearing::Lighter,
            {{N_("The re-inspection of %1 found it corrected: where the party did so of its own accord this is a "
                 "ground to go lighter or below; it is one of the three elements of no penalty"),
                 {act->on()}},
                {p::mitigation, p::minorNoPenalty}, Weight::Good}});
        return;
    case CorrectionResult::Partly:
        grounds.push_back({Bearing::Neutral,
            {{N_("The re-inspection of %1 found it corrected in part only"), {act->on()}}, {p::discretionStandard},
                Weight::Plain}});
        return;
    case CorrectionResult::NotCorrected:
        grounds.push_back({Bearing::Heavier,
            {{N_("The re-inspection of %1 found it not corrected; the standard of the office says what that means "
                 "for the tier"),
                 {act->on()}},
                {p::discretionStandard}, Weight::Mind}});
        return;
    }
}

void addHistory(const CaseFile& file, const Circumstances& now, std::vector<Ground>& grounds)
{
    const auto* filing = file.filing();
    std::int64_t known = 0;
    std::optional<Date> latest;
    for (const auto& earlier : now.earlier) {
        const bool isSameKind = filing
            && (earlier.matter == filing->matter || (earlier.matter.empty() && earlier.conduct == filing->cause));
        if (!isSameKind || earlier.file == file.id)
            continue;
        ++known;
        latest = latest ? std::max(*latest, earlier.decidedOn) : earlier.decidedOn;
    }
    if (known > 0)
        grounds.push_back({Bearing::Heavier,
            {{N_("This office decided %1 times before against the party for the same kind, last on %2: no first "
                 "offence"),
                 {known, *latest}},
                {p::firstOffence, p::discretionStandard}, Weight::Mind}});
    else
        grounds.push_back({Bearing::Neutral,
            {{N_("This store knows no earlier decision of the same kind against the party; it says nothing about "
                 "other organs: record source, scope and day of the query"),
                 {}},
                {p::firstOffence}, Weight::Plain}});
}

void addChoice(const CaseFile& file, std::vector<Ground>& grounds)
{
    const auto* conclusion = file.conclusion();
    if (!conclusion || conclusion->outcome != ProposedOutcome::Penalty)
        return;
    constexpr Bearing bearings[] = {Bearing::Lighter, Bearing::Neutral, Bearing::Heavier, Bearing::Lighter};
    const bool needsGround = conclusion->severity == Severity::Mitigated || conclusion->severity == Severity::Lenient;
    const auto label = std::string{labelOf(conclusion->severity)};
    const auto bearing = bearings[static_cast<std::size_t>(conclusion->severity)];
    if (conclusion->ground.empty())
        grounds.push_back({bearing,
            {{N_("The report chooses: %1; it names no ground"), {label}}, {p::mitigation},
                needsGround ? Weight::Mind : Weight::Plain}});
    else
        grounds.push_back({bearing,
            {{N_("The report chooses: %1. Ground: %2"), {label, conclusion->ground}}, {p::mitigation},
                Weight::Plain}});
}

} // namespace

std::vector<Ground> groundsOf(const CaseFile& file, const Circumstances& now)
{
    std::vector<Ground> grounds;
    if (const auto* filing = file.filing(); filing && filing->finedBefore)
        grounds.push_back({Bearing::Spares,
            {{N_("The same act was fined before: no second fine, other measures stay possible"), {}},
                {p::noSecondFine}, Weight::Never}});
    addAge(file, grounds);
    addCorrection(file, grounds);
    addHistory(file, now, grounds);
    if (const auto* answered = file.facts<ReExamine>(Act::ReExamine); answered && answered->adopted)
        grounds.push_back(
            {Bearing::Lighter, {{N_("A point of the defence was adopted"), {}}, {p::defenceHeard}, Weight::Good}});
    addChoice(file, grounds);
    return grounds;
}

} // namespace anjuan::guidance
