// SPDX-License-Identifier: GPL-3.0-or-later
// The bound file: its cover, the list of what lies in it, and the binder's note.
#include "core/casefile/facts/Closing.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"
#include "core/documents/FileOrder.h"

namespace anjuan {
namespace {

void putContents(PaperFacts& p, const std::vector<FilePiece>& pieces)
{
    const auto spans = pageSpans(pieces, p.pages);
    FactTree::List contents;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& piece = pieces[i];
        FactTree row;
        row.set("title", piece.title).set("on", piece.on.iso());
        if (!piece.number.empty())
            row.set("number", piece.number);
        if (spans[i])
            row.set("pages", spanText(*spans[i]));
        if (piece.volume == Volume::Internal)
            row.set("remark", "副卷");
        contents.push_back(std::move(row));
    }
    if (!contents.empty())
        p.facts.set("contents", std::move(contents));
}

int pagesOfBoth(const PaperFacts& p, const std::vector<FilePiece>& pieces)
{
    return pagesIn(Volume::Main, pieces, p.pages) + pagesIn(Volume::Internal, pieces, p.pages);
}

/// 2026年9月21日立案　2026年11月5日结案.
std::string spanWords(const CaseFile& file)
{
    std::vector<std::string> days;
    const auto add = [&](Act act, const char* word) {
        if (const auto* found = file.last(act))
            days.push_back(dayWords(found->on()) + word);
    };
    add(Act::FileCase, "立案");
    add(Act::DeclineFiling, "不予立案");
    add(Act::CloseCase, "结案");
    return joined(days, "　");
}

/// As given, or the number that the cover of this file took from its register.
std::string archiveNumber(const PaperFacts& p, const ArchiveCase& archive)
{
    if (!archive.archiveNumber.empty())
        return archive.archiveNumber;
    if (p.paper.kind == "file-cover")
        return p.paper.number;
    for (const auto& paper : p.act.taken.head.papers) {
        if (paper.kind == "file-cover")
            return paper.number;
    }
    return {};
}

std::string noteWords(const ArchiveCase& archive, std::size_t pieces, int pages)
{
    auto text = "本卷共" + std::to_string(pieces) + "件";
    if (pages > 0)
        text += std::to_string(pages) + "页";
    text += archive.contentsList ? "，已编卷内目录" : "，未编卷内目录";
    text += archive.pagesNumbered ? "，已编页码" : "，未编页码";
    return text + "。";
}

} // namespace

namespace papers {

void binding(PaperFacts& p)
{
    const auto& archive = p.own<ArchiveCase>();
    const auto pieces = piecesOf(p.file);
    const int pages = pagesOfBoth(p, pieces);
    putContents(p, pieces);
    if (pages > 0)
        p.put("binding.pages", std::to_string(pages));
    p.put("binding.volume", joined(archive.volumes));
    p.put("binding.retention", wordOf(archive.retention));
    p.put("binding.pieces", std::to_string(pieces.size()));
    p.put("binding.archive_number", archiveNumber(p, archive));
    p.put("binding.span", spanWords(p.file));
    p.put("binding.note", noteWords(archive, pieces.size(), pages));
    p.put("binding.binder", p.namesOf(p.officers()));
    p.put("binding.bound_on", p.act.on());
    for (const auto& signature : p.act.taken.head.signatures) {
        if (signature.as == Signer::Archivist && signature.person) {
            p.put("binding.checker", p.nameOf(*signature.person));
            p.put("binding.checked_on", signature.on);
        }
    }
}

} // namespace papers
} // namespace anjuan
