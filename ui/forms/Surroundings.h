// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QString>

#include "core/base/Date.h"
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

/// What a form needs to know of the world: the day (9-17 is of this year), who may be named, and who takes files.
struct Surroundings {
    Date today;
    std::vector<PersonChoice> people;
    FileKeeper* files = nullptr; ///< outlives the form; without one no file can be added
};

} // namespace anjuan
