// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/law/CatalogueChanges.h"
#include "core/office/Office.h"

namespace anjuan {

/// A catalogue as it is offered to the office: the text of a file, the name of the version, and its first day. The file is
/// the matters in the form of resources/catalogue (CSV), or one JSON object with any of the office's own lists: `matters`
/// (powers given, taken back, the organ's own), `exemptions`, `boundaries`, `meetings`, `discretion_standard`. Matters and their
/// powers make a version, and a standard stands beside the earlier ones from its first day on (one of the same day gives way); the other
/// lists bear days of their own, and one that is named replaces the office's own of that name.
struct CatalogueOffer {
    std::string csv;
    std::string file;      ///< as refusals name it
    std::string version;
    Date inForceFrom;
};

/// What became, or would become, of an offer.
struct CatalogueAnswer {
    std::vector<CatalogueChange> changes;   ///< against what is known today
    int matters = 0;
    bool isAdopted = false;
};

/// What the offer would change; nothing is. Refuses by file, row and column what cannot be read.
Result<CatalogueAnswer> compareCatalogue(const Office& office, const CatalogueOffer& offer);

} // namespace anjuan
