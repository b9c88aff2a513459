// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/Field.h"
#include "core/evaluation/EvaluationFile.h"
#include "core/evaluation/EvaluationStandard.h"

namespace anjuan {

struct GradeCount {
    std::string grade;
    std::int64_t files = 0;
    std::int64_t share = 0; ///< of the sample, in tenths of a percent; the shares add up to 1000
};

/// Files of one field or unit and their average score in tenths.
struct PartAverage {
    std::string name;
    std::int64_t files = 0;
    std::int64_t average = 0;
};

/// Problems of one kind: deductions and vetoes counted one by one, and the files they were found in.
struct ProblemCount {
    ProblemGroup group = ProblemGroup::Subject;
    std::int64_t problems = 0;
    std::int64_t files = 0;
};

struct ItemLoss {
    std::int64_t item = 0;
    std::string text;
    std::int64_t lost = 0; ///< tenths of points over all files
    std::int64_t possible = 0; ///< tenths of points, files to which the item applies
    std::int64_t files = 0; ///< files that lost points here
};

/// One deduction or veto on a sheet.
struct SheetProblem {
    std::string where; ///< item number or veto
    std::string text;
    std::int64_t deduction = 0; ///< tenths; 0 for a veto
    std::string comment;
    std::string page;
};

/// The annex: one row a file.
struct SheetResult {
    std::string caseId;
    std::string number;
    std::string party;
    std::string cause;
    std::string field;
    PersonId reviewer{""};
    std::optional<Date> signedOn;
    std::int64_t earned = 0;
    std::int64_t applicable = 0;
    std::int64_t score = 0;
    std::string grade;
    std::vector<SheetProblem> problems;
    std::string merit;
};

struct ChartBar {
    std::string label;
    std::int64_t value = 0;
};

/// Everything the printed report says, ready for a template. Figures are tenths where they are points or scores.
struct EvaluationReport {
    std::string title;
    std::string organ;
    std::optional<Date> periodFrom;
    std::optional<Date> periodTo;
    std::string standard;
    std::string standardVersion;
    SampleMethod method = SampleMethod::Simple;
    std::string seed;
    std::string algorithm;
    std::int64_t population = 0;
    std::int64_t files = 0;
    std::vector<PersonId> reviewers;
    std::optional<Date> issuedOn;
    std::string note;
    std::int64_t average = 0;
    std::int64_t median = 0;
    std::vector<GradeCount> grades;
    std::vector<PartAverage> fields;
    std::vector<PartAverage> units;
    std::vector<ProblemCount> problems;
    std::vector<ItemLoss> losses; ///< the ten with the highest share of points lost, worst first
    std::vector<SheetResult> annex;
    std::vector<ChartBar> gradeChart; ///< files in each grade
    std::vector<ChartBar> lossChart; ///< points lost in each section, in tenths of a percent of what was possible
};

/// The report over the signed sheets, in numbers that add up: grades to files, problems to the annex. Nothing before
/// the first signature.
std::optional<EvaluationReport> reportOf(const EvaluationFile& file, const EvaluationStandard& standard);

template <> struct Fields<GradeCount> {
    static constexpr std::array rows{field<&GradeCount::grade>("grade", N_("Grade"), Need::Must),
        field<&GradeCount::files>("files", N_("Files"), Need::Must),
        field<&GradeCount::share>("share_permille", N_("Share in tenths of a percent"), Need::Must)};
};
template <> struct Fields<PartAverage> {
    static constexpr std::array rows{field<&PartAverage::name>("name", N_("Name"), Need::May),
        field<&PartAverage::files>("files", N_("Files"), Need::Must),
        field<&PartAverage::average>("average_tenths", N_("Average in tenths"), Need::Must)};
};
template <> struct Fields<ProblemCount> {
    static constexpr std::array rows{field<&ProblemCount::group>("group", N_("Kind of problem"), Need::Must),
        field<&ProblemCount::problems>("problems", N_("Problems"), Need::Must),
        field<&ProblemCount::files>("files", N_("Files"), Need::Must)};
};
template <> struct Fields<ItemLoss> {
    static constexpr std::array rows{field<&ItemLoss::item>("item", N_("Item"), Need::Must),
        field<&ItemLoss::text>("text", N_("Requirement"), Need::Must),
        field<&ItemLoss::lost>("lost_tenths", N_("Points lost, in tenths"), Need::Must),
        field<&ItemLoss::possible>("possible_tenths", N_("Possible points, in tenths"), Need::Must),
        field<&ItemLoss::files>("files", N_("Files"), Need::Must)};
};
template <> struct Fields<SheetProblem> {
    static constexpr std::array rows{field<&SheetProblem::where>("where", N_("Item or veto"), Need::Must),
        field<&SheetProblem::text>("text", N_("Requirement"), Need::Must),
        field<&SheetProblem::deduction>("deduction_tenths", N_("Deduction in tenths"), Need::Must),
        field<&SheetProblem::comment>("comment", N_("Comment"), Need::May),
        field<&SheetProblem::page>("page", N_("Page"), Need::May)};
};
template <> struct Fields<SheetResult> {
    static constexpr std::array rows{field<&SheetResult::caseId>("case_id", N_("Case"), Need::Must),
        field<&SheetResult::number>("number", N_("Number"), Need::May),
        field<&SheetResult::party>("party", N_("Party"), Need::May),
        field<&SheetResult::cause>("cause", N_("Cause"), Need::May),
        field<&SheetResult::field>("field", N_("Field of enforcement"), Need::May),
        field<&SheetResult::reviewer>("reviewer", N_("Reviewer"), Need::Must),
        field<&SheetResult::signedOn>("signed_on", N_("Signed on"), Need::May),
        field<&SheetResult::earned>("earned_tenths", N_("Points earned, in tenths"), Need::Must),
        field<&SheetResult::applicable>("applicable_tenths", N_("Applicable points, in tenths"), Need::Must),
        field<&SheetResult::score>("score_tenths", N_("Score in tenths"), Need::Must),
        field<&SheetResult::grade>("grade", N_("Grade"), Need::Must),
        field<&SheetResult::problems>("problems", N_("Problems"), Need::May),
        field<&SheetResult::merit>("merit", N_("Done well"), Need::May).prose()};
};
template <> struct Fields<ChartBar> {
    static constexpr std::array rows{field<&ChartBar::label>("label", N_("Label"), Need::Must),
        field<&ChartBar::value>("value", N_("Value"), Need::Must)};
};
template <> struct Fields<EvaluationReport> {
    static constexpr std::array rows{field<&EvaluationReport::title>("title", N_("Title"), Need::Must),
        field<&EvaluationReport::organ>("organ", N_("Organ reviewed"), Need::May),
        field<&EvaluationReport::periodFrom>("period_from", N_("Period from"), Need::Must),
        field<&EvaluationReport::periodTo>("period_to", N_("Period to"), Need::Must),
        field<&EvaluationReport::standard>("standard", N_("Standard"), Need::Must),
        field<&EvaluationReport::standardVersion>("standard_version", N_("Version of the standard"), Need::Must),
        field<&EvaluationReport::method>("method", N_("Method"), Need::Must),
        field<&EvaluationReport::seed>("seed", N_("Seed"), Need::May),
        field<&EvaluationReport::algorithm>("algorithm", N_("Algorithm"), Need::Must),
        field<&EvaluationReport::population>("population", N_("Population"), Need::Must),
        field<&EvaluationReport::files>("files", N_("Files"), Need::Must),
        field<&EvaluationReport::reviewers>("reviewers", N_("Reviewers"), Need::Must),
        field<&EvaluationReport::issuedOn>("issued_on", N_("Issued on"), Need::May),
        field<&EvaluationReport::note>("note", N_("Note"), Need::May).prose(),
        field<&EvaluationReport::average>("average_tenths", N_("Average in tenths"), Need::Must),
        field<&EvaluationReport::median>("median_tenths", N_("Median in tenths"), Need::Must),
        field<&EvaluationReport::grades>("grades", N_("Grades"), Need::Must),
        field<&EvaluationReport::fields>("fields", N_("By field of enforcement"), Need::Must),
        field<&EvaluationReport::units>("units", N_("By unit"), Need::Must),
        field<&EvaluationReport::problems>("problems", N_("Problems"), Need::Must),
        field<&EvaluationReport::losses>("losses", N_("Items that lost most"), Need::May),
        field<&EvaluationReport::annex>("annex", N_("Files one by one"), Need::Must),
        field<&EvaluationReport::gradeChart>("grade_chart", N_("Chart of grades"), Need::Must),
        field<&EvaluationReport::lossChart>("loss_chart", N_("Chart of points lost by section"), Need::Must)};
};
static_assert(Tabled<EvaluationReport>);

} // namespace anjuan
