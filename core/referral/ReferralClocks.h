// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/Refusal.h"
#include "core/referral/Referral.h"

namespace anjuan {

/// A time limit of a referral: its id in the register, D70 is the local one of the reply. D35: three days from the
/// officers' report to the head's decision. D36: 24 hours from approval to hand-over. D37: three days from the police's
/// receipt to their answer; D42: a day from it, where they passed the case on. D38: three days from their refusal to ask
/// again, a right of ours that lapses. D39: three days from then to their second decision; D40: three days from its
/// receipt to ask the prosecutor to supervise. D41: three days from their filing to the hand-over of goods. Days of
/// 国务院令310号 are calendar
/// days; it has no clause on working days.
struct ReferralClock {
    std::string_view limit;
    Date startsOn;
    Date due;
    std::optional<TimeOfDay> dueAt; ///< D36 when the hour of approval is known
    std::optional<Date> endedOn;
    bool isOurs = true;
    bool isMissed = false; ///< ended too late
};

std::vector<ReferralClock> clocksOf(const ReferralFile& file);

/// What a referral does to our case meanwhile.
enum class ReferralEffect {
    None, ///< nothing has gone out, or the letter came in
    Waiting, ///< sent, not answered yet
    HandedOver, ///< the competent organ accepted: our case ends by referral
    WithPolice, ///< sent to or filed by the police: no new fine meanwhile (行政处罚法35条2款)
    GoesOn, ///< not approved, returned or refused: our case goes on (310号10条)
};
ReferralEffect effectOf(const ReferralFile& file);

/// What has gone wrong and can no longer be refused: D35 and D36 missed (W72), what is overdue today (国务院令310号16条
/// for our own days), and that 行政处罚法60条 knows no express suspension while the police hold the case.
std::vector<Finding> findingsOf(const ReferralFile& file, Date today);

/// What a lead made from an incoming letter says of its origin; nothing for other letters or before acceptance.
struct ReferralLead {
    std::string origin;
    std::string letterNumber;
    Date receivedOn;
    std::string place;
    std::string party;
    std::string cause;
    std::string facts;
};
std::optional<ReferralLead> leadFrom(const ReferralFile& file);

} // namespace anjuan
