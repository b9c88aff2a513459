// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerDate.h"

#include <string>
#include <vector>

#include "core/exchange/Characters.h"
#include "core/exchange/ChineseFigures.h"

namespace anjuan {
namespace {

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

int number(std::u32string_view digits)
{
    int value = 0;
    for (const char32_t c : digits)
        value = value * 10 + static_cast<int>(c - U'0');
    return value;
}

/// 二〇二四年七月二十六日 with Arabic figures.
std::u32string inArabic(const std::u32string& text)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isChineseFigure(text[end]))
            ++end;
        if (end == i) {
            out.push_back(text[i++]);
            continue;
        }
        const auto run = std::u32string_view{text}.substr(i, end - i);
        const auto value = run.size() == 4 && chineseDigits(run) ? chineseDigits(run) : chineseFigures(run);
        for (const char c : std::to_string(value.value_or(0)))
            out.push_back(static_cast<char32_t>(c));
        i = end;
    }
    return out;
}

/// A text taken from the front piece by piece.
struct Scanner {
    std::u32string_view rest;

    std::u32string_view digits(std::size_t most)
    {
        std::size_t count = 0;
        while (count < rest.size() && count < most && isDigit(rest[count]))
            ++count;
        const auto run = rest.substr(0, count);
        rest.remove_prefix(count);
        return run;
    }
    bool take(std::u32string_view any)
    {
        if (rest.empty() || any.find(rest.front()) == std::u32string_view::npos)
            return false;
        rest.remove_prefix(1);
        return true;
    }
};

Reading<LedgerDay> dayOf(int year, int month, int day, std::string_view cell)
{
    const auto date = year >= 1949 && year <= 2100 ? Date::make(year, month, day) : std::nullopt;
    if (date)
        return Reading<LedgerDay>::of({*date, std::nullopt});
    return Reading<LedgerDay>::no({N_("“%1” is not a day that exists"), {std::string{cell}}});
}

/// All days that a run of figures after the year can mean: 624 → 6-24; 111 → 1-11 and 11-1.
Reading<LedgerDay> fromRun(std::u32string_view run, bool dayIsNamed, std::string_view cell)
{
    const int year = number(run.substr(0, 4));
    const auto rest = run.substr(4);
    std::vector<Date> days;
    for (const std::size_t monthLength : {std::size_t{1}, std::size_t{2}}) {
        if (rest.size() <= monthLength || rest.size() - monthLength > 2)
            continue;
        const auto month = rest.substr(0, monthLength);
        const auto day = rest.substr(monthLength);
        if (const auto date = Date::make(year, number(month), number(day)))
            days.push_back(*date);
    }
    const bool maybeMonth = rest.size() == 2 && !dayIsNamed && number(rest) >= 1 && number(rest) <= 12;
    if (days.size() > 1 || maybeMonth)
        return Reading<LedgerDay>::no(
            {N_("“%1” can be read as more than one day; month and day are not set apart"), {std::string{cell}}});
    if (days.empty() || year < 1949 || year > 2100)
        return Reading<LedgerDay>::no({N_("“%1” is not a day that exists"), {std::string{cell}}});
    auto reading = Reading<LedgerDay>::of({days.front(), std::nullopt});
    if (rest.size() != 4 || dayIsNamed)
        reading.notes.push_back({N_("“%1” has lost the signs between year, month and day; it can only be %2"),
            {std::string{cell}, days.front()}});
    return reading;
}

/// What follows the day: 日 and a time of day, or nothing. False when there is more.
bool readTime(Scanner& scan, std::optional<TimeOfDay>& time)
{
    scan.take(U"日号");
    if (scan.rest.empty())
        return true;
    scan.take(U"T");
    const auto hour = scan.digits(2);
    if (hour.empty() || !scan.take(U"时点:"))
        return false;
    const auto minute = scan.digits(2);
    time = TimeOfDay::make(number(hour), minute.empty() ? 0 : number(minute));
    scan.take(U"分");
    if (scan.take(U":") || isDigit(scan.rest.empty() ? U' ' : scan.rest.front())) {
        scan.digits(2);
        scan.take(U"秒");
    }
    return scan.rest.empty() && time.has_value();
}

Reading<LedgerDay> notRead(std::u32string_view text, std::string_view cell)
{
    const auto args = std::vector<Argument>{std::string{cell}};
    if (holds(text, U"月") && !holds(text, U"年"))
        return Reading<LedgerDay>::no({N_("“%1” names no year; none is guessed"), args});
    if (holds(text, U"至") || holds(text, U"~") || holds(text, U"—"))
        return Reading<LedgerDay>::no({N_("“%1” is a span of days, not a day"), args});
    if (holds(text, U"年") && !holds(text, U"日"))
        return Reading<LedgerDay>::no({N_("“%1” names no day of the month; none is guessed"), args});
    return Reading<LedgerDay>::no({N_("“%1” is not a date that can be read for certain"), args});
}

Reading<LedgerDay> readPlain(std::u32string_view text, std::string_view cell)
{
    Scanner scan{text};
    const auto lead = scan.digits(9);
    if (lead.size() == 5 && scan.rest.empty())
        return Reading<LedgerDay>::no(
            {N_("“%1” looks like the day number of a spreadsheet; format the column as a date and save again"),
                {std::string{cell}}});
    if (lead.size() >= 6 && lead.size() <= 8) {
        const bool named = scan.take(U"日");
        return scan.rest.empty() ? fromRun(lead, named, cell) : notRead(text, cell);
    }
    if (lead.size() == 2 && !scan.rest.empty()
        && (scan.rest[0] == U'.' || scan.rest[0] == U'-' || scan.rest[0] == U'/'))
        return Reading<LedgerDay>::no({N_("“%1” has a year of two figures; it is not guessed"), {std::string{cell}}});
    if (lead.size() != 4 || scan.rest.empty())
        return notRead(text, cell);
    const char32_t sign = scan.rest.front();
    if (!scan.take(U"年-./"))
        return notRead(text, cell);
    const auto month = scan.digits(2);
    if (month.empty() || !scan.take(sign == U'年' ? std::u32string_view{U"月"} : std::u32string_view{&sign, 1}))
        return notRead(text, cell);
    const auto day = scan.digits(2);
    if (day.empty())
        return notRead(text, cell);
    std::optional<TimeOfDay> time;
    if (!readTime(scan, time))
        return notRead(text, cell);
    auto reading = dayOf(number(lead), number(month), number(day), cell);
    if (reading.value)
        reading.value->time = time;
    return reading;
}

} // namespace

Reading<LedgerDay> readLedgerDate(std::string_view cell)
{
    auto text = plainCharacters(cell);
    if (text.empty())
        return {};
    if (text.size() > 60)
        return Reading<LedgerDay>::no({N_("The cell holds a longer text and not a date"), {}});
    const auto open = text.find(U'(');
    if (open != std::u32string::npos && text.back() == U')') {
        const auto before = text.substr(0, open);
        if (before == U"当日" || before == U"当天" || before == U"同日")
            text = text.substr(open + 1, text.size() - open - 2);
    }
    if (text.find_first_of(U"年月") != std::u32string::npos)
        text = inArabic(text);
    return readPlain(text, cell);
}

} // namespace anjuan
