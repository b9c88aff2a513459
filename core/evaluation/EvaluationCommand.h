// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/evaluation/EvaluationEvent.h"

namespace anjuan {

struct OpenBatch {
    std::string title;
    std::string organ;
    std::optional<Date> periodFrom;
    std::optional<Date> periodTo;
};

struct DrawSample {
    SampleMethod method = SampleMethod::Simple;
    std::int64_t size = 10;
    std::string seed;
    std::vector<PopulationCase> population;
};

struct AssignSheet {
    std::string caseId;
    PersonId reviewer{""};
};

/// One finding of the pre-check, its sentence already worded.
struct FindingToPropose {
    std::string rule;
    std::string sentence;
};

struct ProposeFindings {
    std::string caseId;
    std::vector<FindingToPropose> findings;
};

struct DecideItem {
    std::string caseId;
    std::int64_t item = 0;
    bool isApplicable = true;
    std::int64_t deduction = 0; ///< tenths
    std::string comment;
    std::string page;
};

struct DecideVeto {
    std::string caseId;
    std::string veto;
    bool applies = false;
    std::string comment;
    std::string page;
};

struct SignSheet {
    std::string caseId;
};

/// Freezes the report. The note is printed under its head.
struct IssueEvaluationReport {
    std::string note;
};

/// What was done well in the file; takes the place of what was written before, and an empty text takes it away.
struct NoteMerit {
    std::string caseId;
    std::string text;
};

using EvaluationCommand = std::variant<OpenBatch, DrawSample, AssignSheet, ProposeFindings, DecideItem, DecideVeto,
    SignSheet, IssueEvaluationReport, NoteMerit>;

template <> struct Fields<OpenBatch> {
    static constexpr std::array rows{field<&OpenBatch::title>("title", N_("Title"), Need::Must),
        field<&OpenBatch::organ>("organ", N_("Organ reviewed"), Need::May),
        field<&OpenBatch::periodFrom>("period_from", N_("Period from"), Need::Must),
        field<&OpenBatch::periodTo>("period_to", N_("Period to"), Need::Must)};
};
template <> struct Fields<DrawSample> {
    static constexpr std::array rows{field<&DrawSample::method>("method", N_("Method"), Need::Must),
        field<&DrawSample::size>("size", N_("Size of the sample"), Need::May),
        field<&DrawSample::seed>("seed", N_("Seed"), Need::May)
            .hint(N_("Any text, drawn by lot before witnesses: the same seed and population give the same sample")),
        field<&DrawSample::population>("population", N_("Population"), Need::Must)};
};
template <> struct Fields<AssignSheet> {
    static constexpr std::array rows{field<&AssignSheet::caseId>("case_id", N_("Case"), Need::Must),
        field<&AssignSheet::reviewer>("reviewer", N_("Reviewer"), Need::Must)};
};
template <> struct Fields<FindingToPropose> {
    static constexpr std::array rows{field<&FindingToPropose::rule>("rule", N_("Rule"), Need::Must),
        field<&FindingToPropose::sentence>("sentence", N_("Finding"), Need::Must).prose()};
};
template <> struct Fields<ProposeFindings> {
    static constexpr std::array rows{field<&ProposeFindings::caseId>("case_id", N_("Case"), Need::Must),
        field<&ProposeFindings::findings>("findings", N_("Findings"), Need::May)};
};
template <> struct Fields<DecideItem> {
    static constexpr std::array rows{field<&DecideItem::caseId>("case_id", N_("Case"), Need::Must),
        field<&DecideItem::item>("item", N_("Item"), Need::Must),
        field<&DecideItem::isApplicable>("applicable", N_("Applicable"), Need::May),
        field<&DecideItem::deduction>("deduction_tenths", N_("Deduction in tenths"), Need::May),
        field<&DecideItem::comment>("comment", N_("Comment"), Need::May).prose(),
        field<&DecideItem::page>("page", N_("Page"), Need::May)};
};
template <> struct Fields<DecideVeto> {
    static constexpr std::array rows{field<&DecideVeto::caseId>("case_id", N_("Case"), Need::Must),
        field<&DecideVeto::veto>("veto", N_("Veto"), Need::Must),
        field<&DecideVeto::applies>("applies", N_("Applies"), Need::Must),
        field<&DecideVeto::comment>("comment", N_("Comment"), Need::May).prose(),
        field<&DecideVeto::page>("page", N_("Page"), Need::May)};
};
template <> struct Fields<SignSheet> {
    static constexpr std::array rows{field<&SignSheet::caseId>("case_id", N_("Case"), Need::Must)};
};
template <> struct Fields<IssueEvaluationReport> {
    static constexpr std::array rows{field<&IssueEvaluationReport::note>("note", N_("Note"), Need::May).prose()};
};
template <> struct Fields<NoteMerit> {
    static constexpr std::array rows{field<&NoteMerit::caseId>("case_id", N_("Case"), Need::Must),
        field<&NoteMerit::text>("text", N_("Done well"), Need::May).prose()};
};

} // namespace anjuan
