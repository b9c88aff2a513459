// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromEvaluation.h"

#include <algorithm>
#include <array>

#include <QStringList>

#include "core/documents/EvaluationFacts.h"
#include "core/evaluation/EvaluationScore.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

QString said(std::string_view sentence, std::vector<Argument> places)
{
    return words(Message{sentence, std::move(places)});
}

std::int64_t count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

struct SectionPaper {
    std::string_view section;
    std::array<std::string_view, 3> kinds;
};

/// In which paper the items of a section are looked up; a convenience of the page, no rule.
constexpr std::array sectionPapers{
    SectionPaper{"立案", {"filing-approval", "lead-register", ""}},
    SectionPaper{"现场检查(勘验)笔录", {"scene-record", "", ""}},
    SectionPaper{"询问笔录", {"interview-record", "", ""}},
    SectionPaper{"证据", {"extraction-record", "preservation-notice", "preservation-approval"}},
    SectionPaper{"调查终结报告", {"investigation-report", "", ""}},
    SectionPaper{"审查与告知", {"penalty-notice", "notice-approval", "review-opinion"}},
    SectionPaper{"行政处罚决定书", {"penalty-decision", "no-penalty-decision", ""}},
    SectionPaper{"送达和执行", {"proof-of-service", "payment-record", ""}},
    SectionPaper{"归档", {"file-contents", "file-cover", "binder-note"}},
};

bool isOfMachine(const EvaluationStandard& standard, std::optional<std::int64_t> item, std::optional<std::string> veto)
{
    return std::ranges::any_of(standard.rules, [&](const StandardRule& rule) { return (item && rule.item == item) || (veto && rule.veto == veto); });
}

ItemLine vetoLineOf(const EvaluationStandard& standard, const EvaluationSheet& sheet, const StandardVeto& veto)
{
    ItemLine line;
    line.kind = ItemLine::Kind::Veto;
    line.id = QStringLiteral("veto/") + toText(veto.no);
    line.no = toText(veto.no);
    line.text = toText(veto.text);
    line.isByMachine = isOfMachine(standard, {}, veto.no);
    QStringList found;
    for (const auto& proposal : sheet.proposals) {
        if (proposal.veto == veto.no)
            found << toText(proposal.sentence);
    }
    line.proposal = found.join(QStringLiteral("；"));
    if (const auto decided = sheet.vetoes.find(veto.no); decided != sheet.vetoes.end()) {
        line.isDecided = true;
        line.vetoApplies = decided->second.applies;
        line.comment = toText(decided->second.comment);
        line.page = toText(decided->second.page);
    }
    return line;
}

ItemLine itemLineOf(const EvaluationStandard& standard, const EvaluationSheet& sheet, const StandardItem& item)
{
    ItemLine line;
    line.id = QStringLiteral("item/") + QString::number(item.no);
    line.no = QString::number(item.no);
    line.text = toText(item.text);
    line.points = item.points;
    line.isByMachine = isOfMachine(standard, item.no, {});
    QStringList found;
    for (const auto& proposal : sheet.proposals) {
        if (proposal.item != item.no)
            continue;
        found << toText(proposal.sentence);
        line.deduction = std::min(item.points, line.deduction + proposal.deduction.value_or(0));
    }
    found.removeDuplicates();
    line.proposal = found.join(QStringLiteral("；"));
    if (const auto decided = sheet.items.find(item.no); decided != sheet.items.end()) {
        line.isDecided = true;
        line.isApplicable = decided->second.isApplicable;
        line.deduction = decided->second.deduction;
        line.comment = toText(decided->second.comment);
        line.page = toText(decided->second.page);
    }
    return line;
}

QString progressOf(const EvaluationFile& file)
{
    if (file.report)
        return words(N_("Report issued"));
    const auto all = count(file.sheets.size());
    const auto closed = std::ranges::count_if(file.sheets, [](const auto& sheet) { return sheet.signature.has_value(); });
    const auto unassigned = std::ranges::count_if(file.sheets, [](const auto& sheet) { return !sheet.reviewer; });
    if (unassigned > 0)
        return said(N_("%1 of %2 sheets have no reviewer"), {static_cast<std::int64_t>(unassigned), all});
    if (closed < all)
        return said(N_("%1 of %2 sheets are signed"), {static_cast<std::int64_t>(closed), all});
    return words(N_("All sheets are signed; the report can be issued"));
}

