// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "core/base/Field.h"

namespace anjuan {

/// The stored key of a value of an enum that has an Options table.
template <class E> constexpr std::string_view keyOf(E value)
{
    return Options<E>::rows[static_cast<std::size_t>(value)].key;
}

/// The English label of such a value, to be translated.
template <class E> constexpr std::string_view labelOf(E value)
{
    return Options<E>::rows[static_cast<std::size_t>(value)].label;
}

/// The value with that key; nothing when there is none.
template <class E> constexpr std::optional<E> fromKey(std::string_view key)
{
    for (std::size_t i = 0; i < Options<E>::rows.size(); ++i) {
        if (Options<E>::rows[i].key == key)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// On what a statement about the law rests: the statute was read, a page that quotes it was read, or neither.
enum class Verification { Statute, Page, Unread };
template <> struct Options<Verification> {
    static constexpr std::array rows{Option{"statute", N_("read in the text of the law")},
        Option{"page", N_("read on a page that quotes it")}, Option{"no", N_("not confirmed")}};
};

/// The days on which something is in force, both included; open where a side is missing.
struct InForce {
    std::optional<Date> from{};
    std::optional<Date> to{};
    bool on(Date day) const { return (!from || *from <= day) && (!to || day <= *to); }
    bool operator==(const InForce&) const = default;
};

/// True when there is a day on which both are in force.
inline bool overlap(const InForce& a, const InForce& b)
{
    return !(a.to && b.from && *a.to < *b.from) && !(b.to && a.from && *b.to < *a.from);
}

} // namespace anjuan
