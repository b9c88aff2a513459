// SPDX-License-Identifier: GPL-3.0-or-later
// Legal review and collective discussion (行政处罚法 57, 58).
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// What the handlers answer to one problem of the review before; empty where the file itself was mended.
struct ReviewAnswer {
    std::string item;
    std::string answer;
};

template <> struct Fields<ReviewAnswer> {
    static constexpr std::array rows{
        field<&ReviewAnswer::item>("item", N_("Item"), Need::Must),
        field<&ReviewAnswer::answer>("answer", N_("Answer"), Need::May).prose(),
    };
};

/// What is sent to the legal reviewer; in a later round with an answer to what the round before found.
struct SubmitReview {
    std::vector<std::string> materials;
    std::string note;
    std::vector<ReviewAnswer> answers;
};

template <> struct Fields<SubmitReview> {
    static constexpr std::array rows{
        field<&SubmitReview::materials>("materials", N_("Materials"), Need::Must),
        field<&SubmitReview::note>("note", N_("Note"), Need::May).prose(),
        field<&SubmitReview::answers>("answers", N_("Answers to the problems found"), Need::May),
    };
};

/// The verdict on one item.
enum class Verdict { Passed, Problem, NotApplicable };

template <> struct Options<Verdict> {
    static constexpr std::array rows{
        Option{"passed", N_("Passed")},
        Option{"problem", N_("Problem")},
        Option{"not-applicable", N_("Not applicable")},
    };
};

/// One item of the review.
struct ReviewedItem {
    std::string item;
    Verdict verdict{};
    std::string remark;
    std::optional<std::int64_t> page;   ///< of the issued papers in the order in which they came into the file
};

template <> struct Fields<ReviewedItem> {
    static constexpr std::array rows{
        field<&ReviewedItem::item>("item", N_("Item"), Need::Must),
        field<&ReviewedItem::verdict>("verdict", N_("Verdict"), Need::Must),
        field<&ReviewedItem::remark>("remark", N_("Remark"), Need::May).prose(),
        field<&ReviewedItem::page>("page", N_("Page of the file"), Need::May),
    };
};

/// The verdict of a review.
enum class ReviewConclusion { Agree, AgreeWithChanges, Return, Disagree, Refer };

template <> struct Options<ReviewConclusion> {
    static constexpr std::array rows{
        Option{"agree", N_("Agree")},
        Option{"agree-with-changes", N_("Agree after changes")},
        Option{"return", N_("Return for correction")},
        Option{"disagree", N_("Disagree")},
        Option{"refer", N_("Refer")},
    };
};

/// The opinion of the legal reviewer.
struct GiveOpinion {
    std::vector<ReviewedItem> items;
    ReviewConclusion conclusion{};
    std::string opinion;
};

template <> struct Fields<GiveOpinion> {
    static constexpr std::array rows{
        field<&GiveOpinion::items>("items", N_("Items"), Need::Must),
        field<&GiveOpinion::conclusion>("conclusion", N_("Conclusion"), Need::Must),
        field<&GiveOpinion::opinion>("opinion", N_("Opinion"), Need::Must).prose(),
    };
};

/// What a member of the leadership holds.
enum class Stance { Agrees, Disagrees, Reserves, Recused };

template <> struct Options<Stance> {
    static constexpr std::array rows{
        Option{"agrees", N_("In favour")},
        Option{"disagrees", N_("Disagrees")},
        Option{"reserves", N_("Reserves")},
        Option{"recused", N_("Recused")},
    };
};

/// One member and his opinion, verbatim in gist.
struct MemberOpinion {
    std::optional<PersonId> person;
    std::string opinion;
    Stance stance{};
};

template <> struct Fields<MemberOpinion> {
    static constexpr std::array rows{
        field<&MemberOpinion::person>("person", N_("Member"), Need::Must),
        field<&MemberOpinion::opinion>("opinion", N_("Opinion"), Need::Must).prose(),
        field<&MemberOpinion::stance>("stance", N_("Stance"), Need::Must),
    };
};

/// How a case leaves the meeting.
enum class DiscussionOutcome { AsProposed, Changed, Back, Refer, Deferred };

template <> struct Options<DiscussionOutcome> {
    static constexpr std::array rows{
        Option{"as-proposed", N_("As proposed")},
        Option{"changed", N_("Changed")},
        Option{"back", N_("Back to the inquiry")},
        Option{"refer", N_("Refer")},
        Option{"deferred", N_("Deferred")},
    };
};

/// The minutes of the collective discussion by the responsible heads.
struct HoldDiscussion {
    std::string place;
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> to;
    std::optional<PersonId> chair;
    std::string recorder;
    std::vector<MemberOpinion> members;
    std::vector<std::string> alsoPresent;
    std::string handlerReport;
    DiscussionOutcome outcome{};
    std::string conclusion;
};

template <> struct Fields<HoldDiscussion> {
    static constexpr std::array rows{
        field<&HoldDiscussion::place>("place", N_("Place"), Need::Must),
        field<&HoldDiscussion::from>("from", N_("From"), Need::Must),
        field<&HoldDiscussion::to>("to", N_("To"), Need::Must),
        field<&HoldDiscussion::chair>("chair", N_("Chair"), Need::Must),
        field<&HoldDiscussion::recorder>("recorder", N_("Recorder"), Need::Must),
        field<&HoldDiscussion::members>("members", N_("Members"), Need::Must),
        field<&HoldDiscussion::alsoPresent>("also_present", N_("Also present"), Need::May),
        field<&HoldDiscussion::handlerReport>("handler_report", N_("Report of the handlers"), Need::Must).prose(),
        field<&HoldDiscussion::outcome>("outcome", N_("Outcome"), Need::Must),
        field<&HoldDiscussion::conclusion>("conclusion", N_("Conclusion, as the chair states it"), Need::Must).prose(),
    };
};

} // namespace anjuan
