// SPDX-License-Identifier: GPL-3.0-or-later
// What is told under a name lands in the member of that name: from the report to the archive, and the branches.
#include "tests/core/casefile/ToldFacts.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("the report at the end of the inquiry", "[casefile]")
{
    const auto report = told<ConcludeInquiry>(
        Act::ConcludeInquiry, R"({"course":"c","characterisation":"ch","violated":"v","basis":"b",
        "also_considered":"al","tier":"t","severity":"mitigated","ground":"g","outcome":"no-penalty","penalties":[{"kind":"fine","amount_fen":600000,
        "detail":"d"},{"kind":"warning"}],"correction_ordered":true,"criminal":"suspected","complex_or_major":false})");
    CHECK(report.course == "c");
    CHECK(report.characterisation == "ch");
    CHECK(report.violated == "v");
    CHECK(report.basis == "b");
    CHECK(report.alsoConsidered == "al");
    CHECK(report.tier == "t");
    CHECK(report.severity == Severity::Mitigated);
    CHECK(report.ground == "g");
    CHECK(report.outcome == ProposedOutcome::NoPenalty);
    REQUIRE(report.penalties.size() == 2);
    CHECK(report.penalties[0].kind == PenaltyKind::Fine);
    CHECK(report.penalties[0].amount == Money::yuan(6000));
    CHECK(report.penalties[0].detail == "d");
    CHECK(report.penalties[1].kind == PenaltyKind::Warning);
    CHECK_FALSE(report.penalties[1].amount);
    CHECK(report.correctionOrdered);
    CHECK(report.criminal == CriminalView::Suspected);
    CHECK_FALSE(report.complexOrMajor);
}

TEST_CASE("the notice, the defence and the answer", "[casefile]")
{
    CHECK(told<ApproveNotice>(Act::ApproveNotice, R"({"remark":"r"})").remark == "r");
    const auto notice = told<IssueNotice>(
        Act::IssueNotice, R"({"penalty_text":"p","penalties":[{"kind":"fine","amount_fen":1}],"facts_text":"f",
        "reasons":"r","basis":"b","statement_right":true,"defence_right":false,"hearing_right":true,"period_words":"五个工作日"})");
    CHECK(notice.penaltyText == "p");
    CHECK(notice.penalties.at(0).amount == Money::fen(1));
    CHECK(notice.factsText == "f");
    CHECK(notice.reasons == "r");
    CHECK(notice.basis == "b");
    CHECK(notice.statementRight);
    CHECK_FALSE(notice.defenceRight);
    CHECK(notice.hearingRight);
    CHECK(notice.periodWords == "五个工作日");
    const auto defence = told<RecordDefence>(Act::RecordDefence, R"({"form":"oral","by":"b","points":["1","2"]})");
    CHECK(defence.form == DefenceForm::Oral);
    CHECK(defence.by == "b");
    CHECK(defence.points == Texts{"1", "2"});
    const auto answer = told<ReExamine>(
        Act::ReExamine, R"({"points":[{"point":"p","result":"r"}],"adopted":true,"conclusion":"c"})");
    CHECK(answer.points.at(0).point == "p");
    CHECK(answer.points.at(0).result == "r");
    CHECK(answer.adopted);
    CHECK(answer.conclusion == "c");
}

