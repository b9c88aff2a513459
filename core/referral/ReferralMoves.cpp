// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralMoves.h"

#include <algorithm>

namespace anjuan {
namespace {

using State = ReferralState;
using Act = ReferralAct;

// clang-format off
constexpr std::array table{
    //           act                 from                                                           to                  text   lines
    ReferralMove{Act::Approve,       {State::Draft},                                                State::Approved,    false, false},
    ReferralMove{Act::Decline,       {State::Draft},                                                State::NotApproved, true,  false},
    ReferralMove{Act::Withdraw,      {State::Draft},                                                State::NotApproved, false, false},
    ReferralMove{Act::Send,          {State::Approved, State::Returned},                            State::Sent,        true,  false},
    ReferralMove{Act::RecordReceipt, {State::Sent, State::Returned},                                State::Received,    true,  false},
    ReferralMove{Act::Accept,        {State::Received, State::Refused},                             State::Accepted,    false, false},
    ReferralMove{Act::Return,        {State::Received},                                             State::Returned,    false, true},
    ReferralMove{Act::Refuse,        {State::Received},                                             State::Refused,     true,  false},
    ReferralMove{Act::Start,         {State::Accepted},                                             State::InProgress,  false, false},
    ReferralMove{Act::Chase,         {State::Sent, State::Received, State::Accepted, State::InProgress, State::Refused}, std::nullopt,  false, false},
    ReferralMove{Act::Reply,         {State::Accepted, State::InProgress},                          State::Replied,     true,  false},
    ReferralMove{Act::Close,         {State::Replied, State::Refused, State::NotApproved},          State::Closed,      false, false},
    ReferralMove{Act::AskAgain,      {State::Refused},                                              std::nullopt,       false, false},
    ReferralMove{Act::Uphold,        {State::Refused},                                              std::nullopt,       true,  false},
    ReferralMove{Act::AskSupervision, {State::Refused},                                             std::nullopt,       true,  false},
    ReferralMove{Act::HandOverGoods, {State::Accepted, State::InProgress, State::Replied, State::Closed}, std::nullopt,  true,  false},
    ReferralMove{Act::PassOn,        {State::Received},                                             std::nullopt,       true,  false},
};
// clang-format on

} // namespace

std::span<const ReferralMove> referralMoves()
{
    return table;
}

const ReferralMove& moveOf(ReferralAct act)
{
    return *std::ranges::find(table, act, &ReferralMove::act);
}

bool leadsFrom(const ReferralMove& move, ReferralState state)
{
    return std::ranges::find(move.from, std::optional{state}) != move.from.end();
}

std::vector<ReferralAct> actsFrom(ReferralState state)
{
    std::vector<ReferralAct> acts;
    for (const auto& move : table)
        if (leadsFrom(move, state))
            acts.push_back(move.act);
    return acts;
}

bool isOf(ReferralAct act, ReferralState state, ReferralDirection direction)
{
    const bool incoming = direction == ReferralDirection::Incoming;
    if (act == ReferralAct::Send || act == ReferralAct::Chase)
        return !incoming;
    // What was returned to us is sent again; what we returned comes in again.
    if (act == ReferralAct::RecordReceipt && state == ReferralState::Returned)
        return incoming;
    return true;
}

bool fits(const ReferralFile& file, ReferralAct act)
{
    using Move = ReferralAct;
    const auto& letter = file.drafted->letter;
    const bool toPolice = letter.kind == ReferralKind::Police && letter.direction == ReferralDirection::Outgoing;
    const bool isRefused = file.state == State::Refused;
    const bool isAskedAgain = file.last(Move::AskAgain) && !file.last(Move::Uphold);
    switch (act) {
    case Move::Accept:
        return !isRefused || (toPolice && (file.last(Move::AskAgain) || file.last(Move::AskSupervision)));
    case Move::Chase:
        return !isRefused || (toPolice && isAskedAgain);
    case Move::AskAgain:
        return toPolice && !file.last(Move::AskAgain);
    case Move::Uphold:
        return toPolice && isAskedAgain;
    case Move::AskSupervision:
        return toPolice && !file.last(Move::AskSupervision);
    case Move::HandOverGoods:
        return toPolice && file.last(Move::Accept) && !file.last(Move::HandOverGoods);
    case Move::PassOn:
        return toPolice && !file.last(Move::PassOn);
    default:
        return true;
    }
}

std::vector<ReferralAct> actsOf(const ReferralFile& file)
{
    if (!file.drafted)
        return {};
    auto acts = actsFrom(file.state);
    std::erase_if(acts, [&](ReferralAct act) { return !isOf(act, file.state, file.drafted->letter.direction) || !fits(file, act); });
    return acts;
}

} // namespace anjuan
