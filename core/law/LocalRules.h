// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/calendar/Term.h"
#include "core/law/Keys.h"
#include "core/law/Subject.h"

namespace anjuan {

/// One thing that a list of switches puts in force, or out of it: a limit, a kind of days, or a rule; `matter` is a code or the beginning of
/// codes, empty for every matter.
struct Switched {
    std::string what;
    std::string matter;
};

/// One dated setting of the office. `body` is the row as it stands in the file.
struct LocalRule {
    std::string key;
    std::string limit{}; ///< id of the time limit it sets, e.g. D06
    std::string unit{}; ///< 工作日, 日, 月, 年, 小时, 元
    std::string basis{};
    Footing verified = Footing::Unread;
    bool toConfirm = false; ///< the office is asked to confirm it
    InForce inForce{};
    std::string file{};
    KeptJson body{};
    std::vector<Switched> switches{}; ///< of sector_limits, sector_exclusions, rules_switched_off
};

/// An amount from which something applies; `以上` includes the figure itself.
struct Threshold {
    Money amount = Money::fen(0);
    bool inclusive = true;
    bool toConfirm = false;
    bool isReachedBy(Money sum) const { return inclusive ? sum >= amount : sum > amount; }
};

/// As whom an individual business is treated; ByMatter leaves it to the wording of the matter.
enum class TreatedAs { NaturalPerson, Organisation, ByMatter };
struct IndividualBusiness {
    TreatedAs onTheSpotLimit = TreatedAs::NaturalPerson;
    TreatedAs hearingThreshold = TreatedAs::NaturalPerson;
    TreatedAs matterRange = TreatedAs::ByMatter;
};

struct CollectiveDiscussion {
    std::vector<std::string> triggers;
    int minimumHeads = 0;
};

struct PublicationClass {
    std::string name;
    bool publish = false;
    std::optional<int> monthsFrom{};
    std::optional<int> monthsTo{};
};

/// What an amount of money in a case is of.
enum class CrimeMeasure { Gains, Goods };
template <> struct Options<CrimeMeasure> {
    static constexpr std::array rows{Option{"gains", N_("illegal gains")}, Option{"goods", N_("value of the goods or turnover")}};
};

struct CrimeAmount {
    CrimeMeasure of = CrimeMeasure::Gains;
    Money from = Money::fen(0); ///< from which a crime comes into view
};

struct CriminalPrompt {
    std::string matter;
    std::string prompt;
    bool confirmed = false;
    std::vector<CrimeAmount> amounts{};
    int nearPercent = 80; ///< from this share of an amount on the case is near it
};

/// Years to keep a file; nothing means for ever (永久).
struct Retention {
    std::optional<int> ordinary{};
    std::optional<int> important{};
};

enum class ReviewScope { AllOrdinaryCases, StatutoryCasesOnly };

/// An extension of the ninety days that a rule of a sector gives, put in force by the office.
struct SectorExtension {
    std::string matter; ///< code or the beginning of codes, e.g. "SC"
    int days = 0;
    std::string basis;
};

/// Laws of which the office must confirm which version applies.
struct LawStatus {
    std::vector<std::string> laws;
    std::string show;
};

/// The dated settings of the town: a file that people edit (resources/local-rules/README.md). Typed questions are
/// answered for a day; where the answer is missing or of the wrong kind the refusal names file and key.
class LocalRules {
public:
    static Result<LocalRules> parse(std::string_view json, const std::string& file);
    /// These rules with the rows of `office` before them: what the office sets wins.
    LocalRules with(const LocalRules& office) const;

    const std::string& version() const { return m_version; }
    const std::vector<LocalRule>& all() const { return m_rules; }
    /// The row lives as long as these rules.
    Result<const LocalRule*> find(std::string_view key, Date on) const;
    /// The rule that sets that time limit on that day; null when there is none.
    const LocalRule* forLimit(std::string_view limit, Date on) const;

    Result<Term> term(std::string_view key, Date on) const;
    /// The length as a document prints it: 五个工作日.
    Result<std::string> printed(std::string_view key, Date on) const;
    Result<int> number(std::string_view key, Date on) const;
    Result<std::vector<int>> numbers(std::string_view key, Date on) const;
    Result<Threshold> hearingThreshold(SubjectKind party, Date on) const;
    Result<IndividualBusiness> individualBusiness(Date on) const;
    Result<CollectiveDiscussion> collectiveDiscussion(Date on) const;
    Result<std::vector<PublicationClass>> publicationClasses(Date on) const;
    Result<std::vector<CriminalPrompt>> criminalPrompts(Date on) const;
    Result<Retention> retention(Date on) const;
    Result<ReviewScope> legalReviewScope(Date on) const;
    /// Empty when none is in force, which is the default.
    Result<std::vector<SectorExtension>> sectorExtensions(Date on) const;
    /// Whether a rule of the sector made that limit binding for the matter (`sector_limits`; by default none is).
    bool sectorLimit(std::string_view limit, std::string_view matter, Date on) const;
    /// What a rule of the sector leaves out of the ninety days for the matter: hearing, expertise, suspension, public-notice.
    std::vector<std::string_view> sectorExclusions(std::string_view matter, Date on) const;
    /// Whether the office switched off a rule of the pre-check that does not rest on a statute.
    bool isSwitchedOff(std::string_view rule, Date on) const;
    const std::vector<LawStatus>& lawsToConfirm() const { return m_laws; }
    /// What to show beside that law while its version is not confirmed.
    std::optional<std::string> toConfirm(std::string_view law) const;

private:
    const LocalRule* inForce(std::string_view key, Date on) const;
    std::string m_file;
    std::string m_version;
    std::vector<LocalRule> m_rules; ///< the first that is in force answers
    std::vector<LawStatus> m_laws;
};

/// The term that a rule row states by value (or `within`) and unit.
Result<Term> termOf(const LocalRule& rule);

} // namespace anjuan
