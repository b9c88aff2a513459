// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "core/evaluation/EvaluationSample.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;

namespace {

std::vector<std::string> draw(
    const std::vector<PopulationCase>& all, SampleMethod method, std::int64_t size, std::string_view seed)
{
    const auto drawn = drawSample(all, method, size, seed);
    REQUIRE(drawn);
    return drawn.value();
}

std::string refusedBy(
    const std::vector<PopulationCase>& all, SampleMethod method, std::int64_t size, std::string_view seed)
{
    const auto drawn = drawSample(all, method, size, seed);
    REQUIRE_FALSE(drawn);
    return drawn.refusal().findings.at(0).jump;
}

void shuffle(std::vector<PopulationCase>& all, test::Dice& dice)
{
    for (std::size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(i)))]);
}

} // namespace

TEST_CASE("a draw key is what openssl computes from seed and case", "[evaluation]")
{
    CHECK(drawKey("20261122", "case-A") == "02ba6af3fd4d587700b7cb9d2bf468e0d85000f120a522fab3f43873c10960d8");
    CHECK(drawKey("20261122", "case-B") == "22cdc0d1b8502cbb87fda3d9475ac80ff9fe0d760eabf0ebfbef92a29d2d0e87");
    std::vector<PopulationCase> all(4);
    for (std::size_t i = 0; i < 4; ++i)
        all[i].caseId = std::string{"case-"} + static_cast<char>('A' + i);
    CHECK(draw(all, SampleMethod::Simple, 4, "20261122")
        == std::vector<std::string>{"case-A", "case-B", "case-D", "case-C"});
}

TEST_CASE(
    "the same seed and population give the same sample, in whatever order the population is given", "[evaluation]")
{
    test::Dice dice{3};
    for (int round = 0; round < 60; ++round) {
        auto all = test::population(static_cast<int>(1 + dice.below(60)));
        const auto method = static_cast<SampleMethod>(dice.below(3));
        const auto size = 1 + dice.below(40);
        const auto seed = std::to_string(dice.below(1000000));
        const auto drawn = draw(all, method, size, seed);
        shuffle(all, dice);
        CHECK(draw(all, method, size, seed) == drawn);
        const auto expected
            = method == SampleMethod::All ? all.size() : std::min(all.size(), static_cast<std::size_t>(size));
        CHECK(drawn.size() == expected);
        CHECK(std::set<std::string>(drawn.begin(), drawn.end()).size() == drawn.size());
    }
}

TEST_CASE("another seed draws another sample, and every case has its chance", "[evaluation]")
{
    const auto all = test::population(40);
    CHECK(draw(all, SampleMethod::Simple, 10, "a") != draw(all, SampleMethod::Simple, 10, "b"));
    std::map<std::string, int> times;
    for (int seed = 0; seed < 400; ++seed)
        for (const auto& caseId : draw(all, SampleMethod::Simple, 10, std::to_string(seed)))
            ++times[caseId];
    CHECK(times.size() == 40);
    for (const auto& [caseId, count] : times)
        CHECK((count > 60 && count < 145));
}

TEST_CASE("a stratified sample gives each field its share and at least one place", "[evaluation]")
{
    std::vector<PopulationCase> all = test::population(30);
    all[0].field = "环保";
    std::map<std::string, int> places;
    for (const auto& caseId : draw(all, SampleMethod::Stratified, 10, "s"))
        ++places[std::ranges::find(all, caseId, &PopulationCase::caseId)->field];
    CHECK(places == std::map<std::string, int>{{"市容", 6}, {"环保", 1}, {"规划", 3}});
    places.clear();
    for (const auto& caseId : draw(all, SampleMethod::Stratified, 2, "s"))
        ++places[std::ranges::find(all, caseId, &PopulationCase::caseId)->field];
    CHECK(places.count("环保") == 0);
}

TEST_CASE("a draw that nobody could repeat or understand is refused", "[evaluation]")
{
    auto all = test::population(3);
    CHECK(refusedBy(all, SampleMethod::Simple, 2, "") == "seed");
    CHECK(refusedBy({}, SampleMethod::Simple, 2, "s") == "population");
    CHECK(refusedBy(all, SampleMethod::Simple, 0, "s") == "size");
    all[2].caseId = all[0].caseId;
    CHECK(refusedBy(all, SampleMethod::All, 0, "") == "population");
}
