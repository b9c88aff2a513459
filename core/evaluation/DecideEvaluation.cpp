// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/DecideEvaluation.h"

#include <algorithm>

#include "core/evaluation/EvaluationScore.h"

namespace anjuan {
namespace {

using Decided = Result<std::vector<EvaluationEvent>>;
using Trouble = std::optional<Refusal>;

Decided one(EvaluationEvent event)
{
    return std::vector<EvaluationEvent>{std::move(event)};
}

Refusal no(Why why, std::string_view rule, Message sentence, std::string jump = {})
{
    Finding finding;
    finding.rule = rule;
    finding.sentence = std::move(sentence);
    finding.jump = std::move(jump);
    return refuse(why, std::move(finding));
}

Refusal tooEarlyOrLate(std::string_view sentence)
{
    return no(Why::NotAtThisStage, "stage", {sentence, {}});
}

struct Deciding {
    const EvaluationFile& file;
    const EvaluationCircumstances& now;

    bool hadPart(const PopulationCase& drawn, const PersonId& person) const
    {
        return std::ranges::find(drawn.involved, person) != drawn.involved.end();
    }

    std::string nameOf(const PersonId& person) const { return now.roster ? now.roster->nameOf(person) : person.text(); }

    Refusal ownWork(const PopulationCase& drawn, const PersonId& person) const
    {
        return no(Why::Rule, "own-work",
            {N_("%1 had a part in case %2; nobody reviews own work"),
                {nameOf(person), drawn.number.empty() ? drawn.caseId : drawn.number}},
            "reviewer");
    }

    /// Open, drawn, not reported yet, and of the standard it was opened with.
    Trouble cannotWork() const
    {
        if (!file.batch || !file.sample)
            return tooEarlyOrLate(N_("No sample has been drawn yet"));
        if (file.report)
            return tooEarlyOrLate(N_("The report has been issued; its sheets are closed"));
        if (file.batch->standardDigest != hex(digestOf(now.standard)))
            return no(Why::Rule, "standard-changed",
                {N_("The batch was opened with standard %1 version %2 and goes on with that one only"),
                    {file.batch->standardId, file.batch->standardVersion}});
        return std::nullopt;
    }

    /// A sheet that can be prepared: drawn and not signed.
    Trouble cannotPrepare(const std::string& caseId) const
    {
        if (auto found = cannotWork())
            return found;
        const auto* sheet = file.sheet(caseId);
        if (!sheet || !file.drawnCase(caseId))
            return no(Why::NotFound, "sample", {N_("Case %1 is not in the sample"), {caseId}}, "case_id");
        if (sheet->signature)
            return tooEarlyOrLate(N_("The sheet is signed and no longer changes"));
        return std::nullopt;
    }

    /// A sheet that this person can fill: prepared, assigned to them, not their own work.
    Trouble cannotFill(const std::string& caseId) const
    {
        if (auto found = cannotPrepare(caseId))
            return found;
        const auto* sheet = file.sheet(caseId);
        if (!sheet->reviewer)
            return tooEarlyOrLate(N_("The sheet has no reviewer yet"));
        if (hadPart(*file.drawnCase(caseId), now.actor))
            return ownWork(*file.drawnCase(caseId), now.actor);
        if (*sheet->reviewer != now.actor)
            return no(Why::NotYourRight, "own-sheet",
                {N_("The sheet is with %1; only the reviewer fills and signs it"), {nameOf(*sheet->reviewer)}});
        return std::nullopt;
    }

    Decided operator()(const OpenBatch& ask) const
    {
        if (file.batch)
            return tooEarlyOrLate(N_("The batch is open already"));
        if (ask.title.empty())
            return notValid("title", {N_("A batch needs a title"), {}});
        if (!ask.periodFrom || !ask.periodTo || *ask.periodTo < *ask.periodFrom)
            return notValid("period_to", {N_("The period ends before it begins, or one of its days is missing"), {}});
        if (!now.standard.isValidOn(now.today))
            return no(Why::Rule, "standard-not-valid",
                {N_("The standard %1 version %2 is not valid on %3"),
                    {now.standard.title, now.standard.version, now.today}});
        return one(BatchOpened{ask.title, ask.organ, ask.periodFrom, ask.periodTo, now.standard.id,
            now.standard.version, hex(digestOf(now.standard))});
    }

    Decided operator()(const DrawSample& ask) const
    {
        if (!file.batch)
            return tooEarlyOrLate(N_("The batch has not been opened yet"));
        if (file.sample)
            return tooEarlyOrLate(N_("The sample has been drawn; it is not drawn twice"));
        auto drawn = drawSample(ask.population, ask.method, ask.size, ask.seed);
        if (!drawn)
            return std::move(drawn).refusal();
        return one(BatchSampleDrawn{
            ask.method, ask.size, ask.seed, std::string{sampleAlgorithm}, ask.population, std::move(drawn).value()});
    }

    Decided operator()(const AssignSheet& ask) const
    {
        if (auto found = cannotPrepare(ask.caseId))
            return std::move(*found);
        if (ask.reviewer.text().empty())
            return notValid("reviewer", {N_("The sheet needs a reviewer"), {}});
        const auto* drawn = file.drawnCase(ask.caseId);
        if (hadPart(*drawn, ask.reviewer))
            return ownWork(*drawn, ask.reviewer);
        return one(SheetAssigned{ask.caseId, ask.reviewer});
    }

