// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a review: every figure is that of the report, every line that of the sheet.
#include "core/documents/EvaluationFacts.h"

#include "tests/core/documents/Said.h"
#include "tests/core/documents/SampleFacts.h"
#include "core/documents/DocumentText.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Loss {
    int item;
    int tenths;
};

/// A review whose sheets lose these points, one list a sheet; a list that begins with item 0 is vetoed.
class Review {
public:
    explicit Review(const std::vector<std::vector<Loss>>& sheets, SampleMethod method = SampleMethod::Simple) : m_batch(m_standard)
    {
        m_roster.put({PersonId{"lin"}, "林某", {}, {}, {}, {}, {}, false});
        m_roster.put({PersonId{"ye"}, "叶某", {}, {}, {}, {}, {}, false});
        m_batch.opened();
        m_batch.does("o", DrawSample{method, static_cast<std::int64_t>(sheets.size()), "seed", population(method == SampleMethod::All ? static_cast<int>(sheets.size()) : 12)});
        m_batch.assigned("lin");
        for (std::size_t i = 0; i < sheets.size(); ++i)
            sign(m_batch.file().sheets.at(i).caseId, sheets[i], Date::of(2026, 11, 20).plusDays(static_cast<int>(i)));
        m_batch.does("o", IssueEvaluationReport{"初评"});
        m_report = reportOf(m_batch.file(), m_standard);
    }

    ReviewPapers papers() const { return {m_batch.file(), m_standard, *m_report, m_roster, "云江县司法局", "吴某", Instant::at(Date::of(2026, 11, 25), *TimeOfDay::make(9, 5)), "1.0", false}; }
    std::string says(const std::string& path) const { return oneLine(reportFacts(papers()).find(path)); }
    std::string sheet(std::size_t number, const std::string& path) const { return oneLine(sheetFacts(papers(), m_report->annex.at(number)).find(path)); }
    const EvaluationReport& report() const { return *m_report; }
    const EvaluationStandard& standard() const { return m_standard; }

private:
    void sign(const std::string& caseId, const std::vector<Loss>& losses, Date on)
    {
        m_batch.setToday(on);
        for (const auto& loss : losses) {
            if (loss.item == 0)
                m_batch.does("lin", DecideVeto{caseId, "V9", true, "未告知。", "3"});
            else if (loss.tenths < 0)
                m_batch.does("lin", DecideItem{caseId, loss.item, false, 0, "不涉及", ""});
            else
                m_batch.does("lin", DecideItem{caseId, loss.item, true, loss.tenths, "缺页。", "12"});
        }
        m_batch.does("lin", SignSheet{caseId});
    }
    EvaluationStandard m_standard = ordinary();
    Batch m_batch;
    Roster m_roster;
    std::optional<EvaluationReport> m_report;
};

} // namespace

TEST_CASE("scores and points are printed as people write them", "[documents]")
{
    CHECK(scoreWords(985) == "98.5");
    CHECK(scoreWords(1000) == "100.0");
    CHECK(scoreWords(0) == "0.0");
    CHECK(scoreWords(7) == "0.7");
    CHECK(pointWords(15) == "1.5");
    CHECK(pointWords(20) == "2");
    CHECK(pointWords(0) == "0");
}

TEST_CASE("a report tells the organs, the sample, its share and its seed", "[documents]")
{
    const Review review{{{{20, 15}}, {}, {{0, 0}}}};
    CHECK(review.says("evaluation.organ") == "某街道办事处");
    CHECK(review.says("evaluation.by") == "云江县司法局");
    CHECK(review.says("evaluation.period") == "2026年1月1日至2026年10月31日");
    CHECK(review.says("evaluation.days") == "2026年11月20日至2026年11月22日");
    CHECK(review.says("evaluation.closed") == "12");
    CHECK(review.says("evaluation.drawn") == "3");
    CHECK(review.says("evaluation.share") == "25%");
    CHECK(review.says("evaluation.seed") == "seed");
    CHECK(review.says("evaluation.items") == "39");
    CHECK(review.says("evaluation.reviewers") == "[林某]");
    CHECK(review.says("evaluation.standard") == "《" + review.standard().title + "》（" + review.standard().version + "版）");
    CHECK(review.says("evaluation.note") == "初评。");
    CHECK(review.says("program.printed_at") == "2026-11-25 09:05");
    CHECK(review.says("program.printed_by") == "吴某");
    CHECK(review.says("date") == "2026年11月22日");
    CHECK(review.says("practice") == "no");
}

TEST_CASE("a review of all files has no seed, and one day is one day", "[documents]")
{
    const Review review{{{}}, SampleMethod::All};
    CHECK(review.says("evaluation.seed") == "");
    CHECK(review.says("evaluation.days") == "2026年11月20日");
    CHECK(review.says("evaluation.share") == "100%");
}

