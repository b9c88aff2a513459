// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Value.h"

namespace anjuan {

Value::Held::Held() = default;
Value::Held::Held(const Held&) = default;
Value::Held::Held(Held&&) noexcept = default;
Value::Held& Value::Held::operator=(const Held&) = default;
Value::Held& Value::Held::operator=(Held&&) noexcept = default;
Value::Held::~Held() = default;

bool Value::isEmpty() const
{
    if (const auto* text = as<std::string>())
        return text->empty();
    if (const auto* personal = as<Personal>())
        return personal->isEmpty();
    if (const auto* lines = as<Lines>())
        return lines->empty();
    if (const auto* table = as<Table>())
        return table->empty();
    return held.index() == 0;
}

} // namespace anjuan