QString stateOf(const EvaluationSheet& sheet)
{
    if (sheet.signature)
        return words(N_("Signed"));
    const auto open = openProposals(sheet).size();
    return open > 0 ? said(N_("%1 to be decided"), {count(open)}) : words(N_("Under review"));
}

void putVetoes(const BatchView& batch, const EvaluationSheet& sheet, SheetHead& head)
{
    std::int64_t clear = 0;
    std::int64_t open = 0;
    std::int64_t applies = 0;
    for (const auto& veto : batch.standard->vetoes) {
        const auto line = vetoLineOf(*batch.standard, sheet, veto);
        applies += line.vetoApplies ? 1 : 0;
        open += line.isOpen() ? 1 : 0;
        clear += line.isByMachine && line.proposal.isEmpty() && !line.vetoApplies ? 1 : 0;
    }
    head.vetoesSeen = said(N_("%1 looked at by the program, nothing found"), {clear});
    if (applies > 0)
        head.vetoesOpen = said(N_("%1 apply"), {applies});
    else if (open > 0)
        head.vetoesOpen = said(N_("%1 proposed, to be decided"), {open});
}

void putScore(const BatchView& batch, const EvaluationSheet& sheet, SheetHead& head)
{
    const auto all = count(batch.standard->items.size());
    head.decided = said(N_("%1 of %2 items decided"), {count(sheet.items.size()), all});
    const auto score = scoreOf(*batch.standard, sheet);
    if (!score)
        return;
    head.score = toText(scoreWords(score->score));
    head.applicable = said(N_("%1 points apply, %2 deducted"), {pointWords(score->applicable), pointWords(score->applicable - score->earned)});
}

QString closedWords(const BatchView& batch, const EvaluationSheet& sheet, const Roster& roster, const PersonId& me)
{
    if (batch.file.report)
        return words(N_("The report has been issued; its sheets are closed"));
    if (sheet.signature)
        return said(N_("Signed by %1 on %2; the sheet no longer changes"), {roster.nameOf(sheet.signature->signedBy), *sheet.signature->signedOn});
    if (!sheet.reviewer)
        return words(N_("The sheet has no reviewer yet"));
    if (*sheet.reviewer != me)
        return said(N_("The sheet is with %1; only the reviewer fills and signs it"), {roster.nameOf(*sheet.reviewer)});
    return {};
}

} // namespace

QString pointsText(std::int64_t tenths)
{
    return toText(pointWords(tenths));
}

BatchLine batchLineOf(const BatchView& batch)
{
    BatchLine line;
    line.id = toText(batch.id.text());
    if (const auto& opened = batch.file.batch) {
        line.title = toText(opened->title);
        line.period = words(*opened->periodFrom) + QStringLiteral(" – ") + words(*opened->periodTo);
        line.standard = said(N_("%1, version %2"), {batch.standard ? batch.standard->title : opened->standardId, opened->standardVersion});
    }
    if (const auto& sample = batch.file.sample) {
        line.seed = sample->method == SampleMethod::All ? QStringLiteral("—") : toText(sample->seed);
        line.drawn = QStringLiteral("%1 / %2").arg(sample->drawn.size()).arg(sample->population.size());
    }
    line.progress = progressOf(batch.file);
    line.tone = batch.file.report ? Tone::Text2 : Tone::Text;
    return line;
}

