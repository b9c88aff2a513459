// SPDX-License-Identifier: GPL-3.0-or-later
// Values for the fields of a table, so that a test reaches every field of every act without naming it.
#pragma once
#include "core/base/Json.h"
#include "core/casefile/Act.h"
#include "tests/support/Random.h"

namespace anjuan::test {

/// A value of the row's kind, the same each time.
inline Value sample(const FieldRow& row)
{
    switch (row.kind) {
    case Kind::Line:
    case Kind::Prose:
        return row.privacy == Privacy::Personal ? Value{Personal{"999999190001010015"}} : Value{std::string{"文字"}};
    case Kind::Person:
        return Value{std::string{"chen"}};
    case Kind::Day:
        return Value{Date::of(2026, 9, 17)};
    case Kind::Time:
        return Value{*TimeOfDay::make(8, 45)};
    case Kind::Money:
        return Value{Money::fen(600025)};
    case Kind::Number:
        return Value{std::int64_t{7}};
    case Kind::YesNo:
        return Value{true};
    case Kind::Choice:
        return Value{std::string{row.options.back().key}};
    case Kind::Persons:
    case Kind::Lines:
        return Value{Value::Lines{"chen", "li"}};
    case Kind::Table: {
        Value::Row cells;
        for (const auto& column : row.columns)
            cells.push_back(sample(column));
        return Value{Value::Table{cells, cells}};
    }
    }
    return {};
}

/// A value of the row's kind drawn anew: long and short texts, leap days, midnight, empty and full lists.
inline Value drawn(const FieldRow& row, Random& random)
{
    static const std::string texts[]
        = {"a", "未密闭运输砂土", "一\n二", " 前后有空格 ", "\"引号\"，逗号,", "=1+1", "𠮷", "%1", "0"};
    switch (row.kind) {
    case Kind::Line:
    case Kind::Prose:
        return row.privacy == Privacy::Personal ? Value{Personal{random.pick(texts)}} : Value{random.pick(texts)};
    case Kind::Person:
        return Value{random.pick(texts)};
    case Kind::Day:
        return Value{random.chance(20) ? Date::of(2024, 2, 29)
                                       : Date::of(2020, 1, 1).plusDays(static_cast<int>(random.between(0, 3000)))};
    case Kind::Time:
        return Value{
            *TimeOfDay::make(static_cast<int>(random.between(0, 23)), static_cast<int>(random.between(0, 59)))};
    case Kind::Money:
        return Value{Money::fen(random.between(0, 9'999'999'999))};
    case Kind::Number:
        return Value{random.between(-5, 100'000)};
    case Kind::YesNo:
        return Value{random.chance(50)};
    case Kind::Choice:
        return Value{std::string{random.pick(row.options).key}};
    case Kind::Persons:
    case Kind::Lines: {
        Value::Lines lines;
        for (auto left = random.between(0, 3); left > 0; --left)
            lines.push_back(random.pick(texts));
        return Value{lines};
    }
    case Kind::Table: {
        Value::Table table;
        for (auto left = random.between(0, 3); left > 0; --left) {
            Value::Row cells;
            for (const auto& column : row.columns)
                cells.push_back(column.need == Need::May && random.chance(30) ? Value{} : drawn(column, random));
            table.push_back(std::move(cells));
        }
        return Value{table};
    }
    }
    return {};
}

/// Facts of the act with every field filled.
inline Facts filled(Act act)
{
    auto facts = rowOf(act).blank();
    for (const auto& row : rowOf(act).fields)
        (void)row.write(facts.address(), sample(row));
    return facts;
}

/// Facts of the act with some fields filled, as drawn.
inline Facts drawnFacts(Act act, Random& random)
{
    auto facts = rowOf(act).blank();
    for (const auto& row : rowOf(act).fields) {
        if (random.chance(70))
            (void)row.write(facts.address(), drawn(row, random));
    }
    return facts;
}

} // namespace anjuan::test
