// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CaseBundle.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <utility>

#include "core/base/FileName.h"
#include "core/base/Json.h"
#include "core/base/Sm3.h"
#include "core/exchange/Zip.h"

namespace anjuan {
namespace {

constexpr const char* manifestName = "manifest.json";
constexpr const char* format = "anjuan-case-bundle/1";

Refusal cannotWrite(const std::filesystem::path& path)
{
    return notValid("to", {N_("%1 cannot be written"), {path.string()}});
}

/// Every part is a plain name, so that the path stays inside.
bool staysInside(const std::string& path)
{
    if (path.empty() || path.front() == '/')
        return false;
    for (const auto& part : std::filesystem::path{path}) {
        const auto name = part.string();
        if (name != safeFileName(name))
            return false;
    }
    return true;
}

Json toJson(const BundleItem& item)
{
    return {{"path", item.path}, {"volume", item.volume}, {"title", item.title}, {"number", item.number}, {"pages", item.pages},
        {"on", item.on}, {"media_type", item.mediaType}, {"entry", item.entry}, {"size", item.size}, {"sm3", item.digest}};
}

std::string manifestOf(const BundleHead& head, const std::vector<BundleItem>& items)
{
    Json files = Json::array();
    for (const auto& item : items)
        files.push_back(toJson(item));
    const Json manifest{{"format", format}, {"case", head.caseId}, {"number", head.number}, {"party", head.party}, {"cause", head.cause},
        {"organ", head.organ}, {"made_by", head.madeBy}, {"made_at", head.madeAt.iso()}, {"entries", head.entries}, {"files", files}};
    return manifest.dump(2) + "\n";
}

Result<std::string> digestOfFile(const std::filesystem::path& path)
{
    auto source = FileSource::open(path);
    if (!source)
        return std::move(source).refusal();
    Sm3 sum;
    std::vector<std::uint8_t> piece(std::size_t{1} << 16U);
    for (;;) {
        auto count = (*source)->read(piece);
        if (!count)
            return std::move(count).refusal();
        if (*count == 0)
            return hex(sum.finish());
        sum.add(std::span{piece}.first(*count));
    }
}

bool namesFile(const Json& item)
{
    return item.is_object() && item.contains("path") && item["path"].is_string() && item.contains("sm3") && item["sm3"].is_string();
}

bool isManifest(const Json& json)
{
    if (!json.is_object() || !json.contains("format") || !json["format"].is_string() || json["format"].get<std::string>() != format)
        return false;
    return json.contains("files") && json["files"].is_array() && std::all_of(json["files"].begin(), json["files"].end(), namesFile);
}

Refusal notAsManifested(const std::string& path, const char* sentence)
{
    return notValid(path, {sentence, {path}});
}

Result<int> verifyFiles(const std::filesystem::path& folder, const Json& files)
{
    std::set<std::string> named{manifestName};
    for (const auto& item : files) {
        const auto path = item.value("path", std::string{});
        if (!staysInside(path) || !named.insert(path).second)
            return notAsManifested(path, N_("The manifest names %1, which is no place in the bundle"));
        if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(folder / path)))
            return notAsManifested(path, N_("%1 is missing from the bundle"));
        auto digest = digestOfFile(folder / path);
        if (!digest)
            return std::move(digest).refusal();
        if (*digest != item.value("sm3", std::string{}))
            return notAsManifested(path, N_("%1 is not as it was put into the bundle"));
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto path = std::filesystem::relative(entry.path(), folder).generic_string();
        if (!entry.is_directory() && !named.contains(path))
            return notAsManifested(path, N_("%1 lies in the bundle and is not named in its manifest"));
    }
    return static_cast<int>(files.size());
}

} // namespace

BundleWriter::BundleWriter(std::filesystem::path to) : m_to(std::move(to)), m_folder(m_to.string() + ".part") {}

BundleWriter::BundleWriter(BundleWriter&& other) noexcept
    : m_to(std::move(other.m_to)), m_folder(std::exchange(other.m_folder, {})), m_items(std::move(other.m_items))
{
}

BundleWriter::~BundleWriter()
{
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

Result<BundleWriter> BundleWriter::begin(const std::filesystem::path& to)
{
    std::error_code problem;
    auto target = to;
    if (target.filename().empty())
        target = target.parent_path();
    const auto status = std::filesystem::symlink_status(target, problem);
    const bool isEmptyFolder = std::filesystem::is_directory(status) && std::filesystem::is_empty(target, problem);
    if (std::filesystem::exists(status) && !isEmptyFolder)
        return notValid("to", {N_("Something lies at %1 already; it is never written over."), {target.string()}});
    BundleWriter writer{target};
    // Only a folder of our own making is written into; one that is left from a broken run is not trusted.
    if (!std::filesystem::create_directory(writer.m_folder, problem)) {
        const auto folder = std::exchange(writer.m_folder, {});
        return cannotWrite(folder);
    }
    std::filesystem::permissions(writer.m_folder, std::filesystem::perms::owner_all, problem);
    return writer;
}

Result<Done> BundleWriter::add(BundleItem item, const Pour& pour)
{
    const bool isTaken = item.path == manifestName || std::ranges::find(m_items, item.path, &BundleItem::path) != m_items.end();
    if (!staysInside(item.path) || isTaken)
        return notValid("to", {N_("%1 is no name for a file in the bundle"), {item.path}});
    const auto path = m_folder / item.path;
    std::error_code problem;
    std::filesystem::create_directories(path.parent_path(), problem);
    std::ofstream out{path, std::ios::binary};
    Sm3 sum;
    auto poured = pour([&](std::span<const std::uint8_t> piece) {
        sum.add(piece);
        item.size += static_cast<std::int64_t>(piece.size());
        return static_cast<bool>(out.write(reinterpret_cast<const char*>(piece.data()), static_cast<std::streamsize>(piece.size())));
    });
    if (!poured)
        return poured;
    if (!out.flush())
        return cannotWrite(path);
    item.digest = hex(sum.finish());
    m_items.push_back(std::move(item));
    return Done{};
}

Result<Done> BundleWriter::finish(const BundleHead& head)
{
    std::ofstream out{m_folder / manifestName, std::ios::binary};
    out << manifestOf(head, m_items);
    if (!out.flush())
        return cannotWrite(m_folder / manifestName);
    out.close();
    std::error_code problem;
    if (m_to.extension() == ".zip")
        return zipFolder(m_folder, m_to, head.madeAt);
    std::filesystem::remove(m_to, problem); // an empty folder, or nothing
    std::filesystem::rename(m_folder, m_to, problem);
    if (problem)
        return cannotWrite(m_to);
    m_folder.clear();
    return Done{};
}

Result<int> verifyBundle(const std::filesystem::path& folder)
{
    std::ifstream in{folder / manifestName, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    auto manifest = parseJson(text, manifestName);
    if (!manifest)
        return std::move(manifest).refusal();
    if (!isManifest(*manifest))
        return notValid(manifestName, {N_("%1 is no manifest of a case bundle"), {std::string{manifestName}}});
    return verifyFiles(folder, (*manifest)["files"]);
}

} // namespace anjuan
