// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/base/Result.h"

namespace anjuan {

/// At least eight characters, not the login, not one character over and over, none of the passwords that devices and
/// handbooks ship with.
Result<Done> checkPassword(const std::string& login, const std::string& password);

} // namespace anjuan
