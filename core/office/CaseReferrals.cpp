// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CaseReferrals.h"

#include <algorithm>
#include <charconv>

#include "core/casefile/facts/Lead.h"
#include "core/referral/ReferralClocks.h"

namespace anjuan {
namespace {

constexpr std::string_view prefix = "referral/";

/// The digest of a paper of the case whose title or number the line names; empty when the line names none.
std::string digestNamed(const CaseFile& file, const std::string& line)
{
    for (const auto& act : file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            const bool numbered = !paper.number.empty() && line.find(paper.number) != std::string::npos;
            if (numbered || line == paper.title)
                return paper.digest;
        }
    }
    return {};
}

ReferralLetter letterOf(const CaseFile& file, const ReferOut& ask, const ActHead& head)
{
    const auto* lead = file.facts<RegisterLead>(Act::RegisterLead);
    ReferralLetter letter;
    letter.kind = ask.kind;
    letter.caseId = file.id.text();
    letter.otherOrgan = ask.receiver;
    letter.party = file.partyName();
    letter.cause = !file.cause().empty() ? file.cause() : lead ? lead->content : ask.factsFound;
    letter.facts = ask.factsFound;
    letter.reason = ask.reasons;
    letter.measures = ask.measures;
    letter.actEndedOn = ask.actEndedOn;
    letter.suspectedCrime = ask.suspectedCrime;
    letter.team = head.officers;
    letter.teamReportedOn = ask.teamReportedOn;
    letter.replyBy = ask.replyBy;
    for (const auto& line : ask.attachments)
        letter.attachments.push_back({line, 1, false, digestNamed(file, line)});
    letter.copiedTo = ask.copiedTo;
    letter.contact = ask.contact;
    letter.wholeCase = ask.wholeCase;
    letter.place = lead ? lead->place : std::string{};
    return letter;
}

/// Who approved: the head among the signatures; who entered it, when the paper's signatures are not given.
PersonId approverOf(const ActHead& head, const PersonId& actor)
{
    const auto found = std::find_if(head.signatures.rbegin(), head.signatures.rend(),
        [](const SignatureGiven& s) { return s.as == Signer::AnyHead || s.as == Signer::PrincipalHead; });
    return found != head.signatures.rend() && found->person ? *found->person : actor;
}

struct Following {
    const Journal& journal;
    const CaseFile& before;
    const Circumstances& now;
    Date on;
    std::int64_t entryNo;
    using Change = Result<std::optional<ReferralChange>>;

    ReferralChange begun(std::int64_t askedFor) const { return {readReferral(journal, referralOf(before.id, askedFor)), {}}; }

    Change decided(ReferralChange change, const ReferralCommand& command) const
    {
        auto events = decide(change.record.file, command, referralCircumstances(now));
        if (!events)
            return std::move(events).refusal();
        for (const auto& event : *events)
            change.take(event, on, now.actor);
        return std::optional{std::move(change)};
    }

    Change operator()(const ActProposed& event) const
    {
        const auto* ask = event.facts.as<ReferOut>();
        return ask ? decided(begun(entryNo), letterOf(before, *ask, event.head)) : Change{std::nullopt};
    }

    Change operator()(const ActTaken& event) const
    {
        const auto* ask = event.facts.as<ReferOut>();
        if (!ask)
            return std::optional<ReferralChange>{};
        const auto proposal = std::ranges::find(before.proposals, Act::ReferOut, [](const Proposal& p) { return p.asked.act; });
        const bool wasAsked = proposal != before.proposals.end();
        auto change = begun(wasAsked ? proposal->stamp.entryNo : entryNo);
        // Entered after it happened, or asked for before referrals were kept: recorded as it was, not decided.
        const bool isRecorded = !change.record.file.drafted || !event.head.lateReason.empty();
        if (!change.record.file.drafted)
            change.take(ReferralDrafted{letterOf(before, *ask, event.head), wasAsked ? proposal->stamp.madeBy : now.actor}, on, now.actor);
        const ReferralStep approve{ReferralAct::Approve, on, event.head.at, {}, {}};
        if (!isRecorded) {
            if (auto may = decide(change.record.file, approve, referralCircumstances(now)); !may)
                return std::move(may).refusal();
        }
        change.take(ReferralStepTaken{approve, approverOf(event.head, now.actor), {}, event.head.papers, {}}, on, now.actor);
        return std::optional{std::move(change)};
    }

