// SPDX-License-Identifier: GPL-3.0-or-later
// Administrative disposition without penalty: an order to demolish within a time and the like (corrections 14).
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// What is intended, before it is ordered: facts, reasons, basis and the right to be heard.
struct NotifyDisposition {
    std::string order;
    std::string factsText;
    std::string reasons;
    std::string basis;
    bool statementRight = false;
    bool defenceRight = false;
    std::string periodWords;
};

template <> struct Fields<NotifyDisposition> {
    static constexpr std::array rows{
        field<&NotifyDisposition::order>("order", N_("What is to be ordered"), Need::Must).prose(),
        field<&NotifyDisposition::factsText>("facts_text", N_("Facts"), Need::Must).prose(),
        field<&NotifyDisposition::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&NotifyDisposition::basis>("basis", N_("Basis"), Need::Must),
        field<&NotifyDisposition::statementRight>("statement_right", N_("Right to state"), Need::May),
        field<&NotifyDisposition::defenceRight>("defence_right", N_("Right to defend"), Need::May),
        field<&NotifyDisposition::periodWords>("period_words", N_("Period, in words"), Need::Must),
    };
};

/// The order, with its time and its remedies; no penalty.
struct IssueDisposition {
    std::string factsAndEvidence;
    std::string order;
    std::optional<Date> until;
    std::string landClass;
    std::string planStatus;
    std::string competent;
    std::string violated;
    std::string basis;
    std::string defenceHandling;
    std::string reconsiderationOrgan;
    std::optional<std::int64_t> reconsiderationDays;
    std::string court;
    std::optional<std::int64_t> litigationMonths;
    std::optional<std::int64_t> litigationDays;
};

template <> struct Fields<IssueDisposition> {
    static constexpr std::array rows{
        field<&IssueDisposition::factsAndEvidence>("facts_and_evidence", N_("Facts and evidence"), Need::Must).prose(),
        field<&IssueDisposition::order>("order", N_("What is ordered"), Need::Must).prose(),
        field<&IssueDisposition::until>("until", N_("To be done by"), Need::Must),
        field<&IssueDisposition::landClass>("land_class", N_("Class of the land"), Need::May),
        field<&IssueDisposition::planStatus>("plan_status", N_("Standing under the plan"), Need::May),
        field<&IssueDisposition::competent>("competent", N_("Why this organ is competent"), Need::May).prose(),
        field<&IssueDisposition::violated>("violated", N_("Provision violated"), Need::Must),
        field<&IssueDisposition::basis>("basis", N_("Basis"), Need::Must),
        field<&IssueDisposition::defenceHandling>("defence_handling", N_("How the defence was dealt with"), Need::Must).prose(),
        field<&IssueDisposition::reconsiderationOrgan>("reconsideration_organ", N_("Reconsideration to"), Need::Must),
        field<&IssueDisposition::reconsiderationDays>("reconsideration_days", N_("Days to apply for reconsideration"), Need::Must),
        field<&IssueDisposition::court>("court", N_("Court"), Need::Must),
        field<&IssueDisposition::litigationMonths>("litigation_months", N_("Months to sue"), Need::May),
        field<&IssueDisposition::litigationDays>("litigation_days", N_("Days to sue"), Need::May).hint(N_("Only where a law sets its own period, in place of the months.")),
    };
};

} // namespace anjuan
