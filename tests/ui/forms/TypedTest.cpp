// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Test.h"
#include "ui/forms/editors/Typed.h"
#include "ui/words/Text.h"

using namespace anjuan;

TEST_CASE("a day is read in every form that people type", "[forms]")
{
    const auto today = Date::of(2026, 11, 22);
    for (const auto* typed : {"2026-9-17", "2026-09-17", "2026.9.17", "2026/09/17", "20260917", "2026年9月17日", " 2026-9-17 ",
                              "２０２６－９－１７", "9-17", "9.17", "9月17日", "9/17"}) {
        INFO(typed);
        CHECK(readDay(toText(typed), today) == Date::of(2026, 9, 17));
    }
}

TEST_CASE("what is no day is not guessed at", "[forms]")
{
    const auto today = Date::of(2026, 11, 22);
    for (const auto* typed : {"", "2026-2-30", "2026-13-1", "17", "2026-9", "202691", "9-17-2026", "昨天", "2026-9-17x"}) {
        INFO(typed);
        CHECK_FALSE(readDay(toText(typed), today).has_value());
    }
}

TEST_CASE("a time of day is read with any sign between", "[forms]")
{
    for (const auto* typed : {"8:40", "08:40", "08：40", "0840", "8时40分", "8点40"}) {
        INFO(typed);
        CHECK(readTime(toText(typed)) == TimeOfDay::make(8, 40));
    }
    for (const auto* typed : {"", "24:00", "8:60", "8", "840", "8:4"}) {
        INFO(typed);
        CHECK_FALSE(readTime(toText(typed)).has_value());
    }
}

TEST_CASE("an amount is read with or without separators and unit", "[forms]")
{
    CHECK(readMoney(toText("3000")) == Money::yuan(3000));
    CHECK(readMoney(toText("３,０００元")) == Money::yuan(3000));
    CHECK(readMoney(toText("5 640.25 元")) == Money::fen(564025));
    CHECK_FALSE(readMoney(toText("三千")).has_value());
    CHECK_FALSE(readMoney(toText("-1")).has_value());
    CHECK_FALSE(readMoney(toText("1.234")).has_value());
}

TEST_CASE("a number is whole", "[forms]")
{
    CHECK(readNumber(toText("1,200")) == 1200);
    CHECK(readNumber(toText("-3")) == -3);
    CHECK_FALSE(readNumber(toText("1.5")).has_value());
    CHECK_FALSE(readNumber(toText("")).has_value());
}

TEST_CASE("a number that names a person keeps four figures at either end", "[forms]")
{
    CHECK(toUtf8(maskedNumber(toText("99999919850612011X"))) == "9999**********011X");
    CHECK(toUtf8(maskedNumber(toText("12345678"))) == "********");
    CHECK(maskedNumber({}).isEmpty());
}
