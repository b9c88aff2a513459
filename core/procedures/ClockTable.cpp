// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/ClockTable.h"

#include <algorithm>
#include <array>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Course.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Enforcement.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Samples.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Limits.h"
#include "core/rules/NinetyDays.h"

namespace anjuan {
namespace {

using A = Act;

std::optional<Date> thatDay(const AtAct& at)
{
    return at.act.on();
}

std::optional<Date> dayReceived(const AtAct& at)
{
    // Post is served on the day of its receipt; while that is missing, nothing has begun to run (D17).
    const auto* service = at.act.as<Serve>();
    const bool posted = service && service->mode == ServiceMode::Post;
    return posted || (service && service->receivedOn) ? service->receivedOn : at.act.on();
}

std::optional<Date> dayToCorrect(const AtAct& at)
{
    return at.act.as<OrderCorrection>()->due;
}

std::optional<Date> dayOfHearing(const AtAct& at)
{
    return at.act.as<CallHearing>()->hearingOn;
}

std::optional<Date> dayOfEnforcement(const AtAct& at)
{
    return at.act.as<DecideEnforcement>()->on;
}

std::optional<Date> dayOfOutcome(const AtAct& at)
{
    return at.act.as<NoteRemedy>()->receivedOn;
}

std::optional<Date> dayOfCourt(const AtAct& at)
{
    const auto given = at.act.as<NoteCourt>()->receivedOn;
    return given ? given : at.act.on();
}

/// The first term of a seizure ends where its extension begins (行政强制法 25).
std::optional<Date> endOfFirstTerm(const AtAct& at)
{
    const auto* seized = at.file.last(A::Seize);
    const auto term = seized ? due(at.now, "D08", seized->on()) : Result<DueDate>{Refusal{}};
    return term ? std::optional{std::max(term->plain, at.act.on())} : at.act.on();
}

bool always(const AtAct&)
{
    return true;
}

/// What is decided on the spot is neither filed nor bound for itself (行政处罚法 51, 52).
bool notOnTheSpot(const AtAct& at)
{
    return at.file.procedure() != ProcedureKind::OnTheSpot;
}

bool hearingTold(const AtAct& at)
{
    const auto* notice = at.file.facts<IssueNotice>(A::IssueNotice);
    return notice && notice->hearingRight;
}

bool fined(const AtAct& at)
{
    return fineOf(at.file.penalties()).has_value();
}

/// A fine that was taken in cash on its day leaves nothing to pay in (行政处罚法 68, 69).
bool finedAndNotCollected(const AtAct& at)
{
    const auto* cash = at.file.last(A::CollectCash);
    return fined(at) && !cash;
}

/// 土地管理法 83: a decision that states days to sue does so in place of the six months.
bool suedWithinDays(const AtAct& at)
{
    return suedWithinDays(at.file);
}

bool suedWithinMonths(const AtAct& at)
{
    return !suedWithinDays(at);
}

bool byPublicNotice(const AtAct& at)
{
    return at.act.as<Serve>()->mode == ServiceMode::PublicNotice;
}

/// The decision has reached the last of the parties (行政处罚法 61: it is served on each).
bool servedOnAll(const AtAct& at)
{
    const auto parties = partiesOf(at.file, at.act.on());
    const auto services = at.file.all(A::ServeDecision);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const auto isOnIt = [&](const FiledAct* service) {
            return concerns(service->as<Serve>()->party, parties[i].name, i) && !happenedBefore(at.act, *service);
        };
        if (parties.size() > 1 && std::ranges::none_of(services, isOnIt))
            return false;
    }
    return true;
}

bool isUrgent(const AtAct& at)
{
    return at.act.as<Seize>()->urgent;
}

bool bySubstitute(const AtAct& at)
{
    return at.act.as<DecideEnforcement>()->measure == OwnMeasure::Substitute;
}

bool courtAccepted(const AtAct& at)
{
    return at.act.as<NoteCourt>()->step == CourtStep::Accepted;
}

bool courtRefused(const AtAct& at)
{
    const auto step = at.act.as<NoteCourt>()->step;
    return step == CourtStep::NotAccepted || step == CourtStep::NotAllowed;
}

bool restsExecution(const AtAct& at)
{
    return at.act.as<PauseEnforcement>()->kind == PauseGround::Paused;
}

template <RemedyKind K>
bool isOf(const AtAct& at)
{
    return at.act.as<ReceiveRemedy>()->kind == K;
}

bool reconsidered(const AtAct& at)
{
    const auto* noted = at.act.as<NoteRemedy>();
    return isReconsideration(noted->kind) && noted->result != RemedyResult::Withdrawn;
}

/// The decision fell, and it had been published (行政处罚法 48, paragraph 2).
bool publishedAndUndone(const AtAct& at)
{
    const auto result = at.act.as<NoteRemedy>()->result;
    const bool undone = result == RemedyResult::Changed || result == RemedyResult::Annulled || result == RemedyResult::Unlawful || result == RemedyResult::Void;
    const auto* shown = at.file.last(A::Publish);
    return undone && shown && !happenedBefore(at.act, *shown);
}

bool confiscatedBuilding(const AtAct& at)
{
    return std::ranges::any_of(at.file.penalties(), [](const Penalty& each) {
        return each.kind == PenaltyKind::ConfiscateGoods && (each.detail.find("建筑物") != std::string::npos || each.detail.find("构筑物") != std::string::npos);
    });
}

bool suspectedCrime(const AtAct& at)
{
    const auto* conclusion = at.file.conclusion();
    return conclusion && conclusion->criminal != CriminalView::NotSuspected;
}

/// Limits of a sector that the office put in force for this matter (local rule sector_limits; off by default).
template <std::size_t Number>
bool inSector(const AtAct& at)
{
    static constexpr std::array ids{"D04", "D05", "D43", "D47", "D48", "D49", "D54", "D56", "D59"};
    const auto* filing = at.file.filing();
    return at.now.law->rules.sectorLimit(ids[Number], filing ? filing->matter : std::string{}, at.act.on());
}

/// The first party is meant where an act names nobody (core/casefile/Joint.h).
std::string partyMeant(const AtAct& at, const std::string& named)
{
    return named.empty() ? at.file.partyName() : named;
}

/// A waiver ends the period of the party that waived, not that of another.
bool waived(const AtAct& at)
{
    const auto* defence = at.act.as<RecordDefence>();
    const auto* service = at.started ? at.started->as<Serve>() : nullptr;
    return defence && defence->form == DefenceForm::Waiver && (!service || partyMeant(at, service->party) == partyMeant(at, defence->party));
}

bool waivedOrAsked(const AtAct& at)
{
    const auto* request = at.act.as<AskHearing>();
    const auto* service = at.started ? at.started->as<Serve>() : nullptr;
    const bool asked = request && request->form != HearingRequest::Withdrawn;
    return waived(at) || (asked && (!service || partyMeant(at, service->party) == partyMeant(at, request->party)));
}

/// What a referral says of the case ends our duty only when the case left by it.
bool endsHere(const AtAct& at)
{
    return at.act.act() != Act::NoteReferral || at.act.taken.head.stageAfter == Stage::ReferredOut;
}

/// Part payments do not end the duty to pay: the one with which the whole fine is paid does (行政处罚法 66, 67).
bool paidInFull(const AtAct& at)
{
    const auto fine = fineOf(at.file.penalties());
    return !fine || paidBy(at.file, at.act.on()) >= *fine;
}

bool paidOrDeferred(const AtAct& at)
{
    return at.act.act() == A::DeferPayment || paidInFull(at);
}

/// A remedy that was sought ends the time to seek it; opinions and suggestions do not.
bool remedySought(const AtAct& at)
{
    return seeksRemedy(at.act.as<ReceiveRemedy>()->kind);
}

bool sues(const AtAct& at)
{
    return at.act.as<ReceiveRemedy>()->kind == RemedyKind::Litigation;
}

bool callsHearing(const AtAct& at)
{
    const auto* service = at.act.as<Serve>();
    return service && service->paper.find("听证通知") != std::string::npos;
}

bool isDemand(const AtAct& at)
{
    return at.act.act() == A::ServeDemand;
}

bool resumesExecution(const AtAct& at)
{
    const auto kind = at.act.as<PauseEnforcement>()->kind;
    return kind == PauseGround::Resumed || kind == PauseGround::Ended;
}

bool rules(const AtAct& at)
{
    const auto step = at.act.as<NoteCourt>()->step;
    return step != CourtStep::Accepted;
}

bool answersWithEvidence(const AtAct& at)
{
    return at.act.as<AnswerRemedy>() != nullptr;
}

std::optional<Date> whenRemediesEnd(const AtAct& at)
{
    return remediesOver(at.file, at.now);
}

/// The application comes into question only when the fine stands unpaid at that day, and no remedy is pending.
bool unpaidWhenRemediesEnd(const AtAct& at)
{
    const auto over = remediesOver(at.file, at.now);
    if (!fined(at) || !over || at.now.today < *over || at.file.tracks().contains(Track::Remedy))
        return false;
    return paidBy(at.file, *over) < *fineOf(at.file.penalties());
}

/// The time with an expert is not counted where it was told to the party in writing (行政强制法 25, paragraph 3).
std::vector<NotCounted> withTheExpert(const AtAct& at)
{
    std::vector<NotCounted> pauses;
    for (const auto* asked : at.file.all(A::EntrustExpert)) {
        const auto* commission = asked->as<EntrustExpert>();
        if (!commission->aboutSeized || !commission->periodTold || happenedBefore(*asked, at.act))
            continue;
        Date to = at.now.today;
        for (const auto* back : at.file.all(A::ReceiveExpert)) {
            if (happenedBefore(*asked, *back)) {
                to = back->on();
                break;
            }
        }
        pauses.push_back({asked->on(), std::max(to, asked->on()), N_("testing, of which the party was told in writing")});
    }
    return pauses;
}

std::vector<NotCounted> bySectorRule(const AtAct& at)
{
    std::vector<NotCounted> pauses;
    for (const auto& each : excludedFromNinety(at.file, at.now))
        pauses.push_back({each.from, each.to, each.why});
    return pauses;
}

constexpr Act takenUp[] = {A::FileCase, A::DeclineFiling, A::ReferOut, A::DecideOnSpot};
constexpr Act reInspected[] = {A::ReInspect};
constexpr Act decided[] = {A::IssueDecision, A::IssueNoPenalty, A::IssueDisposition, A::WithdrawCase, A::TerminateInquiry, A::NoteReferral};
constexpr Act disposed[] = {A::DisposePreserved};
constexpr Act lifted[] = {A::LiftSeizure, A::ExtendSeizure};
constexpr Act liftedAtLast[] = {A::LiftSeizure};
constexpr Act urgentReported[] = {A::ApproveUrgent, A::LiftSeizure};
constexpr Act heard[] = {A::RecordDefence};
constexpr Act heardOrAsked[] = {A::RecordDefence, A::AskHearing};
constexpr Act papersServed[] = {A::ServePaper};
constexpr Act reviewed[] = {A::GiveOpinion, A::WithdrawCase, A::TerminateInquiry, A::NoteReferral};
constexpr Act served[] = {A::ServeDecision};
constexpr Act published[] = {A::Publish};
constexpr Act unpublished[] = {A::WithdrawPublication};
constexpr Act payments[] = {A::RecordPayment};
constexpr Act paymentsOrDeferral[] = {A::RecordPayment, A::DeferPayment};
constexpr Act sought[] = {A::ReceiveRemedy};
constexpr Act archived[] = {A::ArchiveCase};
constexpr Act courtActed[] = {A::NoteCourt};
constexpr Act applied[] = {A::ApplyCourt, A::RecordPayment};
constexpr Act demanded[] = {A::ServeDemand};
constexpr Act enforcementGoesOn[] = {A::PauseEnforcement};
constexpr Act answered[] = {A::AnswerRemedy, A::NoteRemedy};
constexpr Act handedIn[] = {A::HandInCash};
constexpr Act banked[] = {A::BankCash};
constexpr Act onRecord[] = {A::ReportOnSpot};
constexpr Act goodsGone[] = {A::DisposeGoods};
constexpr Act copied[] = {A::ServePaper, A::ReferOut};
constexpr Act referred[] = {A::ReferOut};

bool paidOrApplied(const AtAct& at)
{
    return at.act.act() == A::ApplyCourt || paidInFull(at);
}

// clang-format off
constexpr Clock table[] = {
//   limit  started by           from              when                   ended by           which        ours   itself  not counted
    {"D06", A::RegisterLead,     thatDay,          notOnTheSpot,          takenUp,           always,      true,  false},
    {"D04", A::RegisterLead,     thatDay,          inSector<0>,           takenUp,           always,      true,  false},
    {"D05", A::RegisterLead,     thatDay,          inSector<1>,           takenUp,           always,      true,  false},
    {"D69", A::OrderCorrection,  dayToCorrect,     always,                reInspected,       always,      true,  false},
    {"D03", A::FileCase,         thatDay,          always,                decided,           endsHere,    true,  false, bySectorRule},
    {"D07", A::PreserveEvidence, thatDay,          always,                disposed,          always,      true,  false},
    {"D08", A::Seize,            thatDay,          always,                lifted,            always,      true,  false, withTheExpert},
    {"D09", A::ExtendSeizure,    endOfFirstTerm,   always,                liftedAtLast,      always,      true,  false, withTheExpert},
    {"D10", A::Seize,            thatDay,          isUrgent,              urgentReported,    always,      true,  false},
    {"D43", A::ConcludeInquiry,  thatDay,          inSector<2>,           referred,          always,      true,  false},
    {"D54", A::ReferOut,         thatDay,          inSector<6>,           referred,          always,      true,  false},
    {"D15", A::ServeNotice,      thatDay,          byPublicNotice,        {},                always,      false, true},
    {"D15", A::ServeDecision,    thatDay,          byPublicNotice,        {},                always,      false, true},
    {"D15", A::ServePaper,       thatDay,          byPublicNotice,        {},                always,      false, true},
    {"D11", A::ServeNotice,      dayReceived,      always,                heard,             waived,      false, true},
    {"D12", A::ServeNotice,      dayReceived,      hearingTold,           heardOrAsked,      waivedOrAsked, false, true},
    {"D13", A::CallHearing,      dayOfHearing,     always,                papersServed,      callsHearing, true, false},
    {"D55", A::SubmitReview,     thatDay,          always,                reviewed,          endsHere,    true,  false},
    {"D56", A::SubmitReview,     thatDay,          inSector<7>,           reviewed,          endsHere,    true,  false},
    {"D14", A::IssueDecision,    thatDay,          always,                served,            servedOnAll, true,  false},
    {"D14", A::IssueNoPenalty,   thatDay,          always,                served,            servedOnAll, true,  false},
    {"D14", A::IssueDisposition, thatDay,          always,                served,            servedOnAll, true,  false},
    {"D44", A::IssueDecision,    thatDay,          suspectedCrime,        copied,            always,      true,  false},
    {"D46", A::IssueDecision,    thatDay,          always,                published,         always,      true,  false},
    {"D47", A::IssueDecision,    thatDay,          inSector<3>,           published,         always,      true,  false},
    {"D48", A::IssueDecision,    thatDay,          inSector<4>,           published,         always,      true,  false},
    {"D49", A::IssueDecision,    thatDay,          inSector<5>,           published,         always,      true,  false},
    {"D19", A::ServeDecision,    dayReceived,      fined,                 paymentsOrDeferral, paidOrDeferred, false, false},
    {"D19", A::DecideOnSpot,     thatDay,          finedAndNotCollected,  paymentsOrDeferral, paidOrDeferred, false, false},
    {"D29", A::ServeDecision,    dayReceived,      always,                sought,            remedySought, false, true},
    {"D29", A::DecideOnSpot,     thatDay,          always,                sought,            remedySought, false, true},
    {"D31", A::ServeDecision,    dayReceived,      suedWithinMonths,      sought,            remedySought, false, true},
    {"D33", A::ServeDecision,    dayReceived,      suedWithinDays,        sought,            remedySought, false, true},
    {"D53", A::DecideOnSpot,     thatDay,          always,                onRecord,          always,      true,  false},
    {"D51", A::CollectCash,      thatDay,          always,                handedIn,          always,      true,  false},
    {"D52", A::HandInCash,       thatDay,          always,                banked,            always,      true,  false},
    {"D22", A::ServeDemand,      dayReceived,      always,                payments,          paidInFull,  false, true},
    {"D23", A::ServeDecision,    whenRemediesEnd,  unpaidWhenRemediesEnd, applied,           paidOrApplied, true, false},
    {"D24", A::ApplyCourt,       thatDay,          always,                courtActed,        always,      false, false},
    {"D25", A::NoteCourt,        dayOfCourt,       courtRefused,          courtActed,        always,      true,  true},
    {"D26", A::NoteCourt,        dayOfCourt,       courtAccepted,         courtActed,        rules,       false, false},
    {"D27", A::DecideEnforcement, dayOfEnforcement, bySubstitute,         demanded,          isDemand,    true,  false},
    {"D28", A::PauseEnforcement, thatDay,          restsExecution,        enforcementGoesOn, resumesExecution, true, false},
    {"D66", A::ReceiveRemedy,    thatDay,          isOf<RemedyKind::Reconsideration>,       answered, always, true, false},
    {"D67", A::ReceiveRemedy,    thatDay,          isOf<RemedyKind::ReconsiderationSimple>, answered, always, true, false},
    {"D68", A::ReceiveRemedy,    thatDay,          isOf<RemedyKind::HandedIn>,              answered, always, true, false},
    {"D34", A::ReceiveRemedy,    thatDay,          isOf<RemedyKind::Litigation>,            answered, always, true, false},
    {"D45", A::ReceiveRemedy,    thatDay,          isOf<RemedyKind::Prosecutor>,            answered, answersWithEvidence, true, false},
    {"D32", A::NoteRemedy,       dayOfOutcome,     reconsidered,          sought,            sues,        false, true},
    {"D50", A::NoteRemedy,       dayOfOutcome,     publishedAndUndone,    unpublished,       always,      true,  false},
    {"D62", A::ServeDecision,    dayReceived,      confiscatedBuilding,   goodsGone,         always,      true,  false},
    {"D58", A::CloseCase,        thatDay,          notOnTheSpot,             archived,          always,      true,  false},
    {"D59", A::ArchiveCase,      thatDay,          inSector<8>,           {},                always,      true,  false},
};
// clang-format on

} // namespace

std::span<const Clock> clockTable()
{
    return table;
}

} // namespace anjuan
