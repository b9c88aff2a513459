// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerDate.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string read(std::string_view cell)
{
    const auto reading = readLedgerDate(cell);
    REQUIRE(reading.value.has_value() != reading.reason.has_value());
    return reading.value ? reading.value->day.iso() + (reading.value->time ? " " + reading.value->time->text() : "")
                         : "no";
}

std::string reason(std::string_view cell)
{
    const auto reading = readLedgerDate(cell);
    REQUIRE(reading.reason);
    return english(*reading.reason);
}

bool says(const std::string& sentence, std::string_view part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("dates are read in the forms that offices write", "[exchange]")
{
    CHECK(read("2023-09-01") == "2023-09-01");
    CHECK(read("2023.09.13") == "2023-09-13");
    CHECK(read("2023/9/1") == "2023-09-01");
    CHECK(read("2024年7月26日") == "2024-07-26");
    CHECK(read("2024 年12月3日") == "2024-12-03");
    CHECK(read("2025年1月6日") == "2025-01-06");
    CHECK(read("２０２５年１月６日") == "2025-01-06");
    CHECK(read("2024年7月26号") == "2024-07-26");
    CHECK(read("当日(2024年4月16日)") == "2024-04-16");
    CHECK(read("当日（2024年4月16日）") == "2024-04-16");
    CHECK(read("二〇二四年七月二十六日") == "2024-07-26");
    CHECK(read("二零二四年十月十日") == "2024-10-10");
    CHECK(read("20241110") == "2024-11-10");
}

TEST_CASE("a time of day behind the day is kept", "[exchange]")
{
    CHECK(read("2025年2月24日09时31分") == "2025-02-24 09:31");
    CHECK(read("2023-09-01 14:50") == "2023-09-01 14:50");
    CHECK(read("2023-09-01T14:50:30") == "2023-09-01 14:50");
    CHECK(read("2025年2月24日25时00分") == "no");
}

TEST_CASE("figures that ran together are read when only one day is possible", "[exchange]")
{
    CHECK(read("202549日") == "2025-04-09");
    CHECK(read("2023 1121 日") == "2023-11-21");
    CHECK(read("20241110日") == "2024-11-10");
    CHECK(read("2022712日") == "2022-07-12");
    CHECK(read("2025624日") == "2025-06-24");
    CHECK(readLedgerDate("2025624日").notes.size() == 1);
    CHECK(readLedgerDate("20241110").notes.empty());
    CHECK(says(reason("2025111日"), "more than one day"));
    CHECK(says(reason("2025105"), "more than one day"));
    CHECK(says(reason("202511"), "more than one day"));
    CHECK(says(reason("202490日"), "not a day that exists"));
}

TEST_CASE("what is missing in a date is not guessed", "[exchange]")
{
    CHECK(says(reason("10月12日"), "no year"));
    CHECK(says(reason("3月24日18时34分"), "no year"));
    CHECK(says(reason("2024年7月"), "no day of the month"));
    CHECK(says(reason("23.9.13"), "two figures"));
    CHECK(says(reason("45170"), "spreadsheet"));
    CHECK(says(reason("2024年8月25日至9月3日"), "span"));
    CHECK(says(reason("当日"), "not a date"));
    CHECK(says(reason("2024-02-30"), "not a day that exists"));
    CHECK(says(reason("1024-02-03"), "not a day that exists"));
    CHECK(says(reason("2024-02.03"), "not a date"));
    CHECK(says(reason("2024年4月16日立案"), "not a date"));
    CHECK(says(reason(std::string(200, '1')), "longer text"));
}

TEST_CASE("an empty date cell is neither a date nor a mistake", "[exchange]")
{
    const auto reading = readLedgerDate(" \u3000");
    CHECK_FALSE(reading.value);
    CHECK_FALSE(reading.reason);
}
