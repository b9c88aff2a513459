// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewFacts.h"

#include <algorithm>

#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Notice.h"
#include "core/procedures/Clocks.h"

namespace anjuan {
namespace {

constexpr int daysToDecide = 90; // 行政处罚法 60; corrections 7: the plain ninetieth day

void putRound(ReviewFacts& facts, const CaseFile& file, const Circumstances& now)
{
    facts.round = reviewRounds(file);
    if (const auto* sent = openSubmission(file)) {
        facts.sentOn = sent->on();
        facts.daysWaiting = now.today.daysSince(sent->on());
    }
}

void putFiling(ReviewFacts& facts, const CaseFile& file, const Circumstances& now)
{
    const auto* filed = file.last(Act::FileCase);
    if (!filed)
        return;
    const auto* filing = filed->as<FileCase>();
    facts.daysUsed = now.today.daysSince(filed->on());
    facts.daysLeft = daysToDecide - *facts.daysUsed;
    if (!filing->conductEndedOn)
        return;
    facts.daysFromActToFiling = filed->on().daysSince(*filing->conductEndedOn);
    if (auto end = due(now, filing->endangersLife ? "D02" : "D01", *filing->conductEndedOn))
        facts.limitationEnds = end->forOurDuty();
}

void putDefence(ReviewFacts& facts, const CaseFile& file, const Circumstances& now)
{
    for (const auto& limit : limitsOf(file, now)) {
        if (limit.limit != "D11" && limit.limit != "D12")
            continue;
        const auto end = limit.due.forTooEarly();
        facts.defenceEnds = facts.defenceEnds ? std::max(*facts.defenceEnds, end) : end;
        facts.defence = now.today > *facts.defenceEnds ? DefencePeriod::Over : DefencePeriod::Running;
    }
    const auto* defence = file.facts<RecordDefence>(Act::RecordDefence);
    if (facts.defence != DefencePeriod::NoNotice && defence && defence->form == DefenceForm::Waiver)
        facts.defence = DefencePeriod::Waived;
}

void putFine(ReviewFacts& facts, const CaseFile& file, const Circumstances& now)
{
    const auto* conclusion = file.conclusion();
    if (const auto* notice = file.facts<IssueNotice>(Act::IssueNotice))
        facts.fine = fineOf(notice->penalties);
    if (!facts.fine && conclusion)
        facts.fine = fineOf(conclusion->penalties);
    const auto* filing = file.filing();
    const auto* standard = standardOn(now, now.today);
    if (!conclusion || !filing || !standard)
        return;
    facts.tier = conclusion->tier;
    for (const auto& tier : standard->of(filing->matter)) {
        if (tier.tier != conclusion->tier)
            continue;
        if (auto limits = tier.limits())
            facts.tierLimits = *limits;
    }
}

void putOrder(ReviewFacts& facts, const CaseFile& file, const Circumstances& now)
{
    for (const auto& act : file.acts) {
        bool isHeld = false;
        for (const auto& rule : allRules())
            isHeld = isHeld || (rule.id == "R21" && std::ranges::find(rule.gates, act.act()) != rule.gates.end());
        if (!isHeld)
            continue;
        ++facts.stepsInOrder;
        for (auto& finding : findingsAbout(file, act, now, Mode::Past)) {
            if (finding.rule == "R21")
                facts.disorder.push_back(std::move(finding));
        }
    }
}

} // namespace

ReviewFacts reviewFactsOf(const CaseFile& file, const Circumstances& now)
{
    ReviewFacts facts;
    putRound(facts, file, now);
    putFiling(facts, file, now);
    putDefence(facts, file, now);
    putFine(facts, file, now);
    putOrder(facts, file, now);
    return facts;
}

} // namespace anjuan
