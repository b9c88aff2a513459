// SPDX-License-Identifier: GPL-3.0-or-later
// The bound file: its cover, the list of what lies in it, and the binder's note.
#include <algorithm>
#include <tuple>

#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

constexpr std::string_view proof = "proof-of-service";
constexpr int evidenceRank = 60;
constexpr int internalRank = 200;   ///< from here on papers go into the internal volume (副卷)

struct BindingRow {
    std::string_view kind;
    int rank;
};

/// The binding order of law/documents.md 8; a proof of service follows its paper.
constexpr BindingRow bindingOrder[] = {
    {"filing-approval", 10},      {"not-filed-approval", 11},  {"penalty-decision", 20},      {"no-penalty-decision", 20},
    {"penalty-notice", 30},       {"correction-order", 31},    {"preservation-notice", 32},   {"preservation-disposal", 33},
    {"address-confirmation", 40}, {"defence-record", 45},      {"interview-record", 50},      {"scene-record", 55},
    {"reinspection-record", 56},  {"extraction-record", 57},   {"payment-record", 70},        {"publication-record", 75},
    {"referral-letter", 80}, {"criminal-referral", 80}, {"referral-receipt", 81},      {"withdrawal-approval", 85}, {"closing-approval", 90},      {"lead-register", 200},
    {"preservation-approval", 205}, {"investigation-report", 210}, {"notice-approval", 215},  {"re-examination", 220},
    {"review-submission", 225},   {"review-opinion", 226},     {"discussion-minutes", 230},   {"decision-approval", 235},
};

struct Piece {
    int rank = 0;
    int after = 0;          ///< 1 for a proof of service, so that it follows what it proves
    Date on;
    std::int64_t entry = 0;
    std::string title;
    std::string number;

    auto place() const { return std::tuple{rank, rank == evidenceRank ? 0 : after, on, entry}; }
};

int rankOf(std::string_view kind)
{
    const auto found = std::ranges::find(bindingOrder, kind, &BindingRow::kind);
    return found == std::end(bindingOrder) ? evidenceRank : found->rank;
}

Piece pieceOf(const CaseFile& file, const FiledAct& act, const IssuedPaper& paper)
{
    Piece piece{rankOf(paper.kind), 0, act.on(), act.stamp.entryNo, paper.title, paper.number};
    if (const auto* interview = act.as<Interview>())
        piece.title += "（" + interview->person + "）";
    if (paper.kind != proof)
        return piece;
    const auto* served = servedPaper(file, act);
    piece.rank = served ? rankOf(served->kind) : rankOf("preservation-disposal");
    piece.after = 1;
    piece.title += "（" + (served ? served->title : bare(act.as<Serve>()->paper)) + "）";
    return piece;
}

bool hasPaper(const CaseFile& file, std::string_view kind)
{
    return std::ranges::any_of(file.acts, [&](const FiledAct& act) {
        return std::ranges::find(act.taken.head.papers, kind, &IssuedPaper::kind) != act.taken.head.papers.end();
    });
}

/// Evidence that the program made as a paper is in the list already.
bool isPaperItself(const CaseFile& file, EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::SceneRecord:
        return hasPaper(file, "scene-record");
    case EvidenceKind::Witness:
    case EvidenceKind::PartyStatement:
        return hasPaper(file, "interview-record");
    case EvidenceKind::Electronic:
        return hasPaper(file, "extraction-record");
    case EvidenceKind::Documentary:
    case EvidenceKind::Physical:
    case EvidenceKind::AudioVisual:
    case EvidenceKind::Expert:
        return false;
    }
    return false;
}

std::vector<Piece> piecesOf(const CaseFile& file)
{
    std::vector<Piece> pieces;
    for (const auto& act : file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            if (act.act() != Act::ArchiveCase)
                pieces.push_back(pieceOf(file, act, paper));
        }
        const auto* evidence = act.as<AddEvidence>();
        if (evidence && !isPaperItself(file, evidence->kind))
            pieces.push_back({evidenceRank, 0, evidence->madeOn.value_or(act.on()), act.stamp.entryNo, bare(evidence->name), {}});
    }
    std::ranges::stable_sort(pieces, {}, &Piece::place);
    return pieces;
}

void putContents(PaperFacts& p, const std::vector<Piece>& pieces)
{
    FactTree::List contents;
    for (const auto& piece : pieces) {
        FactTree row;
        row.set("title", piece.title).set("on", piece.on.iso());
        if (!piece.number.empty())
            row.set("number", piece.number);
        if (piece.rank >= internalRank)
            row.set("remark", "副卷");
        contents.push_back(std::move(row));
    }
    if (!contents.empty())
        p.facts.set("contents", std::move(contents));
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

std::string noteWords(const ArchiveCase& archive, std::size_t pieces)
{
    auto text = "本卷共" + std::to_string(pieces) + "件";
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
    putContents(p, pieces);
    p.put("binding.volume", joined(archive.volumes));
    p.put("binding.retention", wordOf(archive.retention));
    p.put("binding.pieces", std::to_string(pieces.size()));
    p.put("binding.archive_number", archiveNumber(p, archive));
    p.put("binding.span", spanWords(p.file));
    p.put("binding.note", noteWords(archive, pieces.size()));
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
