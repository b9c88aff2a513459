// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/Field.h"
#include "core/casefile/Event.h"
#include "core/casefile/facts/Branches.h"

namespace anjuan {

enum class ReferralDirection { Outgoing, Incoming };
enum class ReferralState {
    Draft,
    Approved,
    NotApproved,
    Sent,
    Received,
    Accepted,
    Returned,
    Refused,
    InProgress,
    Replied,
    Closed
};
enum class ReferralAct {
    Approve,
    Decline,
    Withdraw,
    Send,
    RecordReceipt,
    Accept,
    Return,
    Refuse,
    Start,
    Chase,
    Reply,
    Close,
    AskAgain,
    Uphold,
    AskSupervision,
    HandOverGoods,
    PassOn
};

template <> struct Options<ReferralDirection> {
    static constexpr std::array rows{Option{"outgoing", N_("Sent by us")}, Option{"incoming", N_("Received by us")}};
};
template <> struct Options<ReferralState> {
    static constexpr std::array rows{Option{"draft", N_("Draft")}, Option{"approved", N_("Approved")},
        Option{"not_approved", N_("Not approved")}, Option{"sent", N_("Sent")}, Option{"received", N_("Received")},
        Option{"accepted", N_("Accepted")}, Option{"returned", N_("Returned for more material")},
        Option{"refused", N_("Refused")}, Option{"in_progress", N_("In progress")}, Option{"replied", N_("Replied")},
        Option{"closed", N_("Closed")}};
};
template <> struct Options<ReferralAct> {
    static constexpr std::array rows{Option{"approve", N_("Approve")}, Option{"decline", N_("Do not approve")},
        Option{"withdraw", N_("Take back before approval")}, Option{"send", N_("Send")},
        Option{"record-receipt", N_("Record the receipt")}, Option{"accept", N_("Accepted")},
        Option{"return", N_("Returned")}, Option{"refuse", N_("Refused")}, Option{"start", N_("Work began")},
        Option{"chase", N_("Chase the reply")}, Option{"reply", N_("Replied")}, Option{"close", N_("Close")},
        Option{"ask-again", N_("Ask the police to look again")}, Option{"uphold", N_("The police uphold their refusal")},
        Option{"ask-supervision", N_("Ask the prosecutor to supervise")}, Option{"hand-over-goods", N_("Hand over goods and material")},
        Option{"pass-on", N_("The police passed it on")}};
};

/// A paper that goes with the letter; the digest is that of the bytes kept here.
struct ReferralAttachment {
    std::string name;
    std::int64_t copies = 1;
    bool isOriginal = false;
    std::string digest;
};

/// The letter, going out or come in. Department: to a department or another town (行政处罚法25条). Police: a suspected crime
/// (行政处罚法27条, 国务院令310号). Also the command that drafts or registers one.
struct ReferralLetter {
    ReferralKind kind = ReferralKind::Department;
    ReferralDirection direction = ReferralDirection::Outgoing;
    std::string caseId; ///< our case; empty for an incoming letter
    std::string number; ///< number of the letter
    std::string otherOrgan; ///< who receives it, or who sent it
    std::string party;
    std::string cause;
    std::string facts;
    std::string reason; ///< why the other organ, with the provision
    std::string measures; ///< measures already taken
    std::optional<Date> actEndedOn; ///< the limitation period runs from here
    std::string suspectedCrime; ///< Police
    std::vector<PersonId> team; ///< Police: the two or more officers appointed (310号5条)
    std::optional<Date> teamReportedOn; ///< Police: the head received the team's report; D35 runs from here
    std::optional<Date> receivedOn; ///< incoming
    std::optional<Date> replyBy; ///< asked for in the letter
    std::vector<ReferralAttachment> attachments;
    std::vector<std::string> copiedTo;
    std::string contact;
    bool wholeCase = false; ///< the case itself goes, not a part or a clue
    std::string place; ///< where it happened, for the lead that the other organ makes of it
};

/// One act on a referral. Also the command that asks for it. `text` is the way of sending, the receiver's name, a
/// reason or an answer; `lines` the material that is missing.
struct ReferralStep {
    ReferralAct act = ReferralAct::Approve;
    std::optional<Date> on;
    std::optional<TimeOfDay> at;
    std::string text;
    std::vector<std::string> lines;
};

struct ReferralDrafted {
    ReferralLetter letter;
    PersonId by{""};
};
struct ReferralStepTaken {
    ReferralStep step;
    PersonId by{""};
    std::optional<Date> replyDue; ///< set by Send
    std::vector<IssuedPaper> papers; ///< what the step issued: letter, receipt, chase letter
    std::string openedCase; ///< set by the acceptance of a letter that came in: the case it opened
};
using ReferralEvent = std::variant<ReferralDrafted, ReferralStepTaken>;
using ReferralCommand = std::variant<ReferralLetter, ReferralStep>;

template <> struct Fields<ReferralAttachment> {
    static constexpr std::array rows{field<&ReferralAttachment::name>("name", N_("Paper"), Need::Must),
        field<&ReferralAttachment::copies>("copies", N_("Copies"), Need::May),
        field<&ReferralAttachment::isOriginal>("original", N_("Original"), Need::May),
        field<&ReferralAttachment::digest>("digest", N_("Digest"), Need::May)};
};
template <> struct Fields<ReferralLetter> {
    static constexpr std::array rows{field<&ReferralLetter::kind>("kind", N_("Kind"), Need::Must),
        field<&ReferralLetter::direction>("direction", N_("Direction"), Need::May),
        field<&ReferralLetter::caseId>("case_id", N_("Case"), Need::May),
        field<&ReferralLetter::number>("number", N_("Number of the letter"), Need::May),
        field<&ReferralLetter::otherOrgan>("other_organ", N_("Other organ"), Need::Must),
        field<&ReferralLetter::party>("party", N_("Party"), Need::May),
        field<&ReferralLetter::cause>("cause", N_("Cause"), Need::Must),
        field<&ReferralLetter::facts>("facts", N_("Facts"), Need::Must).prose(),
        field<&ReferralLetter::reason>("reason", N_("Reason with its provision"), Need::May).prose(),
        field<&ReferralLetter::measures>("measures", N_("Measures already taken"), Need::May).prose(),
        field<&ReferralLetter::actEndedOn>("act_ended_on", N_("The act ended on"), Need::May),
        field<&ReferralLetter::suspectedCrime>("suspected_crime", N_("Suspected crime"), Need::May),
        field<&ReferralLetter::team>("team", N_("Officers appointed"), Need::May),
        field<&ReferralLetter::teamReportedOn>(
            "team_reported_on", N_("Report of the officers received on"), Need::May),
        field<&ReferralLetter::receivedOn>("received_on", N_("Received on"), Need::May),
        field<&ReferralLetter::replyBy>("reply_by", N_("Reply asked for by"), Need::May),
        field<&ReferralLetter::attachments>("attachments", N_("Attachments"), Need::May),
        field<&ReferralLetter::copiedTo>("copied_to", N_("Copies to"), Need::May),
        field<&ReferralLetter::contact>("contact", N_("Contact"), Need::May),
        field<&ReferralLetter::wholeCase>("whole_case", N_("The whole case leaves"), Need::May),
        field<&ReferralLetter::place>("place", N_("Place"), Need::May)};
};
template <> struct Fields<ReferralStep> {
    static constexpr std::array rows{field<&ReferralStep::act>("act", N_("Act"), Need::Must),
        field<&ReferralStep::on>("on", N_("On"), Need::Must), field<&ReferralStep::at>("at", N_("At"), Need::May),
        field<&ReferralStep::text>("text", N_("Text"), Need::May).prose(),
        field<&ReferralStep::lines>("lines", N_("Missing material"), Need::May)};
};
static_assert(Tabled<ReferralLetter> && Tabled<ReferralStep>);

/// A referral as its entries say.
struct ReferralFile {
    std::optional<ReferralDrafted> drafted;
    ReferralState state = ReferralState::Draft;
    std::vector<ReferralStepTaken> steps;

    /// The latest step of this act; nullptr when there is none.
    const ReferralStepTaken* last(ReferralAct act) const;
    bool isIncoming() const { return drafted && drafted->letter.direction == ReferralDirection::Incoming; }
    /// The number of the letter: as it was issued, or as it came.
    std::string number() const;
    /// Every paper that the steps issued, in order.
    std::vector<IssuedPaper> papers() const;
};

/// Cannot fail: an act leads to its state whatever came before.
ReferralFile evolve(ReferralFile file, const ReferralEvent& event);

/// "referral-drafted", "referral-step-taken"; bodies hold the fields of letter or step, then who, the reply's due
/// day, the papers issued and the case opened.
std::string_view kindOf(const ReferralEvent& event);
Body bodyOf(const ReferralEvent& event);
std::optional<ReferralEvent> referralEventOf(std::string_view kind, const Body& body);

} // namespace anjuan
