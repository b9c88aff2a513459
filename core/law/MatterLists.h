// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/law/Keys.h"

namespace anjuan {

/// When a matter is not punished, as a published list says (免罚清单; 行政处罚法 33). The list is the office's own
/// data.
struct Exemption {
    std::string matter;
    std::string condition;
    std::string basis;
    InForce inForce{};
    bool operator==(const Exemption&) const = default;
};

/// Who does what where two departments meet in a matter (职责边界).
struct Boundary {
    std::string matter;
    std::string department;
    std::string does;
    std::string basis;
    InForce inForce{};
    bool operator==(const Boundary&) const = default;
};

/// Matters that one act may break at once: of their fines the higher is chosen (行政处罚法 29).
struct Meeting {
    std::vector<std::string> matters;
    std::string note;
    std::string basis;
    InForce inForce{};
    bool operator==(const Meeting&) const = default;
};

/// What is known of matters beside their articles: three dated lists.
struct MatterLists {
    std::vector<Exemption> exemptions;
    std::vector<Boundary> boundaries;
    std::vector<Meeting> meetings;

    std::vector<Exemption> exemptionsOf(std::string_view matter, Date on) const;
    std::vector<Boundary> boundariesOf(std::string_view matter, Date on) const;
    std::vector<Meeting> meetingsOf(std::string_view matter, Date on) const;
    /// These lists with the rows of `more` after them, each row once.
    MatterLists with(const MatterLists& more) const;
};

/// Reads `exemptions` (matter, condition, basis), `boundaries` (matter, department, does, basis) and `meetings`
/// (matters, note, basis), each with valid_from and valid_to where they have them; a list that is absent is empty.
/// The refusal names the file and the list.
Result<MatterLists> parseMatterLists(const Json& object, const std::string& file);

} // namespace anjuan