    Decided operator()(const ProposeFindings& ask) const
    {
        if (auto found = cannotPrepare(ask.caseId))
            return std::move(*found);
        FindingsProposed proposed{ask.caseId, {}};
        for (const auto& finding : ask.findings) {
            const auto before = proposed.proposals.size();
            for (const auto& rule : now.standard.rules)
                if (rule.rule == finding.rule)
                    proposed.proposals.push_back(
                        {finding.rule, finding.sentence, rule.item, rule.veto, rule.deduction});
            if (proposed.proposals.size() == before)
                proposed.proposals.push_back(
                    {finding.rule, finding.sentence, std::nullopt, std::nullopt, std::nullopt});
        }
        return one(std::move(proposed));
    }

    Decided operator()(const DecideItem& ask) const
    {
        if (auto found = cannotFill(ask.caseId))
            return std::move(*found);
        const auto* item = now.standard.item(ask.item);
        if (!item)
            return notValid("item", {N_("The standard has no item %1"), {ask.item}});
        if (ask.deduction < 0 || ask.deduction > item->points)
            return notValid("deduction_tenths",
                {N_("Item %1 is worth %2 tenths of a point; %3 cannot be deducted"),
                    {ask.item, item->points, ask.deduction}});
        if (!ask.isApplicable && ask.deduction != 0)
            return notValid("deduction_tenths", {N_("Nothing is deducted from an item that does not apply"), {}});
        if ((ask.deduction > 0 || !ask.isApplicable) && ask.comment.empty())
            return notValid("comment", {N_("A deduction, and an item left out, need a comment"), {}});
        return one(ItemDecided{ask.caseId, ask.item, ask.isApplicable, ask.deduction, ask.comment, ask.page});
    }

    Decided operator()(const DecideVeto& ask) const
    {
        if (auto found = cannotFill(ask.caseId))
            return std::move(*found);
        if (!now.standard.veto(ask.veto))
            return notValid("veto", {N_("The standard has no veto %1"), {ask.veto}});
        if (ask.applies && ask.comment.empty())
            return notValid("comment", {N_("A veto needs a comment"), {}});
        return one(VetoDecided{ask.caseId, ask.veto, ask.applies, ask.comment, ask.page});
    }

    Decided operator()(const SignSheet& ask) const
    {
        if (auto found = cannotFill(ask.caseId))
            return std::move(*found);
        const auto* sheet = file.sheet(ask.caseId);
        Refusal open{Why::Rule, {}};
        for (const auto& proposal : openProposals(*sheet)) {
            Finding finding;
            finding.rule = "proposals-open";
            finding.sentence
                = {N_("Nobody has decided what follows from finding %1: %2"), {proposal.rule, proposal.sentence}};
            finding.jump
                = proposal.item ? "item/" + std::to_string(*proposal.item) : "veto/" + proposal.veto.value_or("");
            open.findings.push_back(std::move(finding));
        }
        if (!open.findings.empty())
            return open;
        auto score = scoreOf(now.standard, *sheet);
        if (!score)
            return no(Why::Rule, "nothing-applies", {N_("No item applies to this file; it cannot be scored"), {}});
        return one(SheetSigned{ask.caseId, now.actor, now.today, score->earned, score->applicable, score->score,
            score->grade, score->vetoes});
    }

    Decided operator()(const NoteMerit& ask) const
    {
        if (auto found = cannotFill(ask.caseId))
            return std::move(*found);
        return one(MeritNoted{ask.caseId, ask.text});
    }

    Decided operator()(const IssueEvaluationReport& ask) const
    {
        if (auto found = cannotWork())
            return std::move(*found);
        const auto open = std::ranges::count_if(file.sheets, [](const auto& sheet) { return !sheet.signature; });
        if (open > 0)
            return no(Why::Rule, "sheets-open",
                {N_("%1 of %2 sheets are not signed yet"),
                    {static_cast<std::int64_t>(open), static_cast<std::int64_t>(file.sheets.size())}});
        std::int64_t sum = 0;
        for (const auto& sheet : file.sheets)
            sum += sheet.signature->score;
        const auto count = static_cast<std::int64_t>(file.sheets.size());
        return one(EvaluationReportIssued{now.actor, now.today, count, (2 * sum + count) / (2 * count), ask.note, {}});
    }
};

} // namespace

std::vector<SheetProposal> openProposals(const EvaluationSheet& sheet)
{
    std::vector<SheetProposal> open;
    for (const auto& proposal : sheet.proposals)
        if ((proposal.item && !sheet.items.contains(*proposal.item))
            || (proposal.veto && !sheet.vetoes.contains(*proposal.veto)))
            open.push_back(proposal);
    return open;
}

Result<std::vector<EvaluationEvent>> decide(
    const EvaluationFile& file, const EvaluationCommand& command, const EvaluationCircumstances& now)
{
    return std::visit(Deciding{file, now}, command);
}

} // namespace anjuan
