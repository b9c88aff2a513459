// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/law/FineRange.h"
#include "core/law/Keys.h"
#include "core/law/PenaltyKind.h"
#include "core/law/Subject.h"

namespace anjuan {

/// Whether the organ must or may fine; AsWorded where the article makes it depend on more.
enum class Duty { Must, May, AsWorded, None };
template <> struct Options<Duty> {
    static constexpr std::array rows{Option{"must", N_("must")}, Option{"may", N_("may")},
        Option{"see-text", N_("as the article says")}, Option{"none", N_("no penalty")}};
};

enum class MatterSubject { Any, Person, Organisation, Named };
template <> struct Options<MatterSubject> {
    static constexpr std::array rows{Option{"any", N_("anyone")}, Option{"person", N_("persons")},
        Option{"organisation", N_("organisations")}, Option{"named", N_("those the article names")}};
};

/// One enforcement matter: what is forbidden, what it costs, on which article (resources/catalogue/README.md).
struct Matter {
    std::string code;
    std::string name;
    std::string violated; ///< the article that is broken, as cited
    Provision provision{}; ///< the article that punishes; article 0 when its number was not read
    std::string version; ///< of that law, e.g. 2018修正
    std::vector<PenaltyKind> penalties;
    std::vector<std::string> orders; ///< that are no penalties: 限期拆除
    std::string precondition;
    FineRange range{};
    Duty duty = Duty::AsWorded;
    std::string dutyText;
    MatterSubject subject = MatterSubject::Any;
    std::string subjectText;
    std::string department; ///< that ordinarily holds the power
    Footing verified = Footing::Unread;
    std::string verificationNote;
    InForce inForce{};
    std::string notes;

    bool provides(PenaltyKind kind) const;
    Result<FineLimits> rangeFor(const FineBase& base = {}) const { return limitsOf(range, base); }
    /// Nothing where the wording or a local rule decides (individual businesses, named subjects).
    std::optional<bool> isFor(SubjectKind party) const;
};

/// All matters that the program knows. Which of them an organ may use is its adopted catalogue (AdoptedCatalogue.h).
class Catalogue {
public:
    /// The refusal names file, row and column.
    static Result<Catalogue> parse(std::string_view csv, const std::string& file);
    const std::vector<Matter>& all() const { return m_matters; }
    /// These matters with newer ones over them: a code that stands in `newer` is closed the day before `from`.
    Catalogue with(const Catalogue& newer, Date from) const;
    /// The latest row of that code, or the one in force on a day. The row lives as long as this catalogue.
    Result<const Matter*> find(std::string_view code, std::optional<Date> on = {}) const;

private:
    std::vector<Matter> m_matters;
};

} // namespace anjuan
