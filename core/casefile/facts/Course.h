// SPDX-License-Identifier: GPL-3.0-or-later
// The course of an inquiry: another procedure, suspension and its end, termination, what stands in the way.
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// Under which table a case is dealt with; the keys are the ids of the procedures.
enum class ProcedureKind { Ordinary, OnTheSpot, Disposition };

template <> struct Options<ProcedureKind> {
    static constexpr std::array rows{
        Option{"ordinary", N_("Ordinary procedure"), "普通程序"},
        Option{"on-the-spot", N_("Penalty on the spot"), "简易程序"},
        Option{"disposition", N_("Administrative disposition"), "行政处理程序"},
    };
};

/// The case goes on under another table, with its reason; what was done stays done.
struct ChangeProcedure {
    ProcedureKind procedure{};
    std::string reason;
};

template <> struct Fields<ChangeProcedure> {
    static constexpr std::array rows{
        field<&ChangeProcedure::procedure>("procedure", N_("Procedure"), Need::Must),
        field<&ChangeProcedure::reason>("reason", N_("Reason"), Need::Must).prose(),
    };
};

/// Why an inquiry rests (convention; no national statute names grounds).
enum class SuspensionGround { CourtDecision, Expertise, PartyUntraceable, ForceMajeure, Other };

template <> struct Options<SuspensionGround> {
    static constexpr std::array rows{
        Option{"court-decision", N_("Waits for a court or another organ"), "须以人民法院或者其他行政机关的处理结果为依据"},
        Option{"expertise", N_("Waits for an expert"), "等待检验、检测、检疫或者技术鉴定结果"},
        Option{"party-untraceable", N_("The party cannot be found"), "当事人下落不明"},
        Option{"force-majeure", N_("Force majeure"), "因不可抗力"},
        Option{"other", N_("Another ground"), "其他情形"},
    };
};

/// The inquiry rests.
struct SuspendInquiry {
    SuspensionGround ground{};
    std::string reasons;
};

template <> struct Fields<SuspendInquiry> {
    static constexpr std::array rows{
        field<&SuspendInquiry::ground>("ground", N_("Ground"), Need::Must),
        field<&SuspendInquiry::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
    };
};

/// The inquiry goes on.
struct ResumeInquiry {
    std::string reasons;
};

template <> struct Fields<ResumeInquiry> {
    static constexpr std::array rows{
        field<&ResumeInquiry::reasons>("reasons", N_("Why it goes on"), Need::Must).prose(),
    };
};

/// Why an inquiry ends without a decision (convention).
enum class TerminationGround { PartyDied, PartyDissolved, Other };

template <> struct Options<TerminationGround> {
    static constexpr std::array rows{
        Option{"party-died", N_("The party died"), "当事人死亡"},
        Option{"party-dissolved", N_("The party was dissolved without successor"), "作为当事人的法人或者其他组织终止，无权利义务承受人"},
        Option{"other", N_("Another ground"), "其他情形"},
    };
};

/// The inquiry ends; nobody is left to punish.
struct TerminateInquiry {
    TerminationGround ground{};
    std::string reasons;
};

template <> struct Fields<TerminateInquiry> {
    static constexpr std::array rows{
        field<&TerminateInquiry::ground>("ground", N_("Ground"), Need::Must),
        field<&TerminateInquiry::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
    };
};

/// What officers meet at the scene.
enum class Obstacle { UnknownParty, Ownerless, NoName, Obstruction, Absent };

template <> struct Options<Obstacle> {
    static constexpr std::array rows{
        Option{"unknown-party", N_("The party is not known"), "当事人不明"},
        Option{"ownerless", N_("Goods without an owner"), "物品无人认领"},
        Option{"no-name", N_("Refuses to give a name"), "拒绝提供身份信息"},
        Option{"obstruction", N_("Obstructs"), "阻碍执行公务"},
        Option{"absent", N_("The party is absent"), "当事人不在场"},
    };
};

/// What stood in the way at the scene and what was done about it.
struct NoteObstacle {
    Obstacle kind{};
    std::string detail;
    std::string done;
    std::string witness;
    bool recorded = false;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<NoteObstacle> {
    static constexpr std::array rows{
        field<&NoteObstacle::kind>("kind", N_("Kind"), Need::Must),
        field<&NoteObstacle::detail>("detail", N_("What happened"), Need::Must).prose(),
        field<&NoteObstacle::done>("done", N_("What was done about it"), Need::Must).prose(),
        field<&NoteObstacle::witness>("witness", N_("Attesting witness"), Need::May),
        field<&NoteObstacle::recorded>("recorded", N_("Photographs or video"), Need::May),
        field<&NoteObstacle::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// A reminder slip: the fast lane before any penalty.
struct Remind {
    std::string conduct;
    std::string requirement;
    std::optional<Date> due;
    std::string handedTo;
};

template <> struct Fields<Remind> {
    static constexpr std::array rows{
        field<&Remind::conduct>("conduct", N_("Conduct"), Need::Must).prose(),
        field<&Remind::requirement>("requirement", N_("What is to be done"), Need::Must).prose(),
        field<&Remind::due>("due", N_("To be corrected by"), Need::May),
        field<&Remind::handedTo>("handed_to", N_("Handed to"), Need::Must),
    };
};

} // namespace anjuan
