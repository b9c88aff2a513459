// SPDX-License-Identifier: GPL-3.0-or-later
// Reconsideration, litigation and opinions of others: tracks beside the case (行政复议法; 行政诉讼法).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// What came.
enum class RemedyKind { Reconsideration, ReconsiderationSimple, HandedIn, Litigation, Prosecutor, JudicialAdvice };

template <> struct Options<RemedyKind> {
    static constexpr std::array rows{
        Option{"reconsideration", N_("Administrative reconsideration"), "行政复议"},
        Option{"reconsideration-simple", N_("Reconsideration, simplified"), "行政复议（简易程序）"},
        Option{"handed-in", N_("Application handed in at the organ"), "通过本机关提交的行政复议申请"},
        Option{"litigation", N_("Litigation"), "行政诉讼"},
        Option{"prosecutor", N_("Opinion of the procuratorate"), "检察意见"},
        Option{"judicial-advice", N_("Judicial suggestion"), "司法建议"},
    };
};

/// Whether this is a reconsideration, by whichever way it came.
constexpr bool isReconsideration(RemedyKind kind)
{
    return kind == RemedyKind::Reconsideration || kind == RemedyKind::ReconsiderationSimple || kind == RemedyKind::HandedIn;
}

/// Whether the party seeks a remedy with it; opinions and suggestions are none.
constexpr bool seeksRemedy(RemedyKind kind)
{
    return isReconsideration(kind) || kind == RemedyKind::Litigation;
}

/// A copy or an opinion came: the time to answer runs from this day.
struct ReceiveRemedy {
    RemedyKind kind{};
    std::string organ;
    std::string number;
    std::string applicant;
    std::string claims;
    bool executionStayed = false;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<ReceiveRemedy> {
    static constexpr std::array rows{
        field<&ReceiveRemedy::kind>("kind", N_("Kind"), Need::Must),
        field<&ReceiveRemedy::organ>("organ", N_("Organ or court"), Need::Must),
        field<&ReceiveRemedy::number>("number", N_("Number"), Need::May),
        field<&ReceiveRemedy::applicant>("applicant", N_("Applicant"), Need::Must),
        field<&ReceiveRemedy::claims>("claims", N_("Claims"), Need::Must).prose(),
        field<&ReceiveRemedy::executionStayed>("execution_stayed", N_("Execution is stayed"), Need::May),
        field<&ReceiveRemedy::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// The written answer with its evidence and rules.
struct AnswerRemedy {
    RemedyKind kind{};
    std::string answer;
    std::vector<std::string> evidenceList;
    std::vector<std::string> norms;
};

template <> struct Fields<AnswerRemedy> {
    static constexpr std::array rows{
        field<&AnswerRemedy::kind>("kind", N_("Kind"), Need::Must),
        field<&AnswerRemedy::answer>("answer", N_("Written answer"), Need::Must).prose(),
        field<&AnswerRemedy::evidenceList>("evidence_list", N_("Evidence handed in"), Need::Must),
        field<&AnswerRemedy::norms>("norms", N_("Rules handed in"), Need::May),
    };
};

/// A hearing there, and whether the responsible head came (行政诉讼法 3, paragraph 3).
struct AttendRemedy {
    RemedyKind kind{};
    std::string place;
    bool headPresent = false;
    std::optional<PersonId> head;
    std::string absentBecause;
    std::vector<std::string> others;
};

template <> struct Fields<AttendRemedy> {
    static constexpr std::array rows{
        field<&AttendRemedy::kind>("kind", N_("Kind"), Need::Must),
        field<&AttendRemedy::place>("place", N_("Place"), Need::Must),
        field<&AttendRemedy::headPresent>("head_present", N_("The responsible head was present"), Need::May),
        field<&AttendRemedy::head>("head", N_("Head who came"), Need::May),
        field<&AttendRemedy::absentBecause>("absent_because", N_("Why the head did not come"), Need::May).prose(),
        field<&AttendRemedy::others>("others", N_("Others present"), Need::May),
    };
};

/// What it came to.
enum class RemedyResult { Upheld, Changed, Annulled, Unlawful, Void, Withdrawn, Settled };

template <> struct Options<RemedyResult> {
    static constexpr std::array rows{
        Option{"upheld", N_("Upheld"), "维持或者驳回请求"},
        Option{"changed", N_("Decision changed"), "变更"},
        Option{"annulled", N_("Annulled"), "撤销"},
        Option{"unlawful", N_("Found unlawful"), "确认违法"},
        Option{"void", N_("Found void"), "确认无效"},
        Option{"withdrawn", N_("Application or suit withdrawn"), "撤回申请或者撤诉"},
        Option{"settled", N_("Settled"), "调解或者和解"},
    };
};

/// The outcome, and what it does to the decision.
struct NoteRemedy {
    RemedyKind kind{};
    RemedyResult result{};
    std::string number;
    std::optional<Date> receivedOn;
    std::string effect;
    std::string advice;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<NoteRemedy> {
    static constexpr std::array rows{
        field<&NoteRemedy::kind>("kind", N_("Kind"), Need::Must),
        field<&NoteRemedy::result>("result", N_("Result"), Need::Must),
        field<&NoteRemedy::number>("number", N_("Number"), Need::May),
        field<&NoteRemedy::receivedOn>("received_on", N_("Received on"), Need::Must),
        field<&NoteRemedy::effect>("effect", N_("Effect on the decision"), Need::Must).prose(),
        field<&NoteRemedy::advice>("advice", N_("Suggestion received"), Need::May).prose(),
        field<&NoteRemedy::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// A decision that was changed or annulled is withdrawn from publication within three working days, with reasons (行政处罚法 48, paragraph 2).
struct WithdrawPublication {
    std::string where;
    std::string reasons;
};

template <> struct Fields<WithdrawPublication> {
    static constexpr std::array rows{
        field<&WithdrawPublication::where>("where", N_("Where"), Need::Must),
        field<&WithdrawPublication::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
    };
};

} // namespace anjuan
