// SPDX-License-Identifier: GPL-3.0-or-later
// Files through the door of the office: in before any entry names them, out with the look on record.
#include "core/base/Json.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/Attachments.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::string jpeg = "\xFF\xD8\xFF\xE0 a photograph of the lorry";

Result<AttachedFile> attach(MemoryOffice& town, const std::string& login, const std::string& text, const std::string& name)
{
    const Bytes bytes(text.begin(), text.end());
    MemorySource source{bytes};
    const auto session = town.as(login);
    return town.office->attach(session, source, name);
}

CaseId openedCase(MemoryOffice& town)
{
    RegisterLead lead;
    lead.source = LeadSource::Patrol;
    lead.content = "货车未密闭";
    lead.place = "青石路";
    lead.discoveredOn = Date::of(2026, 9, 17);
    lead.handling = "核查";
    const auto session = town.as("chen");
    return town.office->open(session, {Act::RegisterLead, lead, {}, {}, {}, {}, {}, {}}).value().id;
}

TakeStep evidence(std::vector<AttachedFile> files)
{
    AddEvidence item{"E1", EvidenceKind::Documentary, "现场照片", Date::of(2026, 9, 17), "陈某", "车厢"};
    item.attached = std::move(files);
    return {Act::AddEvidence, item, {}, {}, {}, {}, {}, {}};
}

std::string poured(MemoryOffice& town, const CaseId& id, const std::string& login, const std::string& digest)
{
    std::string text;
    const auto session = town.as(login);
    const auto taken = town.office->attachment(session, id, digest, [&](std::span<const std::uint8_t> piece) {
        text.append(piece.begin(), piece.end());
        return true;
    });
    return taken ? text : "refused";
}

} // namespace

TEST_CASE("a file is described by itself: type, size and digest are not taken on trust", "[office][attach]")
{
    MemoryOffice town;
    const auto attached = attach(town, "chen", jpeg, "../../holiday.pdf").value();
    CHECK(attached.name == "holiday.pdf");
    CHECK(attached.mediaType == "image/jpeg");
    CHECK(attached.size == static_cast<std::int64_t>(jpeg.size()));
    CHECK(attached.digest == hex(sm3(jpeg)));
    CHECK(town.vault.has(sm3(jpeg)));
}

TEST_CASE("evidence carries its files, and they come out again", "[office][attach]")
{
    MemoryOffice town;
    const auto id = openedCase(town);
    const auto attached = attach(town, "chen", jpeg, "1.jpg").value();
    const auto session = town.as("chen");
    REQUIRE(town.office->perform(session, id, evidence({attached})));
    const auto view = town.office->view(session, id).value();
    REQUIRE(attachedFile(view.file, attached.digest) != nullptr);
    CHECK(poured(town, id, "chen", attached.digest) == jpeg);
}

TEST_CASE("that somebody looked at a file is on record", "[office][attach]")
{
    MemoryOffice town;
    const auto id = openedCase(town);
    const auto attached = attach(town, "chen", jpeg, "1.jpg").value();
    REQUIRE(town.office->perform(town.as("chen"), id, evidence({attached})));
    const auto before = town.journal.count("access/li");
    CHECK(poured(town, id, "li", attached.digest) == jpeg);
    const auto entries = town.journal.read("access/li");
    REQUIRE(static_cast<std::int64_t>(entries.size()) == before + 1);
    CHECK(std::ranges::find(entries.back().body, "what", &NamedValue::key)->value == Value{std::string{"1.jpg"}});
}

TEST_CASE("an entry cannot name bytes that the vault does not hold, nor a name that is a path", "[office][attach]")
{
    MemoryOffice town;
    const auto id = openedCase(town);
    auto attached = attach(town, "chen", jpeg, "1.jpg").value();
    const auto entries = town.office->view(town.as("chen"), id).value().file.entries;
    attached.digest = std::string(64, 'a');
    CHECK(ruleOf(town.office->perform(town.as("chen"), id, evidence({attached}))) == "attached");
    attached = attach(town, "chen", jpeg, "1.jpg").value();
    attached.name = "../1.jpg";
    CHECK(ruleOf(town.office->perform(town.as("chen"), id, evidence({attached}))) == "attached");
    attached.name = "1.jpg";
    attached.digest = "x";
    CHECK(ruleOf(town.office->perform(town.as("chen"), id, evidence({attached}))) == "attached");
    CHECK(town.office->view(town.as("chen"), id).value().file.entries == entries);
}

TEST_CASE("a file of another case, or of none, is not given out", "[office][attach]")
{
    MemoryOffice town;
    const auto one = openedCase(town);
    town.at("2026-09-17T08:05");
    const auto other = openedCase(town);
    const auto attached = attach(town, "chen", jpeg, "1.jpg").value();
    CHECK(poured(town, one, "chen", attached.digest) == "refused");
    REQUIRE(town.office->perform(town.as("chen"), one, evidence({attached})));
    CHECK(poured(town, other, "chen", attached.digest) == "refused");
    CHECK(poured(town, one, "chen", "../x") == "refused");
}

TEST_CASE("an account that sees no cases neither gives nor takes files", "[office][attach]")
{
    MemoryOffice town;
    const auto id = openedCase(town);
    const auto attached = attach(town, "chen", jpeg, "1.jpg").value();
    REQUIRE(town.office->perform(town.as("chen"), id, evidence({attached})));
    CHECK(ruleOf(attach(town, "sysadmin", jpeg, "1.jpg")) == "right");
    CHECK(poured(town, id, "sysadmin", attached.digest) == "refused");
    const auto session = town.as("sysadmin");
    CHECK(ruleOf(town.office->countPages(session, CaseFile{id})) == "right");
}

TEST_CASE("a long file can be stopped, and then nothing of it is named", "[office][attach]")
{
    MemoryOffice town;
    const Bytes bytes(700'000, 7);
    MemorySource source{bytes};
    const auto session = town.as("chen");
    int told = 0;
    const auto stoppedAt = town.office->attach(session, source, "long.mp4", [&](std::int64_t) { return ++told < 2; });
    CHECK(ruleOf(stoppedAt) == "stopped");
    CHECK(told == 2);
    CHECK_FALSE(town.vault.has(sm3(bytes)));
}

TEST_CASE("what can take no more is told, and a wrong digest is damage", "[office][attach]")
{
    MemoryOffice town;
    const auto digest = town.vault.put(Bytes(10, 1), Instant{}).value();
    CHECK(ruleOf(pour(town.vault, digest, [](auto) { return false; })) == "to");
    CHECK(ruleOf(pour(town.vault, digest, [](auto) { return true; }, [](auto) { return false; })) == "stopped");
    CHECK_FALSE(pour(town.vault, sm3("nothing"), [](auto) { return true; }));
    std::int64_t size = 0;
    CHECK(pour(town.vault, digest, [&](auto piece) { size += static_cast<std::int64_t>(piece.size()); return true; }));
    CHECK(size == 10);
}
