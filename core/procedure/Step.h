// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/Refusal.h"
#include "core/people/Person.h"
#include "core/procedure/Stage.h"

namespace anjuan {

enum class Act;
class Facts;

/// A recording step never refuses on law: what fails becomes a defect. An issuing step refuses.
enum class Effect { Records, Issues };

/// Who must sign after the one who asks, in this order. Each signature is one account's entry; one person signs once.
enum class Signer { TeamLeader, Reviewer, AnyHead, PrincipalHead, Archivist };

template <> struct Options<Signer> {
    static constexpr std::array rows{Option{"team-leader", N_("Head of the case-handling unit")},
                                     Option{"legal-reviewer", N_("Legal reviewer")},
                                     Option{"head", N_("Responsible head of the organ")},
                                     Option{"principal-head", N_("Principal head of the organ")},
                                     Option{"archivist", N_("Archivist")}};
};

inline std::string_view keyOf(Signer signer) { return Options<Signer>::rows[static_cast<std::size_t>(signer)].key; }
/// Whether the person may give this signature.
bool maySign(const Person& person, Signer signer);

/// A paper that a step makes: the template's key and the register its number comes from (empty: unnumbered).
struct Paper {
    std::string_view kind;
    std::string_view reg;
    bool (*isMadeOf)(const Facts&) = nullptr;   ///< nullptr: of all facts of the step
};

/// One row of a procedure.
struct Step {
    Act act;
    Stage from;                        ///< admitted from this stage …
    Stage through;                     ///< … to this one, both included
    std::span<const Role> who;
    Effect effect = Effect::Records;
    int officers = 0;                  ///< how many certified officers must do it (行政处罚法 42)
    std::span<const Signer> signers;
    Stage then = Stage::Lead;          ///< the stage after it, never an earlier one than now; Lead: no change
    Stage movesFrom = Stage::Lead;     ///< the stage moves only from here on: a review before the notice moves nothing
    std::span<const Paper> papers;
    Provisions provisions;
    std::span<const Stage> alsoFrom;   ///< ends off the spine that it is admitted from too
};

/// The papers that the step makes of these facts, in order.
std::vector<Paper> papersOf(const Step& step, const Facts& facts);
/// The one that goes out: the numbered one; without one the last, those before it are its approval. nullopt: no paper.
std::optional<Paper> goingOut(const Step& step, const Facts& facts);

/// A procedure is its table, with the day since when it is in force.
struct Procedure {
    std::string_view id;
    std::string_view name;
    Date inForceFrom;
    std::vector<Step> steps;

    const Step* find(Act act) const;
};

/// Whether the step's row admits this stage.
bool admits(const Step& step, Stage stage);
/// The stage after the step was taken at `now`: never an earlier one on the spine.
Stage stageAfter(const Step& step, Stage now);

} // namespace anjuan
