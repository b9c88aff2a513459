// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WindowState.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

QString group(const QString& part)
{
    return "window/"_L1 + part;
}

} // namespace

void WindowState::keep(const QString& part, int version, const QByteArray& state)
{
    m_file.setValue(group(part) + "/version"_L1, version);
    m_file.setValue(group(part) + "/state"_L1, state);
}

std::optional<QByteArray> WindowState::of(const QString& part, int version) const
{
    if (m_file.value(group(part) + "/version"_L1, -1).toInt() != version)
        return std::nullopt;
    const auto state = m_file.value(group(part) + "/state"_L1).toByteArray();
    return state.isEmpty() ? std::nullopt : std::optional{state};
}

void WindowState::forgetAll()
{
    m_file.remove("window"_L1);
}

} // namespace anjuan
