// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/EvaluationFacts.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

constexpr std::size_t chartRows = 9;

struct SectionLoss {
    std::string name;
    std::int64_t lost = 0;
    bool applies = false;
};

/// Points lost in each section over all signed sheets, in the order of the standard.
std::vector<SectionLoss> lossesOf(const ReviewPapers& papers)
{
    std::vector<SectionLoss> sections;
    for (const auto& item : papers.standard.items) {
        if (sections.empty() || sections.back().name != item.section)
            sections.push_back({item.section, 0, false});
        for (const auto& sheet : papers.file.sheets) {
            const auto decided = sheet.items.find(item.no);
            const bool isDecided = decided != sheet.items.end();
            if (!sheet.signature || (isDecided && !decided->second.isApplicable))
                continue;
            sections.back().applies = true;
            sections.back().lost += isDecided ? decided->second.deduction : 0;
        }
    }
    return sections;
}

std::string spanWords(std::optional<Date> from, std::optional<Date> to)
{
    if (!from || !to)
        return {};
    return *from == *to ? dayWords(*from) : dayWords(*from) + "至" + dayWords(*to);
}

std::string daysOf(const EvaluationReport& report)
{
    std::optional<Date> first;
    std::optional<Date> last;
    for (const auto& result : report.annex) {
        if (result.signedOn && (!first || *result.signedOn < *first))
            first = result.signedOn;
        if (result.signedOn && (!last || *last < *result.signedOn))
            last = result.signedOn;
    }
    return spanWords(first, last);
}

/// Failed by a veto or below the last limit: whatever has the last grade of the standard.
std::string averageOfPassed(const ReviewPapers& papers)
{
    const auto& worst = papers.standard.grades.back().name;
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const auto& result : papers.report.annex) {
        if (result.grade == worst)
            continue;
        sum += result.score;
        ++count;
    }
    const auto all = static_cast<std::int64_t>(papers.report.annex.size());
    return count == 0 || count == all ? std::string{} : scoreWords((2 * sum + count) / (2 * count));
}

std::string problemWords(const SheetProblem& problem)
{
    const auto what = problem.deduction > 0 ? fmt::format("第{}项扣{}分", problem.where, pointWords(problem.deduction)) : "一票否决" + problem.where;
    return what + "：" + bare(problem.comment);
}

std::string standardWords(const EvaluationReport& report)
{
    return "《" + report.standard + "》（" + report.standardVersion + "版）";
}

FactTree::List filesOf(const EvaluationReport& report)
{
    FactTree::List files;
    for (const auto& result : report.annex) {
        FactTree file;
        std::vector<std::string> issues;
        for (const auto& problem : result.problems)
            issues.push_back(problemWords(problem));
        file.set("number", result.number.empty() ? result.caseId : result.number).set("cause", bare(result.cause));
        file.set("score", scoreWords(result.score)).set("grade", result.grade).set("issue", joined(issues, "；"));
        files.push_back(std::move(file));
    }
    return files;
}

FactTree::List gradesOf(const EvaluationReport& report)
{
    FactTree::List grades;
    for (const auto& bar : report.gradeChart) {
        FactTree grade;
        grade.set("grade", bar.label).set("count", std::to_string(bar.value));
        grades.push_back(std::move(grade));
    }
    return grades;
}

/// The sections that lost most; all of them in their order when nothing was lost anywhere.
FactTree::List deductionsOf(std::vector<SectionLoss> sections)
{
    if (std::ranges::any_of(sections, [](const auto& s) { return s.lost > 0; })) {
        std::erase_if(sections, [](const auto& s) { return s.lost == 0; });
        std::ranges::stable_sort(sections, std::ranges::greater{}, &SectionLoss::lost);
    }
    FactTree::List list;
    for (const auto& section : sections) {
        FactTree row;
        row.set("part", section.name).set("points", pointWords(section.lost));
        if (list.size() < chartRows)
            list.push_back(std::move(row));
    }
    return list;
}

FactTree::List problemsOf(const ReviewPapers& papers)
{
    FactTree::List problems;
    for (const auto& veto : papers.standard.vetoes) {
        const auto files = std::ranges::count_if(papers.report.annex, [&](const auto& result) {
            return std::ranges::any_of(result.problems, [&](const auto& problem) { return problem.where == veto.no; });
        });
        if (files > 0)
            problems.emplace_back(fmt::format("{}（一票否决{}）：{}卷", bare(veto.text), veto.no, files));
    }
    for (const auto& loss : papers.report.losses)
        problems.emplace_back(fmt::format("{}（第{}项）：{}卷，共扣{}分", bare(loss.text), loss.item, loss.files, pointWords(loss.lost)));
    return problems;
}

