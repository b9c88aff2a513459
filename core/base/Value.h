// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/Date.h"
#include "core/base/Money.h"

namespace anjuan {

/// A text about a person that the store seals. Read back it is open, locked (no key at hand) or destroyed (its key
/// is gone at the end of retention). Nothing that reads a case may fail on it.
class Personal {
public:
    enum class State { Open, Locked, Destroyed };
    Personal() = default;
    explicit Personal(std::string text) : m_text(std::move(text)) {}
    static Personal locked() { return Personal{State::Locked}; }
    static Personal destroyed() { return Personal{State::Destroyed}; }

    State state() const { return m_state; }
    /// The text when open; empty otherwise.
    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_state == State::Open && m_text.empty(); }
    bool operator==(const Personal&) const = default;

private:
    explicit Personal(State state) : m_state(state) {}
    State m_state = State::Open;
    std::string m_text;
};

/// What a field holds, whatever its type: the common coin of form, codec, digest, templates and comparison.
/// A table is a list of rows, a row a list of values in the order of its columns.
struct Value {
    using Lines = std::vector<std::string>;
    using Row = std::vector<Value>;
    using Table = std::vector<Row>;
    using Kinds = std::variant<std::monostate, std::string, std::int64_t, bool, Date, TimeOfDay, Money, Personal, Lines, Table>;
    /// Copied and destroyed out of line: nearly every file holds values, and compiling that anew in each is what took longest.
    struct Held : Kinds {
        using Kinds::Kinds;
        Held();
        Held(const Held&);
        Held(Held&&) noexcept;
        Held& operator=(const Held&);
        Held& operator=(Held&&) noexcept;
        ~Held();
    };
    Held held;

    bool isEmpty() const;
    template <class T>
    const T* as() const { return std::get_if<T>(&held); }
    bool operator==(const Value&) const = default;
};

} // namespace anjuan
