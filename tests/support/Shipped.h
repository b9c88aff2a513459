// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar, register, rules and catalogue that the program ships, read for tests.
#pragma once
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/calendar/WorkingDays.h"

namespace anjuan::shipped {

/// The text of a file; a test without its file fails at once.
inline std::string text(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<std::string> lines(const std::string& path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

/// What a reader of ours made of a shipped file; a refusal ends the test with its sentence.
template <class T> T taken(Result<T> result)
{
    if (!result)
        throw std::runtime_error(english(result.refusal().findings.front().sentence));
    return std::move(result).value();
}

inline const WorkingDays& calendar()
{
    static const auto days = taken(WorkingDays::parse(text(ANJUAN_RESOURCES "/calendars/cn.json"), "cn.json"));
    return days;
}

} // namespace anjuan::shipped
