// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/rules/Rule.h"
#include "core/statutes/StatuteShelf.h"

namespace anjuan {

/// A citation in a notice or a decision, with the field that names it (`issue-decision.basis`).
struct CitedPlace {
    std::string field;
    Citation citation;
};

/// What the act cites, in the order of its fields; empty for acts that judge no conduct.
std::vector<CitedPlace> citedBy(const FiledAct& act);

/// The day on which the conduct ended: as the facts last stated it, else as the filing did; what is decided on the spot
/// was seen there and then. Nothing when the file does not say.
std::optional<Date> conductEnded(const Scrutiny& look);

/// Whether the act says that the later law applies because it is lighter (行政处罚法 37).
bool appliesLaterLaw(const FiledAct& act);

/// A place of a law as the library holds it, whole.
struct QuotedLaw {
    Citation citation;
    Resolved found;
};

/// The places that a notice or decision cites and the library holds, each once: in the version in force when the conduct
/// ended; in that of the day of the act where the act says that the later law applies, or where only that one holds
/// the place. Laws that the library does not have, and laws named without an article, are left out.
std::vector<QuotedLaw> lawQuoted(const Scrutiny& look);

/// The versions of the library's laws that a notice or decision cites, as `statute:大气污染防治法@2018-10-26`, chosen as by
/// lawQuoted. Sorted, each once. A version's text never changes once it is imported, so that its name keeps what was
/// quoted.
std::vector<std::string> statutesCited(const Scrutiny& look);

} // namespace anjuan
