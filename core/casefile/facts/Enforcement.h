// SPDX-License-Identifier: GPL-3.0-or-later
// Enforcement after the decision (行政强制法 34-55; 行政处罚法 72).
#pragma once
#include "core/casefile/facts/Service.h"

namespace anjuan {

/// An attempt at service that did not succeed: the ground on which a public notice may follow (民事诉讼法 95).
struct FailedService {
    std::string paper;
    ServiceMode mode{};
    std::string place;
    std::string reason;
    std::string slip;
    bool recorded = false;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<FailedService> {
    static constexpr std::array rows{
        field<&FailedService::paper>("paper", N_("Paper served"), Need::Must),
        field<&FailedService::mode>("mode", N_("Mode of service"), Need::Must),
        field<&FailedService::place>("place", N_("Place"), Need::Must),
        field<&FailedService::reason>("reason", N_("Why it failed"), Need::Must).prose(),
        field<&FailedService::slip>("slip", N_("Number of the postal slip"), Need::May),
        field<&FailedService::recorded>("recorded", N_("Photographs or video"), Need::May),
        field<&FailedService::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// The demand before enforcement: period, manner, amount, right to be heard (行政强制法 35).
struct IssueDemand {
    std::string what;
    std::optional<Money> fineDue;
    std::optional<Money> surchargeDue;
    std::string period;
    std::string manner;
    bool defenceRight = false;
};

template <> struct Fields<IssueDemand> {
    static constexpr std::array rows{
        field<&IssueDemand::what>("what", N_("What is to be performed"), Need::Must).prose(),
        field<&IssueDemand::fineDue>("fine_due", N_("Fine due"), Need::May),
        field<&IssueDemand::surchargeDue>("surcharge_due", N_("Surcharge due"), Need::May),
        field<&IssueDemand::period>("period", N_("Period, in words"), Need::Must),
        field<&IssueDemand::manner>("manner", N_("Manner of performance"), Need::Must).prose(),
        field<&IssueDemand::defenceRight>("defence_right", N_("Right to state and to defend told"), Need::May),
    };
};

/// The application to the court, signed by the responsible head and sealed (行政强制法 53-55).
struct ApplyCourt {
    std::string court;
    std::optional<Money> fine;
    std::optional<Money> surcharge;
    std::string other;
    std::vector<std::string> materials;
    std::string property;
};

template <> struct Fields<ApplyCourt> {
    static constexpr std::array rows{
        field<&ApplyCourt::court>("court", N_("Court applied to"), Need::Must),
        field<&ApplyCourt::fine>("fine", N_("Fine due"), Need::May),
        field<&ApplyCourt::surcharge>("surcharge", N_("Surcharge due"), Need::May),
        field<&ApplyCourt::other>("other", N_("Other duties"), Need::May).prose(),
        field<&ApplyCourt::materials>("materials", N_("Materials"), Need::Must),
        field<&ApplyCourt::property>("property", N_("What is known of the property"), Need::Must).prose(),
    };
};

/// What the court did.
enum class CourtStep { Accepted, NotAccepted, Allowed, NotAllowed, Executed, Ended };

template <> struct Options<CourtStep> {
    static constexpr std::array rows{
        Option{"accepted", N_("Accepted"), "受理"},
        Option{"not-accepted", N_("Not accepted by the court"), "裁定不予受理"},
        Option{"allowed", N_("Enforcement allowed"), "裁定准予执行"},
        Option{"not-allowed", N_("Enforcement not allowed"), "裁定不予执行"},
        Option{"executed", N_("Executed"), "执行完毕"},
        Option{"ended", N_("Execution ended"), "终结执行"},
    };
};

/// What the court did with the application (行政强制法 56-58).
struct NoteCourt {
    CourtStep step{};
    std::string number;
    std::optional<Date> receivedOn;
    std::string note;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<NoteCourt> {
    static constexpr std::array rows{
        field<&NoteCourt::step>("step", N_("Result"), Need::Must),
        field<&NoteCourt::number>("number", N_("Number"), Need::May),
        field<&NoteCourt::receivedOn>("received_on", N_("Received on"), Need::May),
        field<&NoteCourt::note>("note", N_("Note"), Need::May).prose(),
        field<&NoteCourt::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// Enforcement by the organ itself, where a law gives it the power.
enum class OwnMeasure { Demolish, Substitute, Clear };

template <> struct Options<OwnMeasure> {
    static constexpr std::array rows{
        Option{"demolish", N_("Demolition"), "强制拆除"},
        Option{"substitute", N_("Performance by another"), "代履行"},
        Option{"clear", N_("Immediate clearing"), "立即实施代履行"},
    };
};

/// The notice to demolish within a time, published (行政强制法 44).
struct AnnounceDemolition {
    std::string object;
    std::optional<Date> until;
    std::string postedAt;
    std::string basis;
};

template <> struct Fields<AnnounceDemolition> {
    static constexpr std::array rows{
        field<&AnnounceDemolition::object>("object", N_("Building or installation"), Need::Must).prose(),
        field<&AnnounceDemolition::until>("until", N_("To be demolished by"), Need::Must),
        field<&AnnounceDemolition::postedAt>("posted_at", N_("Posted at"), Need::Must),
        field<&AnnounceDemolition::basis>("basis", N_("Basis"), Need::Must),
    };
};

/// The decision to enforce, after the demand was heard (行政强制法 37), or to have it performed by another (50).
struct DecideEnforcement {
    OwnMeasure measure{};
    std::string reasons;
    std::string basis;
    std::optional<Date> on;
    std::string who;
    std::optional<Money> cost;
    std::string reconsiderationOrgan;
    std::string court;
};

template <> struct Fields<DecideEnforcement> {
    static constexpr std::array rows{
        field<&DecideEnforcement::measure>("measure", N_("Measure"), Need::Must),
        field<&DecideEnforcement::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&DecideEnforcement::basis>("basis", N_("Basis"), Need::Must),
        field<&DecideEnforcement::on>("on", N_("Day of enforcement"), Need::Must),
        field<&DecideEnforcement::who>("who", N_("Who performs it"), Need::Must),
        field<&DecideEnforcement::cost>("cost", N_("Estimated cost"), Need::May),
        field<&DecideEnforcement::reconsiderationOrgan>("reconsideration_organ", N_("Reconsideration to"), Need::Must),
        field<&DecideEnforcement::court>("court", N_("Court"), Need::Must),
    };
};

/// How it was enforced (行政强制法 43, 51).
struct CarryOut {
    OwnMeasure measure{};
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> to;
    std::string place;
    bool urgent = false;
    bool utilitiesCut = false;
    std::string course;
    std::vector<std::string> signedBy;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<CarryOut> {
    static constexpr std::array rows{
        field<&CarryOut::measure>("measure", N_("Measure"), Need::Must),
        field<&CarryOut::from>("from", N_("From"), Need::Must),
        field<&CarryOut::to>("to", N_("To"), Need::Must),
        field<&CarryOut::place>("place", N_("Place"), Need::Must),
        field<&CarryOut::urgent>("urgent", N_("Urgent"), Need::May),
        field<&CarryOut::utilitiesCut>("utilities_cut", N_("Water, power, heat or gas of homes was cut"), Need::May),
        field<&CarryOut::course>("course", N_("Course"), Need::Must).prose(),
        field<&CarryOut::signedBy>("signed_by", N_("Signed by"), Need::May),
        field<&CarryOut::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// Why enforcement rests or ends (行政强制法 39, 40, 42).
enum class PauseGround { Paused, Resumed, Ended, Agreement };

template <> struct Options<PauseGround> {
    static constexpr std::array rows{
        Option{"paused", N_("Suspended (art. 39)"), "中止执行"},
        Option{"resumed", N_("Resumed"), "恢复执行"},
        Option{"ended", N_("Ended (art. 40)"), "终结执行"},
        Option{"agreement", N_("Agreement on enforcement (art. 42)"), "达成执行协议"},
    };
};

/// Enforcement rests, goes on, ends, or is agreed on.
struct PauseEnforcement {
    PauseGround kind{};
    std::string reasons;
    std::string agreed;
};

template <> struct Fields<PauseEnforcement> {
    static constexpr std::array rows{
        field<&PauseEnforcement::kind>("kind", N_("Kind"), Need::Must),
        field<&PauseEnforcement::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&PauseEnforcement::agreed>("agreed", N_("What was agreed"), Need::May).prose(),
    };
};

} // namespace anjuan
