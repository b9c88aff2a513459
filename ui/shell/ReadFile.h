// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include <QString>

#include "core/base/Result.h"

namespace anjuan {

/// The bytes of a file that somebody chose. Refuses, by its path, one that cannot be read or is larger than 16 MB: no text that
/// an office imports is.
Result<std::string> readFile(const QString& path);

} // namespace anjuan
