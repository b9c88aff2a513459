// SPDX-License-Identifier: GPL-3.0-or-later
// The figures, each taken in one go.
#pragma once
#include <string>

#include "tests/bench/PracticeOffice.h"
#include "tests/bench/Figure.h"

namespace anjuan::bench {

struct Sizes {
    int cases = 100'000;
    int turns = 31;
    int warmUp = 3;
};

/// An act through Office::perform against a bare commit of the rows it left in the store, with and without a paper.
/// `where` names the store in the figures' names.
Figures actFigures(PracticeOffice& office, const Sizes& sizes, const std::string& where);
/// The pages of the case list in their orders, filters and counts against the same statement made barely.
Figures listFigures(PracticeOffice& office, const Sizes& sizes);
/// Time limits counted again, and the pre-check of a whole case.
Figures lawFigures(PracticeOffice& office, const Sizes& sizes);
/// The counts of the radar over all cases against the same statement made barely.
Figures radarFigures(PracticeOffice& office, const Sizes& sizes);
/// From a closed store to the first page, with as many cases as there are in `many` against the empty `none`. Both are closed.
Figures startFigures(const std::filesystem::path& none, const std::filesystem::path& many, const Sizes& sizes);
/// Signing in at the program's own password cost, in a store of its own at `path`.
Figures signInFigures(const std::filesystem::path& path, const Sizes& sizes);
/// A penalty decision of four pages.
Figures paperFigures(const Sizes& sizes);

} // namespace anjuan::bench
