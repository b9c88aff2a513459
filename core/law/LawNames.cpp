// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/LawNames.h"

#include <array>
#include <charconv>
#include <mutex>
#include <set>

namespace anjuan {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Reads up to three numbers with dots between them.
bool readPlace(std::string_view text, Provision& provision)
{
    const std::array<int*, 3> parts{&provision.article, &provision.paragraph, &provision.item};
    for (int* part : parts) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *part);
        if (error != std::errc{} || *part < 0 || *part > 9999)
            return false;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.empty())
            return provision.article > 0;
        if (text.front() != '.')
            return false;
        text.remove_prefix(1);
    }
    return false;
}

std::optional<Provision> parseOne(std::string_view text)
{
    const auto space = text.rfind(' ');
    Provision provision;
    if (space == std::string_view::npos) {
        provision.law = lawName(text);
        return provision;
    }
    if (!readPlace(text.substr(space + 1), provision))
        return std::nullopt;
    provision.law = lawName(trimmed(text.substr(0, space)));
    return provision;
}

} // namespace

std::string_view lawName(std::string_view name)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> names;
    const std::lock_guard lock{mutex};
    const auto found = names.find(name);
    return found == names.end() ? *names.emplace(name).first : *found;
}

std::optional<Provisions> parseProvisions(std::string_view text)
{
    Provisions provisions;
    while (!text.empty()) {
        const auto end = text.find(';');
        const auto part = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (part.empty())
            continue;
        const auto provision = parseOne(part);
        if (!provision)
            return std::nullopt;
        provisions.push_back(*provision);
    }
    return provisions;
}

} // namespace anjuan
