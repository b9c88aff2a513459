// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CaseStream.h"

#include <set>

namespace anjuan {
namespace {

void addPeople(std::span<const FieldRow> fields, const Value::Row& row, std::set<PersonId>& people)
{
    for (std::size_t i = 0; i < fields.size() && i < row.size(); ++i) {
        const auto& value = row[i];
        if (const auto* one = value.as<std::string>(); one && fields[i].kind == Kind::Person)
            people.insert(PersonId{*one});
        if (const auto* many = value.as<Value::Lines>(); many && fields[i].kind == Kind::Persons) {
            for (const auto& one : *many)
                people.insert(PersonId{one});
        }
        if (const auto* table = value.as<Value::Table>()) {
            for (const auto& below : *table)
                addPeople(fields[i].columns, below, people);
        }
    }
}

Value::Row readRow(std::span<const FieldRow> fields, const void* facts)
{
    Value::Row row;
    for (const auto& field : fields)
        row.push_back(field.read(facts));
    return row;
}

} // namespace

StreamName streamOf(const CaseId& id)
{
    return "case/" + id.text();
}

CaseFile caseOf(const CaseId& id, const std::vector<Entry>& entries)
{
    return readOn(CaseFile{id}, entries);
}

CaseFile readOn(CaseFile file, const std::vector<Entry>& entries)
{
    const auto stream = streamOf(file.id);
    for (const auto& entry : entries) {
        if (entry.stream != stream)
            continue;
        const Stamp stamp{entry.entryNo, entry.occurredOn, entry.recordedAt, entry.madeBy};
        if (const auto event = eventOf(entry.kind, entry.body))
            file = evolve(std::move(file), *event, stamp);
        else
            file.entries = entry.entryNo;
    }
    return file;
}

std::vector<PersonId> everybodyIn(const CaseId& id, const std::vector<Entry>& entries)
{
    std::set<PersonId> people;
    for (const auto& entry : entries)
        people.insert(entry.madeBy);
    for (const auto& act : caseOf(id, entries).acts) {
        addPeople(fieldsOf<ActHead>(), rowOf(act.taken.head), people);
        const auto fields = rowOf(act.act()).fields;
        addPeople(fields, readRow(fields, act.taken.facts.address()), people);
    }
    people.erase(PersonId{""});
    return {people.begin(), people.end()};
}

} // namespace anjuan
