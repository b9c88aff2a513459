// SPDX-License-Identifier: GPL-3.0-or-later
// The bound file: its order, its page numbers, printed and written out.
#include "core/casefile/facts/Inquiry.h"
#include "core/office/Archive.h"

#include "tests/support/MemoryOffice.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// "Binds" texts; every paper has as many pages as it has the word 当事人, at least one; the pages say their numbers.
class TextBinder final : public Binder {
public:
    std::optional<int> pagesOf(const Bytes& bytes, std::string_view mediaType) const override
    {
        if (mediaType.starts_with("video/"))
            return std::nullopt;
        const std::string text(bytes.begin(), bytes.end());
        int pages = 1;
        for (auto at = text.find("当事人"); at != std::string::npos; at = text.find("当事人", at + 1))
            pages = std::min(pages + 1, 3);
        return pages;
    }
    Result<Printed> bind(const std::vector<BoundPart>& parts) override
    {
        std::string text;
        int pages = 0;
        for (const auto& part : parts) {
            const int own = *pagesOf(part.bytes, part.mediaType);
            text += std::to_string(part.firstNumber) + "+" + std::to_string(own) + (part.caption.empty() ? "" : " " + part.caption) + "\n";
            pages += own;
        }
        last = parts;
        return Printed{Bytes(text.begin(), text.end()), pages};
    }
    std::vector<BoundPart> last;
};

struct Town : MemoryOffice {
    TextBinder binder;
    Archive archive;
    Town() : archive(counting(*this, binder), ArchiveParts{vault, clock, typesetter, binder}) {}
    /// The same office with a binder, so that the list of contents is counted.
    static Office& counting(MemoryOffice& town, Binder& binder)
    {
        town.office = std::make_unique<Office>(OfficeParts{town.journal, town.queries, town.vault, town.clock, town.typesetter, town.templates, *shippedLawBook(), true, &binder});
        return *town.office;
    }
};

std::string textOf(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

std::string paperOf(Town& town, const CaseId& id, std::string_view kind)
{
    const auto session = town.as("chen");
    const auto view = town.office->view(session, id).value();
    for (const auto& act : view.file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            if (paper.kind == kind)
                return textOf(town.office->paper(session, id, paper.digest).value());
        }
    }
    return {};
}

} // namespace

TEST_CASE("the bound file begins with cover and contents; the binder's note closes the main volume", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const auto listing = town.archive.list(town.as("chen"), id).value();
    using K = FileLeaf::Kind;
    CHECK(listing.leaves[0].kind == K::Cover);
    CHECK(listing.leaves[1].kind == K::Contents);
    CHECK(listing.leaves[2].piece.kind == "filing-approval");
    CHECK(listing.leaves[2].pages->first == 1);
    const auto note = std::ranges::find(listing.leaves, K::BinderNote, &FileLeaf::kind);
    REQUIRE(note != listing.leaves.end());
    CHECK((note - 1)->piece.volume == Volume::Main);
    CHECK((note + 1)->piece.volume == Volume::Internal);
    CHECK((note + 1)->pages->first == 1);
    CHECK(listing.isBound);
    CHECK(listing.mainPages > 10);
    CHECK(listing.internalPages > 5);
}

TEST_CASE("the frozen list of contents says on which page each paper stands", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const auto listing = town.archive.list(town.as("chen"), id).value();
    const auto contents = paperOf(town, id, "file-contents");
    for (const auto& leaf : listing.leaves) {
        if (leaf.pages) {
            CAPTURE(leaf.piece.title, spanText(*leaf.pages));
            CHECK(contents.find("\n" + spanText(*leaf.pages) + "\n") != std::string::npos);
        }
    }
    const auto total = std::to_string(listing.mainPages + listing.internalPages);
    CHECK(paperOf(town, id, "file-cover").find("件" + total + "页") != std::string::npos);
    CHECK(paperOf(town, id, "binder-note").find("件" + total + "页") != std::string::npos);
}

TEST_CASE("the whole file is one PDF with page numbers through each volume and none on cover, contents and note", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const auto listing = town.archive.list(town.as("chen"), id).value();
    const auto printed = town.archive.printWhole(town.as("chen"), id).value();
    const auto& parts = town.binder.last;
    CHECK(parts[0].firstNumber == 0);
    CHECK(parts[1].firstNumber == 0);
    CHECK(parts[2].firstNumber == 1);
    CHECK(std::ranges::count(parts, 0, &BoundPart::firstNumber) == 3);
    CHECK(std::ranges::count(parts, 1, &BoundPart::firstNumber) == 2);
    CHECK(printed.pages > listing.mainPages + listing.internalPages);
}

