// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of the party: R44–R52 of law/rules.md, and corrections 8.
#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

/// The last service of a notice before the act, with the day on which it reached the party.
struct Notified {
    const IssueNotice* notice = nullptr;
    Date on;
};

/// Post reaches the party on the day of its receipt (facts/Service.h): without one it has not yet, or came back. A
/// public notice reaches him when its thirty days are over, whatever day is written down (民事诉讼法 95).
std::optional<Date> dayReached(const Scrutiny& look, const FiledAct& act)
{
    const auto* service = act.as<Serve>();
    if (service->mode == ServiceMode::Post)
        return service->receivedOn;
    const auto day = service->receivedOn.value_or(act.on());
    if (service->mode != ServiceMode::PublicNotice)
        return day;
    const auto term = due(look.now, "D15", act.on());
    return term ? std::max(day, term->plain) : day;
}

/// The last act of this kind that concerns the party and happened no later than the act looked at.
template <class T>
const FiledAct* lastFor(const Scrutiny& look, Act kind, std::string_view party, std::size_t place)
{
    const FiledAct* last = nullptr;
    for (const auto* act : look.file.all(kind)) {
        if (act != &look.act && !happenedBefore(look.act, *act) && concerns(act->as<T>()->party, party, place))
            last = act;
    }
    return last;
}

std::optional<Notified> notified(const Scrutiny& look, std::string_view party, std::size_t place)
{
    std::optional<Notified> told;
    for (const auto* service : look.file.all(Act::ServeNotice)) {
        const auto reached = dayReached(look, *service);
        if (reached && service->on() <= look.on() && *reached <= look.on() && concerns(service->as<Serve>()->party, party, place))
            told = Notified{look.factsBefore<IssueNotice>(Act::IssueNotice), *reached};
    }
    // A new notice, because facts, law or penalty changed to the party's detriment, replaces the one before it and has to be served itself.
    const auto* last = look.before(Act::IssueNotice);
    const auto* served = lastFor<Serve>(look, Act::ServeNotice, party, place);
    return last && served && happenedBefore(*served, *last) ? std::nullopt : told;
}

/// The defence of the party that counts: recorded after the notice was served.
const FiledAct* defenceAfter(const Scrutiny& look, Date served, std::string_view party, std::size_t place)
{
    const auto* defence = lastFor<RecordDefence>(look, Act::RecordDefence, party, place);
    return defence && defence->on() >= served ? defence : nullptr;
}

/// The first finding that one of the parties gives.
template <class Check>
Findings firstAmong(const Scrutiny& look, Check check)
{
    const auto parties = partiesOf(look);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        if (auto findings = check(parties[i], i, parties.size() > 1); !findings.empty())
            return findings;
    }
    return {};
}

/// Whether the words name just this sum, in figures or in capital figures: 60000 does not name 6000.
bool namesSum(std::string_view words, Money sum)
{
    constexpr std::string_view figures = "0123456789,.";
    for (auto at = words.find_first_of("0123456789"); at < words.size(); at = words.find_first_of("0123456789", at)) {
        auto run = words.substr(at, words.find_first_not_of(figures, at) - at);
        at += run.size();
        while (run.ends_with('.') || run.ends_with(','))
            run.remove_suffix(1);
        if (Money::parse(run) == sum)
            return true;
    }
    constexpr std::string_view higher = "壹贰叁肆伍陆柒捌玖拾佰仟万亿零";
    constexpr std::size_t sign = 3; // bytes of one of these characters
    const auto capitals = sum.capitals();
    for (auto at = words.find(capitals); at != std::string_view::npos; at = words.find(capitals, at + 1)) {
        const auto place = at < sign ? std::string_view::npos : higher.find(words.substr(at - sign, sign));
        if (place == std::string_view::npos || place % sign != 0)
            return true;
    }
    return false;
}

/// Whether the party must be heard first: before a penalty, and before an order that burdens it.
bool decidesPenalty(const Scrutiny& look)
{
    const auto* conclusion = look.file.conclusion();
    const bool burdens = !conclusion || conclusion->outcome == ProposedOutcome::Penalty || conclusion->outcome == ProposedOutcome::Disposition;
    return look.act.act() == Act::IssueDecision || look.act.act() == Act::IssueDisposition || burdens;
}

} // namespace

