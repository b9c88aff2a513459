// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "core/base/Date.h"

namespace anjuan {

/// Days that do not count, the last included and the first not; `why` is a word of the interface.
struct NotCounted {
    Date from;
    Date to;
    std::string_view why;
};

} // namespace anjuan
