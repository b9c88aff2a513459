// SPDX-License-Identifier: GPL-3.0-or-later
// What the inquiry proposes, as the papers between its end and the decision say it.
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"
#include "core/rules/Penalties.h"

namespace anjuan {

void putConclusion(PaperFacts& p)
{
    const auto* conclusion = p.latest<ConcludeInquiry>(Act::ConcludeInquiry);
    if (!conclusion)
        return;
    p.put("act.violated", bare(conclusion->violated));
    p.put("act.basis", bare(conclusion->basis));
    p.put("act.tier", bare(conclusion->tier));
    p.put("act.ground", bare(conclusion->ground));
    if (conclusion->outcome == ProposedOutcome::Penalty)
        p.put("act.severity", wordOf(conclusion->severity));
    if (const auto* standard = standardOn(p.now, p.act.on()))
        p.put("act.standard", standard->name);
}

std::vector<Penalty> proposedPenalties(const PaperFacts& p)
{
    const auto* concluded = p.file.last(Act::ConcludeInquiry);
    const auto* notified = p.before(Act::IssueNotice);
    if (const auto* own = p.act.as<ConcludeInquiry>())
        return own->penalties;
    if (notified && (!concluded || happenedBefore(*concluded, *notified)))
        return notified->as<IssueNotice>()->penalties;
    return concluded ? concluded->as<ConcludeInquiry>()->penalties : std::vector<Penalty>{};
}

bool proposesNoPenalty(const PaperFacts& p)
{
    const auto* conclusion = p.latest<ConcludeInquiry>(Act::ConcludeInquiry);
    return conclusion && conclusion->outcome != ProposedOutcome::Penalty && conclusion->outcome != ProposedOutcome::Disposition;
}

std::string proposedWords(const PaperFacts& p)
{
    const auto* conclusion = p.latest<ConcludeInquiry>(Act::ConcludeInquiry);
    if (!conclusion)
        return {};
    switch (conclusion->outcome) {
    case ProposedOutcome::Penalty:
        return penaltyWords(p.spelledOut(proposedPenalties(p)));
    case ProposedOutcome::NoPenalty:
        return "不予行政处罚";
    case ProposedOutcome::Withdraw:
        return "违法事实不能成立，撤销立案";
    case ProposedOutcome::Disposition:
        return "作出行政处理决定";
    case ProposedOutcome::Refer:
        return "移送有权处理的机关";
    }
    return {};
}

bool putHearing(PaperFacts& p, const std::vector<Penalty>& penalties)
{
    const Scrutiny look{p.file, p.act, p.now};
    if (rules::meetsHearingThreshold(look, penalties))
        return true;
    const auto* party = p.file.party();
    const auto subject = party ? rules::subjectOf(party->kind) : SubjectKind::NaturalPerson;
    const auto threshold = p.now.law->rules.hearingThreshold(subject, p.act.on());
    if (threshold)
        p.put("act.no_hearing_because", "未达到本机关适用的听证标准（罚款、没收" + std::string{threshold->inclusive ? "" : "超过"}
            + yuanWords(threshold->amount) + (threshold->inclusive ? "以上" : "") + "），不适用听证");
    return false;
}

} // namespace anjuan
