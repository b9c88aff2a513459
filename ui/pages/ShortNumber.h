// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include <QString>

#include "core/casefile/Circumstances.h"

namespace anjuan {

/// As lists show it: 立〔2026〕18 where the office writes 云青综执立〔2026〕18号. A number that is not of this office's pattern
/// stays whole.
QString shortNumber(const Circumstances& now, const std::string& number);

} // namespace anjuan
