// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QString>

#include "core/base/Date.h"
#include "core/base/Field.h"
#include "core/base/Id.h"

namespace anjuan {

class FileKeeper;

/// A person that a form may name. `note` says what helps to choose (证件至 2028-05-31); `warns` when it is a reason not to.
struct PersonChoice {
    PersonId id;
    QString name;
    QString note;
    bool warns = false;
};

/// One of several that the case has: a party, a matter.
struct CaseChoice {
    QString key;
    QString name;
};

/// What a form needs to know of the world: the day (9-17 is of this year), who may be named, and who takes files.
struct Surroundings {
    Date today;
    std::vector<PersonChoice> people;
    FileKeeper* files = nullptr; ///< outlives the form; without one no file can be added
    std::vector<CaseChoice> parties; ///< of the case; a field that names one of them is asked when there are two
    std::vector<CaseChoice> matters;

    const std::vector<CaseChoice>& choicesOf(Among among) const { return among == Among::Parties ? parties : matters; }
    /// Whether the form asks for the field.
    bool asksFor(const FieldRow& row) const { return row.among == Among::Nothing || choicesOf(row.among).size() > 1; }
};

} // namespace anjuan