/// What reviewers wrote of single files, then the sections that lost nothing anywhere.
FactTree::List meritsOf(const ReviewPapers& papers, const std::vector<SectionLoss>& sections)
{
    FactTree::List merits;
    for (const auto& result : papers.report.annex) {
        if (const auto text = bare(result.merit); !text.empty())
            merits.emplace_back((result.number.empty() ? result.caseId : result.number) + "案卷：" + text);
    }
    std::vector<std::string> names;
    for (const auto& section : sections) {
        if (section.applies && section.lost == 0)
            names.push_back(section.name);
    }
    if (!names.empty())
        merits.emplace_back(joined(names) + "各项，抽取的案卷均未扣分");
    return merits;
}

void putFoot(const ReviewPapers& papers, FactTree& facts)
{
    facts.set("practice", papers.practice);
    if (papers.report.issuedOn)
        facts.set("date", dayWords(*papers.report.issuedOn)).set("paper.date", dayWords(*papers.report.issuedOn));
    facts.set("program.version", papers.version).set("program.printed_by", papers.printedBy);
    const auto time = papers.printedAt.time();
    facts.set("program.printed_at", papers.printedAt.day().iso() + fmt::format(" {:02}:{:02}", time.hour(), time.minute()));
}

FactTree namesOf(const ReviewPapers& papers, const std::vector<PersonId>& people)
{
    FactTree::List names;
    for (const auto& person : people)
        names.emplace_back(papers.roster.nameOf(person));
    return names;
}

} // namespace

std::string scoreWords(std::int64_t tenths)
{
    return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

std::string pointWords(std::int64_t tenths)
{
    return tenths % 10 == 0 ? std::to_string(tenths / 10) : scoreWords(tenths);
}

FactTree reportFacts(const ReviewPapers& papers)
{
    const auto& report = papers.report;
    const auto sections = lossesOf(papers);
    FactTree facts;
    putFoot(papers, facts);
    facts.set("evaluation.organ", report.organ).set("evaluation.by", papers.by);
    facts.set("evaluation.reviewers", namesOf(papers, report.reviewers)).set("evaluation.days", daysOf(report));
    facts.set("evaluation.period", spanWords(report.periodFrom, report.periodTo));
    facts.set("evaluation.closed", std::to_string(report.population)).set("evaluation.drawn", std::to_string(report.files));
    if (report.method != SampleMethod::All)
        facts.set("evaluation.seed", report.seed);
    const auto share = report.population == 0 ? 0 : (2000 * report.files + report.population) / (2 * report.population);
    facts.set("evaluation.share", pointWords(share) + "%");
    facts.set("evaluation.standard", standardWords(report));
    facts.set("evaluation.items", std::to_string(papers.standard.items.size()));
    facts.set("evaluation.average", scoreWords(report.average)).set("evaluation.average_passed", averageOfPassed(papers));
    facts.set("evaluation.note", report.note.empty() ? std::string{} : sentence(report.note));
    facts.set("evaluation.files", filesOf(report)).set("evaluation.grades", gradesOf(report));
    facts.set("evaluation.deductions", deductionsOf(sections));
    facts.set("evaluation.problems", problemsOf(papers)).set("evaluation.merits", meritsOf(papers, sections));
    return facts;
}

FactTree sheetFacts(const ReviewPapers& papers, const SheetResult& result)
{
    FactTree facts;
    putFoot(papers, facts);
    if (result.signedOn)
        facts.set("paper.date", dayWords(*result.signedOn));
    facts.set("decision.number", result.number.empty() ? result.caseId : result.number).set("case.cause", bare(result.cause));
    facts.set("evaluation.standard", standardWords(papers.report));
    facts.set("evaluation.organ", papers.report.organ);
    const auto* sheet = papers.file.sheet(result.caseId);
    FactTree::List lines;
    for (const auto& item : papers.standard.items) {
        FactTree line;
        line.set("item", bare(item.text)).set("points", pointWords(item.points)).set("deducted", "0");
        if (const auto decided = sheet->items.find(item.no); decided != sheet->items.end()) {
            const auto& of = decided->second;
            line.set("deducted", of.isApplicable ? pointWords(of.deduction) : "不适用");
            line.set("reason", bare(of.comment) + around("（", of.page.empty() ? "" : "第" + of.page + "页", "）"));
        }
        lines.push_back(std::move(line));
    }
    facts.set("evaluation.lines", lines);
    std::vector<std::string> vetoes;
    for (const auto& problem : result.problems) {
        if (problem.deduction == 0)
            vetoes.push_back(problemWords(problem));
    }
    facts.set("evaluation.veto", joined(vetoes, "；"));
    facts.set("evaluation.merit", bare(result.merit));
    facts.set("evaluation.score", scoreWords(result.score)).set("evaluation.grade", result.grade);
    facts.set("evaluation.reviewers", namesOf(papers, {result.reviewer}));
    return facts;
}

} // namespace anjuan