TEST_CASE("the average of those that passed stands only where some did not", "[documents]")
{
    const Review mixed{{{{20, 15}}, {}, {{0, 0}}}};
    CHECK(mixed.says("evaluation.average") == "66.2");
    CHECK(mixed.says("evaluation.average_passed") == "99.3");
    CHECK(Review{{{{20, 15}}, {}}}.says("evaluation.average_passed") == "");
    CHECK(Review{{{{0, 0}}}}.says("evaluation.average_passed") == "");
}

TEST_CASE("the files of a report have their score, grade and every problem", "[documents]")
{
    const Review review{{{{20, 15}, {6, 40}}, {{0, 0}, {20, 60}}}};
    CHECK(review.says("evaluation.files[0].score") == "94.5");
    CHECK(review.says("evaluation.files[0].grade") == "优秀");
    CHECK(review.says("evaluation.files[0].issue") == "第6项扣4分：缺页；第20项扣1.5分：缺页");
    CHECK(review.says("evaluation.files[0].cause") == "占道经营");
    CHECK(review.says("evaluation.files[1].issue") == "一票否决V9：未告知；第20项扣6分：缺页");
    CHECK(review.says("evaluation.files[1].score") == "0.0");
    CHECK(review.says("evaluation.grades[0]") == "{count=1,grade=优秀}");
    CHECK(review.says("evaluation.grades[3]") == "{count=1,grade=不合格}");
}

TEST_CASE("the sections that lost most come first, and those that lost nothing are praised", "[documents]")
{
    const Review review{{{{20, 15}, {6, 40}}, {{6, 10}}}};
    const auto& items = review.standard().items;
    CHECK(review.says("evaluation.deductions[0]") == "{part=" + items[5].section + ",points=5}");
    CHECK(review.says("evaluation.deductions[1]") == "{part=" + items[19].section + ",points=1.5}");
    CHECK(review.says("evaluation.deductions[2]") == "");
    const auto merits = review.says("evaluation.merits");
    CHECK(merits.find(items[38].section) != std::string::npos);
    CHECK(merits.find(items[5].section) == std::string::npos);
    CHECK(review.says("evaluation.problems[0]").ends_with("（第6项）：2卷，共扣5分"));
}

TEST_CASE("where nothing was lost every section stands with nothing, and all are praised", "[documents]")
{
    const Review review{{{}, {}}};
    const auto facts = reportFacts(review.papers());
    CHECK(facts.find("evaluation.deductions")->list()->size() == 9);
    CHECK(review.says("evaluation.deductions[0].points") == "0");
    CHECK(review.says("evaluation.problems") == "[]");
    CHECK(review.says("evaluation.merits").find("抽取的案卷均未扣分") != std::string::npos);
}

TEST_CASE("a veto is the first of the problems, with the files it failed", "[documents]")
{
    const Review review{{{{0, 0}}, {{0, 0}, {6, 10}}}};
    CHECK(review.says("evaluation.problems[0]").ends_with("（一票否决V9）：2卷"));
    CHECK(review.says("evaluation.problems[1]").ends_with("（第6项）：1卷，共扣1分"));
}

TEST_CASE("a sheet holds every item of the standard with its points, deduction and reason", "[documents]")
{
    const Review review{{{{20, 15}, {22, -1}, {0, 0}}}};
    const auto facts = sheetFacts(review.papers(), review.report().annex.at(0));
    CHECK(facts.find("evaluation.lines")->list()->size() == 39);
    CHECK(review.sheet(0, "evaluation.lines[19].deducted") == "1.5");
    CHECK(review.sheet(0, "evaluation.lines[19].reason") == "缺页（第12页）");
    CHECK(review.sheet(0, "evaluation.lines[21].deducted") == "不适用");
    CHECK(review.sheet(0, "evaluation.lines[21].reason") == "不涉及");
    CHECK(review.sheet(0, "evaluation.lines[0].deducted") == "0");
    CHECK(review.sheet(0, "evaluation.lines[0].reason") == "");
    CHECK(review.sheet(0, "evaluation.veto") == "一票否决V9：未告知");
    CHECK(review.sheet(0, "evaluation.score") == "0.0");
    CHECK(review.sheet(0, "evaluation.grade") == "不合格");
    CHECK(review.sheet(0, "evaluation.reviewers") == "[林某]");
    CHECK(review.sheet(0, "paper.date") == "2026年11月20日");
}

TEST_CASE("the papers of any review fill their templates", "[documents]")
{
    for (const auto& sheets : std::vector<std::vector<std::vector<Loss>>>{{{}}, {{{0, 0}}}, {{{20, 15}}, {{6, 40}, {0, 0}}, {}}}) {
        const Review review{sheets};
        const auto report = shelf().fill("evaluation-report", reportFacts(review.papers()));
        if (!report)
            FAIL_CHECK(report.refusal().findings.at(0).jump);
        for (const auto& result : review.report().annex) {
            const auto sheet = shelf().fill("evaluation-sheet", sheetFacts(review.papers(), result));
            if (!sheet)
                FAIL_CHECK(sheet.refusal().findings.at(0).jump);
            REQUIRE(sheet);
            CHECK(plainText(*sheet).find(scoreWords(result.score)) != std::string::npos);
        }
    }
}
