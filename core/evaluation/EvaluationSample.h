// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Field.h"
#include "core/base/Result.h"

namespace anjuan {

enum class SampleMethod { Simple, Stratified, All };

template <> struct Options<SampleMethod> {
    static constexpr std::array rows{Option{"simple", N_("Simple random sample")},
        Option{"stratified", N_("Random sample by field of enforcement")}, Option{"all", N_("All files")}};
};

/// A closed case that could be drawn, with everybody who had a part in it.
struct PopulationCase {
    std::string caseId;
    std::string number;
    std::string party;
    std::string cause;
    std::string field; ///< field of enforcement; the stratum
    std::string unit;
    std::vector<PersonId> involved; ///< handlers, approvers, legal reviewers, chairs of hearings
};

template <> struct Fields<PopulationCase> {
    static constexpr std::array rows{field<&PopulationCase::caseId>("case_id", N_("Case"), Need::Must),
        field<&PopulationCase::number>("number", N_("Number"), Need::May),
        field<&PopulationCase::party>("party", N_("Party"), Need::May),
        field<&PopulationCase::cause>("cause", N_("Cause"), Need::May),
        field<&PopulationCase::field>("field", N_("Field of enforcement"), Need::May),
        field<&PopulationCase::unit>("unit", N_("Unit"), Need::May),
        field<&PopulationCase::involved>("involved", N_("Persons who had a part in the case"), Need::May)};
};

/// The name of the algorithm below, kept beside every sample it drew.
inline constexpr std::string_view sampleAlgorithm = "sm3-order-1";

/// The place of a case in the draw: SM3 of `seed|case id` (UTF-8), as 64 hexadecimal digits. Anybody can repeat it:
/// `printf '%s|%s' SEED CASE | openssl dgst -sm3`.
std::string drawKey(std::string_view seed, std::string_view caseId);

/// Cases in the order of their draw keys, the first `size` of them; all when there are fewer. Stratified: when there
/// are at least as many places as fields each field has one, then every further place goes to the field with the most
/// cases for each place it would have (cases / (places + 1)), on a tie to the name that sorts first; within a field
/// the order is the same. The result does not depend on the order of `population`. Refuses an empty seed, an empty
/// population, a case named twice, and a size below 1 (but for All).
Result<std::vector<std::string>> drawSample(
    const std::vector<PopulationCase>& population, SampleMethod method, std::int64_t size, std::string_view seed);

} // namespace anjuan
