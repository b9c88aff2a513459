// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Referrals.h"

#include <algorithm>

#include "core/casefile/facts/Lead.h"
#include "core/law/Provisions.h"
#include "core/referral/ReferralMoves.h"

namespace anjuan {
namespace {

constexpr std::string_view prefix = "referral/";

Refusal no(Why why, std::string_view rule, Message sentence, Message advice = {}, Provisions provisions = {})
{
    Finding finding;
    finding.rule = rule;
    finding.sentence = std::move(sentence);
    finding.advice = std::move(advice);
    finding.provisions = std::move(provisions);
    return refuse(why, std::move(finding));
}

Refusal noSuchReferral(const ReferralId& id)
{
    return no(Why::NotFound, "referral", {N_("There is no referral %1"), {id.text()}});
}

Refusal seesNoCases()
{
    return no(Why::NotYourRight, "right", {N_("This account sees no cases"), {}}, {N_("Sign in with an account that takes part in casework"), {}});
}

bool isInCase(ReferralAct act)
{
    return act == ReferralAct::Approve || act == ReferralAct::Decline || act == ReferralAct::Withdraw;
}

/// What is answered to a letter that came in is decided by the head of the unit; the rest is registering.
bool decidesOnLetter(const ReferralFile& file, ReferralAct act)
{
    return file.isIncoming() && (act == ReferralAct::Accept || act == ReferralAct::Return || act == ReferralAct::Refuse);
}

/// A letter that came in is named by who sent it and its number, so that it cannot be registered twice.
ReferralId incomingId(const ReferralLetter& letter, Instant now)
{
    if (letter.number.empty())
        return ReferralId{"in-" + newUlid(now)};
    DigestWriter writer;
    writer.text(letter.otherOrgan).text(letter.number);
    return ReferralId{"in-" + hex(writer.finish()).substr(0, 26)};
}

TakeStep leadOf(const ReferralLead& lead, const ReferralStep& step, Date today)
{
    RegisterLead facts;
    facts.source = LeadSource::ReferredIn;
    facts.content = lead.cause + "。" + lead.facts;
    facts.place = lead.place.empty() ? "见移送函" : lead.place;
    facts.discoveredOn = lead.receivedOn;
    facts.partyName = lead.party;
    facts.handling = step.text.empty() ? "受理移送，进行核查" : step.text;
    facts.origin = lead.origin + " " + lead.letterNumber;
    TakeStep ask;
    ask.act = Act::RegisterLead;
    ask.occurredOn = step.on;
    ask.at = step.at;
    if (step.on && *step.on < today)
        ask.lateReason = "来函已于" + step.on->iso() + "受理";
    ask.facts = std::move(facts);
    return ask;
}

} // namespace

std::optional<Date> ReferralView::answerDue() const
{
    for (const auto& clock : clocks) {
        if ((clock.limit == "D70" || clock.limit == "D37") && !clock.endedOn)
            return clock.due;
    }
    return std::nullopt;
}

Referrals::Referrals(Office& office, ReferralParts parts) : m_office(office), m_parts(parts) {}

Result<Done> Referrals::mayTake(const Session& session, const ReferralRecord& record, ReferralAct act) const
{
    const auto now = m_office.circumstances(session.person());
    const auto* who = now.who();
    if (!session.seesCases())
        return seesNoCases();
    const bool may = who && !who->disabled && (who->is(Role::TeamLeader) || (who->is(Role::Officer) && !decidesOnLetter(record.file, act)));
    if (may)
        return Done{};
    const Provisions provisions{record.file.drafted && record.file.drafted->letter.kind == ReferralKind::Police ? provisions::crimeReferred
                                                                                                                : provisions::firstToFile};
    if (decidesOnLetter(record.file, act))
        return no(Why::NotYourRight, "unit-head", {N_("Whether a letter is accepted, returned or refused is decided by the head of the case-handling unit"), {}},
            {N_("Ask the head of the unit to enter the answer"), {}}, provisions);
    return no(Why::NotYourRight, "right", {N_("Referrals are kept by the enforcement officers and the head of their unit"), {}},
        {N_("Ask somebody whose role allows it"), {}}, provisions);
}

bool Referrals::mayInCase(const Session& session, const ReferralRecord& record, ReferralAct act) const
{
    if (act == ReferralAct::Withdraw)
        return record.file.drafted->by == session.person();
    const auto view = m_office.view(session, CaseId{record.file.drafted->letter.caseId});
    return view && std::ranges::any_of(view->steps, [&](const StepState& state) {
        return state.proposal == askedForIn(record.id) && state.standing == StepState::Standing::SignatureWanted;
    });
}

Result<ReferralView> Referrals::open(const Session& session, const CaseId& id, const TakeStep& referOut)
{
    auto asked = m_office.perform(session, id, referOut);
    if (!asked)
        return std::move(asked).refusal();
    return viewOf(session, referralsOf(m_parts.journal, id).back());
}

/// Approval is the signature under the request in the case; one record never says what the other does not.
Result<Done> Referrals::throughCase(const Session& session, const ReferralRecord& record, const ReferralStep& step)
{
    if (record.file.state != ReferralState::Draft)
        return no(Why::NotAtThisStage, "stage", {N_("The referral has no such step now"), {}});
    const CaseId id{record.file.drafted->letter.caseId};
    const auto proposal = askedForIn(record.id);
    auto done = step.act == ReferralAct::Withdraw
        ? m_office.perform(session, id, WithdrawProposal{proposal, step.text})
        : m_office.perform(session, id, SignProposal{proposal, Act::ReferOut, step.act == ReferralAct::Approve, step.text});
    if (!done)
        return std::move(done).refusal();
    return Done{};
}

Result<Done> Referrals::take(const Session& session, ReferralChange& change, const ReferralStep& step, const CaseId& opened) const
{
    if (auto may = mayTake(session, change.record, step.act); !may)
        return may;
    const auto now = m_office.circumstances(session.person());
    auto events = decide(change.record.file, step, referralCircumstances(now));
    if (!events)
        return std::move(events).refusal();
    for (auto& event : *events) {
        auto& taken = std::get<ReferralStepTaken>(event);
        auto papers = papersOf(change, step, now);
        if (!papers)
            return std::move(papers).refusal();
        taken.papers = std::move(*papers);
        if (step.act == ReferralAct::Accept && change.record.file.isIncoming())
            taken.openedCase = opened.text();
        change.take(event, *step.on, session.person());
    }
    return Done{};
}

Result<Done> Referrals::write(const Session& session, const ReferralChange& change, const CaseId& opened)
{
    const auto& file = change.record.file;
    if (!file.isIncoming())
        return m_office.follow(session, CaseId{file.drafted->letter.caseId}, change);
    const auto* accepted = file.last(ReferralAct::Accept);
    if (accepted && accepted->openedCase == opened.text()) {
        auto lead = leadOf(*leadFrom(file), accepted->step, m_office.today());
        auto receipt = m_office.openFor(session, opened, lead, change);
        return receipt ? Result<Done>{Done{}} : std::move(receipt).refusal();
    }
    Transaction transaction;
    change.appendTo(transaction);
    auto written = m_parts.journal.append(transaction, m_parts.clock.now());
    return written ? Result<Done>{Done{}} : std::move(written).refusal();
}

Result<ReferralView> Referrals::perform(const Session& session, const ReferralId& id, const std::vector<ReferralStep>& steps,
                                        std::optional<std::int64_t> expected)
{
    if (!session.seesCases())
        return seesNoCases();
    auto record = readReferral(m_parts.journal, id);
    if (!record.file.drafted)
        return noSuchReferral(id);
    if (expected && *expected != record.entries)
        return no(Why::ChangedMeanwhile, "expected", {N_("The referral was changed meanwhile by somebody else"), {}},
            {N_("Look at what was entered, then do it again; what you typed is kept"), {}});
    if (steps.size() == 1 && isInCase(steps.front().act)) {
        if (auto done = throughCase(session, record, steps.front()); !done)
            return std::move(done).refusal();
        return viewOf(session, readReferral(m_parts.journal, id));
    }
    const CaseId opened{newUlid(m_parts.clock.now())};
    ReferralChange change{std::move(record), {}};
    for (const auto& step : steps) {
        if (isInCase(step.act))
            return no(Why::NotAtThisStage, "stage", {N_("The referral has no such step now"), {}});
        if (auto done = take(session, change, step, opened); !done)
            return std::move(done).refusal();
    }
    if (!change.added.empty()) {
        if (auto done = write(session, change, opened); !done)
            return std::move(done).refusal();
    }
    return viewOf(session, std::move(change.record));
}

Result<ReferralView> Referrals::receive(const Session& session, ReferralLetter letter)
{
    letter.direction = ReferralDirection::Incoming;
    const auto now = m_office.circumstances(session.person());
    const auto id = incomingId(letter, now.now);
    ReferralChange change{readReferral(m_parts.journal, id), {}};
    if (auto may = mayTake(session, change.record, ReferralAct::RecordReceipt); !may)
        return std::move(may).refusal();
    if (change.record.file.drafted)
        return no(Why::NotAtThisStage, "received-before",
            {N_("The letter %1 of %2 was registered before, as %3"), {letter.number, letter.otherOrgan, id.text()}},
            {N_("When it comes again after it was returned, record its receipt there"), {}});
    auto events = decide(change.record.file, letter, referralCircumstances(now));
    if (!events)
        return std::move(events).refusal();
    for (const auto& event : *events)
        change.take(event, *letter.receivedOn, session.person());
    if (auto done = write(session, change, CaseId{{}}); !done)
        return std::move(done).refusal();
    return viewOf(session, std::move(change.record));
}

ReferralView Referrals::viewOf(const Session& session, ReferralRecord record) const
{
    ReferralView view{std::move(record), {}, {}, {}, {}, {}};
    const auto now = m_office.circumstances(session.person());
    const auto& file = view.record.file;
    view.clocks = clocksOf(file);
    view.findings = findingsOf(file, now.today);
    for (const auto act : actsOf(file)) {
        if (isInCase(act) ? mayInCase(session, view.record, act) : static_cast<bool>(mayTake(session, view.record, act)))
            view.open.push_back(act);
    }
    const auto* accepted = file.last(ReferralAct::Accept);
    view.caseId = file.isIncoming() ? accepted ? accepted->openedCase : std::string{} : file.drafted->letter.caseId;
    const auto lists = m_office.lists(session);
    if (const auto row = !lists || view.caseId.empty() ? std::nullopt : (*lists)->docketRow(CaseId{view.caseId}))
        view.caseNumber = row->number;
    return view;
}

Result<ReferralView> Referrals::view(const Session& session, const ReferralId& id) const
{
    if (!session.seesCases())
        return seesNoCases();
    auto record = readReferral(m_parts.journal, id);
    if (!record.file.drafted)
        return noSuchReferral(id);
    return viewOf(session, std::move(record));
}

Result<std::vector<ReferralView>> Referrals::list(const Session& session) const
{
    if (!session.seesCases())
        return seesNoCases();
    std::vector<std::pair<Instant, ReferralView>> found;
    for (const auto& stream : m_parts.journal.streams(std::string{prefix})) {
        const ReferralId id{stream.substr(prefix.size())};
        const auto entries = m_parts.journal.read(stream);
        auto record = readReferral(m_parts.journal, id);
        if (record.file.drafted && !entries.empty())
            found.emplace_back(entries.front().recordedAt, viewOf(session, std::move(record)));
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return b.first < a.first; });
    std::vector<ReferralView> views;
    for (auto& [at, view] : found)
        views.push_back(std::move(view));
    return views;
}

} // namespace anjuan
