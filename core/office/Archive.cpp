// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Archive.h"

#include <algorithm>
#include <utility>

#include "core/base/MediaType.h"

namespace anjuan {
namespace {

constexpr std::string_view pdfType = "application/pdf";

struct OwnSheet {
    FileLeaf::Kind kind;
    std::string_view paper;
};
constexpr OwnSheet ownSheets[] = {
    {FileLeaf::Kind::Cover, "file-cover"},
    {FileLeaf::Kind::Contents, "file-contents"},
    {FileLeaf::Kind::BinderNote, "binder-note"},
};

std::string_view paperOf(FileLeaf::Kind kind)
{
    const auto found = std::ranges::find(ownSheets, kind, &OwnSheet::kind);
    return found == std::end(ownSheets) ? std::string_view{} : found->paper;
}

const IssuedPaper* frozenIn(const FiledAct& archived, std::string_view kind)
{
    const auto found = std::ranges::find(archived.taken.head.papers, kind, &IssuedPaper::kind);
    return found == archived.taken.head.papers.end() ? nullptr : &*found;
}

/// The paper that the archiving froze, while nothing came into the file after it.
const IssuedPaper* frozen(const CaseFile& file, std::string_view kind)
{
    const auto* archived = file.last(Act::ArchiveCase);
    return archived && archived->stamp.entryNo == file.entries ? frozenIn(*archived, kind) : nullptr;
}

FileLeaf ownLeaf(FileLeaf::Kind kind, const TemplateShelf& templates, Date on)
{
    FileLeaf leaf{kind, {Volume::Main, std::string{paperOf(kind)}, {}, {}, on, 0, {}, {}}, {}, true};
    if (const auto* form = templates.find(leaf.piece.kind))
        leaf.piece.title = form->title();
    return leaf;
}

Refusal cannotBePrinted(const FileLeaf& leaf)
{
    return notValid("print", {N_("%1 cannot be printed: it is kept beside the file"), {leaf.piece.title}});
}

/// Binding as it would be asked for today: what cover, contents and note say before the file is archived.
TakeStep bindingAsk(const CaseFile& file)
{
    ArchiveCase facts;
    facts.volumes = {"正卷", "副卷"};
    facts.contentsList = facts.pagesNumbered = facts.binderNote = true;
    TakeStep ask;
    ask.act = Act::ArchiveCase;
    ask.facts = facts;
    ask.officers = file.handlers();
    return ask;
}

} // namespace

Result<FileListing> Archive::list(const Session& session, const CaseId& id) const
{
    auto view = m_office.view(session, id);
    if (!view)
        return std::move(view).refusal();
    auto counts = m_office.countPages(session, view->file);
    if (!counts)
        return std::move(counts).refusal();
    const auto pieces = piecesOf(view->file);
    const auto spans = pageSpans(pieces, *counts);
    FileListing listing{view->file, {}, pagesIn(Volume::Main, pieces, *counts), pagesIn(Volume::Internal, pieces, *counts), false};
    listing.isBound = frozen(view->file, "file-cover") != nullptr;
    listing.leaves.push_back(ownLeaf(FileLeaf::Kind::Cover, m_office.templates(), m_office.today()));
    listing.leaves.push_back(ownLeaf(FileLeaf::Kind::Contents, m_office.templates(), m_office.today()));
    bool isNoted = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].volume == Volume::Internal && !std::exchange(isNoted, true))
            listing.leaves.push_back(ownLeaf(FileLeaf::Kind::BinderNote, m_office.templates(), m_office.today()));
        listing.leaves.push_back({FileLeaf::Kind::Piece, pieces[i], spans[i], !pieces[i].isEvidence() || spans[i].has_value()});
    }
    if (!isNoted)
        listing.leaves.push_back(ownLeaf(FileLeaf::Kind::BinderNote, m_office.templates(), m_office.today()));
    return listing;
}

Result<Bytes> Archive::sheetOf(const Session& session, const FileListing& listing, const FileLeaf& leaf) const
{
    if (leaf.kind == FileLeaf::Kind::Piece)
        return leaf.piece.isEvidence() ? Result<Bytes>{Bytes{}} : m_office.paper(session, listing.file.id, leaf.piece.digest);
    const auto kind = paperOf(leaf.kind);
    if (const auto* paper = frozen(listing.file, kind))
        return m_office.paper(session, listing.file.id, paper->digest);
    auto document = m_office.preview(session, listing.file.id, bindingAsk(listing.file), kind);
    if (!document)
        return std::move(document).refusal();
    document->number.clear(); // it takes its number when the file is archived
    auto printed = m_parts.typesetter.typeset(*document);
    if (!printed)
        return std::move(printed).refusal();
    return std::move(printed->pdf);
}