std::vector<SheetLine> sheetLinesOf(const BatchView& batch, const Roster& roster, const PersonId& me)
{
    std::vector<SheetLine> lines;
    for (const auto& sheet : batch.file.sheets) {
        SheetLine line;
        line.id = toText(sheet.caseId);
        if (const auto* drawn = batch.file.drawnCase(sheet.caseId)) {
            line.number = toText(drawn->number);
            line.party = toText(drawn->party);
            line.cause = toText(drawn->cause);
        }
        line.reviewer = sheet.reviewer ? toText(roster.nameOf(*sheet.reviewer)) : QStringLiteral("—");
        line.state = stateOf(sheet);
        line.isMine = sheet.reviewer == me;
        if (sheet.signature) {
            line.isSigned = true;
            line.score = toText(scoreWords(sheet.signature->score));
            line.grade = toText(sheet.signature->grade);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ItemLine> itemLinesOf(const BatchView& batch, const EvaluationSheet& sheet, bool withVetoes)
{
    std::vector<ItemLine> lines;
    const auto group = [&](const QString& name) {
        ItemLine head;
        head.kind = ItemLine::Kind::Group;
        head.id = QStringLiteral("group/") + name;
        head.text = name;
        lines.push_back(head);
        return lines.size() - 1;
    };
    if (withVetoes) {
        group(words(N_("Vetoes")));
        for (const auto& veto : batch.standard->vetoes)
            lines.push_back(vetoLineOf(*batch.standard, sheet, veto));
    }
    std::size_t head = 0;
    QString section;
    for (const auto& item : batch.standard->items) {
        if (const auto name = toText(item.section); name != section) {
            section = name;
            head = group(name);
        }
        const auto line = itemLineOf(*batch.standard, sheet, item);
        lines[head].points += line.points;
        lines[head].deduction += line.isDecided ? line.deduction : 0;
        lines.push_back(line);
    }
    return lines;
}

SheetHead sheetHeadOf(const BatchView& batch, const EvaluationSheet& sheet, const Roster& roster, const PersonId& me)
{
    SheetHead head;
    const auto at = std::ranges::find(batch.file.sheets, sheet.caseId, &EvaluationSheet::caseId) - batch.file.sheets.begin();
    head.place = said(N_("File %1 of %2"), {static_cast<std::int64_t>(at + 1), count(batch.file.sheets.size())});
    if (const auto* drawn = batch.file.drawnCase(sheet.caseId))
        head.file = toText(drawn->number) + QStringLiteral("  ") + toText(drawn->party) + QStringLiteral(" · ") + toText(drawn->cause);
    head.standard = said(N_("Standard %1"), {batch.standard->version});
    if (batch.file.sample && batch.file.sample->method != SampleMethod::All)
        head.standard += QStringLiteral(" · ") + said(N_("Seed %1"), {batch.file.sample->seed});
    putVetoes(batch, sheet, head);
    putScore(batch, sheet, head);
    const auto open = openProposals(sheet);
    if (!open.empty())
        head.whyNotFinished = said(N_("%1 proposals wait for your decision"), {count(open.size())});
    else if (head.score.isEmpty())
        head.whyNotFinished = words(N_("No item applies to this file; it cannot be scored"));
    head.closed = closedWords(batch, sheet, roster, me);
    head.merit = toText(sheet.merit);
    return head;
}

std::vector<ReviewedPaper> reviewedPapersOf(const CaseFile& file)
{
    std::vector<ReviewedPaper> papers;
    std::vector<const FiledAct*> acts;
    for (const auto& act : file.acts)
        acts.push_back(&act);
    std::ranges::stable_sort(acts, [](const auto* a, const auto* b) { return happenedBefore(*a, *b); });
    for (const auto* act : acts) {
        for (const auto& paper : act->taken.head.papers)
            papers.push_back({toText(paper.digest), toText(paper.title), toText(paper.kind), 1});
    }
    return papers;
}

int paperOf(const std::vector<ReviewedPaper>& papers, const EvaluationStandard& standard, const QString& itemId)
{
    const auto* item = itemId.startsWith(QStringLiteral("item/")) ? standard.item(itemId.mid(5).toLongLong()) : nullptr;
    const auto row = std::ranges::find(sectionPapers, item ? std::string_view{item->section} : std::string_view{}, &SectionPaper::section);
    if (row == sectionPapers.end())
        return -1;
    for (const auto kind : row->kinds) {
        const auto found = std::ranges::find(papers, toText(kind), &ReviewedPaper::kind);
        if (!kind.empty() && found != papers.end())
            return static_cast<int>(found - papers.begin());
    }
    return -1;
}

} // namespace anjuan
