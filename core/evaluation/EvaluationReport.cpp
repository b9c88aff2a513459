// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationReport.h"

#include <algorithm>
#include <map>

namespace anjuan {
namespace {

std::int64_t rounded(std::int64_t sum, std::int64_t count)
{
    return count == 0 ? 0 : (2 * sum + count) / (2 * count);
}

/// Shares in tenths of a percent that add up to 1000: the largest remainders are rounded up.
void setShares(std::vector<GradeCount>& grades, std::int64_t files)
{
    std::vector<std::size_t> order;
    std::int64_t left = 1000;
    for (std::size_t i = 0; i < grades.size(); ++i) {
        grades[i].share = grades[i].files * 1000 / files;
        left -= grades[i].share;
        order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return grades[a].files * 1000 % files > grades[b].files * 1000 % files;
    });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++grades[order[i % order.size()]].share;
}

class Reporter {
public:
    Reporter(const EvaluationFile& file, const EvaluationStandard& standard)
        : m_file(file)
        , m_standard(standard)
    {
        for (const auto& sheet : file.sheets)
            if (sheet.signature)
                m_signed.push_back(&sheet);
    }

    std::optional<EvaluationReport> report()
    {
        if (!m_file.batch || !m_file.sample || m_signed.empty())
            return std::nullopt;
        readHead();
        readScores();
        readAnnex();
        readProblems();
        readLosses();
        return std::move(m_report);
    }

private:
    void readHead()
    {
        const auto& batch = *m_file.batch;
        const auto& sample = *m_file.sample;
        m_report.title = batch.title;
        m_report.organ = batch.organ;
        m_report.periodFrom = batch.periodFrom;
        m_report.periodTo = batch.periodTo;
        m_report.standard = m_standard.title;
        m_report.standardVersion = batch.standardVersion;
        m_report.method = sample.method;
        m_report.seed = sample.seed;
        m_report.algorithm = sample.algorithm;
        m_report.population = static_cast<std::int64_t>(sample.population.size());
        m_report.files = static_cast<std::int64_t>(m_signed.size());
        if (m_file.report) {
            m_report.issuedOn = m_file.report->issuedOn;
            m_report.note = m_file.report->note;
        }
        for (const auto* sheet : m_signed)
            if (std::ranges::find(m_report.reviewers, sheet->signature->signedBy) == m_report.reviewers.end())
                m_report.reviewers.push_back(sheet->signature->signedBy);
        std::ranges::sort(m_report.reviewers);
    }

    void readScores()
    {
        std::vector<std::int64_t> scores;
        std::map<std::string, PartAverage> fields;
        std::map<std::string, PartAverage> units;
        std::int64_t sum = 0;
        for (const auto& grade : m_standard.grades)
            m_report.grades.push_back({grade.name, 0, 0});
        for (const auto* sheet : m_signed) {
            const auto score = sheet->signature->score;
            scores.push_back(score);
            sum += score;
            if (const auto grade = std::ranges::find(m_report.grades, sheet->signature->grade, &GradeCount::grade);
                grade != m_report.grades.end())
                ++grade->files;
            const auto* drawn = m_file.drawnCase(sheet->caseId);
            add(fields, drawn ? drawn->field : std::string{}, score);
            add(units, drawn ? drawn->unit : std::string{}, score);
        }
        m_report.average = rounded(sum, m_report.files);
        std::ranges::sort(scores);
        const auto middle = scores.size() / 2;
        m_report.median = scores.size() % 2 == 1 ? scores[middle] : rounded(scores[middle - 1] + scores[middle], 2);
        setShares(m_report.grades, m_report.files);
        for (const auto& grade : m_report.grades)
            m_report.gradeChart.push_back({grade.grade, grade.files});
        m_report.fields = averages(fields);
        m_report.units = averages(units);
    }

    static void add(std::map<std::string, PartAverage>& parts, const std::string& name, std::int64_t score)
    {
        auto& part = parts[name];
        part.name = name;
        part.average += score;
        ++part.files;
    }

