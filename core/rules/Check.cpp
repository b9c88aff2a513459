// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Remedies.h"
#include "core/rules/Finds.h"
#include "core/rules/Limits.h"
#include "core/rules/NinetyDays.h"

namespace anjuan {
namespace {

bool gates(const Rule& rule, Act act)
{
    return std::ranges::find(rule.gates, act) != rule.gates.end();
}

void inOrder(Findings& findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::level);
}

/// A rule that rests on no statute is the office's own, and the office may switch it off (local rule rules_switched_off).
void run(const Rule& rule, const Scrutiny& look, Level level, Findings& into)
{
    if (rule.local && look.now.law->rules.isSwitchedOff(rule.id, look.on()))
        return;
    for (auto& finding : rule.check(look)) {
        finding.rule = rule.id;
        finding.level = level;
        if (rule.local)
            finding.provisions.push_back(provisions::officeRule);
        into.push_back(std::move(finding));
    }
}

/// A defect that was put on record and that today's look at the file no longer shows.
Finding onRecord(const std::string& rule)
{
    const auto rules = allRules();
    const auto row = std::ranges::find(rules, rule, &Rule::id);
    auto finding = found({N_("A defect under rule %1 was put on record when this was entered; it stays"), {rule}}, {});
    finding.rule = row == rules.end() ? std::string_view{"defect"} : row->id;
    finding.level = Level::Defect;
    return finding;
}

std::optional<Finding> dayOfNinety(const CaseFile& file, const Circumstances& now)
{
    const auto* filed = file.last(Act::FileCase);
    const auto last = lastDayToDecide(file, now);
    if (!filed || !last || file.stage >= Stage::Decided)
        return std::nullopt;
    const std::int64_t day = now.today.daysSince(filed->on());
    const std::int64_t days = last->daysSince(filed->on());
    if (days - day > 30)
        return std::nullopt;
    auto finding = found({N_("Day %1 of %2; the last day is %3 and does not move"), {day, days, *last}}, {provisions::ninetyDays},
        {N_("Decide, or record the lawful ground of an extension"), {}}, "approve-decision");
    finding.rule = day > days ? "R15" : "W16";
    finding.level = day > days ? Level::Defect : Level::Warn;
    return finding;
}

/// Sealed or seized things whose time ran out.
std::optional<Finding> seizedTooLong(const CaseFile& file, const Circumstances& now)
{
    const auto* seized = file.last(Act::Seize);
    if (!seized || !file.tracks().contains(Track::Seizure))
        return std::nullopt;
    const auto* extended = file.last(Act::ExtendSeizure);
    const auto first = due(now, "D08", seized->on());
    const auto second = first ? due(now, "D09", first->plain) : Result<DueDate>{Refusal{}};
    const bool longer = extended && !happenedBefore(*extended, *seized);
    const auto& term = longer ? second : first;
    if (!term || now.today <= term->forTooEarly())
        return std::nullopt;
    auto finding = found({N_("The sealing or seizure ran out on %1 and nothing was decided on the things"), {term->forTooEarly()}},
        {provisions::seizureTerm, provisions::seizureReleased}, {N_("Lift it today and give the things back"), {}}, "lift-seizure");
    finding.rule = "R18";
    finding.level = Level::Defect;
    return finding;
}

/// An urgent measure that nobody reported in the twenty-four hours.
std::optional<Finding> urgentUnreported(const CaseFile& file, const Circumstances& now)
{
    const auto* seized = file.last(Act::Seize);
    if (!seized || !seized->as<Seize>()->urgent || now.today.daysSince(seized->on()) < 1)
        return std::nullopt;
    const auto* reported = file.last(Act::ApproveUrgent);
    if (reported && !happenedBefore(*reported, *seized))
        return std::nullopt;
    auto finding = found({N_("The urgent measure of %1 is not reported to the responsible head"), {seized->on()}}, {provisions::coercionUrgent},
        {N_("Report it now and have it approved or lifted"), {}}, "approve-urgent");
    finding.rule = "W20";
    finding.level = Level::Warn;
    return finding;
}

/// The three months to apply to the court, as they come near (local rule court_application_warnings: 90, 60, 30, 7 days).
std::optional<Finding> courtComesNear(const CaseFile& file, const Circumstances& now)
{
    const auto last = lastDayForCourt(file, now);
    const auto fine = fineOf(file.penalties());
    if (!last || !fine || file.stage != Stage::Served || file.last(Act::ApplyCourt) || file.tracks().contains(Track::Remedy))
        return std::nullopt;
    const auto over = remediesOver(file, now);
    if (paidBy(file, now.today) >= *fine || now.today <= *over)
        return std::nullopt;
    const std::int64_t left = last->daysSince(now.today);
    auto finding = left < 0
        ? found({N_("The three months to apply to the court ended on %1"), {*last}}, {provisions::courtApplication, provisions::courtWithinThreeMonths},
              {N_("Record the good reason and apply, or end the enforcement"), {}}, "apply-court")
        : found({N_("%1 days are left to apply to the court, until %2"), {left, *last}}, {provisions::courtApplication, provisions::courtWithinThreeMonths},
              {N_("Serve the demand at once if it was not served; ten working days must follow it"), {}}, "apply-court");
    finding.rule = left < 0 ? "R65" : "W66";
    finding.level = left < 0 ? Level::Defect : Level::Warn;
    return finding;
}

/// A published decision fell and is still published.
std::optional<Finding> stillPublished(const CaseFile& file, const Circumstances& now)
{
    const auto* noted = file.last(Act::NoteRemedy);
    const auto* shown = file.last(Act::Publish);
    if (!noted || !shown || happenedBefore(*noted, *shown) || file.last(Act::WithdrawPublication))
        return std::nullopt;
    const auto& outcome = *noted->as<NoteRemedy>();
    const bool fell = outcome.result == RemedyResult::Changed || outcome.result == RemedyResult::Annulled || outcome.result == RemedyResult::Unlawful || outcome.result == RemedyResult::Void;
    const auto term = due(now, "D50", outcome.receivedOn.value_or(noted->on()));
    if (!fell || !term || now.today <= term->forOurDuty())
        return std::nullopt;
    auto finding = found({N_("The decision fell; it should have been withdrawn from publication by %1"), {term->forOurDuty()}},
        {provisions::publicationWithdrawn, provisions::workingDays}, {N_("Withdraw it and say publicly why"), {}}, "withdraw-publication");
    finding.rule = "W71";
    finding.level = Level::Warn;
    return finding;
}

/// Preserved evidence on which nothing was decided within the seven working days, as of today.
std::optional<Finding> preservedTooLong(const CaseFile& file, const Circumstances& now)
{
    const auto* preserved = file.last(Act::PreserveEvidence);
    if (!preserved || !file.tracks().contains(Track::Preservation))
        return std::nullopt;
    const auto term = due(now, "D07", preserved->on());
    if (!term || now.today <= term->forOurDuty())
        return std::nullopt;
    auto finding = found({N_("Nothing was decided on the preserved evidence; the seven working days ended on %1"), {term->forOurDuty()}},
        {provisions::preservation, provisions::workingDays}, {N_("Decide on it today"), {}}, "dispose-preserved");
    finding.rule = "R17";
    finding.level = Level::Defect;
    return finding;
}

} // namespace

