// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/Clocks.h"

#include <algorithm>
#include <span>

#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Service.h"

namespace anjuan {
namespace {

using A = Act;

std::optional<Date> thatDay(const FiledAct& act)
{
    return act.on();
}

std::optional<Date> dayReceived(const FiledAct& act)
{
    // Post is served on the day of its receipt; while that is missing, nothing has begun to run (D17).
    const auto* service = act.as<Serve>();
    const bool posted = service && service->mode == ServiceMode::Post;
    return posted || (service && service->receivedOn) ? service->receivedOn : act.on();
}

std::optional<Date> dayToCorrect(const FiledAct& act)
{
    return act.as<OrderCorrection>()->due;
}

bool always(const CaseFile&, const FiledAct&)
{
    return true;
}

bool hearingTold(const CaseFile& file, const FiledAct&)
{
    const auto* notice = file.facts<IssueNotice>(Act::IssueNotice);
    return notice && notice->hearingRight;
}

bool fined(const CaseFile& file, const FiledAct&)
{
    const auto* decision = file.facts<IssueDecision>(Act::IssueDecision);
    return decision && fineOf(decision->penalties);
}

/// 土地管理法 83: a decision that states days to sue does so in place of the six months.
bool suedWithinDays(const CaseFile& file, const FiledAct&)
{
    const auto* decision = file.facts<IssueDecision>(Act::IssueDecision);
    return decision && decision->litigationDays;
}

bool suedWithinMonths(const CaseFile& file, const FiledAct& act)
{
    return !suedWithinDays(file, act);
}

bool waived(const CaseFile&, const FiledAct& act)
{
    const auto* defence = act.as<RecordDefence>();
    return defence && defence->form == DefenceForm::Waiver;
}

bool anyEnd(const CaseFile&, const FiledAct&)
{
    return true;
}

/// What a referral says of the case ends our duty only when the case left by it.
bool endsHere(const CaseFile&, const FiledAct& act)
{
    return act.act() != Act::NoteReferral || act.taken.head.stageAfter == Stage::ReferredOut;
}

/// Part payments do not end the duty to pay: the one with which the whole fine is paid does (行政处罚法 66, 67).
bool paidInFull(const CaseFile& file, const FiledAct& act)
{
    const auto* decision = file.facts<IssueDecision>(Act::IssueDecision);
    const auto fine = decision ? fineOf(decision->penalties) : std::nullopt;
    Money paid = Money::fen(0);
    for (const auto* payment : file.all(Act::RecordPayment)) {
        if (!happenedBefore(act, *payment))
            paid = paid + payment->as<RecordPayment>()->paid.value_or(Money::fen(0));
    }
    return !fine || paid >= *fine;
}

struct Clock {
    std::string_view limit;
    Act starts;
    std::optional<Date> (*from)(const FiledAct&);
    bool (*applies)(const CaseFile&, const FiledAct&);
    std::span<const Act> ends;
    bool (*endsBy)(const CaseFile&, const FiledAct&);
    bool ours;
    bool endsByItself;     ///< a period of the party: over when it has run out
};

constexpr Act takenUp[] = {A::FileCase, A::DeclineFiling, A::ReferOut};
constexpr Act reInspected[] = {A::ReInspect};
constexpr Act decided[] = {A::IssueDecision, A::IssueNoPenalty, A::WithdrawCase, A::NoteReferral};
constexpr Act disposed[] = {A::DisposePreserved};
constexpr Act heard[] = {A::RecordDefence};
constexpr Act reviewed[] = {A::GiveOpinion, A::WithdrawCase, A::NoteReferral};
constexpr Act served[] = {A::ServeDecision};
constexpr Act published[] = {A::Publish};
constexpr Act payments[] = {A::RecordPayment};
constexpr Act archived[] = {A::ArchiveCase};

// clang-format off
constexpr Clock clocks[] = {
//   limit  started by           from          when              ended by     which       ours   itself
    {"D06", A::RegisterLead,     thatDay,      always,           takenUp,     anyEnd,     true,  false},
    {"D69", A::OrderCorrection,  dayToCorrect, always,           reInspected, anyEnd,     true,  false},
    {"D03", A::FileCase,         thatDay,      always,           decided,     endsHere,   true,  false},
    {"D07", A::PreserveEvidence, thatDay,      always,           disposed,    anyEnd,     true,  false},
    {"D11", A::ServeNotice,      dayReceived,  always,           heard,       waived,     false, true},
    {"D12", A::ServeNotice,      dayReceived,  hearingTold,      heard,       waived,     false, true},
    {"D55", A::SubmitReview,     thatDay,      always,           reviewed,    endsHere,   true,  false},
    {"D14", A::IssueDecision,    thatDay,      always,           served,      anyEnd,     true,  false},
    {"D14", A::IssueNoPenalty,   thatDay,      always,           served,      anyEnd,     true,  false},
    {"D46", A::IssueDecision,    thatDay,      always,           published,   anyEnd,     true,  false},
    {"D19", A::ServeDecision,    dayReceived,  fined,            payments,    paidInFull, false, false},
    {"D29", A::ServeDecision,    dayReceived,  always,           {},          anyEnd,     false, true},
    {"D31", A::ServeDecision,    dayReceived,  suedWithinMonths, {},          anyEnd,     false, true},
    {"D33", A::ServeDecision,    dayReceived,  suedWithinDays,   {},          anyEnd,     false, true},
    {"D58", A::CloseCase,        thatDay,      always,           archived,    anyEnd,     true,  false},
};
// clang-format on

const FiledAct* endOf(const CaseFile& file, const Clock& clock, const FiledAct& start)
{
    const FiledAct* end = nullptr;
    for (const auto act : clock.ends) {
        for (const auto* candidate : file.all(act)) {
            const bool after = candidate->stamp.entryNo != start.stamp.entryNo && !happenedBefore(*candidate, start);
            if (after && clock.endsBy(file, *candidate) && (!end || happenedBefore(*candidate, *end)))
                end = candidate;
        }
    }
    return end;
}

} // namespace

std::vector<RunningLimit> limitsOf(const CaseFile& file, const Circumstances& now)
{
    std::vector<RunningLimit> limits;
    for (const auto& act : file.acts) {
        for (const auto& clock : clocks) {
            if (clock.starts != act.act() || !clock.applies(file, act))
                continue;
            const auto start = clock.from(act);
            auto term = start ? due(now, clock.limit, *start) : Result<DueDate>{Refusal{}};
            if (!term)
                continue;
            RunningLimit limit{clock.limit, act.stamp.entryNo, *start, std::move(*term), {}, 0, clock.ours};
            if (const auto* end = endOf(file, clock, act)) {
                limit.endedOn = end->on();
                limit.endedBy = end->stamp.entryNo;
            } else if (clock.endsByItself && now.today > limit.due.forTooEarly()) {
                limit.endedOn = limit.due.forTooEarly();
            }
            limits.push_back(std::move(limit));
        }
    }
    return limits;
}

const RunningLimit* nextDuty(const std::vector<RunningLimit>& limits)
{
    const RunningLimit* next = nullptr;
    for (const auto& limit : limits) {
        if (limit.ours && limit.isOpen() && (!next || limit.due.forOurDuty() < next->due.forOurDuty()))
            next = &limit;
    }
    return next;
}

} // namespace anjuan