TEST_CASE("the legal review and the discussion", "[casefile]")
{
    const auto submitted = told<SubmitReview>(Act::SubmitReview, R"({"materials":["a"],"note":"n"})");
    CHECK(submitted.materials == Texts{"a"});
    CHECK(submitted.note == "n");
    const auto opinion = told<GiveOpinion>(Act::GiveOpinion,
        R"({"items":[{"item":"i","verdict":"problem","remark":"r"}],"conclusion":"return","opinion":"o"})");
    CHECK(opinion.items.at(0).item == "i");
    CHECK(opinion.items.at(0).verdict == Verdict::Problem);
    CHECK(opinion.items.at(0).remark == "r");
    CHECK(opinion.conclusion == ReviewConclusion::Return);
    CHECK(opinion.opinion == "o");
    const auto meeting = told<HoldDiscussion>(
        Act::HoldDiscussion, R"({"place":"p","from":"14:00","to":"15:10","chair":"feng","recorder":"r",
        "members":[{"person":"sun","opinion":"o","stance":"reserves"}],"also_present":["a"],"handler_report":"h","outcome":"changed","conclusion":"c"})");
    CHECK(meeting.place == "p");
    CHECK(meeting.from == at("14:00"));
    CHECK(meeting.to == at("15:10"));
    CHECK(meeting.chair == PersonId{"feng"});
    CHECK(meeting.recorder == "r");
    CHECK(meeting.members.at(0).person == PersonId{"sun"});
    CHECK(meeting.members.at(0).opinion == "o");
    CHECK(meeting.members.at(0).stance == Stance::Reserves);
    CHECK(meeting.alsoPresent == Texts{"a"});
    CHECK(meeting.handlerReport == "h");
    CHECK(meeting.outcome == DiscussionOutcome::Changed);
    CHECK(meeting.conclusion == "c");
}

TEST_CASE("the decision to punish and the decision not to", "[casefile]")
{
    const auto approved = told<ApproveDecision>(Act::ApproveDecision, R"({"discussion":"d","remark":"r"})");
    CHECK(approved.discussion == "d");
    CHECK(approved.remark == "r");
    const auto decision = told<IssueDecision>(
        Act::IssueDecision, R"({"facts_and_evidence":"f","penalties":[{"kind":"confiscate-gains","amount_fen":5}],
        "violated":"v","basis":"b","tier":"t","defence_handling":"d","performance":"p","surcharge_stated":true,"reconsideration_organ":"ro",
        "reconsideration_days":60,"court":"c","litigation_months":6,"overdue_reason":"o"})");
    CHECK(decision.factsAndEvidence == "f");
    CHECK(decision.penalties.at(0).kind == PenaltyKind::ConfiscateGains);
    CHECK(decision.violated == "v");
    CHECK(decision.basis == "b");
    CHECK(decision.tier == "t");
    CHECK(decision.defenceHandling == "d");
    CHECK(decision.performance == "p");
    CHECK(decision.surchargeStated);
    CHECK(decision.reconsiderationOrgan == "ro");
    CHECK(decision.reconsiderationDays == 60);
    CHECK(decision.court == "c");
    CHECK(decision.litigationMonths == 6);
    CHECK(decision.overdueReason == "o");
    const auto spared = told<IssueNoPenalty>(
        Act::IssueNoPenalty, R"({"ground":"under-14","facts_and_evidence":"f","reasons":"r","violated":"v",
        "education":"e","reconsideration_organ":"ro","reconsideration_days":60,"court":"c","litigation_months":6})");
    CHECK(spared.ground == NoPenaltyGround::Under14);
    CHECK(spared.factsAndEvidence == "f");
    CHECK(spared.reasons == "r");
    CHECK(spared.violated == "v");
    CHECK(spared.education == "e");
    CHECK(spared.reconsiderationOrgan == "ro");
    CHECK(spared.reconsiderationDays == 60);
    CHECK(spared.court == "c");
    CHECK(spared.litigationMonths == 6);
}

TEST_CASE("the three acts of service have the same facts", "[casefile]")
{
    for (const auto act : {Act::ServeNotice, Act::ServeDecision, Act::ServePaper}) {
        const auto service
            = told<Serve>(act, R"({"paper":"p","mode":"leaving","place":"pl","received_by":"rb","relation":"re",
            "received_on":"2026-10-01","refusal":"r","witness":"w","recorded":true,"slip":"s"})");
        CHECK(service.paper == "p");
        CHECK(service.mode == ServiceMode::Leaving);
        CHECK(service.place == "pl");
        CHECK(service.receivedBy == "rb");
        CHECK(service.relation == "re");
        CHECK(service.receivedOn == Date::of(2026, 10, 1));
        CHECK(service.refusal == "r");
        CHECK(service.witness == "w");
        CHECK(service.recorded);
        CHECK(service.slip == "s");
    }
}

