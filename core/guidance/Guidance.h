// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/guidance/Spread.h"

namespace anjuan {

/// How a line is to be taken.
enum class Weight { Plain, Good, Mind, Never };

/// One statement with the law behind it.
struct GuidanceLine {
    Message text;
    Provisions provisions;
    Weight weight = Weight::Plain;
};

/// The fine that somebody thinks of, and the figure by which the range is measured where the law needs one.
struct Intended {
    std::optional<Money> fine{}; ///< when absent: that of the decision, else of the notice, else of the report
    FineBase base{};
};

/// Where the intended fine lies against the range of the law.
enum class FinePlace { NoFine, Unknown, Inside, BelowMitigated, BelowLeast, AboveMost };

/// One tier of the office's standard.
struct TierGuidance {
    std::string name;
    std::string condition;
    std::optional<FineLimits> limits{}; ///< nothing while the figure by which it is measured is missing
    bool isNamed = false; ///< by the report
    bool isPointedTo = false; ///< by the facts on record
    bool holdsFine = false;
};

/// Which way a circumstance weighs (行政处罚法 30, 32, 33, 34).
enum class Bearing { Spares, Lighter, Neutral, Heavier };
struct Ground {
    Bearing bearing = Bearing::Neutral;
    GuidanceLine line;
};

/// Another article that the same act may break (行政处罚法 29).
struct CompetingGuidance {
    std::string code;
    std::string name;
    Provision provision{};
    std::optional<FineLimits> range{};
    bool isHigher = false; ///< its maximum is above that of the matter of the case
    bool isAdopted = false; ///< whether the organ holds the power for it
    GuidanceLine line;
};

/// A sum from which something else applies.
struct ThresholdGuidance {
    Money at = Money::fen(0);
    bool isReached = false;
    bool isRightBelow = false; ///< the fine lies within five per cent below it
    GuidanceLine line;
};

/// What speaks about the penalty of a case: a value, made of the file and the circumstances alone.
struct Guidance {
    std::string code; ///< empty when the case was filed under no known matter
    std::string name;
    Provision provision{};
    std::string violated;
    std::optional<FineLimits> range{};
    GuidanceLine rangeLine; ///< the range, or why there is none in money
    std::optional<Money> intended{};
    FinePlace place = FinePlace::NoFine;
    GuidanceLine placeLine;
    std::string standard;
    std::vector<TierGuidance> tiers;
    std::optional<GuidanceLine> tierLine{};
    std::vector<Ground> grounds;
    std::vector<CompetingGuidance> competing;
    std::vector<ThresholdGuidance> thresholds;
    std::vector<GuidanceLine> lists; ///< exemptions, boundaries, an earlier or later version of the matter
};

Guidance guidanceFor(const CaseFile& file, const Circumstances& now, const Intended& intended = {});

/// One of the earlier fines that are shown: no name.
struct SimilarFine {
    std::string number;
    Date decidedOn;
    Money fine = Money::fen(0);
    std::string tier;
    bool isFromLedger = false;
};

/// Earlier cases of the same kind in this store (类案).
struct SimilarFines {
    std::optional<Spread> spread{};
    std::int64_t ofMatter = 0; ///< found by the same matter
    std::int64_t ofCause = 0; ///< lines of ledgers found by the same words of the cause
    std::vector<SimilarFine> latest; ///< some of them, the latest first
};

/// What the earlier fines say about the intended one.
std::vector<GuidanceLine> linesOf(const SimilarFines& similar, std::optional<Money> intended);

enum class GuidanceTopic { Range, Tiers, Grounds, Earlier, Thresholds, Competing, Lists };

/// A heading with its lines, as window and command line show them.
struct GuidanceSection {
    GuidanceTopic topic{};
    std::string_view heading;
    std::vector<GuidanceLine> lines;
};
std::vector<GuidanceSection> sectionsOf(const Guidance& guidance, const SimilarFines& similar);

} // namespace anjuan
