// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>

namespace anjuan {

struct Translation {
    std::string text;
    bool finished = false;
};

/// A file of Qt's TS format with one message per source text. Messages of several contexts are told apart by it.
struct Translations {
    std::map<std::string, std::map<std::string, Translation>> contexts;
    std::vector<std::string> faults;  ///< not XML, or a message twice
};

Translations readTranslations(const QByteArray& ts);
/// One context, sorted by source text, so that two branches that add sentences seldom meet on one line.
QByteArray writeTranslations(const std::string& context, const std::map<std::string, Translation>& messages);

/// What keeps a file from being complete: unfinished texts and places %1 … %9 that one side has and the other lacks.
std::vector<std::string> unfinished(const Translations& translations);
/// The same for the literals of the program, also missing and stale ones.
std::vector<std::string> differences(const std::set<std::string>& literals, const Translations& translations,
                                     const std::string& context);
/// Keeps what is translated, adds what is missing as unfinished, drops what is stale.
std::map<std::string, Translation> updated(const std::set<std::string>& literals, const Translations& translations,
                                           const std::string& context);

} // namespace anjuan
