// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/acts/Statute.h"

#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"

namespace anjuan::test {
namespace {

struct Looking {
    const CaseFile& file;
    const FiledAct& act;
    const Circumstances& now;

    const IssueDecision& decision() const { return *act.as<IssueDecision>(); }

    std::vector<const FiledAct*> upToNow(Act kind) const
    {
        auto acts = file.all(kind);
        std::erase_if(acts, [&](const FiledAct* each) { return each->on() > act.on(); });
        return acts;
    }

    const FiledAct* last(Act kind) const
    {
        const auto acts = upToNow(kind);
        return acts.empty() ? nullptr : acts.back();
    }

    int certifiedOf(const FiledAct& record) const
    {
        return static_cast<int>(std::ranges::count_if(record.taken.head.officers, [&](const PersonId& id) {
            const auto* person = now.roster.find(id);
            return person && !person->is(Role::Auxiliary) && person->isCertifiedOn(record.on());
        }));
    }

    bool isCorrected(const FiledAct& record) const
    {
        return std::ranges::any_of(file.acts, [&](const FiledAct& each) { return each.as<CorrectEntry>() && each.as<CorrectEntry>()->entry == record.stamp.entryNo; });
    }

    /// 42, paragraph 1.
    bool twoOfficers() const
    {
        return std::ranges::none_of(file.acts, [&](const FiledAct& record) {
            const bool isRecord = record.act() == Act::InspectScene || record.act() == Act::Interview;
            return isRecord && certifiedOf(record) < 2 && !isCorrected(record);
        });
    }

    /// 40 and 46.
    bool evidence() const
    {
        const auto* stated = file.statedFacts();
        return stated && !stated->facts.empty() && std::ranges::all_of(stated->facts, [&](const AssertedFact& fact) {
            return std::ranges::any_of(fact.evidence, [&](const std::string& id) {
                return std::ranges::any_of(file.acts, [&](const FiledAct& each) { return each.as<AddEvidence>() && each.as<AddEvidence>()->id == id; });
            });
        });
    }

    /// The day on which the last notice reached the party.
    std::optional<Date> notified() const
    {
        std::optional<Date> day;
        for (const auto* service : upToNow(Act::ServeNotice)) {
            const auto* facts = service->as<Serve>();
            const auto reached = facts->mode == ServiceMode::Post ? facts->receivedOn : std::optional{facts->receivedOn.value_or(service->on())};
            if (reached && *reached <= act.on())
                day = reached;
        }
        return day;
    }

    /// 62: five working days of this office, none of them the day of service, unless the party waived.
    bool periodOver() const
    {
        const auto told = notified();
        if (!told)
            return true;
        const auto* defence = last(Act::RecordDefence);
        if (defence && defence->on() >= *told && defence->as<RecordDefence>()->form == DefenceForm::Waiver)
            return true;
        auto day = *told;
        for (int left = 5; left > 0;) {
            day = day.plusDays(1);
            left -= now.law->days.isWorkingDay(day).value_or(true) ? 1 : 0;
        }
        return act.on() > day;
    }

    /// 45, paragraph 1.
    bool answered() const
    {
        const auto told = notified();
        const auto* defence = last(Act::RecordDefence);
        if (!told || !defence || defence->on() < *told || defence->as<RecordDefence>()->form == DefenceForm::Waiver)
            return true;
        const auto answers = upToNow(Act::ReExamine);
        return std::ranges::any_of(answers, [&](const FiledAct* answer) { return !happenedBefore(*answer, *defence); });
    }

    /// 58: the last review passed the case.
    bool reviewed() const
    {
        const auto* review = last(Act::GiveOpinion);
        const auto passed = review ? review->as<GiveOpinion>()->conclusion : ReviewConclusion::Return;
        return passed == ReviewConclusion::Agree || passed == ReviewConclusion::AgreeWithChanges;
    }

    /// 45, paragraph 2.
    bool notHeavier() const
    {
        const auto* notice = last(Act::IssueNotice);
        const auto decided = fineOf(decision().penalties).value_or(Money::yuan(0));
        return !notice || decided <= fineOf(notice->as<IssueNotice>()->penalties).value_or(Money::yuan(0));
    }

    /// 32 and 76: the range of HB003 in 大气污染防治法 116.
    bool withinRange() const
    {
        const auto fine = fineOf(decision().penalties);
        const auto* conclusion = file.conclusion();
        const bool mitigated = conclusion && conclusion->severity == Severity::Mitigated;
        return !fine || (*fine <= Money::yuan(20000) && (*fine >= Money::yuan(2000) || mitigated));
    }

    bool remediesTold() const
    {
        const auto& told = decision();
        return told.reconsiderationDays == 60 && told.litigationMonths == 6 && told.reconsiderationOrgan == now.setup->remedies.reconsiderationOrgan
            && told.court == now.setup->remedies.court;
    }

    /// 57: who decides did not investigate.
    bool decidedByAnother() const
    {
        return std::ranges::none_of(file.acts, [&](const FiledAct& each) {
            const auto& officers = each.taken.head.officers;
            return std::ranges::find(officers, act.stamp.madeBy) != officers.end();
        });
    }

    bool noCrimeSuspected() const
    {
        const auto* conclusion = file.conclusion();
        return !conclusion || conclusion->criminal != CriminalView::Suspected;
    }

    /// 57, paragraph 2.
    bool discussed() const
    {
        const auto* conclusion = file.conclusion();
        return !conclusion || !conclusion->complexOrMajor || last(Act::HoldDiscussion);
    }
};

} // namespace

std::string againstStatute(const CaseFile& file, const FiledAct& decision, const Circumstances& now)
{
    const Looking look{file, decision, now};
    struct Requirement {
        const char* name;
        bool (Looking::*holds)() const;
    };
    constexpr Requirement requirements[] = {{"two officers", &Looking::twoOfficers}, {"evidence", &Looking::evidence}, {"period", &Looking::periodOver},
        {"answered", &Looking::answered}, {"review", &Looking::reviewed}, {"heavier", &Looking::notHeavier}, {"range", &Looking::withinRange},
        {"remedies", &Looking::remediesTold}, {"decided by another", &Looking::decidedByAnother}, {"crime", &Looking::noCrimeSuspected},
        {"discussed", &Looking::discussed}};
    std::string missed;
    if (!look.notified())
        missed += "notice; ";
    for (const auto& requirement : requirements)
        missed += (look.*requirement.holds)() ? "" : std::string{requirement.name} + "; ";
    return missed;
}

} // namespace anjuan::test
