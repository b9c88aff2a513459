// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include <QString>

namespace anjuan {

/// One thing that is picked from a list by its plain name, e.g. a matter of the catalogue.
struct Pick {
    std::string key;
    QString name;
    QString article;
    QString range;
    QString caution; ///< why to look twice, in a word or two; empty when there is nothing
};

} // namespace anjuan
