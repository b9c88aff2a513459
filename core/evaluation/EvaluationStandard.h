// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Digest.h"
#include "core/base/Field.h"
#include "core/base/Result.h"

namespace anjuan {

/// What a problem in a case file is about; the order of a published report.
enum class ProblemGroup { Subject, FactFinding, Evidence, Law, Procedure, Documents, Archive };

template <> struct Options<ProblemGroup> {
    static constexpr std::array rows{Option{"subject", N_("Subject and competence")}, Option{"facts", N_("Facts")},
        Option{"evidence", N_("Evidence")}, Option{"law", N_("Application of law")},
        Option{"procedure", N_("Procedure")}, Option{"documents", N_("Documents")},
        Option{"archive", N_("Filing in the archive")}};
};

/// What a veto does to a file: published standards differ.
enum class VetoEffect { Fail, CapBelowExcellent };

template <> struct Options<VetoEffect> {
    static constexpr std::array rows{Option{"fail", N_("The file fails with score 0")},
        Option{"cap_below_excellent", N_("The file cannot have the best grade")}};
};

struct StandardItem {
    std::int64_t no = 0;
    std::string section;
    std::string text;
    std::int64_t points = 0; ///< tenths of a point
    ProblemGroup group = ProblemGroup::Documents;
    std::string source;
};

struct StandardVeto {
    std::string no;
    std::string text;
    ProblemGroup group = ProblemGroup::Procedure;
    std::string source;
};

/// A finding of this rule is proposed for this item or veto.
struct StandardRule {
    std::string rule;
    std::optional<std::int64_t> item;
    std::optional<std::string> veto;
    std::optional<std::int64_t> deduction; ///< first proposal, tenths
};

struct GradeLimit {
    std::string name;
    std::int64_t from = 0; ///< tenths of the score
};

struct StandardSource {
    std::string letter;
    std::string name;
};

template <> struct Fields<StandardItem> {
    static constexpr std::array rows{field<&StandardItem::no>("no", N_("Number"), Need::Must),
        field<&StandardItem::section>("section", N_("Section"), Need::Must),
        field<&StandardItem::text>("text", N_("Requirement"), Need::Must).prose(),
        field<&StandardItem::points>("points_tenths", N_("Points in tenths"), Need::Must),
        field<&StandardItem::group>("group", N_("Kind of problem"), Need::Must),
        field<&StandardItem::source>("source", N_("Source"), Need::Must)};
};
template <> struct Fields<StandardVeto> {
    static constexpr std::array rows{field<&StandardVeto::no>("no", N_("Number"), Need::Must),
        field<&StandardVeto::text>("text", N_("Veto"), Need::Must).prose(),
        field<&StandardVeto::group>("group", N_("Kind of problem"), Need::Must),
        field<&StandardVeto::source>("source", N_("Source"), Need::Must)};
};
template <> struct Fields<StandardRule> {
    static constexpr std::array rows{field<&StandardRule::rule>("rule", N_("Rule"), Need::Must),
        field<&StandardRule::item>("item", N_("Item"), Need::May),
        field<&StandardRule::veto>("veto", N_("Veto"), Need::May),
        field<&StandardRule::deduction>("deduction_tenths", N_("Deduction in tenths"), Need::May)};
};
template <> struct Fields<GradeLimit> {
    static constexpr std::array rows{field<&GradeLimit::name>("name", N_("Grade"), Need::Must),
        field<&GradeLimit::from>("from_tenths", N_("From score, in tenths"), Need::Must)};
};
template <> struct Fields<StandardSource> {
    static constexpr std::array rows{field<&StandardSource::letter>("letter", N_("Letter"), Need::Must),
        field<&StandardSource::name>("name", N_("Name"), Need::Must)};
};

/// A scoring standard: data, versioned and dated. Made by parseStandard only, so what it promises holds: items are
/// numbered from 1 without a gap and add up to `total`, the best grade comes first and the last begins at 0, and the
/// rules name items and vetoes that exist.
struct EvaluationStandard {
    std::string id;
    std::string title;
    std::string version;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
    std::string note;
    VetoEffect vetoEffect = VetoEffect::Fail;
    std::int64_t total = 0; ///< tenths
    std::vector<GradeLimit> grades;
    std::vector<StandardItem> items;
    std::vector<StandardVeto> vetoes;
    std::vector<StandardRule> rules;
    std::vector<StandardSource> sources;

    bool isValidOn(Date day) const { return validFrom && *validFrom <= day && (!validTo || day <= *validTo); }
    /// nullptr when there is none.
    const StandardItem* item(std::int64_t no) const;
    const StandardVeto* veto(std::string_view no) const;
};

template <> struct Fields<EvaluationStandard> {
    static constexpr std::array rows{field<&EvaluationStandard::id>("id", N_("Id"), Need::Must),
        field<&EvaluationStandard::title>("title", N_("Title"), Need::Must),
        field<&EvaluationStandard::version>("version", N_("Version"), Need::Must),
        field<&EvaluationStandard::validFrom>("valid_from", N_("Valid from"), Need::Must),
        field<&EvaluationStandard::validTo>("valid_to", N_("Valid to"), Need::May),
        field<&EvaluationStandard::note>("note", N_("Note"), Need::May).prose(),
        field<&EvaluationStandard::vetoEffect>("veto_effect", N_("Effect of a veto"), Need::Must),
        field<&EvaluationStandard::total>("total_tenths", N_("Total in tenths"), Need::Must),
        field<&EvaluationStandard::grades>("grades", N_("Grades"), Need::Must),
        field<&EvaluationStandard::items>("items", N_("Items"), Need::Must),
        field<&EvaluationStandard::vetoes>("vetoes", N_("Vetoes"), Need::May),
        field<&EvaluationStandard::rules>("rules", N_("Rules"), Need::May),
        field<&EvaluationStandard::sources>("sources", N_("Sources"), Need::May)};
};
static_assert(Tabled<EvaluationStandard>);

/// Reads a standard, or refuses it (NotValid, jump = key) saying what does not hold.
Result<EvaluationStandard> parseStandard(std::string_view json, const std::string& file);

/// Over all fields: what a batch pins of the standard it was opened with.
Digest digestOf(const EvaluationStandard& standard);

} // namespace anjuan
