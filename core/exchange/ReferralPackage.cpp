// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReferralPackage.h"

#include <fstream>
#include <iterator>

#include "core/base/Digest.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

constexpr std::string_view format = "anjuan-referral/1";
constexpr std::uintmax_t largestPaper = 512ULL * 1024 * 1024;

Refusal unreadable(const std::string& what, Message sentence)
{
    return notValid(what, std::move(sentence));
}

bool isPlainName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find_first_of("/\\:") == std::string::npos && name != "manifest.json";
}

Json manifestOf(const ReferralPackage& package)
{
    auto letter = package.letter;
    letter.caseId.clear();
    letter.team.clear();
    letter.attachments.clear();
    Json papers = Json::array();
    for (const auto& paper : package.papers)
        papers.push_back({{"file", paper.name}, {"title", paper.title}, {"role", paper.role}, {"bytes", paper.bytes.size()}, {"sm3", paper.digest}});
    Json attachments = Json::array();
    for (const auto& one : package.letter.attachments)
        attachments.push_back({{"name", one.name}, {"copies", one.copies}, {"original", one.isOriginal}, {"digest", one.digest}});
    auto fields = toJson(fieldsOf<ReferralLetter>(), &letter);
    fields["attachments"] = std::move(attachments);
    return {{"format", format}, {"from_organ", package.fromOrgan}, {"letter", std::move(fields)}, {"papers", std::move(papers)}};
}

bool putFile(const std::filesystem::path& path, const char* bytes, std::size_t size)
{
    std::ofstream out{path, std::ios::binary};
    out.write(bytes, static_cast<std::streamsize>(size));
    return static_cast<bool>(out.flush());
}

std::optional<std::vector<std::uint8_t>> getFile(const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error || size > largestPaper)
        return std::nullopt;
    std::ifstream in{path, std::ios::binary};
    std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>{in}, {}};
    return in.bad() ? std::nullopt : std::optional{std::move(bytes)};
}

std::string textIn(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string{};
}

Result<PackedPaper> readPaper(const Json& row, const std::filesystem::path& folder)
{
    PackedPaper paper{textIn(row, "file"), textIn(row, "title"), textIn(row, "role"), textIn(row, "sm3"), {}};
    if (!isPlainName(paper.name))
        return unreadable("manifest.json", {N_("%1 is no plain file name"), {paper.name}});
    auto bytes = getFile(folder / paper.name);
    if (!bytes)
        return unreadable(paper.name, {N_("The package says that it holds %1, and it cannot be read"), {paper.name}});
    if (hex(sm3(*bytes)) != paper.digest)
        return unreadable(paper.name, {N_("%1 is not the file that was packed: its SM3 digest is another"), {paper.name}});
    paper.bytes = std::move(*bytes);
    return paper;
}

} // namespace

Result<Done> writePackage(const ReferralPackage& package, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder))
        return notValid("--to", {N_("%1 cannot be written"), {folder.string()}});
    if (!std::filesystem::is_empty(folder, error))
        return notValid("--to", {N_("%1 holds something already; a package is put into a folder of its own"), {folder.string()}});
    for (const auto& paper : package.papers) {
        if (!putFile(folder / paper.name, reinterpret_cast<const char*>(paper.bytes.data()), paper.bytes.size()))
            return notValid("--to", {N_("%1 cannot be written"), {(folder / paper.name).string()}});
    }
    const auto manifest = manifestOf(package).dump(1) + "\n";
    if (!putFile(folder / "manifest.json", manifest.data(), manifest.size()))
        return notValid("--to", {N_("%1 cannot be written"), {(folder / "manifest.json").string()}});
    return Done{};
}

Result<ReferralPackage> readPackage(const std::filesystem::path& folder)
{
    const auto text = getFile(folder / "manifest.json");
    if (!text)
        return unreadable("manifest.json", {N_("%1 is no referral package: it has no manifest.json"), {folder.string()}});
    auto manifest = parseJson({reinterpret_cast<const char*>(text->data()), text->size()}, "manifest.json");
    if (!manifest)
        return std::move(manifest).refusal();
    if (textIn(*manifest, "format") != format)
        return unreadable("manifest.json", {N_("%1 is no referral package of a kind known here"), {folder.string()}});
    ReferralPackage package{textIn(*manifest, "from_organ"), {}, {}};
    if (package.fromOrgan.empty())
        return unreadable("from_organ", {N_("The package does not say who sent it"), {}});
    if (auto read = fromJson(fieldsOf<ReferralLetter>(), &package.letter, manifest->value("letter", Json::object())); !read)
        return std::move(read).refusal();
    for (const auto& row : manifest->value("papers", Json::array())) {
        auto paper = readPaper(row, folder);
        if (!paper)
            return std::move(paper).refusal();
        package.papers.push_back(std::move(*paper));
    }
    return package;
}

ReferralLetter incomingOf(const ReferralPackage& package, Date receivedOn)
{
    auto letter = package.letter;
    letter.direction = ReferralDirection::Incoming;
    letter.otherOrgan = package.fromOrgan;
    letter.caseId.clear();
    letter.team.clear();
    letter.teamReportedOn.reset();
    letter.receivedOn = receivedOn;
    // What came along is kept under its own digest, the letter itself too.
    letter.attachments.clear();
    for (const auto& paper : package.papers)
        letter.attachments.push_back({paper.title, 1, false, paper.digest});
    for (const auto& named : package.letter.attachments) {
        if (named.digest.empty())
            letter.attachments.push_back(named);
    }
    return letter;
}

} // namespace anjuan
