// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/rules/Finds.h"

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

void run(const Rule& rule, const Scrutiny& look, Level level, Findings& into)
{
    for (auto& finding : rule.check(look)) {
        finding.rule = rule.id;
        finding.level = level;
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
    if (!filed || file.stage >= Stage::Decided)
        return std::nullopt;
    const auto day = now.today.daysSince(filed->on());
    if (day < 60)
        return std::nullopt;
    const auto last = filed->on().plusDays(90);
    auto finding = found({N_("Day %1 of 90; the last day is %2 and does not move"), {std::int64_t{day}, last}}, {provisions::ninetyDays},
        {N_("Decide, or record the lawful ground of an extension"), {}}, "approve-decision");
    finding.rule = day > 90 ? "R15" : "W16";
    finding.level = day > 90 ? Level::Defect : Level::Warn;
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
    if (auto ninety = dayOfNinety(file, now))
        all.push_back({std::move(*ninety), 0});
    if (auto preserved = preservedTooLong(file, now))
        all.push_back({std::move(*preserved), 0});
    std::ranges::stable_sort(all, [](const Located& a, const Located& b) { return a.finding.level < b.finding.level; });
    return all;
}

} // namespace anjuan
