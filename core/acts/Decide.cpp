// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/Decide.h"

#include <algorithm>
#include <iterator>

#include "core/casefile/facts/Conclusion.h"
#include "core/law/Provisions.h"
#include "core/rules/CitedLaw.h"

namespace anjuan {
namespace {

/// Without a reason an entry may follow the fact by this many days.
constexpr int daysWithoutReason = 1;

Finding said(std::string_view rule, Message sentence, Provisions provisions, Message advice = {}, std::string jump = {})
{
    Finding finding;
    finding.rule = rule;
    finding.sentence = std::move(sentence);
    finding.provisions = std::move(provisions);
    finding.advice = std::move(advice);
    finding.jump = std::move(jump);
    return finding;
}

std::string labelOf(Act act)
{
    return std::string{rowOf(act).label};
}

bool mayAsk(const Step& step, const Person& person)
{
    return std::ranges::any_of(step.who, [&](Role role) { return person.is(role); });
}

Refusal notYourRight(Act act, const Provisions& provisions)
{
    return refuse(Why::NotYourRight, said("right", {N_("You do not hold the right to do this: %1"), {labelOf(act)}}, provisions,
        {N_("Ask somebody whose role allows it"), {}}));
}

Refusal notAtThisStage(const CaseFile& file, const Step& step)
{
    const auto label = [](Stage stage) { return std::string{Options<Stage>::rows[static_cast<std::size_t>(stage)].label}; };
    return refuse(Why::NotAtThisStage, said("stage",
        {N_("%1 is not possible at the stage “%2”; it is from “%3”"), {labelOf(step.act), label(file.stage), label(step.from)}}, step.provisions,
        {N_("Take the steps before it first, or enter them as late entries if they have happened"), {}}));
}

/// The day of the act, held against the clock.
Result<Date> dayOf(const TakeStep& ask, const Step& step, const Circumstances& now)
{
    const Date on = ask.occurredOn.value_or(now.today);
    if (on > now.today)
        return notValid("occurred_on", {N_("%1 lies in the future; only what has happened is entered"), {on}});
    const int days = now.today.daysSince(on);
    if (!ask.lateReason.empty() || days == 0)
        return on;
    if (step.effect == Effect::Issues)
        return notValid("occurred_on", {N_("A paper is issued today; for %1, when it has already happened, give the reason of the late entry"), {on}});
    if (days > daysWithoutReason)
        return notValid("late_reason", {N_("%1 is more than a day ago; say why it is entered only now"), {on}});
    return on;
}

FiledAct filed(const CaseFile& file, const ActTaken& taken, Date on, const PersonId& by, const Circumstances& now)
{
    return {{file.entries + 1, on, now.now, by}, taken};
}

/// The file as it would be with the act in it.
CaseFile withAct(const CaseFile& file, const FiledAct& act)
{
    CaseFile trial = file;
    trial.acts.push_back(act);
    return trial;
}

struct Judged {
    Findings refusing;
    Findings remarks;
    std::vector<std::string> defects;
};

Judged judge(const CaseFile& file, const FiledAct& act, const Circumstances& now, Mode mode)
{
    Judged judged;
    const auto trial = withAct(file, act);
    for (auto& finding : findingsAbout(trial, trial.acts.back(), now, mode)) {
        if (finding.level == Level::Refuse) {
            judged.refusing.push_back(std::move(finding));
            continue;
        }
        if (finding.level == Level::Defect)
            judged.defects.emplace_back(finding.rule);
        judged.remarks.push_back(std::move(finding));
    }
    std::ranges::sort(judged.defects);
    judged.defects.erase(std::unique(judged.defects.begin(), judged.defects.end()), judged.defects.end());
    return judged;
}

std::vector<std::string> reliedOn(const Circumstances& now)
{
    std::vector<std::string> versions{"setup:" + now.setup->version, "rules:" + now.law->rules.version()};
    if (const auto* catalogue = versionOn(now.law->adopted, now.today))
        versions.push_back("catalogue:" + catalogue->version);
    return versions;
}

ActHead headOf(const TakeStep& ask, const Circumstances& now)
{
    ActHead head;
    head.at = ask.at;
    head.lateReason = ask.lateReason;
    head.officers = ask.officers;
    const auto* person = now.who();
    const bool certified = person && (person->is(Role::Officer) || person->is(Role::TeamLeader));
    if (head.officers.empty() && certified)
        head.officers.push_back(now.actor);
    head.supplied = ask.supplied;
    head.relied = reliedOn(now);
    return head;
}

Result<Decision> take(const CaseFile& file, const Step& step, ActTaken taken, Date on, const PersonId& by, const Circumstances& now)
{
    const bool late = !taken.head.lateReason.empty();
    const auto mode = step.effect == Effect::Issues && !late ? Mode::Asked : Mode::Past;
    taken.head.stageAfter = stageAfter(step, file.stage);
    const auto asFiled = filed(file, taken, on, by, now);
    auto judged = judge(file, asFiled, now, mode);
    if (!judged.refusing.empty())
        return Refusal{Why::Rule, std::move(judged.refusing)};
    std::ranges::move(statutesCited({file, asFiled, now}), std::back_inserter(taken.head.relied));
    taken.head.defects = std::move(judged.defects);
    Decision decision;
    decision.remarks = std::move(judged.remarks);
    decision.papers = papersOf(step, taken.facts);
    decision.events.push_back({std::move(taken), on});
    return decision;
}

Result<Decision> propose(const CaseFile& file, const Step& step, ActTaken taken, Date on, const Circumstances& now)
{
    if (std::ranges::any_of(file.proposals, [&](const Proposal& p) { return p.asked.act == step.act; }))
        return refuse(Why::NotAtThisStage, said("proposal", {N_("%1 was already asked for and waits for a signature"), {labelOf(step.act)}}, step.provisions,
            {N_("Withdraw it first if it is to be asked for differently"), {}}));
    taken.head.stageAfter = file.stage;
    auto judged = judge(file, filed(file, taken, on, now.actor, now), now, Mode::Asked);
    if (!judged.refusing.empty())
        return Refusal{Why::Rule, std::move(judged.refusing)};
    Decision decision;
    decision.remarks = std::move(judged.remarks);
    decision.events.push_back({ActProposed{taken.act, std::move(taken.head), std::move(taken.facts)}, on});
    return decision;
}

struct Deciding {
    const CaseFile& file;
    const Procedure& procedure;
    const Circumstances& now;

