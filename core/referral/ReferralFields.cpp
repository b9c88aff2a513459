// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralFields.h"

namespace anjuan {
namespace {

template <class T> consteval FieldRow rowNamed(std::string_view key)
{
    for (const auto& row : Fields<T>::rows)
        if (row.key == key)
            return row;
    throw "no such field";
}

consteval FieldRow step(std::string_view key, std::string_view label, Need need)
{
    auto row = rowNamed<ReferralStep>(key);
    row.label = label;
    row.need = need;
    return row;
}

consteval FieldRow line(std::string_view label, Need need)
{
    auto row = step("text", label, need);
    row.kind = Kind::Line;
    return row;
}

consteval FieldRow letter(std::string_view key, Need need = Need::May)
{
    auto row = rowNamed<ReferralLetter>(key);
    row.need = need;
    return row;
}

consteval FieldRow letter(std::string_view key, std::string_view label, Need need)
{
    auto row = letter(key, need);
    row.label = label;
    return row;
}

using enum Need;

// clang-format off
constexpr std::array approve{step("text", N_("Opinion"), May)};
constexpr std::array decline{step("text", N_("Reason"), Must)};
constexpr std::array withdraw{step("text", N_("Reason"), May)};
constexpr std::array send{step("on", N_("Sent on"), Must), step("at", N_("At"), May), line(N_("How it was sent"), Must)};
constexpr std::array receipt{step("on", N_("Received on"), Must), step("at", N_("At"), May), line(N_("Signed for by"), Must)};
constexpr std::array accept{step("on", N_("Accepted on"), Must), step("text", N_("What they said"), May)};
constexpr std::array acceptIncoming{step("on", N_("Accepted on"), Must), step("text", N_("Handling proposed"), May)};
constexpr std::array giveBack{step("on", N_("Returned on"), Must), step("lines", N_("Missing material"), Must)};
constexpr std::array refused{step("on", N_("Refused on"), Must), step("text", N_("Reason"), Must)};
constexpr std::array start{step("on", N_("Work began on"), Must)};
constexpr std::array chase{step("on", N_("On"), Must), step("text", N_("What the letter adds"), May)};
constexpr std::array reply{step("on", N_("Replied on"), Must), step("text", N_("Answer"), Must)};
constexpr std::array askAgain{step("on", N_("Asked on"), Must), step("text", N_("Why the refusal is wrong"), May)};
constexpr std::array uphold{step("on", N_("Decision received on"), Must), step("text", N_("Reason"), Must)};
constexpr std::array askSupervision{step("on", N_("Asked on"), Must), line(N_("Which prosecutor"), Must)};
constexpr std::array handOverGoods{step("on", N_("Handed over on"), Must), step("at", N_("At"), May), line(N_("Signed for by"), Must)};
constexpr std::array passOn{step("on", N_("Passed on"), Must), step("at", N_("At"), May), line(N_("To which organ"), Must)};
constexpr std::array close{step("on", N_("Closed on"), Must), step("text", N_("Note"), May)};

constexpr std::array incoming{letter("kind", Must), letter("other_organ", N_("Sent by"), Must), letter("number", Must), letter("received_on", Must),
    letter("party"), letter("cause", Must), letter("place"), letter("facts", Must), letter("reason"), letter("measures"), letter("act_ended_on"),
    letter("reply_by"), letter("attachments"), letter("contact")};
// clang-format on

} // namespace

std::span<const FieldRow> fieldsOf(ReferralAct act, ReferralDirection direction)
{
    switch (act) {
    case ReferralAct::Approve:
        return approve;
    case ReferralAct::Decline:
        return decline;
    case ReferralAct::Withdraw:
        return withdraw;
    case ReferralAct::Send:
        return send;
    case ReferralAct::RecordReceipt:
        return receipt;
    case ReferralAct::Accept:
        if (direction == ReferralDirection::Incoming)
            return acceptIncoming;
        return accept;
    case ReferralAct::Return:
        return giveBack;
    case ReferralAct::Refuse:
        return refused;
    case ReferralAct::Start:
        return start;
    case ReferralAct::Chase:
        return chase;
    case ReferralAct::Reply:
        return reply;
    case ReferralAct::Close:
        return close;
    case ReferralAct::AskAgain:
        return askAgain;
    case ReferralAct::Uphold:
        return uphold;
    case ReferralAct::AskSupervision:
        return askSupervision;
    case ReferralAct::HandOverGoods:
        return handOverGoods;
    case ReferralAct::PassOn:
        return passOn;
    }
    return {};
}

std::span<const FieldRow> fieldsOfIncomingLetter()
{
    return incoming;
}

} // namespace anjuan
