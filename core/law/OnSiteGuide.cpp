// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/OnSiteGuide.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "core/base/Json.h"
#include "core/law/LawNames.h"

namespace anjuan {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view commonKey = "common";

constexpr std::array parts{
    GuidePart{"establish", N_("To find out"), &OnSiteGuide::establish},
    GuidePart{"record", N_("To photograph and record"), &OnSiteGuide::record},
    GuidePart{"ask", N_("To ask"), &OnSiteGuide::ask},
    GuidePart{"mind", N_("To be careful about"), &OnSiteGuide::mind},
    GuidePart{"elsewhere", N_("Who else is competent"), &OnSiteGuide::elsewhere},
};

Result<Done> checked(const OnSiteGuide& guide, const std::string& file)
{
    std::set<std::string> said;
    for (const auto& part : parts) {
        for (const auto& point : guide.*part.points) {
            const std::string place = file + ": " + std::string{part.key};
            if (!parseProvisions(point.basis))
                return notValid(place, {N_("%1 is no citation; write 行政处罚法 42.1"), {point.basis}});
            if (!said.insert(point.text).second)
                return notValid(place, {N_("The point stands twice: %1"), {point.text}});
        }
    }
    return Done{};
}

Result<OnSiteGuide> readFile(const fs::path& file)
{
    const auto name = file.filename().string();
    std::ifstream in{file, std::ios::binary};
    if (!in)
        return notValid(name, {N_("%1 cannot be read"), {name}});
    auto guide = readGuide(std::string{std::istreambuf_iterator<char>{in}, {}}, name);
    if (guide && guide->key + ".json" != name)
        return notValid(name, {N_("The key %1 is not the name of the file"), {guide->key}});
    return guide;
}

} // namespace

Provisions GuidePoint::provisions() const
{
    return parseProvisions(basis).value_or(Provisions{});
}

bool OnSiteGuide::isFor(std::string_view matter) const
{
    return std::ranges::find(matters, matter) != matters.end();
}

std::span<const GuidePart> guideParts()
{
    return parts;
}

Result<OnSiteGuide> readGuide(std::string_view json, const std::string& file)
{
    auto parsed = parseJson(json, file);
    if (!parsed)
        return std::move(parsed).refusal();
    OnSiteGuide guide;
    if (auto filled = fromJson(fieldsOf<OnSiteGuide>(), &guide, *parsed); !filled)
        return std::move(filled).refusal();
    if (auto done = checked(guide, file); !done)
        return std::move(done).refusal();
    return guide;
}

Result<GuideShelf> GuideShelf::read(const fs::path& folder)
{
    std::error_code failed;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{folder, failed}) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
    if (failed)
        return notValid(folder.string(), {N_("%1 cannot be read"), {folder.string()}});
    std::ranges::sort(files);
    GuideShelf shelf;
    for (const auto& file : files) {
        auto guide = readFile(file);
        if (!guide)
            return std::move(guide).refusal();
        if (guide->key == commonKey)
            shelf.m_common = std::move(*guide);
        else if (guide->matters.empty())
            return notValid(file.filename().string(), {N_("The guide %1 is for no matter"), {guide->key}});
        else
            shelf.m_guides.push_back(std::move(*guide));
    }
    if (shelf.m_common.key.empty())
        return notValid(folder.string(), {N_("%1 is missing"), {std::string{"common.json"}}});
    return shelf;
}

const OnSiteGuide* GuideShelf::find(std::string_view key) const
{
    if (key == commonKey)
        return &m_common;
    const auto found = std::ranges::find(m_guides, key, [](const OnSiteGuide& g) { return std::string_view{g.key}; });
    return found == m_guides.end() ? nullptr : &*found;
}

std::vector<const OnSiteGuide*> GuideShelf::of(std::string_view matter) const
{
    std::vector<const OnSiteGuide*> named;
    std::vector<const OnSiteGuide*> every;
    for (const auto& guide : m_guides) {
        every.push_back(&guide);
        if (guide.isFor(matter))
            named.push_back(&guide);
    }
    return named.empty() ? every : named;
}

} // namespace anjuan
