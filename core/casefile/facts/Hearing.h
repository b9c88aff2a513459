// SPDX-License-Identifier: GPL-3.0-or-later
// Hearing (行政处罚法 63-65): asked for, refused or called, held and reported.
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// How the wish was made; a wish may be taken back.
enum class HearingRequest { Written, Oral, Withdrawn };

template <> struct Options<HearingRequest> {
    static constexpr std::array rows{
        Option{"written", N_("Written"), "书面"},
        Option{"oral", N_("Oral"), "口头"},
        Option{"withdrawn", N_("Request taken back"), "撤回听证申请"},
    };
};

/// The party asks for a hearing within five working days of being told (64, item 1), or takes the request back.
struct AskHearing {
    HearingRequest form{};
    std::string by;
    std::optional<Date> receivedOn;
    std::vector<std::string> points;
    std::string party{};   ///< which one asks, where there are several; empty: the first
};

template <> struct Fields<AskHearing> {
    static constexpr std::array rows{
        field<&AskHearing::form>("form", N_("Form"), Need::Must),
        field<&AskHearing::by>("by", N_("By"), Need::Must),
        field<&AskHearing::receivedOn>("received_on", N_("Received on"), Need::May).hint(N_("For a letter: the day on which it was posted.")),
        field<&AskHearing::points>("points", N_("Points"), Need::May),
        field<&AskHearing::party>("party", N_("Of which party"), Need::May).oneOf(Among::Parties),
    };
};

/// Why there is no hearing.
enum class HearingRefusal { Late, NotInScope, NotEntitled };

template <> struct Options<HearingRefusal> {
    static constexpr std::array rows{
        Option{"late", N_("Asked after the time"), "超过申请听证的期限"},
        Option{"not-in-scope", N_("Not a matter for a hearing"), "不属于应当听证的范围"},
        Option{"not-entitled", N_("Not a party of the case"), "申请人不是本案当事人"},
    };
};

/// The request is refused with reasons.
struct RefuseHearing {
    HearingRefusal ground{};
    std::string reasons;
};

template <> struct Fields<RefuseHearing> {
    static constexpr std::array rows{
        field<&RefuseHearing::ground>("ground", N_("Ground"), Need::Must),
        field<&RefuseHearing::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
    };
};

/// The notice of the hearing, at least seven working days before (64, item 2). The chair is named by the organ and did not investigate (item 4).
struct CallHearing {
    std::optional<Date> hearingOn;
    std::optional<TimeOfDay> hearingAt;
    std::string place;
    std::optional<PersonId> chair;
    std::optional<PersonId> recorder;
    std::string closedBecause;
    std::vector<std::string> told;
};

template <> struct Fields<CallHearing> {
    static constexpr std::array rows{
        field<&CallHearing::hearingOn>("hearing_on", N_("Day of the hearing"), Need::Must),
        field<&CallHearing::hearingAt>("hearing_at", N_("Time of the hearing"), Need::Must),
        field<&CallHearing::place>("place", N_("Place"), Need::Must),
        field<&CallHearing::chair>("chair", N_("Chair of the hearing"), Need::Must),
        field<&CallHearing::recorder>("recorder", N_("Recorder of the hearing"), Need::Must),
        field<&CallHearing::closedBecause>("closed_because", N_("Why it is not public"), Need::May).prose().hint(N_("Left empty, the hearing is public (art. 64, item 3).")),
        field<&CallHearing::told>("told", N_("Rights told"), Need::May),
    };
};

/// How the hearing went (64, item 6: who stays away or leaves without good reason gave it up).
enum class HearingOutcome { Held, Absent, Left };

template <> struct Options<HearingOutcome> {
    static constexpr std::array rows{
        Option{"held", N_("Held to its end"), "听证举行完毕"},
        Option{"absent", N_("The party stayed away without good reason"), "当事人无正当理由拒不出席，视为放弃听证"},
        Option{"left", N_("The party left without leave"), "当事人未经许可中途退出，视为放弃听证"},
    };
};

/// The hearing and its record, which everybody signs (64, items 7 and 8).
struct HoldHearing {
    HearingOutcome outcome{};
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> to;
    std::string place;
    std::optional<PersonId> chair;
    std::optional<PersonId> recorder;
    std::vector<PersonId> investigators;
    std::vector<std::string> forParty;
    std::string casePut;
    std::vector<std::string> points;
    bool recusalAsked = false;
    bool recordSigned = false;
    std::string refusal;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<HoldHearing> {
    static constexpr std::array rows{
        field<&HoldHearing::outcome>("outcome", N_("How it went"), Need::Must),
        field<&HoldHearing::from>("from", N_("From"), Need::Must),
        field<&HoldHearing::to>("to", N_("To"), Need::Must),
        field<&HoldHearing::place>("place", N_("Place"), Need::Must),
        field<&HoldHearing::chair>("chair", N_("Chair of the hearing"), Need::Must),
        field<&HoldHearing::recorder>("recorder", N_("Recorder of the hearing"), Need::Must),
        field<&HoldHearing::investigators>("investigators", N_("Investigators present"), Need::Must),
        field<&HoldHearing::forParty>("for_party", N_("Present for the party"), Need::May),
        field<&HoldHearing::casePut>("case_put", N_("Facts, evidence and proposal put by the investigators"), Need::Must).prose(),
        field<&HoldHearing::points>("points", N_("Points of the party"), Need::May),
        field<&HoldHearing::recusalAsked>("recusal_asked", N_("Recusal asked for"), Need::May),
        field<&HoldHearing::recordSigned>("record_signed", N_("Record signed by the party"), Need::May),
        field<&HoldHearing::refusal>("refusal", N_("Refusal to sign and reason"), Need::May).prose(),
        field<&HoldHearing::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// What the chair reports; the decision rests on the record (65).
struct ReportHearing {
    std::string findings;
    std::string recommendation;
};

template <> struct Fields<ReportHearing> {
    static constexpr std::array rows{
        field<&ReportHearing::findings>("findings", N_("What the hearing showed"), Need::Must).prose(),
        field<&ReportHearing::recommendation>("recommendation", N_("Recommendation"), Need::Must).prose(),
    };
};

} // namespace anjuan
