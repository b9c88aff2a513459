// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a JSON value without its definition, for headers that only pass one on.
#pragma once
#include <memory>

#include <nlohmann/json_fwd.hpp>

namespace anjuan {

using Json = nlohmann::ordered_json;
/// A JSON value that is kept as it was read and shared by its copies.
using KeptJson = std::shared_ptr<const Json>;

} // namespace anjuan
