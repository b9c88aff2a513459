// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/Field.h"
#include "core/casefile/Event.h"
#include "core/evaluation/EvaluationSample.h"

namespace anjuan {

/// A review batch was opened under one version of one standard.
struct BatchOpened {
    std::string title;
    std::string organ;
    std::optional<Date> periodFrom;
    std::optional<Date> periodTo;
    std::string standardId;
    std::string standardVersion;
    std::string standardDigest; ///< SM3 over the whole standard, hexadecimal
};

/// Files were drawn; population and seed stay on the record so that the draw can be repeated.
struct BatchSampleDrawn {
    SampleMethod method = SampleMethod::Simple;
    std::int64_t size = 0;
    std::string seed;
    std::string algorithm;
    std::vector<PopulationCase> population;
    std::vector<std::string> drawn;
};

struct SheetAssigned {
    std::string caseId;
    PersonId reviewer{""};
};

/// What the pre-check proposes for one item or veto (or for none: then it is only shown).
struct SheetProposal {
    std::string rule;
    std::string sentence;
    std::optional<std::int64_t> item;
    std::optional<std::string> veto;
    std::optional<std::int64_t> deduction; ///< tenths
};

/// Takes the place of all proposals made for the file before.
struct FindingsProposed {
    std::string caseId;
    std::vector<SheetProposal> proposals;
};

struct ItemDecided {
    std::string caseId;
    std::int64_t item = 0;
    bool isApplicable = true;
    std::int64_t deduction = 0; ///< tenths
    std::string comment;
    std::string page;
};

struct VetoDecided {
    std::string caseId;
    std::string veto;
    bool applies = false;
    std::string comment;
    std::string page;
};

/// The reviewer signed; the result is frozen with it.
struct SheetSigned {
    std::string caseId;
    PersonId signedBy{""};
    std::optional<Date> signedOn;
    std::int64_t earned = 0; ///< tenths of points
    std::int64_t applicable = 0; ///< tenths of points
    std::int64_t score = 0; ///< tenths, 0 … 1000
    std::string grade;
    std::vector<std::string> vetoes;
};

struct EvaluationReportIssued {
    PersonId issuedBy{""};
    std::optional<Date> issuedOn;
    std::int64_t files = 0;
    std::int64_t average = 0; ///< tenths
    std::string note; ///< printed under the head
    std::vector<IssuedPaper> papers; ///< the report, then its sheets in the order of the draw
};

struct MeritNoted {
    std::string caseId;
    std::string text;
};

using EvaluationEvent = std::variant<BatchOpened, BatchSampleDrawn, SheetAssigned, FindingsProposed, ItemDecided,
    VetoDecided, SheetSigned, EvaluationReportIssued, MeritNoted>;

template <> struct Fields<BatchOpened> {
    static constexpr std::array rows{field<&BatchOpened::title>("title", N_("Title"), Need::Must),
        field<&BatchOpened::organ>("organ", N_("Organ reviewed"), Need::May),
        field<&BatchOpened::periodFrom>("period_from", N_("Period from"), Need::Must),
        field<&BatchOpened::periodTo>("period_to", N_("Period to"), Need::Must),
        field<&BatchOpened::standardId>("standard_id", N_("Standard"), Need::Must),
        field<&BatchOpened::standardVersion>("standard_version", N_("Version of the standard"), Need::Must),
        field<&BatchOpened::standardDigest>("standard_digest", N_("Digest of the standard"), Need::Must)};
};
template <> struct Fields<BatchSampleDrawn> {
    static constexpr std::array rows{field<&BatchSampleDrawn::method>("method", N_("Method"), Need::Must),
        field<&BatchSampleDrawn::size>("size", N_("Size of the sample"), Need::Must),
        field<&BatchSampleDrawn::seed>("seed", N_("Seed"), Need::May),
        field<&BatchSampleDrawn::algorithm>("algorithm", N_("Algorithm"), Need::Must),
        field<&BatchSampleDrawn::population>("population", N_("Population"), Need::Must),
        field<&BatchSampleDrawn::drawn>("drawn", N_("Cases drawn"), Need::Must)};
};
template <> struct Fields<SheetAssigned> {
    static constexpr std::array rows{field<&SheetAssigned::caseId>("case_id", N_("Case"), Need::Must),
        field<&SheetAssigned::reviewer>("reviewer", N_("Reviewer"), Need::Must)};
};
template <> struct Fields<SheetProposal> {
    static constexpr std::array rows{field<&SheetProposal::rule>("rule", N_("Rule"), Need::Must),
        field<&SheetProposal::sentence>("sentence", N_("Finding"), Need::Must).prose(),
        field<&SheetProposal::item>("item", N_("Item"), Need::May),
        field<&SheetProposal::veto>("veto", N_("Veto"), Need::May),
        field<&SheetProposal::deduction>("deduction_tenths", N_("Deduction in tenths"), Need::May)};
};
template <> struct Fields<FindingsProposed> {
    static constexpr std::array rows{field<&FindingsProposed::caseId>("case_id", N_("Case"), Need::Must),
        field<&FindingsProposed::proposals>("proposals", N_("Proposals"), Need::May)};
};
template <> struct Fields<ItemDecided> {
    static constexpr std::array rows{field<&ItemDecided::caseId>("case_id", N_("Case"), Need::Must),
        field<&ItemDecided::item>("item", N_("Item"), Need::Must),
        field<&ItemDecided::isApplicable>("applicable", N_("Applicable"), Need::Must),
        field<&ItemDecided::deduction>("deduction_tenths", N_("Deduction in tenths"), Need::Must),
        field<&ItemDecided::comment>("comment", N_("Comment"), Need::May).prose(),
        field<&ItemDecided::page>("page", N_("Page"), Need::May)};
};
template <> struct Fields<VetoDecided> {
    static constexpr std::array rows{field<&VetoDecided::caseId>("case_id", N_("Case"), Need::Must),
        field<&VetoDecided::veto>("veto", N_("Veto"), Need::Must),
        field<&VetoDecided::applies>("applies", N_("Applies"), Need::Must),
        field<&VetoDecided::comment>("comment", N_("Comment"), Need::May).prose(),
        field<&VetoDecided::page>("page", N_("Page"), Need::May)};
};
template <> struct Fields<SheetSigned> {
    static constexpr std::array rows{field<&SheetSigned::caseId>("case_id", N_("Case"), Need::Must),
        field<&SheetSigned::signedBy>("signed_by", N_("Signed by"), Need::Must),
        field<&SheetSigned::signedOn>("signed_on", N_("Signed on"), Need::Must),
        field<&SheetSigned::earned>("earned_tenths", N_("Points earned, in tenths"), Need::Must),
        field<&SheetSigned::applicable>("applicable_tenths", N_("Applicable points, in tenths"), Need::Must),
        field<&SheetSigned::score>("score_tenths", N_("Score in tenths"), Need::Must),
        field<&SheetSigned::grade>("grade", N_("Grade"), Need::Must),
        field<&SheetSigned::vetoes>("vetoes", N_("Vetoes"), Need::May)};
};
template <> struct Fields<EvaluationReportIssued> {
    static constexpr std::array rows{
        field<&EvaluationReportIssued::issuedBy>("issued_by", N_("Issued by"), Need::Must),
        field<&EvaluationReportIssued::issuedOn>("issued_on", N_("Issued on"), Need::Must),
        field<&EvaluationReportIssued::files>("files", N_("Files"), Need::Must),
        field<&EvaluationReportIssued::average>("average_tenths", N_("Average in tenths"), Need::Must),
        field<&EvaluationReportIssued::note>("note", N_("Note"), Need::May).prose(),
        field<&EvaluationReportIssued::papers>("papers", N_("Papers"), Need::May)};
};
template <> struct Fields<MeritNoted> {
    static constexpr std::array rows{field<&MeritNoted::caseId>("case_id", N_("Case"), Need::Must),
        field<&MeritNoted::text>("text", N_("Done well"), Need::May).prose()};
};

/// The stable name of an event's kind in the journal: "batch-opened" …
std::string_view kindOf(const EvaluationEvent& event);
/// Every field of the event in the order of its table.
Body bodyOf(const EvaluationEvent& event);
/// The event that an entry holds; nothing for a kind or body that is not ours. Unknown keys are passed over.
std::optional<EvaluationEvent> evaluationEventOf(std::string_view kind, const Body& body);

} // namespace anjuan
