// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>

#include "core/base/Result.h"
#include "core/casefile/Circumstances.h"
#include "core/evaluation/EvaluationStandard.h"

namespace anjuan {

/// Where the program's data lie: $ANJUAN_RESOURCES, share/anjuan beside the installed program, or the source tree
/// it was built from. The first that is there.
std::filesystem::path resourceFolder();

/// The whole of a text file; the refusal names it.
Result<std::string> readText(const std::filesystem::path& file);

/// Calendar, register of limits, catalogue of matters and default local rules as shipped. Refusals name file and place.
Result<LawBook> shippedLaw(const std::filesystem::path& resources);

/// The scoring standards as shipped, by file name.
Result<std::vector<EvaluationStandard>> shippedStandards(const std::filesystem::path& resources);

} // namespace anjuan