Result<Done> Archive::addParts(const FileLeaf& leaf, const Bytes& paper, bool numbered, std::vector<BoundPart>& parts) const
{
    int next = numbered && leaf.pages ? leaf.pages->first : 0;
    const auto add = [&](BoundPart part) {
        const auto pages = m_parts.binder.pagesOf(part.bytes, part.mediaType);
        if (!pages)
            return;
        part.firstNumber = next;
        next += next > 0 ? *pages : 0;
        parts.push_back(std::move(part));
    };
    if (!paper.empty())
        add({paper, std::string{pdfType}, {}, 0});
    for (const auto& attached : leaf.piece.attached) {
        const auto digest = digestFromHex(attached.digest);
        if (!digest || !(isPdf(attached.mediaType) || isPicture(attached.mediaType)))
            continue;
        auto bytes = m_parts.vault.get(*digest);
        if (!bytes)
            return std::move(bytes).refusal();
        auto caption = leaf.piece.title + "　" + attached.name;
        if (attached.takenOn || !attached.takenBy.empty())
            caption += "　" + (attached.takenOn ? attached.takenOn->iso() : std::string{}) + " " + attached.takenBy;
        add({std::move(*bytes), attached.mediaType, std::move(caption), 0});
    }
    return Done{};
}

Result<Printed> Archive::print(const Session& session, const FileListing& listing, const std::vector<std::size_t>& chosen, bool numbered,
                               const std::string& look) const
{
    std::vector<BoundPart> parts;
    for (const auto at : chosen) {
        const auto& leaf = listing.leaves.at(at);
        if (!leaf.canBePrinted)
            return cannotBePrinted(leaf);
        auto sheet = sheetOf(session, listing, leaf);
        if (!sheet)
            return std::move(sheet).refusal();
        if (auto added = addParts(leaf, *sheet, numbered, parts); !added)
            return std::move(added).refusal();
    }
    if (!chosen.empty())
        m_office.noteLook(session, listing.file.id, look);
    return m_parts.binder.bind(parts);
}

Result<std::vector<ShelfRow>> Archive::shelf(const Session& session, int limit) const
{
    const auto lists = m_office.lists(session);
    if (!lists)
        return lists.refusal();
    std::vector<ShelfRow> rows;
    DocketFilter filter;
    filter.stage = std::string{Options<Stage>::rows[static_cast<std::size_t>(Stage::Closed)].key};
    for (auto& row : (*lists)->docket(filter, DocketSort::Due, {0, limit})) {
        ShelfRow waiting{std::move(row), false, {}, {}, {}, {}};
        for (const auto& deadline : (*lists)->deadlinesOf(waiting.row.id)) {
            if (deadline.limit == "D58" && !deadline.endedOn)
                waiting.bindBy = deadline.due;
        }
        rows.push_back(std::move(waiting));
    }
    filter.stage = std::string{Options<Stage>::rows[static_cast<std::size_t>(Stage::Archived)].key};
    for (auto& row : (*lists)->docket(filter, DocketSort::Newest, {0, limit})) {
        auto view = m_office.view(session, row.id);
        if (!view)
            return std::move(view).refusal();
        const auto* archived = view->file.last(Act::ArchiveCase);
        const auto* facts = view->file.facts<ArchiveCase>(Act::ArchiveCase);
        if (!archived || !facts)
            continue;
        const auto* cover = frozenIn(*archived, "file-cover");
        const auto number = facts->archiveNumber.empty() && cover ? cover->number : facts->archiveNumber;
        rows.push_back({std::move(row), true, {}, archived->on(), number, facts->retention});
    }
    return rows;
}

Result<Printed> Archive::printWhole(const Session& session, const CaseId& id) const
{
    auto listing = list(session, id);
    if (!listing)
        return std::move(listing).refusal();
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < listing->leaves.size(); ++i) {
        if (listing->leaves[i].canBePrinted)
            all.push_back(i);
    }
    return print(session, *listing, all);
}

} // namespace anjuan
