// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/FileOrder.h"
#include "core/casefile/facts/Inquiry.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The practice case with a digest on each paper, so that pages can be counted.
CaseFile boundCase()
{
    auto file = PaperCase::of(Story::practice()).caseFile();
    int n = 0;
    for (auto& act : file.acts) {
        for (auto& paper : act.taken.head.papers)
            paper.digest = "paper" + std::to_string(++n);
    }
    return file;
}

PageCounts twoEach(const std::vector<FilePiece>& pieces)
{
    PageCounts counts;
    for (const auto& piece : pieces) {
        if (!piece.digest.empty())
            counts[piece.digest] = 2;
    }
    return counts;
}

std::size_t at(const std::vector<FilePiece>& pieces, std::string_view kind)
{
    return static_cast<std::size_t>(std::ranges::find(pieces, kind, &FilePiece::kind) - pieces.begin());
}

} // namespace

TEST_CASE("the decision follows the filing, its proof of service follows it, the closing stands last", "[documents][order]")
{
    const auto pieces = piecesOf(boundCase());
    CHECK(pieces[0].kind == "filing-approval");
    CHECK(pieces[1].kind == "penalty-decision");
    CHECK(pieces[2].kind == "proof-of-service");
    CHECK(pieces[2].title == "送达回证（行政处罚决定书）");
    CHECK(at(pieces, "interview-record") < at(pieces, "scene-record"));
    CHECK(pieces[at(pieces, "closing-approval") + 1].volume == Volume::Internal);
    CHECK(std::ranges::none_of(pieces, [](const FilePiece& piece) { return piece.kind == "file-cover" || piece.kind == "file-contents"; }));
}

TEST_CASE("what the organ decided within lies in the internal volume, behind everything else", "[documents][order]")
{
    const auto pieces = piecesOf(boundCase());
    const auto first = std::ranges::find(pieces, Volume::Internal, &FilePiece::volume);
    REQUIRE(first != pieces.end());
    CHECK(std::all_of(first, pieces.end(), [](const FilePiece& piece) { return piece.volume == Volume::Internal; }));
    for (const auto* kind : {"lead-register", "review-opinion", "notice-approval", "decision-approval", "investigation-report"})
        CHECK(pieces[at(pieces, kind)].volume == Volume::Internal);
}

TEST_CASE("pages are counted through a volume and begin again in the next", "[documents][order]")
{
    const auto pieces = piecesOf(boundCase());
    const auto counts = twoEach(pieces);
    const auto spans = pageSpans(pieces, counts);
    CHECK(*spans[0] == PageSpan{1, 2});
    CHECK(*spans[1] == PageSpan{3, 4});
    const auto within = static_cast<std::size_t>(std::ranges::find(pieces, Volume::Internal, &FilePiece::volume) - pieces.begin());
    CHECK(*spans[within] == PageSpan{1, 2});
    int last = 0;
    for (std::size_t i = 0; i < within; ++i) {
        if (!spans[i])
            continue;
        CHECK(spans[i]->first == last + 1);
        last = spans[i]->last;
    }
    CHECK(last == pagesIn(Volume::Main, pieces, counts));
}

TEST_CASE("one inserted page renumbers everything behind it and nothing before it", "[documents][order]")
{
    const auto pieces = piecesOf(boundCase());
    auto counts = twoEach(pieces);
    const auto before = pageSpans(pieces, counts);
    ++counts[pieces[4].digest];
    const auto after = pageSpans(pieces, counts);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(after[i] == before[i]);
    CHECK(*after[4] == PageSpan{before[4]->first, before[4]->last + 1});
    for (std::size_t i = 5; i < pieces.size() && pieces[i].volume == Volume::Main; ++i) {
        if (before[i])
            CHECK(*after[i] == PageSpan{before[i]->first + 1, before[i]->last + 1});
    }
}

TEST_CASE("evidence without pages takes no number and lets the next go on", "[documents][order]")
{
    const auto pieces = piecesOf(boundCase());
    const auto spans = pageSpans(pieces, twoEach(pieces));
    const auto evidence = at(pieces, "evidence");
    REQUIRE(evidence < pieces.size());
    CHECK_FALSE(spans[evidence]);
    CHECK(pieces[evidence].isEvidence());
}

TEST_CASE("files lie behind the paper of their act, and their pages count", "[documents][order]")
{
    auto file = boundCase();
    for (auto& act : file.acts) {
        if (auto* scene = act.taken.facts.as<InspectScene>())
            scene->attached = {{"草图.png", "image/png", 10, "sketch", {}, {}}};
        if (auto* evidence = act.taken.facts.as<AddEvidence>(); evidence && evidence->id == "E2")
            evidence->attached = {{"1.jpg", "image/jpeg", 10, "one", {}, {}}, {"2.jpg", "image/jpeg", 10, "two", {}, {}}};
    }
    const auto pieces = piecesOf(file);
    auto counts = twoEach(pieces);
    counts["sketch"] = counts["one"] = counts["two"] = 1;
    const auto spans = pageSpans(pieces, counts);
    const auto scene = at(pieces, "scene-record");
    CHECK(pieces[scene].attached.size() == 1);
    CHECK(spans[scene]->last - spans[scene]->first == 2);
    const auto photos = std::ranges::find_if(pieces, [](const FilePiece& piece) { return piece.attached.size() == 2; });
    REQUIRE(photos != pieces.end());
    const auto span = *spans[static_cast<std::size_t>(photos - pieces.begin())];
    CHECK(span.last - span.first == 1);
}

TEST_CASE("evidence that a paper of the program is stands once, unless a file belongs to it", "[documents][order]")
{
    auto file = boundCase();
    const auto before = piecesOf(file).size();
    for (auto& act : file.acts) {
        if (auto* evidence = act.taken.facts.as<AddEvidence>(); evidence && evidence->id == "E1")
            evidence->attached = {{"scan.pdf", "application/pdf", 10, "scan", {}, {}}};
    }
    CHECK(piecesOf(file).size() == before + 1);
}

TEST_CASE("a span of one page is one figure", "[documents][order]")
{
    CHECK(spanText({7, 7}) == "7");
    CHECK(spanText({7, 9}) == "7-9");
}
