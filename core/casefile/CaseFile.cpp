// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/CaseFile.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Course.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"

namespace anjuan {
namespace {

struct Evolve {
    CaseFile& file;
    const Stamp& stamp;

    void operator()(const ActTaken& event) const
    {
        file.acts.push_back({stamp, event});
        file.stage = event.head.stageAfter;
        // The last signature makes the act: its proposal is no longer open.
        std::erase_if(file.proposals, [&](const Proposal& p) { return p.asked.act == event.act; });
    }
    void operator()(const ActProposed& event) const { file.proposals.push_back({stamp, event, {}}); }
    void operator()(const ProposalSigned& event) const
    {
        const auto found = std::ranges::find_if(file.proposals, [&](const Proposal& p) { return p.stamp.entryNo == event.proposal; });
        if (found == file.proposals.end())
            return;
        if (event.agrees)
            found->signatures.push_back({stamp.madeBy, event.as, stamp.occurredOn, event.opinion});
        else
            file.proposals.erase(found);
    }
    void operator()(const ProposalWithdrawn& event) const
    {
        std::erase_if(file.proposals, [&](const Proposal& p) { return p.stamp.entryNo == event.proposal; });
    }
};

using Place = std::tuple<Date, std::optional<TimeOfDay>, std::int64_t>;

/// Where an act stands among all acts of the file: by day, time of day, entry. One without a time stands after those of its
/// day that were entered before it: compared two by two, it would close a circle between a timed act entered before it
/// and an earlier one entered after it.
Place placeOf(const CaseFile& file, const FiledAct& act)
{
    auto time = act.taken.head.at;
    if (!time) {
        for (const auto& other : file.acts) {
            if (other.on() == act.on() && other.stamp.entryNo < act.stamp.entryNo)
                time = std::max(time, other.taken.head.at);
        }
    }
    return {act.on(), time, act.stamp.entryNo};
}

} // namespace

CaseFile::CaseFile(CaseId caseId) : id(std::move(caseId)) {}
CaseFile::CaseFile(const CaseFile&) = default;
CaseFile::CaseFile(CaseFile&&) noexcept = default;
CaseFile& CaseFile::operator=(const CaseFile&) = default;
CaseFile& CaseFile::operator=(CaseFile&&) noexcept = default;
CaseFile::~CaseFile() = default;

const RegisterParty* CaseFile::party() const
{
    return facts<RegisterParty>(Act::RegisterParty);
}

const FileCase* CaseFile::filing() const
{
    return facts<FileCase>(Act::FileCase);
}

const ConcludeInquiry* CaseFile::conclusion() const
{
    return facts<ConcludeInquiry>(Act::ConcludeInquiry);
}

const StateFacts* CaseFile::statedFacts() const
{
    return facts<StateFacts>(Act::StateFacts);
}

bool happenedBefore(const FiledAct& a, const FiledAct& b)
{
    if (a.on() != b.on())
        return a.on() < b.on();
    const auto& at = a.taken.head.at;
    const auto& bt = b.taken.head.at;
    if (at && bt && *at != *bt)
        return *at < *bt;
    return a.stamp.entryNo < b.stamp.entryNo;
}

const Proposal* CaseFile::proposal(std::int64_t entryNo) const
{
    const auto found = std::ranges::find_if(proposals, [&](const Proposal& p) { return p.stamp.entryNo == entryNo; });
    return found == proposals.end() ? nullptr : &*found;
}

std::vector<const FiledAct*> CaseFile::all(Act act) const
{
    std::vector<const FiledAct*> found;
    for (const auto& filed : acts) {
        if (filed.act() == act)
            found.push_back(&filed);
    }
    std::ranges::sort(found, {}, [this](const FiledAct* filed) { return placeOf(*this, *filed); });
    return found;
}

const FiledAct* CaseFile::last(Act act) const
{
    const FiledAct* found = nullptr;
    for (const auto& filed : acts) {
        if (filed.act() == act && (!found || placeOf(*this, *found) < placeOf(*this, filed)))
            found = &filed;
    }
    return found;
}

const FiledAct* CaseFile::first(Act act) const
{
    const auto found = all(act);
    return found.empty() ? nullptr : found.front();
}

const FiledAct* CaseFile::entry(std::int64_t entryNo) const
{
    const auto found = std::ranges::find_if(acts, [&](const FiledAct& a) { return a.stamp.entryNo == entryNo; });
    return found == acts.end() ? nullptr : &*found;
}

std::vector<PersonId> CaseFile::handlers() const
{
    const auto* filed = filing();
    return filed ? filed->handlers : std::vector<PersonId>{};
}

std::string CaseFile::partyName() const
{
    if (const auto* known = party())
        return known->name;
    if (const auto* row = facts<ImportLedgerRow>(Act::ImportLedgerRow))
        return row->party;
    const auto* lead = facts<RegisterLead>(Act::RegisterLead);
    return lead ? lead->partyName : std::string{};
}

std::string CaseFile::cause() const
{
    if (const auto* filed = filing())
        return filed->cause;
    if (const auto* spot = facts<DecideOnSpot>(Act::DecideOnSpot))
        return spot->conduct;
    const auto* row = facts<ImportLedgerRow>(Act::ImportLedgerRow);
    return row ? row->cause : std::string{};
}

std::string CaseFile::number() const
{
    const auto* filed = last(Act::FileCase);
    if (const auto* bearer = filed ? filed : last(Act::DecideOnSpot)) {
        for (const auto& paper : bearer->taken.head.papers) {
            if (!paper.number.empty())
                return paper.number;
        }
    }
    const auto* row = facts<ImportLedgerRow>(Act::ImportLedgerRow);
    return row ? row->number : std::string{};
}

std::set<Track> CaseFile::tracks() const
{
    struct Running {
        Track track;
        Act begin;
        std::vector<Act> ends;
    };
    static const Running table[] = {
        {Track::Preservation, Act::PreserveEvidence, {Act::DisposePreserved}},
        {Track::Correction, Act::OrderCorrection, {Act::ReInspect}},
        {Track::Seizure, Act::Seize, {Act::LiftSeizure}},
        {Track::Expertise, Act::EntrustExpert, {Act::ReceiveExpert}},
        {Track::Suspension, Act::SuspendInquiry, {Act::ResumeInquiry, Act::TerminateInquiry, Act::WithdrawCase}},
        {Track::Remedy, Act::ReceiveRemedy, {Act::NoteRemedy}},
    };
    std::set<Track> open;
    for (const auto& row : table) {
        const auto* begun = last(row.begin);
        const bool over = begun && std::ranges::any_of(row.ends, [&](Act end) {
            const auto* ended = last(end);
            return ended && placeOf(*this, *begun) < placeOf(*this, *ended);
        });
        if (begun && !over)
            open.insert(row.track);
    }
    const auto referred = referralResults();
    const auto isOpen = [](ReferralResult result) { return result == ReferralResult::Waiting || result == ReferralResult::WithPolice; };
    if (std::ranges::any_of(referred, isOpen))
        open.insert(Track::Referral);
    return open;
}

ProcedureKind CaseFile::procedure() const
{
    if (const auto* changed = facts<ChangeProcedure>(Act::ChangeProcedure))
        return changed->procedure;
    const auto* lead = facts<RegisterLead>(Act::RegisterLead);
    return lead ? lead->procedure : ProcedureKind::Ordinary;
}

const FiledAct* CaseFile::punished() const
{
    const auto* ordinary = last(Act::IssueDecision);
    return ordinary ? ordinary : last(Act::DecideOnSpot);
}

const std::vector<Penalty>& CaseFile::penalties() const
{
    static const std::vector<Penalty> none;
    const auto* act = punished();
    if (!act)
        return none;
    const auto* decision = act->as<IssueDecision>();
    return decision ? decision->penalties : act->as<DecideOnSpot>()->penalties;
}

const FiledAct* CaseFile::decided() const
{
    const FiledAct* found = nullptr;
    for (const auto kind : {Act::IssueDecision, Act::IssueNoPenalty, Act::DecideOnSpot, Act::IssueDisposition}) {
        const auto* act = last(kind);
        if (act && (!found || happenedBefore(*found, *act)))
            found = act;
    }
    return found;
}

std::vector<ReferralResult> CaseFile::referralResults() const
{
    std::map<std::string, ReferralResult> latest;
    for (const auto* act : all(Act::NoteReferral))
        latest[act->as<NoteReferral>()->referral] = act->as<NoteReferral>()->result;
    std::vector<ReferralResult> results;
    for (const auto& [referral, result] : latest)
        results.push_back(result);
    for (auto more = static_cast<std::size_t>(all(Act::ReferOut).size()); more > latest.size(); --more)
        results.push_back(ReferralResult::Waiting);
    return results;
}

CaseFile evolve(CaseFile file, const CaseEvent& event, const Stamp& stamp)
{
    file.entries = stamp.entryNo;
    std::visit(Evolve{file, stamp}, event);
    return file;
}

std::optional<Money> fineOf(const std::vector<Penalty>& penalties)
{
    std::optional<Money> sum;
    for (const auto& penalty : penalties) {
        if (penalty.kind == PenaltyKind::Fine && penalty.amount)
            sum = sum ? *sum + *penalty.amount : *penalty.amount;
    }
    return sum;
}

} // namespace anjuan
