// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/FileOrder.h"

#include <algorithm>
#include <tuple>

#include "core/casefile/Attachments.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/DocumentWords.h"
#include "core/documents/PaperFacts.h"

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
    {"on-spot-decision", 20},     {"disposition-decision", 20}, {"hearing-right-notice", 30}, {"disposition-notice", 30},
    {"seizure-decision", 34},     {"sealing-decision", 34},    {"seizure-list", 35},          {"seizure-extension", 36},
    {"seizure-release", 37},      {"expert-period-notice", 38}, {"seizure-record", 58},       {"sampling-notice", 58},
    {"expert-commission", 59},    {"scene-note", 57},          {"reminder-slip", 31},         {"camera-record", 57},
    {"hearing-request", 65},      {"hearing-refusal", 66},     {"hearing-notice", 66},        {"hearing-announcement", 67},
    {"hearing-record", 68},       {"payment-deferral", 71},    {"demand-notice", 72},         {"court-application", 73},
    {"demolition-announcement", 74}, {"enforcement-decision", 74}, {"enforcement-record", 74}, {"enforcement-pause", 74},
    {"goods-disposal", 76},       {"publication-withdrawal", 76}, {"remedy-answer", 78},       {"remedy-evidence-list", 79},
    {"on-spot-register", 86},     {"on-spot-closing", 90},     {"hearing-report", 221},       {"seizure-approval", 206},
    {"matter-approval", 204},     {"suspension-approval", 207}, {"resumption-approval", 208}, {"termination-approval", 209},
    {"referral-letter", 80}, {"criminal-referral", 80}, {"referral-receipt", 81}, {"withdrawal-approval", 85}, {"closing-approval", 90},      {"lead-register", 200},
    {"preservation-approval", 205}, {"investigation-report", 210}, {"notice-approval", 215},  {"re-examination", 220},
    {"review-submission", 225},   {"review-opinion", 226},     {"discussion-minutes", 230},   {"decision-approval", 235},
};

struct Placed {
    int rank = 0;
    int after = 0;          ///< 1 for a proof of service, so that it follows what it proves
    FilePiece piece;

    auto place() const { return std::tuple{rank, rank == evidenceRank ? 0 : after, piece.on, piece.entry}; }
};

int rankOf(std::string_view kind)
{
    const auto found = std::ranges::find(bindingOrder, kind, &BindingRow::kind);
    return found == std::end(bindingOrder) ? evidenceRank : found->rank;
}

std::vector<AttachedFile> filesOf(const FiledAct& act)
{
    const auto* files = attachedTo(act.taken.facts);
    return files ? *files : std::vector<AttachedFile>{};
}

Placed placedOf(const CaseFile& file, const FiledAct& act, const IssuedPaper& paper)
{
    Placed placed{rankOf(paper.kind), 0, {Volume::Main, paper.kind, paper.title, paper.number, act.on(), act.stamp.entryNo, paper.digest, {}}};
    if (const auto* interview = act.as<Interview>())
        placed.piece.title += "（" + interview->person + "）";
    if (paper.kind == proof) {
        const auto* served = servedPaper(file, act);
        placed.rank = served ? rankOf(served->kind) : rankOf("preservation-disposal");
        placed.after = 1;
        placed.piece.title += "（" + (served ? served->title : bare(act.as<Serve>()->paper)) + "）";
    }
    placed.piece.volume = placed.rank >= internalRank ? Volume::Internal : Volume::Main;
    return placed;
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

void placeAct(const CaseFile& file, const FiledAct& act, std::vector<Placed>& all)
{
    if (act.act() == Act::ArchiveCase)
        return;
    for (const auto& paper : act.taken.head.papers)
        all.push_back(placedOf(file, act, paper));
    const auto files = filesOf(act);
    if (const auto* evidence = act.as<AddEvidence>()) {
        if (!files.empty() || !isPaperItself(file, evidence->kind))
            all.push_back({evidenceRank, 0, {Volume::Main, "evidence", bare(evidence->name), {}, evidence->madeOn.value_or(act.on()), act.stamp.entryNo, {}, files}});
    } else if (!files.empty() && !act.taken.head.papers.empty()) {
        // What was attached to an act lies behind the paper that the act made.
        all.back().piece.attached = files;
    } else if (!files.empty()) {
        all.push_back({evidenceRank, 0, {Volume::Main, "evidence", std::string{files.front().name}, {}, act.on(), act.stamp.entryNo, {}, files}});
    }
}

std::optional<int> pagesOf(const FilePiece& piece, const PageCounts& counts)
{
    int pages = 0;
    const auto add = [&](const std::string& digest) {
        if (const auto found = counts.find(digest); found != counts.end())
            pages += found->second;
    };
    add(piece.digest);
    for (const auto& attached : piece.attached)
        add(attached.digest);
    return pages > 0 ? std::optional{pages} : std::nullopt;
}

} // namespace

std::vector<FilePiece> piecesOf(const CaseFile& file)
{
    std::vector<Placed> all;
    for (const auto& act : file.acts)
        placeAct(file, act, all);
    std::ranges::stable_sort(all, {}, &Placed::place);
    std::vector<FilePiece> pieces;
    for (auto& placed : all)
        pieces.push_back(std::move(placed.piece));
    return pieces;
}

std::vector<std::optional<PageSpan>> pageSpans(const std::vector<FilePiece>& pieces, const PageCounts& counts)
{
    std::vector<std::optional<PageSpan>> spans;
    std::map<Volume, int> last;
    for (const auto& piece : pieces) {
        const auto pages = pagesOf(piece, counts);
        spans.push_back(pages ? std::optional{PageSpan{last[piece.volume] + 1, last[piece.volume] + *pages}} : std::nullopt);
        last[piece.volume] += pages.value_or(0);
    }
    return spans;
}

std::string spanText(const PageSpan& span)
{
    const auto first = std::to_string(span.first);
    return span.first == span.last ? first : first + "-" + std::to_string(span.last);
}

int pagesIn(Volume volume, const std::vector<FilePiece>& pieces, const PageCounts& counts)
{
    int pages = 0;
    for (const auto& piece : pieces)
        pages += piece.volume == volume ? pagesOf(piece, counts).value_or(0) : 0;
    return pages;
}

} // namespace anjuan