Findings noticeServed(const Scrutiny& look)
{
    if (!decidesPenalty(look))
        return {};
    return firstAmong(look, [&](const RegisterParty& party, std::size_t place, bool isOneOfSeveral) -> Findings {
        if (notified(look, party.name, place))
            return {};
        auto sentence = isOneOfSeveral ? Message{N_("No notice of intended penalty was served on %1 before this day"), {party.name}}
                                       : Message{N_("No notice of intended penalty was served before this day"), {}};
        return {found(std::move(sentence), {p::notice, p::noDecisionWithoutHearingOut},
            {N_("Issue and serve the notice, and wait until the period for the defence is over"), {}}, isOneOfSeveral ? "serve-notice" : "issue-notice")};
    });
}

Findings noticeComplete(const Scrutiny& look)
{
    const auto* notice = look.act.as<IssueNotice>();
    Findings findings;
    const auto lacks = [&](Message sentence, std::string jump) {
        findings.push_back(found(std::move(sentence), {p::notice}, {N_("Write it into the notice; a notice without it is no notice"), {}}, "issue-notice." + jump));
    };
    if (notice->penalties.empty())
        lacks({N_("The notice does not say which penalty is intended"), {}}, "penalties");
    for (const auto& penalty : notice->penalties) {
        if (penalty.kind == PenaltyKind::Fine && !penalty.amount)
            lacks({N_("The notice does not say how much the fine is to be"), {}}, "penalties");
    }
    for (const auto& share : sharesOf(look, notice->penalties)) {
        const auto fine = fineOf(share.penalties);
        if (fine && !namesSum(notice->penaltyText, *fine))
            lacks({N_("The words of the notice do not name the fine of %1 yuan"), {*fine}}, "penalty_text");
    }
    if (notice->factsText.empty())
        lacks({N_("The notice does not state the facts"), {}}, "facts_text");
    if (notice->reasons.empty())
        lacks({N_("The notice does not state the reasons"), {}}, "reasons");
    if (notice->basis.empty())
        lacks({N_("The notice does not state the basis"), {}}, "basis");
    if (!notice->statementRight)
        lacks({N_("The notice does not tell the right to state"), {}}, "statement_right");
    if (!notice->defenceRight)
        lacks({N_("The notice does not tell the right to defend"), {}}, "defence_right");
    return findings;
}

Findings rightsToldBeforeOrder(const Scrutiny& look)
{
    const auto* notice = look.act.as<NotifyDisposition>();
    Findings findings;
    const auto lacks = [&](bool is, std::string_view sentence, const char* field) {
        if (!is)
            findings.push_back(found(Message{sentence, {}}, {}, {N_("Write it into the notice: whoever is to bear an order is heard before it"), {}}, std::string{"notify-disposition."} + field));
    };
    lacks(notice->statementRight, N_("The notice does not tell the right to state"), "statement_right");
    lacks(notice->defenceRight, N_("The notice does not tell the right to defend"), "defence_right");
    return findings;
}

Findings periodSaysWorkingDays(const Scrutiny& look)
{
    const auto* notice = look.act.as<IssueNotice>();
    if (notice->periodWords.find("工作日") != std::string::npos)
        return {};
    return {found({N_("The notice says “%1”; periods of up to seven days are working days and are printed as such"), {notice->periodWords}},
        {p::workingDays}, {N_("Write 工作日 in words"), {}}, "issue-notice.period_words")};
}

Findings periodOverOrWaived(const Scrutiny& look)
{
    if (!decidesPenalty(look))
        return {};
    return firstAmong(look, [&](const RegisterParty& party, std::size_t place, bool isOneOfSeveral) -> Findings {
        const auto told = notified(look, party.name, place);
        const auto* defence = told ? defenceAfter(look, told->on, party.name, place) : nullptr;
        auto period = told ? due(look.now, "D11", told->on) : Result<DueDate>{Refusal{}};
        if (!period || (defence && defence->as<RecordDefence>()->form == DefenceForm::Waiver))
            return {};
        Date over = period->forTooEarly();
        Provision granting = p::defenceHeard;
        // One notice of both rights runs to the later end (corrections 8).
        const auto hearing = told->notice && told->notice->hearingRight ? due(look.now, "D12", told->on) : Result<DueDate>{Refusal{}};
        if (hearing && hearing->forTooEarly() > over) {
            over = hearing->forTooEarly();
            granting = p::hearingAsked;
        }
        if (look.on() > over)
            return {};
        auto sentence = isOneOfSeveral ? Message{N_("The period for the defence of %2 ends on %1 and the party has not expressly waived it"), {over, party.name}}
                                       : Message{N_("The period for the defence ends on %1 and the party has not expressly waived it"), {over}};
        return {found(std::move(sentence), {granting, p::noDecisionWithoutHearingOut}, {N_("Decide after that day, or record an express waiver"), {}}, "record-defence")};
    });
}