    Result<Decision> operator()(const TakeStep& ask) const
    {
        const auto* step = procedure.find(ask.act);
        const auto* person = now.who();
        if (!step || !person || person->disabled)
            return notYourRight(ask.act, {});
        if (!mayAsk(*step, *person))
            return notYourRight(ask.act, step->provisions);
        if (ask.act != Act::RegisterLead && !file.exists())
            return refuse(Why::NotFound, said("case", {N_("There is no such case"), {}}, {}));
        const bool late = !ask.lateReason.empty();
        const bool admitted = admits(*step, file.stage) || (late && isOnSpine(file.stage) && file.stage >= step->from);
        if (!admitted || (ask.act == Act::RegisterLead && file.exists()))
            return notAtThisStage(file, *step);
        const auto on = dayOf(ask, *step, now);
        if (!on)
            return on.refusal();
        ActTaken taken{ask.act, headOf(ask, now), ask.facts};
        if (late || step->signers.empty()) {
            taken.head.signatures = ask.paperSignatures;
            return take(file, *step, std::move(taken), *on, now.actor, now);
        }
        return propose(file, *step, std::move(taken), *on, now);
    }

    Result<Decision> operator()(const SignProposal& ask) const
    {
        const auto* proposal = find(ask);
        if (!proposal)
            return refuse(Why::NotFound, said("proposal", {N_("Nothing waits for this signature"), {}}, {}));
        const auto* step = procedure.find(proposal->asked.act);
        const auto signer = nextSigner(*step, *proposal);
        const auto* person = now.who();
        if (!person || person->disabled || !signer || !maySign(*person, *signer))
            return notYourRight(proposal->asked.act, step->provisions);
        if (signedBefore(*proposal, now.actor))
            return refuse(Why::NotYourRight, said("C06", {N_("One person is never two signatures of one act"), {}}, step->provisions,
                {N_("Another person who holds the right signs"), {}}));
        if (!ask.agrees && ask.opinion.empty())
            return notValid("opinion", {N_("Say why it goes back"), {}});
        return sign(*proposal, *step, *signer, ask);
    }