TEST_CASE("chosen papers are printed with the numbers they have in the file, or with none", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const auto session = town.as("chen");
    const auto listing = town.archive.list(session, id).value();
    REQUIRE(town.archive.print(session, listing, {3}));
    CHECK(town.binder.last[0].firstNumber == listing.leaves[3].pages->first);
    REQUIRE(town.archive.print(session, listing, {3}, false));
    CHECK(town.binder.last[0].firstNumber == 0);
    const auto looks = town.journal.count("access/chen");
    REQUIRE(town.archive.print(session, listing, {3}));
    CHECK(town.journal.count("access/chen") > looks);
}

TEST_CASE("before a case is archived cover and contents are made as they would be today", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const auto session = town.as("chen");
    AddEvidence late{"E99", EvidenceKind::AudioVisual, "补充录像", Date::of(2026, 11, 13), "陈某", "经过"};
    const Bytes film{0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
    MemorySource source{film};
    late.attached = {town.office->attach(session, source, "film.mp4").value()};
    REQUIRE(town.office->perform(session, id, TakeStep{Act::AddEvidence, late, {}, {}, {}, "补充", {}, {}}));
    const auto listing = town.archive.list(session, id).value();
    CHECK_FALSE(listing.isBound);
    const auto film99 = std::ranges::find_if(listing.leaves, [](const FileLeaf& leaf) { return leaf.piece.title == "补充录像"; });
    REQUIRE(film99 != listing.leaves.end());
    CHECK_FALSE(film99->canBePrinted);
    CHECK_FALSE(film99->pages);
    const auto at = static_cast<std::size_t>(film99 - listing.leaves.begin());
    CHECK(ruleOf(town.archive.print(session, listing, {at})) == "print");
    CHECK(town.archive.printWhole(session, id));
    REQUIRE(town.archive.print(session, listing, {1}));
    CHECK(textOf(town.binder.last[0].bytes).find("补充录像") != std::string::npos);
}

TEST_CASE("a bundle holds the papers in order, the evidence, and a manifest that verifies", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const auto session = town.as("chen");
    const Bytes photo{0xFF, 0xD8, 0xFF, 1};
    MemorySource source{photo};
    auto attached = town.office->attach(session, source, "现场.jpg").value();
    AddEvidence late{"E98", EvidenceKind::Documentary, "补充照片", Date::of(2026, 11, 13), "陈某", "经过"};
    late.attached = {attached, attached};
    REQUIRE(town.office->perform(session, id, TakeStep{Act::AddEvidence, late, {}, {}, {}, "补充", {}, {}}));

    const ScratchFolder folder;
    const auto items = town.archive.bundle(session, id, folder / "out").value();
    CHECK(verifyBundle(folder / "out").value() == static_cast<int>(items.size()));
    CHECK(items[0].path == "正卷/00 行政处罚案卷.pdf");
    CHECK(items[1].path == "正卷/01 卷内目录.pdf");
    CHECK(items[3].title == "行政处罚决定书");
    CHECK(items[3].number == "云青综执罚决〔2026〕12号");
    const auto first = std::ranges::find_if(items, [](const BundleItem& item) { return item.path.ends_with("补充照片/现场.jpg"); });
    REQUIRE(first != items.end());
    CHECK((first + 1)->path.ends_with("补充照片/现场 (2).jpg"));
    CHECK(first->digest == attached.digest);
    CHECK(std::ranges::any_of(items, [](const BundleItem& item) { return item.path.starts_with("副卷/") && item.volume == "internal"; }));
    CHECK(ruleOf(town.archive.bundle(session, id, folder / "out")) == "to");
}

TEST_CASE("who sees no cases gets no list, no print and no bundle", "[office][archive]")
{
    Town town;
    const auto id = town.archivedCase();
    const ScratchFolder folder;
    CHECK_FALSE(town.archive.list(town.as("sysadmin"), id));
    CHECK_FALSE(town.archive.printWhole(town.as("sysadmin"), id));
    CHECK_FALSE(town.archive.bundle(town.as("sysadmin"), id, folder / "out"));
    CHECK(folder.isEmpty());
    CHECK_FALSE(town.archive.list(town.as("chen"), CaseId{"01NONE"}));
}
