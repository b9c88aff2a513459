// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/Id.h"
#include "core/base/Message.h"
#include "core/base/Value.h"

namespace anjuan {

/// What a form shows for a field and what a facts file may hold there.
enum class Kind { Line, Prose, Day, Time, Money, Number, YesNo, Choice, Person, Persons, Lines, Table };
enum class Need { Must, May };
enum class Privacy { Open, Personal };
/// What of the case a line names, where it names one of several: then it is chosen, and not asked while there is only one.
enum class Among { Nothing, Parties, Matters };

struct FieldRow;

/// One value a Choice may take: the key is stored and stable, the label is translated; `word` is what papers say, which
/// are Chinese in every language of the window.
struct Option {
    std::string_view key;
    std::string_view label;
    std::string_view word{};
};

/// One row of a field table: everything the program knows about one member of a facts struct.
struct FieldRow {
    std::string_view key;
    std::string_view label;
    Kind kind = Kind::Line;
    Need need = Need::May;
    Privacy privacy = Privacy::Open;
    std::string_view help;
    std::span<const Option> options;    ///< of a Choice
    std::span<const FieldRow> columns;  ///< of a Table
    Value (*read)(const void*) = nullptr;
    /// Puts a value into the member; false when it is of another kind or no option. An empty Value clears it.
    bool (*write)(void*, const Value&) = nullptr;
    Among among = Among::Nothing;

    constexpr FieldRow prose() const { FieldRow row = *this; row.kind = Kind::Prose; return row; }
    constexpr FieldRow person() const { FieldRow row = *this; row.kind = kind == Kind::Lines ? Kind::Persons : Kind::Person; return row; }
    constexpr FieldRow oneOf(Among those) const { FieldRow row = *this; row.among = those; return row; }
    constexpr FieldRow hint(std::string_view text) const { FieldRow row = *this; row.help = text; return row; }
};

/// The field table of a struct: specialise with `static constexpr std::array rows{field<&T::member>("key", N_("Label"), …)…}`.
template <class T>
struct Fields;

/// The options of an enum: specialise with `static constexpr std::array rows{Option{"key", N_("Label")}…}` in the
/// order of the enumerators, which count from 0.
template <class E>
struct Options;

namespace detail {

struct AnyField {
    template <class T>
    operator T() const;
};

template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires { T{((void)I, AnyField{})...}; };
}

template <class T, std::size_t N = 0>
constexpr std::size_t members()
{
    if constexpr (takes<T>(std::make_index_sequence<N + 1>{}))
        return members<T, N + 1>();
    else
        return N;
}

template <class T>
struct Access;

} // namespace detail

/// True when the struct's table has exactly as many rows as the struct has members.
template <class T>
concept Tabled = requires { Fields<T>::rows.size(); } && Fields<T>::rows.size() == detail::members<T>();

template <class T>
constexpr std::span<const FieldRow> fieldsOf()
{
    static_assert(Tabled<T>, "each member of a facts struct has one row in its field table");
    return Fields<T>::rows;
}

template <class T>
Value::Row rowOf(const T& facts)
{
    Value::Row row;
    for (const auto& field : fieldsOf<T>())
        row.push_back(field.read(&facts));
    return row;
}