TEST_CASE("publication, payment, closing and archive", "[casefile]")
{
    const auto published
        = told<Publish>(Act::Publish, R"({"grade":"serious","months":12,"redacted":["r"],"where":"w"})");
    CHECK(published.grade == PublicationGrade::Serious);
    CHECK(published.months == 12);
    CHECK(published.redacted == Texts{"r"});
    CHECK(published.where == "w");
    const auto paid = told<RecordPayment>(
        Act::RecordPayment, R"({"paid_fen":600000,"by":"b","channel":"c","receipt":"r","surcharge_fen":18000})");
    CHECK(paid.paid == Money::yuan(6000));
    CHECK(paid.by == "b");
    CHECK(paid.channel == "c");
    CHECK(paid.receipt == "r");
    CHECK(paid.surcharge == Money::yuan(180));
    const auto closed = told<CloseCase>(
        Act::CloseCase, R"({"ground":"court-executed","result":"r","remedies":"re","property":"p"})");
    CHECK(closed.ground == ClosingGround::CourtExecuted);
    CHECK(closed.result == "r");
    CHECK(closed.remedies == "re");
    CHECK(closed.property == "p");
    const auto bound = told<ArchiveCase>(Act::ArchiveCase,
        R"({"archive_number":"20260011","retention":"permanent","volumes":["v"],"contents_list":true,
        "pages_numbered":false,"binder_note":true})");
    CHECK(bound.archiveNumber == "20260011");
    CHECK(bound.retention == RetentionPeriod::Permanent);
    CHECK(bound.volumes == Texts{"v"});
    CHECK(bound.contentsList);
    CHECK_FALSE(bound.pagesNumbered);
    CHECK(bound.binderNote);
}

TEST_CASE("referral, correction and the row of a ledger", "[casefile]")
{
    const auto out = told<ReferOut>(Act::ReferOut,
        R"({"kind":"police","receiver":"r","facts_found":"f","reasons":"re","attachments":["a"],"whole_case":true})");
    CHECK(out.kind == ReferralKind::Police);
    CHECK(out.receiver == "r");
    CHECK(out.factsFound == "f");
    CHECK(out.reasons == "re");
    CHECK(out.attachments == Texts{"a"});
    CHECK(out.wholeCase);
    const auto corrected = told<CorrectEntry>(Act::CorrectEntry, R"({"entry":7,"reason":"r","correction":"c"})");
    CHECK(corrected.entry == 7);
    CHECK(corrected.reason == "r");
    CHECK(corrected.correction == "c");
    const auto row = told<ImportLedgerRow>(
        Act::ImportLedgerRow, R"({"file":"f","row":3,"row_key":"k","number":"n","document":"d","party":"p",
        "cause":"c","basis":"b","result":"r","filed_on":"2023-09-01","decided_on":"2023-09-20","closed_on":"2023-10-08","fine_fen":50000,
        "intended_fine_fen":60000,"notes":["n"],"cells":[{"column":"案由","text":"t"}],"personal_cells":[{"column":"电话","text":"1"}]})");
    CHECK(row.file == "f");
    CHECK(row.row == 3);
    CHECK(row.rowKey == "k");
    CHECK(row.number == "n");
    CHECK(row.document == "d");
    CHECK(row.party == "p");
    CHECK(row.cause == "c");
    CHECK(row.basis == "b");
    CHECK(row.result == "r");
    CHECK(row.filedOn == Date::of(2023, 9, 1));
    CHECK(row.decidedOn == Date::of(2023, 9, 20));
    CHECK(row.closedOn == Date::of(2023, 10, 8));
    CHECK(row.fine == Money::yuan(500));
    CHECK(row.intendedFine == Money::yuan(600));
    CHECK(row.notes == Texts{"n"});
    CHECK(row.cells.at(0).column == "案由");
    CHECK(row.cells.at(0).text == "t");
    CHECK(row.personalCells.at(0).column == "电话");
    CHECK(row.personalCells.at(0).text.text() == "1");
}
