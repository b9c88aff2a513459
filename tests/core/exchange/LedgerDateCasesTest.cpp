// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that name a day: each form that is read, each that is not, and the words in which it is not.
#include "core/exchange/LedgerDate.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Row {
    const char* cell;
    const char* answer; ///< the day, with its time; or the sentence without the cell
};

std::string answerTo(const char* cell)
{
    const auto reading = readLedgerDate(cell);
    if (reading.value)
        return reading.value->day.iso() + (reading.value->time ? " " + reading.value->time->text() : "")
            + (reading.notes.empty() ? "" : " *");
    if (!reading.reason)
        return "";
    auto sentence = english(*reading.reason);
    const auto quoted = "“" + std::string{cell} + "” ";
    return sentence.starts_with(quoted) ? sentence.substr(quoted.size()) : sentence;
}

constexpr auto noDay = "is not a day that exists";
constexpr auto noYear = "names no year; none is guessed";
constexpr auto twoReadings = "can be read as more than one day; month and day are not set apart";
constexpr auto notCertain = "is not a date that can be read for certain";
constexpr auto shortYear = "has a year of two figures; it is not guessed";

} // namespace

TEST_CASE("days at the edges of months and years are read as they stand", "[exchange]")
{
    const auto row = GENERATE(values<Row>({
        {"2024-02-29", "2024-02-29"},
        {"2024.2.29", "2024-02-29"},
        {"2024/02/29", "2024-02-29"},
        {"2024年2月29日", "2024-02-29"},
        {"２０２４年２月２９日", "2024-02-29"},
        {"二〇二四年二月二十九日", "2024-02-29"},
        {"二零二四年十二月三十一日", "2024-12-31"},
        {"二〇二四年十月十日", "2024-10-10"},
        {"2024年十二月1日", "2024-12-01"},
        {" 2023 年 12 月 31 号 ", "2023-12-31"},
        {"1949-10-01", "1949-10-01"},
        {"2100-12-31", "2100-12-31"},
        {"20231231", "2023-12-31"},
        {"20240229日", "2024-02-29 *"},
        {"当日（2024年4月16日）", "2024-04-16"},
        {"当天(2024-4-16)", "2024-04-16"},
        {"2025年2月24日09时31分", "2025-02-24 09:31"},
        {"2025年2月24日9时", "2025-02-24 09:00"},
        {"2025年2月24日9点05分", "2025-02-24 09:05"},
        {"2025-02-24 23:59:59", "2025-02-24 23:59"},
        {"2025-02-24T00:00", "2025-02-24 00:00"},
        {"2025624日", "2025-06-24 *"},
        {"2025624", "2025-06-24 *"},
        {"202561日", "2025-06-01 *"},
    }));
    INFO(row.cell);
    CHECK(answerTo(row.cell) == row.answer);
}

TEST_CASE("what is no day for certain is said to be none, in words that help", "[exchange]")
{
    const auto row = GENERATE(values<Row>({
        {"2023-02-29", noDay},
        {"2024-02-30", noDay},
        {"2024年13月1日", noDay},
        {"2024年0月1日", noDay},
        {"2024-04-31", noDay},
        {"1948-12-31", noDay},
        {"2101-01-01", noDay},
        {"19481231", noDay},
        {"20240230", noDay},
        {"2024111", twoReadings},
        {"202411", twoReadings},
        {"202312", twoReadings},
        {"9月17日", noYear},
        {"十月一日", noYear},
        {"2024年9月", "names no day of the month; none is guessed"},
        {"2024年", "names no day of the month; none is guessed"},
        {"2024年1月至3月", "is a span of days, not a day"},
        {"2024-01-01~2024-01-03", "is a span of days, not a day"},
        {"24.9.17", shortYear},
        {"24-9-17", shortYear},
        {"24/9/17", shortYear},
        {"45292", "looks like the day number of a spreadsheet; format the column as a date and save again"},
        {"2024", notCertain},
        {"2024-09", notCertain},
        {"2024-9-17 上午", notCertain},
        {"2024-09.17", notCertain},
        {"已结案", notCertain},
        {"2024-09-17 25:00", notCertain},
        {"2024-09-17 09:60", notCertain},
        {"2024-09-17（补录）", notCertain},
        {"123456789", notCertain},
        {"无", notCertain},
    }));
    INFO(row.cell);
    CHECK(answerTo(row.cell) == row.answer);
}

TEST_CASE("every day of two years is read in six ways of writing it", "[exchange]")
{
    for (auto day = Date::of(2023, 1, 1); day <= Date::of(2024, 12, 31); day = day.plusDays(1)) {
        const auto y = std::to_string(day.year());
        const auto m = std::to_string(day.month());
        const auto d = std::to_string(day.day());
        auto figures = day.iso();
        std::erase(figures, '-');
        for (const auto& cell : {day.iso(), y + "." + m + "." + d, y + "/" + m + "/" + d,
                 y + "年" + m + "月" + d + "日", y + " 年 " + m + " 月 " + d + " 号", figures}) {
            const auto reading = readLedgerDate(cell);
            if (!reading.value || reading.value->day != day || !reading.notes.empty())
                FAIL_CHECK(cell);
        }
    }
    SUCCEED();
}

TEST_CASE("a run of figures is read only when one day fits, and then it is the day that was meant", "[exchange]")
{
    int read = 0;
    int refused = 0;
    for (auto day = Date::of(2025, 1, 1); day <= Date::of(2025, 12, 31); day = day.plusDays(1)) {
        const auto run = "2025" + std::to_string(day.month()) + std::to_string(day.day());
        const auto reading = readLedgerDate(run + "日");
        if (!reading.value) {
            ++refused;
            continue;
        }
        ++read;
        if (reading.value->day != day)
            FAIL_CHECK(run);
    }
    CHECK(read + refused == 365);
    CHECK(read > 250);
    CHECK(refused > 20);
}

TEST_CASE("a cell that holds a longer text is no date", "[exchange]")
{
    const std::string sentence = "2024年9月17日，执法人员巡查时发现当事人运输砂土未密闭，遂于次日立案调查，并于同月二"
                                 "十三日询问当事人，其承认上述事实，记录在案。";
    REQUIRE(readLedgerDate(sentence).reason);
    CHECK(english(*readLedgerDate(sentence).reason) == "The cell holds a longer text and not a date");
    CHECK_FALSE(readLedgerDate("").reason);
    CHECK_FALSE(readLedgerDate(" \u3000").value);
}