    Result<Decision> operator()(const WithdrawProposal& ask) const
    {
        const auto* proposal = file.proposal(ask.proposal);
        if (!proposal)
            return refuse(Why::NotFound, said("proposal", {N_("Nothing waits for this signature"), {}}, {}));
        const auto* person = now.who();
        if (!person || person->disabled || proposal->stamp.madeBy != now.actor)
            return notYourRight(proposal->asked.act, {});
        Decision decision;
        decision.events.push_back({ProposalWithdrawn{ask.proposal, ask.reason}, now.today});
        return decision;
    }

    const Proposal* find(const SignProposal& ask) const
    {
        if (ask.proposal != 0)
            return file.proposal(ask.proposal);
        const auto found = std::ranges::find_if(file.proposals, [&](const Proposal& p) { return !ask.act || p.asked.act == *ask.act; });
        return found == file.proposals.end() ? nullptr : &*found;
    }

    static bool signedBefore(const Proposal& proposal, const PersonId& person)
    {
        return proposal.stamp.madeBy == person
            || std::ranges::any_of(proposal.signatures, [&](const SignatureGiven& s) { return s.person == person; });
    }

    Result<Decision> sign(const Proposal& proposal, const Step& step, Signer signer, const SignProposal& ask) const
    {
        const ProposalSigned event{proposal.stamp.entryNo, signer, ask.agrees, ask.opinion};
        Decision decision;
        decision.events.push_back({event, now.today});
        if (!ask.agrees)
            return decision;
        ActTaken taken{proposal.asked.act, proposal.asked.head, proposal.asked.facts};
        taken.head.signatures = proposal.signatures;
        taken.head.signatures.push_back({now.actor, signer, now.today, ask.opinion});
        if (taken.head.signatures.size() < step.signers.size()) {
            auto judged = judge(file, filed(file, taken, now.today, proposal.stamp.madeBy, now), now, Mode::Asked);
            if (!judged.refusing.empty())
                return Refusal{Why::Rule, std::move(judged.refusing)};
            decision.remarks = std::move(judged.remarks);
            return decision;
        }
        if (!admits(step, file.stage))
            return notAtThisStage(file, step);
        auto last = take(file, step, std::move(taken), now.today, proposal.stamp.madeBy, now);
        if (!last)
            return last;
        last->events.insert(last->events.begin(), decision.events.front());
        return last;
    }
};

} // namespace

Result<Decision> decide(const CaseFile& file, const Procedure& procedure, const Command& command, const Circumstances& now)
{
    return std::visit(Deciding{file, procedure, now}, command);
}

std::optional<Signer> nextSigner(const Step& step, const Proposal& proposal)
{
    const auto given = proposal.signatures.size();
    return given < step.signers.size() ? std::optional{step.signers[given]} : std::nullopt;
}

std::vector<StepState> steps(const CaseFile& file, const Procedure& procedure, const Circumstances& now)
{
    std::vector<StepState> states;
    const auto* person = now.who();
    for (const auto& step : procedure.steps) {
        StepState state;
        state.step = &step;
        const auto waiting = std::ranges::find_if(file.proposals, [&](const Proposal& p) { return p.asked.act == step.act; });
        if (waiting != file.proposals.end()) {
            state.proposal = waiting->stamp.entryNo;
            state.next = nextSigner(step, *waiting);
            const bool mine = person && state.next && maySign(*person, *state.next) && !Deciding::signedBefore(*waiting, now.actor);
            state.standing = mine ? StepState::Standing::SignatureWanted : StepState::Standing::Waiting;
        } else if (!admits(step, file.stage) || (step.act == Act::RegisterLead && file.exists())) {
            state.why = notAtThisStage(file, step).findings;
        } else if (!person || !mayAsk(step, *person)) {
            state.why = notYourRight(step.act, step.provisions).findings;
        } else {
            state.standing = StepState::Standing::Open;
            state.why = gapsBefore(file, step.act, now);
        }
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace anjuan
