// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>

#include "core/documents/Document.h"
#include "core/law/Catalogue.h"
#include "core/law/OnSiteGuide.h"

namespace anjuan {

/// What stands at the head of a printed guide; what is empty leaves a place for the pen.
struct GuideHead {
    std::string organ;
    std::string number; ///< of the case
    std::string party;
    std::string place;
    bool isPractice = false;
};

/// The guide as a sheet with boxes to tick, the points of every scene after its own. `titleOf` names a paper by its
/// kind. Always Chinese, as all papers are.
Document guidePaper(const GuideShelf& shelf, const OnSiteGuide& guide, const Catalogue& catalogue,
    const GuideHead& head, const std::function<std::string(const std::string& kind)>& titleOf);

} // namespace anjuan
