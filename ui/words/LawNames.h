// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include <QString>

namespace anjuan {

/// The English name of a law that the program cites by its Chinese name, full or as usually shortened; the Chinese name
/// itself for a law that is not in the table (a local rule has no English name).
QString englishLawName(std::string_view chinese);

/// The places of laws that stand in an English sentence of the program ("Administrative Penalty Law, art. 58(1), item 2"), cited in
/// Chinese, one a line; empty when there are none.
QString chineseCitationsIn(const QString& english);

} // namespace anjuan
