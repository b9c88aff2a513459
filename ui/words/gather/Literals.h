// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace anjuan {

/// The literals marked N_("…") in C++ sources. Neighbouring literals are one; comments and #define lines do not count.
struct Literals {
    std::set<std::string> texts;
    /// `line: what is wrong` for a mark around something that is not a plain literal.
    std::vector<std::string> faults;
};

Literals literalsOf(std::string_view source);

} // namespace anjuan