const FiledAct* Scrutiny::before(Act kind) const
{
    const FiledAct* last = nullptr;
    for (const auto* candidate : file.all(kind)) {
        if (candidate->stamp.entryNo != act.stamp.entryNo && candidate->on() <= act.on())
            last = candidate;
    }
    return last;
}

Findings findingsAbout(const CaseFile& file, const FiledAct& act, const Circumstances& now, Mode mode)
{
    Findings findings;
    const Scrutiny look{file, act, now};
    for (const auto& rule : allRules()) {
        if (gates(rule, act.act()))
            run(rule, look, mode == Mode::Asked ? rule.asked : rule.past, findings);
    }
    inOrder(findings);
    return findings;
}

Findings gapsBefore(const CaseFile& file, Act act, const Circumstances& now)
{
    FiledAct asked{{file.entries + 1, now.today, now.now, now.actor}, {act, {}, rowOf(act).blank()}};
    CaseFile trial = file;
    trial.acts.push_back(asked);
    Findings findings;
    const Scrutiny look{trial, trial.acts.back(), now};
    for (const auto& rule : allRules()) {
        if (gates(rule, act) && !rule.needsFacts)
            run(rule, look, rule.asked, findings);
    }
    inOrder(findings);
    return findings;
}

std::vector<Located> checkFile(const CaseFile& file, const Circumstances& now)
{
    std::vector<Located> all;
    std::vector<std::string_view> hinted;
    for (const auto& act : file.acts) {
        auto findings = findingsAbout(file, act, now, Mode::Past);
        for (const auto& id : act.taken.head.defects) {
            const bool shown = std::ranges::any_of(findings, [&](const Finding& f) { return f.rule == id; });
            if (!shown)
                findings.push_back(onRecord(id));
        }
        for (auto& finding : findings) {
            // A hint or warning about the whole file is said once.
            if (finding.level == Level::Hint || finding.level == Level::Warn) {
                if (std::ranges::find(hinted, finding.rule) != hinted.end())
                    continue;
                hinted.push_back(finding.rule);
            }
            all.push_back({std::move(finding), act.stamp.entryNo});
        }
    }
    // What runs out as of today, about the file as it stands.
    for (const auto looks : {dayOfNinety, preservedTooLong, seizedTooLong, urgentUnreported, courtComesNear, stillPublished}) {
        if (auto finding = looks(file, now))
            all.push_back({std::move(*finding), 0});
    }
    std::ranges::stable_sort(all, [](const Located& a, const Located& b) { return a.finding.level < b.finding.level; });
    return all;
}

} // namespace anjuan
