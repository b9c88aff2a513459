// SPDX-License-Identifier: GPL-3.0-or-later
// The bound file as single files with a manifest.
#include <algorithm>

#include "core/base/FileName.h"
#include "core/office/Archive.h"

namespace anjuan {
namespace {

std::string folderOf(const FileLeaf& leaf)
{
    return leaf.piece.volume == Volume::Internal ? "副卷/" : "正卷/";
}

std::string twoDigits(std::size_t number)
{
    return number < 10 ? "0" + std::to_string(number) : std::to_string(number);
}

BundleItem itemOf(const FileLeaf& leaf, std::string path, std::string mediaType)
{
    BundleItem item;
    item.path = std::move(path);
    item.volume = leaf.piece.volume == Volume::Internal ? "internal" : "main";
    item.title = leaf.piece.title;
    item.number = leaf.piece.number;
    item.pages = leaf.pages ? spanText(*leaf.pages) : std::string{};
    item.on = leaf.kind == FileLeaf::Kind::Piece ? leaf.piece.on.iso() : std::string{};
    item.mediaType = std::move(mediaType);
    item.entry = leaf.piece.entry;
    return item;
}

/// So short that a figure and an ending still fit: at most `most` bytes, cut between characters.
std::string cut(const std::string& text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

/// The same name twice in one folder gets a figure: 现场.jpg, 现场 (2).jpg.
std::string freeName(const std::vector<BundleItem>& items, const std::string& folder, const std::string& name)
{
    const auto isTaken = [&](const std::string& path) { return std::ranges::find(items, path, &BundleItem::path) != items.end(); };
    const std::filesystem::path file{name};
    auto path = folder + name;
    for (int i = 2; isTaken(path); ++i)
        path = folder + safeFileName(cut(file.stem().string(), 96) + " (" + std::to_string(i) + ")" + file.extension().string());
    return path;
}

Result<Done> addSheet(BundleWriter& writer, const FileLeaf& leaf, const std::string& name, const Bytes& sheet)
{
    return writer.add(itemOf(leaf, freeName(writer.items(), folderOf(leaf), name + ".pdf"), "application/pdf"),
        [&](const ByteSink& into) { return into(sheet) ? Result<Done>{Done{}} : notValid("to", {N_("The file cannot be written: is the disk full?"), {}}); });
}

} // namespace

Result<Done> Archive::addLeaf(const Session& session, const FileListing& listing, std::size_t at, BundleWriter& writer, const ByteProgress& progress)
{
    const auto& leaf = listing.leaves[at];
    auto sheet = sheetOf(session, listing, leaf);
    if (!sheet) // a case that is not filed yet has no cover; its papers go out all the same
        return leaf.kind == FileLeaf::Kind::Piece ? Result<Done>{std::move(sheet).refusal()} : Result<Done>{Done{}};
    const auto name = safeFileName(cut(twoDigits(at) + " " + leaf.piece.title, 96));
    if (!sheet->empty()) {
        if (auto added = addSheet(writer, leaf, name, *sheet); !added)
            return added;
    }
    for (const auto& attached : leaf.piece.attached) {
        const auto path = freeName(writer.items(), folderOf(leaf) + name + "/", safeFileName(attached.name));
        auto added = writer.add(itemOf(leaf, path, attached.mediaType), [&](const ByteSink& into) -> Result<Done> {
            auto taken = m_office.attachment(session, listing.file.id, attached.digest, into, progress);
            if (!taken)
                return std::move(taken).refusal();
            return Done{};
        });
        if (!added)
            return added;
    }
    return Done{};
}

Result<std::vector<BundleItem>> Archive::bundle(const Session& session, const CaseId& id, const std::filesystem::path& to, const ByteProgress& progress)
{
    auto listing = list(session, id);
    if (!listing)
        return std::move(listing).refusal();
    auto writer = BundleWriter::begin(to);
    if (!writer)
        return std::move(writer).refusal();
    for (std::size_t at = 0; at < listing->leaves.size(); ++at) {
        if (auto added = addLeaf(session, *listing, at, *writer, progress); !added)
            return std::move(added).refusal();
    }
    m_office.noteLook(session, id, "bundle");
    auto finished = writer->finish({id.text(), listing->file.number(), listing->file.partyName(), listing->file.cause(),
        m_office.setup().organ.name, session.person().text(), m_parts.clock.now(), listing->file.entries});
    if (!finished)
        return std::move(finished).refusal();
    return writer->items();
}

} // namespace anjuan