Findings hearingRightTold(const Scrutiny& look)
{
    const auto* notice = look.act.as<IssueNotice>();
    const auto party = notice->hearingRight ? std::nullopt : whoMayBeHeard(look, notice->penalties);
    if (!party)
        return {};
    const auto threshold = hearingThreshold(look, party->kind);
    if (!threshold || carriesHearing(notice->penalties))
        return {found({N_("A penalty of this kind carries the right to a hearing whatever the sum, and the notice does not tell it"), {}},
            {p::hearingMatters}, {N_("Use the notice of the right to a hearing"), {}}, "issue-notice.hearing_right")};
    return {found({N_("The intended penalty reaches the hearing threshold of %1 yuan, and the notice does not tell the right to a hearing"), {*threshold}},
        {p::hearingMatters}, {N_("Use the notice of the right to a hearing"), {}}, "issue-notice.hearing_right")};
}

Findings defenceReExamined(const Scrutiny& look)
{
    return firstAmong(look, [&](const RegisterParty& party, std::size_t place, bool) -> Findings {
        const auto told = notified(look, party.name, place);
        const auto* defence = told ? defenceAfter(look, told->on, party.name, place) : nullptr;
        if (!defence || defence->as<RecordDefence>()->form == DefenceForm::Waiver)
            return {};
        const auto* answer = look.before(Act::ReExamine);
        if (answer && !happenedBefore(*answer, *defence))
            return {};
        return {found({N_("A defence was received on %1 and there is no record of its re-examination"), {defence->on()}}, {p::defenceHeard},
            {N_("Answer each point of the defence first"), {}}, "re-examine")};
    });
}

Findings notHeavierThanNotified(const Scrutiny& look)
{
    const auto* notice = look.factsBefore<IssueNotice>(Act::IssueNotice);
    const auto* decision = look.act.as<IssueDecision>();
    if (!notice)
        return {};
    return firstAmong(look, [&](const RegisterParty& party, std::size_t place, bool) -> Findings {
        const auto toldOfIt = fallingOn(notice->penalties, party, place);
        const auto decidedOnIt = fallingOn(decision->penalties, party, place);
        for (const auto& penalty : decidedOnIt) {
            const auto told = sumOf(toldOfIt, penalty.kind);
            const auto decided = sumOf(decidedOnIt, penalty.kind);
            if (penalty.kind == PenaltyKind::Fine && decided > told)
                return {found({N_("The fine of %1 yuan is heavier than the %2 yuan of which the party was notified"), {decided, told}},
                    {p::defenceNotHeavier}, {N_("Keep to the notified penalty, or serve a new notice for new facts"), {}}, "issue-decision.penalties")};
            if (std::ranges::find(toldOfIt, penalty.kind, &Penalty::kind) == toldOfIt.end())
                return {found({N_("The decision adds a kind of penalty of which the party was not notified"), {}}, {p::defenceNotHeavier, p::notice},
                    {N_("Serve a new notice first"), {}}, "issue-decision.penalties")};
            if (decided > told)
                return {found({N_("The decision takes %1 yuan, more than the %2 yuan of which the party was notified"), {decided, told}},
                    {p::defenceNotHeavier}, {N_("Keep to the notified penalty, or serve a new notice for new facts"), {}}, "issue-decision.penalties")};
        }
        return {};
    });
}

Findings sameBasisAsNotified(const Scrutiny& look)
{
    const auto* notice = look.factsBefore<IssueNotice>(Act::IssueNotice);
    if (!notice || notice->basis == look.act.as<IssueDecision>()->basis)
        return {};
    return {found({N_("The basis of the decision differs from the notified one"), {}}, {p::notice},
        {N_("Where the law applied has changed, serve a new notice"), {}}, "issue-decision.basis")};
}

} // namespace anjuan::rules
