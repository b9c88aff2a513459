// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralClocks.h"

#include <algorithm>

#include "core/casefile/facts/Branches.h"

namespace anjuan {
namespace {

constexpr std::string_view regulation310 = "行政执法机关移送涉嫌犯罪案件的规定";

std::optional<Date> dayOf(const ReferralStepTaken* taken)
{
    return taken ? taken->step.on : std::nullopt;
}

/// The earlier of two days that may be absent.
std::optional<Date> either(std::optional<Date> a, std::optional<Date> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

ReferralClock clock(std::string_view limit, Date starts, Date due, std::optional<Date> ended, bool isOurs)
{
    return {limit, starts, due, std::nullopt, ended, isOurs, ended && *ended > due};
}

ReferralClock handOver(const ReferralStepTaken& approved, const ReferralStepTaken* sent)
{
    auto made = clock("D36", *approved.step.on, approved.step.on->plusDays(1), dayOf(sent), true);
    made.dueAt = approved.step.at;
    if (sent && sent->step.on == made.due && made.dueAt && sent->step.at)
        made.isMissed = *sent->step.at > *made.dueAt;
    return made;
}

void criminalClocks(const ReferralFile& file, std::vector<ReferralClock>& clocks)
{
    const auto* approved = file.last(ReferralAct::Approve);
    const auto decided
        = either(dayOf(approved), either(dayOf(file.last(ReferralAct::Decline)), dayOf(file.last(ReferralAct::Withdraw))));
    if (const auto reported = file.drafted->letter.teamReportedOn)
        clocks.push_back(clock("D35", *reported, reported->plusDays(3), decided, true));
    const ReferralStepTaken* firstSent = nullptr;
    for (const auto& taken : file.steps)
        if (!firstSent && taken.step.act == ReferralAct::Send)
            firstSent = &taken;
    if (approved)
        clocks.push_back(handOver(*approved, firstSent));
    const auto accepted = dayOf(file.last(ReferralAct::Accept));
    const auto refused = dayOf(file.last(ReferralAct::Refuse));
    const auto again = dayOf(file.last(ReferralAct::AskAgain));
    const auto upheld = dayOf(file.last(ReferralAct::Uphold));
    const auto supervision = dayOf(file.last(ReferralAct::AskSupervision));
    const auto closed = dayOf(file.last(ReferralAct::Close)); // whoever closes does not wait or disagree any more
    if (const auto received = dayOf(file.last(ReferralAct::RecordReceipt))) {
        clocks.push_back(clock("D37", *received, received->plusDays(3), either(accepted, refused), false));
        if (const auto passedOn = dayOf(file.last(ReferralAct::PassOn)))
            clocks.push_back(clock("D42", *received, received->plusDays(1), passedOn, false));
    }
    if (refused)
        clocks.push_back(clock("D38", *refused, refused->plusDays(3), either(again, either(supervision, accepted)), false));
    if (again)
        clocks.push_back(clock("D39", *again, again->plusDays(3), either(upheld, either(accepted, closed)), false));
    if (upheld)
        clocks.push_back(clock("D40", *upheld, upheld->plusDays(3), either(supervision, either(accepted, closed)), true));
    if (accepted)
        clocks.push_back(clock("D41", *accepted, accepted->plusDays(3), dayOf(file.last(ReferralAct::HandOverGoods)), true));
}

} // namespace

std::vector<ReferralClock> clocksOf(const ReferralFile& file)
{
    std::vector<ReferralClock> clocks;
    if (!file.drafted)
        return clocks;
    const auto& letter = file.drafted->letter;
    const auto answered = either(dayOf(file.last(ReferralAct::Reply)), dayOf(file.last(ReferralAct::Refuse)));
    if (letter.direction == ReferralDirection::Incoming) {
        if (letter.receivedOn && letter.replyBy)
            clocks.push_back(clock("D70", *letter.receivedOn, *letter.replyBy, answered, true));
        return clocks;
    }
    if (letter.kind == ReferralKind::Police)
        criminalClocks(file, clocks);
    if (const auto* sent = file.last(ReferralAct::Send); sent && sent->replyDue)
        clocks.push_back(clock("D70", *sent->step.on, *sent->replyDue, answered, false));
    return clocks;
}

ReferralEffect effectOf(const ReferralFile& file)
{
    if (!file.drafted || file.drafted->letter.direction == ReferralDirection::Incoming)
        return ReferralEffect::None;
    const bool isPolice = file.drafted->letter.kind == ReferralKind::Police;
    switch (file.state) {
    case ReferralState::Draft:
    case ReferralState::Approved:
        return ReferralEffect::None;
    case ReferralState::Sent:
    case ReferralState::Received:
        return isPolice ? ReferralEffect::WithPolice : ReferralEffect::Waiting;
    case ReferralState::Accepted:
    case ReferralState::InProgress:
    case ReferralState::Replied:
        return isPolice ? ReferralEffect::WithPolice : ReferralEffect::HandedOver;
    case ReferralState::NotApproved:
    case ReferralState::Returned:
    case ReferralState::Refused:
        return ReferralEffect::GoesOn;
    case ReferralState::Closed:
        if (!file.last(ReferralAct::Accept))
            return ReferralEffect::GoesOn;
        return isPolice ? ReferralEffect::WithPolice : ReferralEffect::HandedOver;
    }
    return ReferralEffect::None;
}

namespace {

Finding made(std::string_view rule, Level level, Message sentence, Provisions provisions, Message advice = {})
{
    Finding finding;
    finding.rule = rule;
    finding.level = level;
    finding.sentence = std::move(sentence);
    finding.provisions = std::move(provisions);
    finding.advice = std::move(advice);
    return finding;
}

std::optional<Finding> missed(const ReferralClock& one)
{
    if (one.limit == "D35")
        return made("W72", Level::Defect,
            {N_("The head decided on %1; the three days ended on %2"), {*one.endedOn, one.due}}, {{regulation310, 5}});
    if (one.limit == "D36")
        return made("W72", Level::Defect,
            {N_("Handed over on %1; the 24 hours after approval ended on %2"), {*one.endedOn, one.due}},
            {{regulation310, 5}});
    if (one.limit == "D41")
        return made("W72", Level::Defect,
            {N_("Goods and material were handed over on %1; the three days ended on %2"), {*one.endedOn, one.due}},
            {{regulation310, 12}});
    return std::nullopt;
}

std::optional<Finding> overdue(const ReferralClock& one, const std::string& organ)
{
    if (one.limit == "D35")
        return made("W72", Level::Warn, {N_("The head was to decide on the referral by %1"), {one.due}},
            {{regulation310, 5}, {regulation310, 16}}, {N_("Have the principal head decide now"), {}});
    if (one.limit == "D36")
        return made("W72", Level::Warn, {N_("The referral was to be handed to the police by %1"), {one.due}},
            {{regulation310, 5}, {regulation310, 16}}, {N_("Hand it over and record the receipt"), {}});
    if (one.limit == "D39")
        return made("W72", Level::Warn, {N_("The police were to decide again by %1"), {one.due}}, {{regulation310, 9}},
            {N_("Send a chase letter"), {}});
    if (one.limit == "D40")
        return made("W72", Level::Warn, {N_("The prosecutor was to be asked to supervise by %1"), {one.due}}, {{regulation310, 9}},
            {N_("Ask now where we still disagree, or close the referral"), {}});
    if (one.limit == "D41")
        return made("W72", Level::Warn, {N_("Goods and material were to be handed to the police by %1"), {one.due}}, {{regulation310, 12}},
            {N_("Hand them over and record who signed for them"), {}});
    if (one.limit == "D37")
        return made("W72", Level::Warn, {N_("The police were to answer by %1"), {one.due}}, {{regulation310, 8}},
            {N_("Send a chase letter"), {}});
    if (one.limit == "D70" && !one.isOurs)
        return made("reply", Level::Warn, {N_("The answer of %1 was due on %2"), {organ, one.due}}, {},
            {N_("Send a chase letter"), {}});
    if (one.limit == "D70")
        return made("reply", Level::Warn, {N_("Our answer to %1 was due on %2"), {organ, one.due}}, {},
            {N_("Answer, and say why it is late"), {}});
    return std::nullopt;
}

} // namespace

std::vector<Finding> findingsOf(const ReferralFile& file, Date today)
{
    std::vector<Finding> findings;
    const auto add = [&](std::optional<Finding> finding) {
        if (finding)
            findings.push_back(std::move(*finding));
    };
    for (const auto& one : clocksOf(file)) {
        if (one.isMissed && one.isOurs && one.endedOn)
            add(missed(one));
        if (!one.endedOn && one.due < today)
            add(overdue(one, file.drafted->letter.otherOrgan));
    }
    if (effectOf(file) == ReferralEffect::WithPolice)
        add(made("W72", Level::Warn,
            {N_("While the police hold the case no new fine is imposed; the ninety days have no express suspension, "
                "so record the basis"),
                {}},
            {{"行政处罚法", 60}}));
    return findings;
}

std::optional<ReferralLead> leadFrom(const ReferralFile& file)
{
    if (!file.drafted || file.drafted->letter.direction != ReferralDirection::Incoming
        || !file.last(ReferralAct::Accept))
        return std::nullopt;
    const auto& letter = file.drafted->letter;
    return ReferralLead{
        letter.otherOrgan, letter.number, *letter.receivedOn, letter.place, letter.party, letter.cause, letter.facts};
}

} // namespace anjuan
