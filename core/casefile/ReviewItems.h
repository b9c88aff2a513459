// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include "core/casefile/Act.h"

namespace anjuan {

/// One point that a legal review looks at, and the acts whose facts it looks at.
struct ReviewItem {
    std::string_view name;         ///< as the opinion prints it, in every language of the window
    std::span<const Act> acts;
};

/// The nine points of the review opinion, in its order (行政处罚法 58; law/documents.md 5).
std::span<const ReviewItem> reviewItems();
/// Whether an act of this kind changes what the item looks at. An item of the reviewer's own is changed by any act.
bool concerns(const std::string& item, Act act);

} // namespace anjuan