    Change operator()(const ProposalSigned& event) const
    {
        const auto* proposal = event.proposal ? before.proposal(*event.proposal) : nullptr;
        if (event.agrees || !proposal || proposal->asked.act != Act::ReferOut)
            return std::optional<ReferralChange>{};
        const bool byHead = event.as == Signer::AnyHead || event.as == Signer::PrincipalHead;
        return takenBack(*proposal, byHead ? ReferralAct::Decline : ReferralAct::Withdraw, event.opinion);
    }

    Change operator()(const ProposalWithdrawn& event) const
    {
        const auto* proposal = event.proposal ? before.proposal(*event.proposal) : nullptr;
        if (!proposal || proposal->asked.act != Act::ReferOut)
            return std::optional<ReferralChange>{};
        return takenBack(*proposal, ReferralAct::Withdraw, event.reason);
    }

    Change takenBack(const Proposal& proposal, ReferralAct act, const std::string& text) const
    {
        auto change = begun(proposal.stamp.entryNo);
        if (!change.record.file.drafted)
            return std::optional<ReferralChange>{};
        return decided(std::move(change), ReferralStep{act, on, std::nullopt, text, {}});
    }
};

ReferralResult resultOf(ReferralEffect effect)
{
    switch (effect) {
    case ReferralEffect::None:
    case ReferralEffect::Waiting:
        return ReferralResult::Waiting;
    case ReferralEffect::HandedOver:
        return ReferralResult::HandedOver;
    case ReferralEffect::WithPolice:
        return ReferralResult::WithPolice;
    case ReferralEffect::GoesOn:
        return ReferralResult::GoesOn;
    }
    return ReferralResult::Waiting;
}

/// The sum as the register tells it; a letter that names its day is due on that day.
DueDate dueOf(const ReferralClock& clock, const Circumstances& now)
{
    if (const auto counted = due(now, clock.limit, clock.startsOn); counted && counted->forOurDuty() == clock.due)
        return *counted;
    DueDate fixed{Term{}, clock.startsOn, clock.due, clock.due, clock.dueAt, {}, {}, {}};
    if (const auto row = now.law->limits.find(clock.limit)) {
        fixed.term = (*row)->term.value_or(Term{});
        fixed.provisions = (*row)->provisions;
    }
    return fixed;
}

} // namespace

void ReferralChange::take(const ReferralEvent& event, Date on, const PersonId& by)
{
    record.file = evolve(std::move(record.file), event);
    ++record.entries;
    added.push_back({std::string{kindOf(event)}, 1, on, by, bodyOf(event)});
}

void ReferralChange::appendTo(Transaction& transaction) const
{
    transaction.appends.push_back({streamOf(record.id), record.entries - static_cast<std::int64_t>(added.size()), added});
    transaction.appends.insert(transaction.appends.end(), registers.begin(), registers.end());
}

StreamName streamOf(const ReferralId& id)
{
    return std::string{prefix} + id.text();
}

ReferralId referralOf(const CaseId& file, std::int64_t askedFor)
{
    return ReferralId{file.text() + "-" + std::to_string(askedFor)};
}

std::int64_t askedForIn(const ReferralId& id)
{
    const auto dash = id.text().rfind('-');
    std::int64_t entry = 0;
    if (dash == std::string::npos || id.text().starts_with("in-"))
        return entry;
    const auto* end = id.text().data() + id.text().size();
    (void)std::from_chars(id.text().data() + dash + 1, end, entry);
    return entry;
}