namespace detail {

template <>
struct Access<std::string> {
    static constexpr Kind kind = Kind::Line;
    static Value read(const std::string& text) { return Value{text}; }
    static bool write(std::string& text, const Value& value)
    {
        const auto* given = value.as<std::string>();
        if (given)
            text = *given;
        return given != nullptr;
    }
};

template <class T, Kind K>
struct Plain {
    static constexpr Kind kind = K;
    static Value read(const T& member) { return Value{member}; }
    static bool write(T& member, const Value& value)
    {
        const auto* given = value.as<T>();
        if (given)
            member = *given;
        return given != nullptr;
    }
};

template <> struct Access<Date> : Plain<Date, Kind::Day> {};
template <> struct Access<TimeOfDay> : Plain<TimeOfDay, Kind::Time> {};
template <> struct Access<Money> : Plain<Money, Kind::Money> {};
template <> struct Access<std::int64_t> : Plain<std::int64_t, Kind::Number> {};
template <> struct Access<bool> : Plain<bool, Kind::YesNo> {};
template <> struct Access<std::vector<std::string>> : Plain<std::vector<std::string>, Kind::Lines> {};

template <>
struct Access<Personal> {
    static constexpr Kind kind = Kind::Line;
    static Value read(const Personal& member) { return Value{member}; }
    static bool write(Personal& member, const Value& value)
    {
        if (const auto* text = value.as<std::string>()) {
            member = Personal{*text};
            return true;
        }
        const auto* given = value.as<Personal>();
        if (given)
            member = *given;
        return given != nullptr;
    }
};

template <>
struct Access<PersonId> {
    static constexpr Kind kind = Kind::Person;
    static Value read(const PersonId& member) { return Value{member.text()}; }
    static bool write(PersonId& member, const Value& value)
    {
        const auto* given = value.as<std::string>();
        if (given)
            member = PersonId{*given};
        return given != nullptr;
    }
};

template <>
struct Access<std::vector<PersonId>> {
    static constexpr Kind kind = Kind::Persons;
    static Value read(const std::vector<PersonId>& member)
    {
        Value::Lines lines;
        for (const auto& person : member)
            lines.push_back(person.text());
        return Value{lines};
    }
    static bool write(std::vector<PersonId>& member, const Value& value)
    {
        const auto* given = value.as<Value::Lines>();
        if (!given)
            return false;
        member.clear();
        for (const auto& text : *given)
            member.emplace_back(text);
        return true;
    }
};

template <class E>
    requires std::is_enum_v<E>
struct Access<E> {
    static constexpr Kind kind = Kind::Choice;
    static Value read(const E& member) { return Value{std::string{Options<E>::rows[static_cast<std::size_t>(member)].key}}; }
    static bool write(E& member, const Value& value)
    {
        const auto* given = value.as<std::string>();
        if (!given)
            return false;
        for (std::size_t i = 0; i < Options<E>::rows.size(); ++i) {
            if (Options<E>::rows[i].key == *given) {
                member = static_cast<E>(i);
                return true;
            }
        }
        return false;
    }
};

template <class T>
struct Access<std::optional<T>> {
    static constexpr Kind kind = Access<T>::kind;
    static Value read(const std::optional<T>& member) { return member ? Access<T>::read(*member) : Value{}; }
    static bool write(std::optional<T>& member, const Value& value);
};

template <class T>
struct Access<std::vector<T>> {
    static constexpr Kind kind = Kind::Table;
    static Value read(const std::vector<T>& member)
    {
        Value::Table table;
        for (const auto& row : member)
            table.push_back(rowOf(row));
        return Value{table};
    }
    static bool write(std::vector<T>& member, const Value& value)
    {
        const auto* given = value.as<Value::Table>();
        if (!given)
            return false;
        member.clear();
        for (const auto& row : *given) {
            T next{};
            const auto columns = fieldsOf<T>();
            if (row.size() != columns.size())
                return false;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (!row[i].isEmpty() && !columns[i].write(&next, row[i]))
                    return false;
            }
            member.push_back(std::move(next));
        }
        return true;
    }
};

template <class T>
bool Access<std::optional<T>>::write(std::optional<T>& member, const Value& value)
{
    if (value.isEmpty()) {
        member.reset();
        return true;
    }
    if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, TimeOfDay> || std::is_same_v<T, Money>) {
        const auto* given = value.as<T>();
        if (given)
            member = *given;
        return given != nullptr;
    } else if constexpr (std::is_same_v<T, PersonId>) {
        const auto* given = value.as<std::string>();
        if (given)
            member = PersonId{*given};
        return given != nullptr;
    } else {
        T next{};
        if (!Access<T>::write(next, value))
            return false;
        member = std::move(next);
        return true;
    }
}

template <class T> struct MemberOf;
template <class C, class M> struct MemberOf<M C::*> { using Owner = C; using Member = M; };

template <class E>
constexpr std::span<const Option> optionsOf()
{
    if constexpr (std::is_enum_v<E>)
        return Options<E>::rows;
    else
        return {};
}

template <class T> struct Inner { using Type = T; };
template <class T> struct Inner<std::optional<T>> { using Type = T; };

template <class T>
constexpr std::span<const FieldRow> columnsOf()
{
    return {};
}
template <class T>
    requires(Access<T>::kind == Kind::Table)
constexpr std::span<const FieldRow> columnsOf()
{
    return fieldsOf<typename T::value_type>();
}

} // namespace detail

/// One row for `Member`; a Personal member is private by its type.
template <auto Member>
constexpr FieldRow field(std::string_view key, std::string_view label, Need need)
{
    using Owner = typename detail::MemberOf<decltype(Member)>::Owner;
    using M = typename detail::MemberOf<decltype(Member)>::Member;
    using Inner = typename detail::Inner<M>::Type;
    FieldRow row;
    row.key = key;
    row.label = label;
    row.kind = detail::Access<M>::kind;
    row.need = need;
    row.privacy = std::is_same_v<Inner, Personal> ? Privacy::Personal : Privacy::Open;
    row.options = detail::optionsOf<Inner>();
    row.columns = detail::columnsOf<M>();
    row.read = [](const void* owner) { return detail::Access<M>::read(static_cast<const Owner*>(owner)->*Member); };
    row.write = [](void* owner, const Value& value) {
        return detail::Access<M>::write(static_cast<Owner*>(owner)->*Member, value);
    };
    return row;
}

/// A field's key beside its value: what the journal stores of an entry.
struct NamedValue {
    std::string key;
    Value value;
    bool operator==(const NamedValue&) const = default;
};

/// The body of an entry: every field of an event in the order of its table.
using Body = std::vector<NamedValue>;

} // namespace anjuan
