// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "app/Composition.h"

namespace anjuan {

/// Where the shipped practice case stands when it is given to people to go on with: the notice has been served.
inline constexpr std::string_view practiceCaseStandsAt = "P13.service";

/// When it begins: a practice office founded then has its case behind it. Nothing where the case is not shipped.
std::optional<Instant> practiceCaseBegins();

/// Tells the shipped practice case in a practice store, each step by the person who does it and at its own time, up to the
/// step named or the moment given, whichever comes first. `told` hears after each step how many of all are done. Sets
/// papers, so it runs on the thread of the window.
Result<Done> tellPracticeCase(const std::filesystem::path& store, const std::string& password, Instant until, const StoreOptions& options,
                              const std::function<void(int done, int all)>& told);

} // namespace anjuan
