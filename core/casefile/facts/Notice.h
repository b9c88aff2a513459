// SPDX-License-Identifier: GPL-3.0-or-later
// Notice of intended penalty and the defence (行政处罚法 44, 45, 62).
#pragma once
#include "core/casefile/facts/Conclusion.h"

namespace anjuan {

/// The application to give notice.
struct ApproveNotice {
    std::string remark;
};

template <> struct Fields<ApproveNotice> {
    static constexpr std::array rows{
        field<&ApproveNotice::remark>("remark", N_("Remark"), Need::May).prose(),
    };
};

/// What the party is told before a decision.
struct IssueNotice {
    std::string penaltyText;
    std::vector<Penalty> penalties;
    std::string factsText;
    std::string reasons;
    std::string basis;
    bool statementRight = false;
    bool defenceRight = false;
    bool hearingRight = false;
    std::string periodWords;
    bool laterLaw = false;   ///< 行政处罚法 37: the law of the day of the notice applies, because it is lighter
};

template <> struct Fields<IssueNotice> {
    static constexpr std::array rows{
        field<&IssueNotice::penaltyText>("penalty_text", N_("Intended penalty, in words"), Need::Must).prose(),
        field<&IssueNotice::penalties>("penalties", N_("Intended penalties"), Need::Must),
        field<&IssueNotice::factsText>("facts_text", N_("Facts"), Need::Must).prose(),
        field<&IssueNotice::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&IssueNotice::basis>("basis", N_("Basis"), Need::Must),
        field<&IssueNotice::statementRight>("statement_right", N_("Right to state"), Need::May),
        field<&IssueNotice::defenceRight>("defence_right", N_("Right to defend"), Need::May),
        field<&IssueNotice::hearingRight>("hearing_right", N_("Right to a hearing"), Need::May),
        field<&IssueNotice::periodWords>("period_words", N_("Period, in words"), Need::Must),
        field<&IssueNotice::laterLaw>("later_law", N_("The later law applies, because it is lighter"), Need::May)
            .hint(N_("Only where the law was changed after the conduct ended (行政处罚法第三十七条).")),
    };
};

/// How the party answered.
enum class DefenceForm { Written, Oral, Waiver };

template <> struct Options<DefenceForm> {
    static constexpr std::array rows{
        Option{"written", N_("Written")},
        Option{"oral", N_("Oral")},
        Option{"waiver", N_("Express waiver")},
    };
};

/// What the party said, or that it waived its right.
struct RecordDefence {
    DefenceForm form{};
    std::string by;
    std::vector<std::string> points;
    std::string party{};   ///< whose, where there are several; empty: that of the first
};

template <> struct Fields<RecordDefence> {
    static constexpr std::array rows{
        field<&RecordDefence::form>("form", N_("Form"), Need::Must),
        field<&RecordDefence::by>("by", N_("By"), Need::Must),
        field<&RecordDefence::points>("points", N_("Points"), Need::May),
        field<&RecordDefence::party>("party", N_("Of which party"), Need::May).oneOf(Among::Parties),
    };
};

/// One point of the defence and the answer.
struct AnsweredPoint {
    std::string point;
    std::string result;
};

template <> struct Fields<AnsweredPoint> {
    static constexpr std::array rows{
        field<&AnsweredPoint::point>("point", N_("Point"), Need::Must).prose(),
        field<&AnsweredPoint::result>("result", N_("Answer"), Need::Must).prose(),
    };
};

/// Every point is answered; the penalty may not grow (行政处罚法 45).
struct ReExamine {
    std::vector<AnsweredPoint> points;
    bool adopted = false;
    std::string conclusion;
};

template <> struct Fields<ReExamine> {
    static constexpr std::array rows{
        field<&ReExamine::points>("points", N_("Points"), Need::Must),
        field<&ReExamine::adopted>("adopted", N_("A point was adopted"), Need::May),
        field<&ReExamine::conclusion>("conclusion", N_("Conclusion"), Need::Must).prose(),
    };
};

} // namespace anjuan
