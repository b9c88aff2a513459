// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Amounts.h"

#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string read(const char* text)
{
    std::string all;
    for (const auto amount : rules::amountsIn(text))
        all += amount.plain() + " ";
    return all;
}

} // namespace

TEST_CASE("sums of money are read out of a text, and what is no sum is passed over", "[rules]")
{
    CHECK(read("违法所得10,000元，货值4.5万元") == "10000 45000 ");
    CHECK(read("6000.50元、6000元") == "6000.50 6000 ");
    CHECK(read("砂土约18立方米，遗撒120米，2026年9月17日").empty());
    CHECK(read("").empty());
    CHECK(read("1.234元").empty());
    CHECK(read("999999999999999元").empty());
    CHECK(read("100000000万元") == "1000000000000 ");
    CHECK(read("2000000000万元").empty());
}
