// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationSample.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/base/Digest.h"

namespace anjuan {
namespace {

struct Keyed {
    std::string key;
    const PopulationCase* one;
};

std::vector<Keyed> inOrder(const std::vector<PopulationCase>& population, std::string_view seed)
{
    std::vector<Keyed> keyed;
    for (const auto& one : population)
        keyed.push_back({drawKey(seed, one.caseId), &one});
    std::ranges::sort(keyed, {}, [](const Keyed& k) {
        return std::pair{std::string_view{k.key}, std::string_view{k.one->caseId}};
    });
    return keyed;
}

/// How many places each field has.
std::map<std::string, std::size_t> placesOf(const std::map<std::string, std::size_t>& cases, std::size_t size)
{
    std::map<std::string, std::size_t> places;
    for (const auto& [name, count] : cases)
        places[name] = size >= cases.size() ? 1 : 0;
    std::size_t given = size >= cases.size() ? cases.size() : 0;
    for (; given < size; ++given) {
        const std::string* best = nullptr;
        for (const auto& [name, count] : cases) {
            if (places[name] == count)
                continue;
            if (!best || count * (places[*best] + 1) > cases.at(*best) * (places[name] + 1))
                best = &name;
        }
        if (!best)
            break;
        ++places[*best];
    }
    return places;
}

std::optional<Refusal> trouble(
    const std::vector<PopulationCase>& population, SampleMethod method, std::int64_t size, std::string_view seed)
{
    if (seed.empty() && method != SampleMethod::All)
        return notValid("seed", {N_("A sample needs a seed, so that anybody can draw it again"), {}});
    if (population.empty())
        return notValid("population", {N_("There is no case to draw from"), {}});
    if (size < 1 && method != SampleMethod::All)
        return notValid("size", {N_("A sample has at least one case"), {}});
    std::set<std::string_view> ids;
    for (const auto& one : population)
        if (!ids.insert(one.caseId).second)
            return notValid("population", {N_("The case %1 is in the population twice"), {one.caseId}});
    return std::nullopt;
}

} // namespace

std::string drawKey(std::string_view seed, std::string_view caseId)
{
    return hex(sm3(std::string{seed} + "|" + std::string{caseId}));
}

Result<std::vector<std::string>> drawSample(
    const std::vector<PopulationCase>& population, SampleMethod method, std::int64_t size, std::string_view seed)
{
    if (auto found = trouble(population, method, size, seed))
        return std::move(*found);
    const auto most = method == SampleMethod::All ? population.size()
                                                  : std::min(static_cast<std::size_t>(size), population.size());
    std::map<std::string, std::size_t> cases;
    for (const auto& one : population)
        ++cases[method == SampleMethod::Stratified ? one.field : std::string{}];
    auto places = placesOf(cases, most);
    std::vector<std::string> drawn;
    for (const auto& keyed : inOrder(population, seed)) {
        auto& left = places[method == SampleMethod::Stratified ? keyed.one->field : std::string{}];
        if (left == 0)
            continue;
        --left;
        drawn.push_back(keyed.one->caseId);
    }
    return drawn;
}

} // namespace anjuan