ReferralRecord readReferral(const Journal& journal, const ReferralId& id)
{
    ReferralRecord record{id, 0, {}};
    for (const auto& entry : journal.read(streamOf(id))) {
        record.entries = entry.entryNo;
        if (const auto event = referralEventOf(entry.kind, entry.body))
            record.file = evolve(std::move(record.file), *event);
    }
    return record;
}

std::vector<ReferralRecord> referralsOf(const Journal& journal, const CaseId& file)
{
    std::vector<ReferralRecord> records;
    for (const auto& stream : journal.streams(std::string{prefix} + file.text() + "-"))
        records.push_back(readReferral(journal, ReferralId{stream.substr(prefix.size())}));
    std::ranges::sort(records, {}, [](const ReferralRecord& record) { return askedForIn(record.id); });
    return records;
}

std::set<CaseId> casesWithReferrals(const Journal& journal)
{
    std::set<CaseId> cases;
    for (const auto& stream : journal.streams(std::string{prefix})) {
        const auto name = stream.substr(prefix.size());
        if (askedForIn(ReferralId{name}) > 0)
            cases.insert(CaseId{name.substr(0, name.rfind('-'))});
    }
    return cases;
}

ReferralCircumstances referralCircumstances(const Circumstances& now)
{
    const auto* who = now.who();
    return {now.actor, now.today, who && who->isHead(), who && who->is(Role::PrincipalHead), [now](Date sent) {
                const auto day = due(now, "D70", sent);
                return day ? day->forTooEarly() : sent.plusDays(7);
            }};
}

Result<std::optional<ReferralChange>> changeOf(
    const Journal& journal, const CaseFile& before, const std::vector<Decided>& events, const Circumstances& now)
{
    auto entryNo = before.entries;
    for (const auto& [event, on] : events) {
        auto change = std::visit(Following{journal, before, now, on, ++entryNo}, event);
        if (!change || *change)
            return change;
    }
    return std::optional<ReferralChange>{};
}

std::optional<NoteReferral> noteFor(const CaseFile& file, const ReferralRecord& record)
{
    const auto effect = effectOf(record.file);
    if (effect == ReferralEffect::None || !record.file.last(ReferralAct::Send))
        return std::nullopt;
    const NoteReferral* told = nullptr;
    for (const auto& act : file.acts) {
        const auto* note = act.as<NoteReferral>();
        if (note && note->referral == record.id.text())
            told = note;
    }
    const auto result = resultOf(effect);
    if (told && told->result == result)
        return std::nullopt;
    const auto text = record.file.steps.empty() ? std::string{} : record.file.steps.back().step.text;
    return NoteReferral{record.id.text(), result, record.file.drafted->letter.otherOrgan, text};
}

Stage stageAfter(const CaseFile& file, const NoteReferral& note, bool wholeCase)
{
    const bool leaves = note.result == ReferralResult::HandedOver && wholeCase && file.stage <= Stage::DecisionApproved;
    return leaves ? Stage::ReferredOut : file.stage;
}

std::vector<RunningLimit> limitsOf(const std::vector<ReferralRecord>& records, const Circumstances& now)
{
    std::vector<RunningLimit> limits;
    for (const auto& record : records) {
        for (const auto& clock : clocksOf(record.file)) {
            // To ask the police again is a right: it ends with its last day.
            const bool hasLapsed = clock.limit == "D38" && !clock.endedOn && clock.due < now.today;
            const auto endedOn = hasLapsed ? std::optional{clock.due} : clock.endedOn;
            RunningLimit limit{clock.limit, askedForIn(record.id), clock.startsOn, dueOf(clock, now), endedOn, 0, clock.isOurs};
            limits.push_back(std::move(limit));
        }
    }
    return limits;
}

std::vector<Located> findingsOf(const std::vector<ReferralRecord>& records, Date today)
{
    std::vector<Located> located;
    for (const auto& record : records) {
        for (auto& finding : findingsOf(record.file, today)) {
            finding.jump = "referral:" + record.id.text();
            located.push_back({std::move(finding), 0});
        }
    }
    return located;
}

} // namespace anjuan
