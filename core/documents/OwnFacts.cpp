// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of the act in the words of papers, under its own key: `act.reasons`, `act.items` with its columns. A paper that says nothing
// beyond what its act says needs no function of its own.
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

std::string wordOf(const FieldRow& row, const std::string& key)
{
    for (const auto& option : row.options) {
        if (option.key == key)
            return std::string{option.word};
    }
    return {};
}

FactTree::List listOf(const std::vector<std::string>& lines)
{
    FactTree::List list;
    for (const auto& line : lines)
        list.emplace_back(bare(line));
    return list;
}

FactTree factOf(const PaperFacts& p, const FieldRow& row, const Value& value)
{
    if (const auto* text = value.as<std::string>()) {
        if (row.kind == Kind::Choice)
            return wordOf(row, *text);
        return row.kind == Kind::Person ? p.nameOf(PersonId{*text}) : bare(*text);
    }
    if (const auto* personal = value.as<Personal>())
        return personal->text();
    if (const auto* day = value.as<Date>())
        return dayWords(*day);
    if (const auto* time = value.as<TimeOfDay>())
        return timeWords(*time);
    if (const auto* money = value.as<Money>())
        return yuanWords(*money);
    if (const auto* number = value.as<std::int64_t>())
        return std::to_string(*number);
    if (const auto* yes = value.as<bool>())
        return *yes;
    if (const auto* lines = value.as<Value::Lines>()) {
        if (row.kind != Kind::Persons)
            return listOf(*lines);
        std::vector<PersonId> people;
        for (const auto& line : *lines)
            people.emplace_back(line);
        return p.peopleOf(people);
    }
    FactTree::List rows;
    if (const auto* table = value.as<Value::Table>()) {
        for (const auto& cells : *table) {
            FactTree each;
            for (std::size_t i = 0; i < cells.size() && i < row.columns.size(); ++i) {
                auto cell = factOf(p, row.columns[i], cells[i]);
                if (!cell.isEmpty())
                    each.set(row.columns[i].key, std::move(cell));
            }
            rows.push_back(std::move(each));
        }
    }
    return rows;
}

} // namespace

namespace papers {

void asTold(PaperFacts& p)
{
    p.put("act.day", p.act.on());
    p.put("act.on", momentWords(p.act.on(), p.act.taken.head.at));
    for (const auto& row : rowOf(p.act.act()).fields) {
        if (row.key == "attached")
            continue;
        auto fact = factOf(p, row, row.read(p.act.taken.facts.address()));
        if (!fact.isEmpty())
            p.facts.set("act." + std::string{row.key}, std::move(fact));
    }
}

} // namespace papers
} // namespace anjuan