    static std::vector<PartAverage> averages(const std::map<std::string, PartAverage>& parts)
    {
        std::vector<PartAverage> all;
        for (const auto& [name, part] : parts)
            all.push_back({name, part.files, rounded(part.average, part.files)});
        return all;
    }

    void readAnnex()
    {
        for (const auto* sheet : m_signed) {
            SheetResult result;
            result.caseId = sheet->caseId;
            if (const auto* drawn = m_file.drawnCase(sheet->caseId)) {
                result.number = drawn->number;
                result.party = drawn->party;
                result.cause = drawn->cause;
                result.field = drawn->field;
            }
            const auto& signature = *sheet->signature;
            result.reviewer = signature.signedBy;
            result.signedOn = signature.signedOn;
            result.earned = signature.earned;
            result.applicable = signature.applicable;
            result.score = signature.score;
            result.grade = signature.grade;
            result.merit = sheet->merit;
            for (const auto& veto : m_standard.vetoes)
                if (const auto decided = sheet->vetoes.find(veto.no);
                    decided != sheet->vetoes.end() && decided->second.applies)
                    result.problems.push_back({veto.no, veto.text, 0, decided->second.comment, decided->second.page});
            for (const auto& item : m_standard.items)
                if (const auto decided = sheet->items.find(item.no);
                    decided != sheet->items.end() && decided->second.deduction > 0)
                    result.problems.push_back({std::to_string(item.no), item.text, decided->second.deduction,
                        decided->second.comment, decided->second.page});
            m_report.annex.push_back(std::move(result));
        }
    }

    ProblemGroup groupOf(const SheetProblem& problem) const
    {
        if (const auto* veto = m_standard.veto(problem.where))
            return veto->group;
        const auto item = std::ranges::find(
            m_standard.items, problem.where, [](const auto& one) { return std::to_string(one.no); });
        return item == m_standard.items.end() ? ProblemGroup::Documents : item->group;
    }

    void readProblems()
    {
        for (std::size_t g = 0; g < Options<ProblemGroup>::rows.size(); ++g) {
            ProblemCount count{static_cast<ProblemGroup>(g), 0, 0};
            for (const auto& result : m_report.annex) {
                const auto here = std::ranges::count_if(
                    result.problems, [&](const auto& problem) { return groupOf(problem) == count.group; });
                count.problems += here;
                count.files += here > 0 ? 1 : 0;
            }
            m_report.problems.push_back(count);
        }
    }

    void readLosses()
    {
        std::vector<std::pair<std::string, ItemLoss>> sections;
        for (const auto& item : m_standard.items) {
            ItemLoss loss{item.no, item.text, 0, 0, 0};
            for (const auto* sheet : m_signed) {
                const auto decided = sheet->items.find(item.no);
                const bool isDecided = decided != sheet->items.end();
                if (isDecided && !decided->second.isApplicable)
                    continue;
                loss.possible += item.points;
                loss.lost += isDecided ? decided->second.deduction : 0;
                loss.files += isDecided && decided->second.deduction > 0 ? 1 : 0;
            }
            if (sections.empty() || sections.back().first != item.section)
                sections.push_back({item.section, {}});
            sections.back().second.lost += loss.lost;
            sections.back().second.possible += loss.possible;
            if (loss.lost > 0)
                m_report.losses.push_back(loss);
        }
        for (const auto& [name, loss] : sections)
            m_report.lossChart.push_back({name, rounded(loss.lost * 1000, loss.possible)});
        std::ranges::stable_sort(m_report.losses,
            [](const ItemLoss& a, const ItemLoss& b) { return a.lost * b.possible > b.lost * a.possible; });
        if (m_report.losses.size() > 10)
            m_report.losses.resize(10);
    }

    const EvaluationFile& m_file;
    const EvaluationStandard& m_standard;
    std::vector<const EvaluationSheet*> m_signed;
    EvaluationReport m_report;
};

} // namespace

std::optional<EvaluationReport> reportOf(const EvaluationFile& file, const EvaluationStandard& standard)
{
    return Reporter{file, standard}.report();
}

} // namespace anjuan
