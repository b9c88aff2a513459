// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/Spread.h"

#include <algorithm>

#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::vector<Money> yuan(std::initializer_list<std::int64_t> sums)
{
    std::vector<Money> fines;
    for (const auto sum : sums)
        fines.push_back(Money::yuan(sum));
    return fines;
}

std::vector<Money> drawn(Random& random)
{
    std::vector<Money> fines;
    const auto count = random.between(1, 40);
    for (std::int64_t i = 0; i < count; ++i)
        fines.push_back(Money::fen(random.between(0, 5'000'000)));
    return fines;
}

} // namespace

TEST_CASE("median and quartiles of earlier fines", "[guidance]")
{
    CHECK_FALSE(spreadOf({}));
    const auto one = spreadOf(yuan({6000})).value();
    CHECK(one
        == Spread{1, Money::yuan(6000), Money::yuan(6000), Money::yuan(6000), Money::yuan(6000), Money::yuan(6000)});
    const auto five = spreadOf(yuan({8000, 2000, 6000, 5000, 20000})).value();
    CHECK(five
        == Spread{5, Money::yuan(2000), Money::yuan(5000), Money::yuan(6000), Money::yuan(8000), Money::yuan(20000)});
    // Between neighbours: 2000 3000 | 4000 8000 has 3500 in the middle, 2750 and 5000 at the quarters.
    const auto four = spreadOf(yuan({2000, 3000, 4000, 8000})).value();
    CHECK(four
        == Spread{4, Money::yuan(2000), Money::yuan(2750), Money::yuan(3500), Money::yuan(5000), Money::yuan(8000)});
}

TEST_CASE("how far a fine lies outside is said in money and in per cent of the median", "[guidance]")
{
    const auto spread = spreadOf(yuan({8000, 2000, 6000, 5000, 20000})).value();
    CHECK(standingOf(Money::yuan(5000), spread) == Standing{});
    CHECK(standingOf(Money::yuan(8000), spread) == Standing{});
    CHECK(standingOf(Money::yuan(4999), spread) == Standing{Lies::Below, Money::yuan(1), 0});
    CHECK(standingOf(Money::yuan(2000), spread) == Standing{Lies::Below, Money::yuan(3000), 50});
    CHECK(standingOf(Money::yuan(14000), spread) == Standing{Lies::Above, Money::yuan(6000), 100});
    CHECK(standingOf(Money::yuan(9), Spread{}) == Standing{Lies::Above, Money::yuan(9), 0});
}

TEST_CASE("the five figures stand in order, whatever the fines", "[guidance]")
{
    const auto seed = seedOfRun();
    INFO("ANJUAN_SEED=" << seed);
    Random random{seed};
    for (int round = 0; round < 500; ++round) {
        const auto fines = drawn(random);
        const auto spread = spreadOf(fines).value();
        CHECK(spread.least <= spread.lowerQuartile);
        CHECK(spread.lowerQuartile <= spread.median);
        CHECK(spread.median <= spread.upperQuartile);
        CHECK(spread.upperQuartile <= spread.most);
        CHECK(spread.least == *std::ranges::min_element(fines));
        CHECK(spread.most == *std::ranges::max_element(fines));
    }
}

TEST_CASE(
    "one more case with the median as its fine keeps the median, and the order of cases says nothing", "[guidance]")
{
    const auto seed = seedOfRun();
    INFO("ANJUAN_SEED=" << seed);
    Random random{seed};
    for (int round = 0; round < 500; ++round) {
        auto fines = drawn(random);
        const auto spread = spreadOf(fines).value();
        auto turned = fines;
        std::ranges::reverse(turned);
        CHECK(spreadOf(turned).value() == spread);
        fines.push_back(spread.median);
        CHECK(spreadOf(fines).value().median == spread.median);
    }
}
