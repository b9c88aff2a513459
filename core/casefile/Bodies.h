// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <optional>

#include "core/base/Field.h"

namespace anjuan {

/// Adds every member that is not empty, in the order of the table.
inline void writeInto(Body& body, std::span<const FieldRow> rows, const void* facts)
{
    for (const auto& row : rows) {
        auto value = row.read(facts);
        if (!value.isEmpty())
            body.push_back({std::string{row.key}, std::move(value)});
    }
}

/// Fills the members whose keys stand in the body; keys it does not know are passed over. False when a value is of
/// another kind than its member, which then stays as it was.
inline bool readFrom(const Body& body, std::span<const FieldRow> rows, void* facts)
{
    bool isWhole = true;
    for (const auto& row : rows) {
        const auto found = std::ranges::find(body, row.key, &NamedValue::key);
        if (found != body.end() && !found->value.isEmpty())
            isWhole = row.write(facts, found->value) && isWhole;
    }
    return isWhole;
}

/// The body of an entry that is one tabled struct.
template <class T>
Body writeBody(const T& facts)
{
    Body body;
    writeInto(body, fieldsOf<T>(), &facts);
    return body;
}

/// The struct behind such a body.
template <class T>
T readBody(const Body& body)
{
    T facts{};
    (void)readFrom(body, fieldsOf<T>(), &facts);
    return facts;
}

/// The same, or nothing when a value is of another kind than its member.
template <class T>
std::optional<T> readWholeBody(const Body& body)
{
    T facts{};
    return readFrom(body, fieldsOf<T>(), &facts) ? std::optional{std::move(facts)} : std::nullopt;
}

} // namespace anjuan
