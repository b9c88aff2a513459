// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// Where a case stands on its spine, in order; the last four are ends off the spine.
enum class Stage {
    Lead,
    Filed,
    InquiryClosed,
    NoticeApproved,
    NoticeIssued,
    NoticeServed,
    InReview,
    Reviewed,
    DecisionApproved,
    Decided,
    Served,
    Closed,
    Archived,
    NotFiled,
    Withdrawn,
    ReferredOut,
    Terminated,
};

template <> struct Options<Stage> {
    static constexpr std::array rows{
        Option{"lead", N_("Lead")},
        Option{"filed", N_("Under inquiry")},
        Option{"inquiry-closed", N_("Inquiry closed")},
        Option{"notice-approved", N_("Notice approved")},
        Option{"notice-issued", N_("Notice issued")},
        Option{"notice-served", N_("Statement and defence")},
        Option{"in-review", N_("Under legal review")},
        Option{"reviewed", N_("Legally reviewed")},
        Option{"decision-approved", N_("Decision approved")},
        Option{"decided", N_("Decided")},
        Option{"served", N_("Served, being performed")},
        Option{"closed", N_("Closed")},
        Option{"archived", N_("Archived")},
        Option{"not-filed", N_("Not filed")},
        Option{"withdrawn", N_("Withdrawn")},
        Option{"referred-out", N_("Referred out")},
        Option{"terminated", N_("Terminated")},
    };
};

inline std::string_view keyOf(Stage stage) { return Options<Stage>::rows[static_cast<std::size_t>(stage)].key; }
inline bool isOnSpine(Stage stage) { return stage <= Stage::Archived; }

/// What runs beside the spine.
enum class Track { Preservation, Correction, Referral, Seizure, Expertise, Suspension, Remedy };

template <> struct Options<Track> {
    static constexpr std::array rows{Option{"preservation", N_("Evidence under preservation")},
                                     Option{"correction", N_("Correction running")},
                                     Option{"referral", N_("Referral running")},
                                     Option{"seizure", N_("Under seal or seizure")},
                                     Option{"expertise", N_("With an expert")},
                                     Option{"suspension", N_("Suspended")},
                                     Option{"remedy", N_("Reconsideration or suit pending")}};
};

/// The eight coarse stages of the stage bar, 0 … 7: 线索 立案 调查 告知申辩 审核讨论 决定 送达执行 结案归档.
int coarseStage(Stage stage);

} // namespace anjuan
