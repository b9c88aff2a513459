// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Resources.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/base/Json.h"

namespace anjuan {
namespace {

template <class Read>
auto readWith(const std::filesystem::path& file, Read read) -> decltype(read(std::string{}, std::string{}))
{
    auto text = readText(file);
    if (!text)
        return std::move(text).refusal();
    return read(*text, file.filename().string());
}

} // namespace

std::filesystem::path resourceFolder()
{
    if (const char* named = std::getenv("ANJUAN_RESOURCES"))
        return named;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto installed = program.parent_path().parent_path() / "share" / "anjuan";
    return !error && std::filesystem::exists(installed / "calendars") ? installed : std::filesystem::path{ANJUAN_SOURCE_RESOURCES};
}

Result<std::string> readText(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    if (!in)
        return notValid(file.string(), {N_("%1 cannot be read"), {file.string()}});
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

Result<LawBook> shippedLaw(const std::filesystem::path& resources)
{
    auto days = readWith(resources / "calendars" / "cn.json", WorkingDays::parse);
    if (!days)
        return std::move(days).refusal();
    auto limits = readWith(resources / "limits" / "limits.csv", TimeLimits::parse);
    if (!limits)
        return std::move(limits).refusal();
    auto catalogue = readWith(resources / "catalogue" / "matters.csv", Catalogue::parse);
    if (!catalogue)
        return std::move(catalogue).refusal();
    auto rules = readWith(resources / "local-rules" / "default.json", LocalRules::parse);
    if (!rules)
        return std::move(rules).refusal();
    auto lists = readWith(resources / "catalogue" / "meetings.json", [](const std::string& text, const std::string& file) {
        return parseJson(text, file).then([&](const Json& json) { return parseMatterLists(json, file); });
    });
    if (!lists)
        return std::move(lists).refusal();
    return LawBook{std::move(*days), std::move(*limits), std::move(*catalogue), {}, std::move(*rules), {}, {}, std::move(*lists)};
}

Result<std::vector<EvaluationStandard>> shippedStandards(const std::filesystem::path& resources)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{resources / "standards"}) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<EvaluationStandard> standards;
    for (const auto& file : files) {
        auto text = readText(file);
        auto standard = text ? parseStandard(*text, file.filename().string()) : Result<EvaluationStandard>{text.refusal()};
        if (!standard)
            return std::move(standard).refusal();
        standards.push_back(std::move(*standard));
    }
    return standards;
}

} // namespace anjuan
