// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include <QString>

namespace anjuan {

/// UTF-8 of the core into text of the screen. Bytes that are no UTF-8 become U+FFFD; nothing is lost silently.
inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Text of the screen into UTF-8 of the core.
inline std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

} // namespace anjuan
