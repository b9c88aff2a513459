// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/Date.h"
#include "core/base/Money.h"

namespace anjuan {

/// Marks a sentence or label for translation; the words themselves are chosen in ui/words.
#define N_(text) text // NOLINT(cppcoreguidelines-macro-usage): lupdate and gettext know only this form

using AnyArgument = std::variant<std::string, std::int64_t, Date, Money>;
/// Copied and destroyed out of line, as Value is.
struct Argument : AnyArgument {
    using AnyArgument::AnyArgument;
    Argument();
    Argument(const Argument&);
    Argument(Argument&&) noexcept;
    Argument& operator=(const Argument&);
    Argument& operator=(Argument&&) noexcept;
    ~Argument();
};

/// A sentence of the program in English with the places %1, %2 … and what stands in them. `text` outlives the
/// program's tables: it is always a literal. The interface looks the literal up in its translation.
struct Message {
    std::string_view text;
    std::vector<Argument> arguments;
    bool operator==(const Message&) const = default;
};

/// The sentence in English with its places filled; for logs, tests and the English interface's fallback.
std::string english(const Message& message);

} // namespace anjuan
