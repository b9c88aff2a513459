// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>

#include "core/office/Journal.h"
#include "core/statutes/StatuteShelf.h"

namespace anjuan {

/// The stream that holds the imported versions of laws, one entry each. Public text: nothing in it is sealed.
inline constexpr std::string_view statuteStream = "office/statutes";

/// The text of a law as it is offered to the office, in UTF-8.
struct StatuteOffer {
    std::string text;
    std::string file; ///< as refusals name it; its name may say the day of the version (StatuteText.h)
};

/// What became of an offer.
struct StatuteAnswer {
    Statute statute;
    bool isNew = false; ///< false: this version stood in the library already, and nothing was changed
};

/// The library as the journal records it.
std::shared_ptr<const StatuteShelf> readStatutesOf(const Journal& journal);

} // namespace anjuan
