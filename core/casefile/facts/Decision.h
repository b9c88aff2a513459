// SPDX-License-Identifier: GPL-3.0-or-later
// The decision (行政处罚法 57, 59, 33).
#pragma once
#include "core/casefile/facts/Conclusion.h"

namespace anjuan {

/// The application to decide.
struct ApproveDecision {
    std::string discussion;
    std::string remark;
};

template <> struct Fields<ApproveDecision> {
    static constexpr std::array rows{
        field<&ApproveDecision::discussion>("discussion", N_("Whether a collective discussion is needed, and why"), Need::Must).prose(),
        field<&ApproveDecision::remark>("remark", N_("Remark"), Need::May).prose(),
    };
};

/// The penalty decision with all that 行政处罚法 59 asks for.
struct IssueDecision {
    std::string factsAndEvidence;
    std::vector<Penalty> penalties;
    std::string violated;
    std::string basis;
    std::string tier;
    std::string defenceHandling;
    std::string performance;
    bool surchargeStated = false;
    std::string reconsiderationOrgan;
    std::optional<std::int64_t> reconsiderationDays;
    std::string court;
    std::optional<std::int64_t> litigationMonths;
    std::optional<std::int64_t> litigationDays;   ///< in its place where a law sets its own period (土地管理法 83)
    std::string overdueReason;
    bool laterLaw = false;   ///< 行政处罚法 37: the law of the day of the decision applies, because it is lighter
};

template <> struct Fields<IssueDecision> {
    static constexpr std::array rows{
        field<&IssueDecision::factsAndEvidence>("facts_and_evidence", N_("Facts and evidence"), Need::Must).prose(),
        field<&IssueDecision::penalties>("penalties", N_("Penalties"), Need::Must),
        field<&IssueDecision::violated>("violated", N_("Provision violated"), Need::Must),
        field<&IssueDecision::basis>("basis", N_("Basis of the penalty"), Need::Must),
        field<&IssueDecision::tier>("tier", N_("Tier of the discretion standard"), Need::May),
        field<&IssueDecision::defenceHandling>("defence_handling", N_("How the defence was dealt with"), Need::Must).prose(),
        field<&IssueDecision::performance>("performance", N_("How and until when to perform"), Need::Must).prose(),
        field<&IssueDecision::surchargeStated>("surcharge_stated", N_("Surcharge stated"), Need::May),
        field<&IssueDecision::reconsiderationOrgan>("reconsideration_organ", N_("Reconsideration to"), Need::Must),
        field<&IssueDecision::reconsiderationDays>("reconsideration_days", N_("Days to apply for reconsideration"), Need::Must),
        field<&IssueDecision::court>("court", N_("Court"), Need::Must),
        field<&IssueDecision::litigationMonths>("litigation_months", N_("Months to sue"), Need::May),
        field<&IssueDecision::litigationDays>("litigation_days", N_("Days to sue"), Need::May).hint(N_("Only where a law sets its own period, in place of the months.")),
        field<&IssueDecision::overdueReason>("overdue_reason", N_("Reason for deciding after the ninetieth day"), Need::May).prose(),
        field<&IssueDecision::laterLaw>("later_law", N_("The later law applies, because it is lighter"), Need::May)
            .hint(N_("Only where the law was changed after the conduct ended (行政处罚法第三十七条).")),
    };
};

/// Why there is no penalty (行政处罚法 30, 31, 33, 36, 57).
enum class NoPenaltyGround { Minor, FirstOffence, NoFault, Under14, Incapable, NotMadeOut, Limitation };

template <> struct Options<NoPenaltyGround> {
    static constexpr std::array rows{
        Option{"minor", N_("Minor, corrected in time, no harm")},
        Option{"first-offence", N_("First offence, minor harm, corrected in time")},
        Option{"no-fault", N_("The party proved that it was not at fault")},
        Option{"under-14", N_("Under fourteen")},
        Option{"incapable", N_("Without capacity")},
        Option{"not-made-out", N_("Facts not made out")},
        Option{"limitation", N_("Limitation period over")},
    };
};

/// The decision not to punish.
struct IssueNoPenalty {
    NoPenaltyGround ground{};
    std::string factsAndEvidence;
    std::string reasons;
    std::string violated;
    std::string education;
    std::string reconsiderationOrgan;
    std::optional<std::int64_t> reconsiderationDays;
    std::string court;
    std::optional<std::int64_t> litigationMonths;
};

template <> struct Fields<IssueNoPenalty> {
    static constexpr std::array rows{
        field<&IssueNoPenalty::ground>("ground", N_("Ground"), Need::Must),
        field<&IssueNoPenalty::factsAndEvidence>("facts_and_evidence", N_("Facts and evidence"), Need::Must).prose(),
        field<&IssueNoPenalty::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&IssueNoPenalty::violated>("violated", N_("Provision violated"), Need::May),
        field<&IssueNoPenalty::education>("education", N_("Education given"), Need::Must).prose(),
        field<&IssueNoPenalty::reconsiderationOrgan>("reconsideration_organ", N_("Reconsideration to"), Need::Must),
        field<&IssueNoPenalty::reconsiderationDays>("reconsideration_days", N_("Days to apply for reconsideration"), Need::Must),
        field<&IssueNoPenalty::court>("court", N_("Court"), Need::Must),
        field<&IssueNoPenalty::litigationMonths>("litigation_months", N_("Months to sue"), Need::Must),
    };
};

} // namespace anjuan
