// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/acts/ReadStep.h"
#include "core/casefile/Attachments.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

const std::string aDigest(64, 'a');

AttachedFile photo()
{
    return {"现场 1.jpg", "image/jpeg", 1234, aDigest, Date::of(2026, 9, 17), "陈某"};
}

} // namespace

TEST_CASE("files belong to the acts that record something, and to no others", "[casefile][attachments]")
{
    std::vector<std::string> takes;
    for (const auto& row : allActs()) {
        const auto facts = row.blank();
        const bool hasPlace = attachedTo(facts) != nullptr;
        // The table and the struct say the same: the form offers what the facts can hold.
        CHECK(hasPlace == std::ranges::any_of(row.fields, [](const FieldRow& field) { return holdsFiles(field); }));
        if (hasPlace)
            takes.emplace_back(row.key);
    }
    CHECK(takes == std::vector<std::string>{"inspect-scene", "re-inspect", "interview", "extract-data", "add-evidence", "serve-notice",
        "serve-decision", "serve-paper", "record-payment", "hold-hearing", "take-sample", "receive-expert", "note-obstacle", "record-camera", "cloud-patrol", "decide-on-spot", "seize",
        "note-failed-service", "serve-demand", "note-court", "carry-out", "receive-remedy", "note-remedy", "refund", "dispose-goods"});
}

TEST_CASE("attached files go through facts as JSON and through the entry's body unchanged", "[casefile][attachments]")
{
    AddEvidence item{"E1", EvidenceKind::AudioVisual, "录像", Date::of(2026, 9, 17), "李某", "经过", {}, {}, {}, {}, {photo()}};
    const auto json = writeFacts(Act::AddEvidence, item);
    REQUIRE(json["attached"].size() == 1);
    CHECK(json["attached"][0]["digest"] == aDigest);
    CHECK(json["attached"][0]["taken_on"] == "2026-09-17");
    const auto back = readFacts(Act::AddEvidence, json).value();
    CHECK(*attachedTo(back) == std::vector{photo()});

    const CaseEvent event = ActTaken{Act::AddEvidence, {}, item};
    const auto again = eventOf(kindOf(event), bodyOf(event));
    REQUIRE(again);
    CHECK(*attachedTo(std::get<ActTaken>(*again).facts) == std::vector{photo()});
}

TEST_CASE("an entry of the time before files could be attached reads as one without", "[casefile][attachments]")
{
    const CaseEvent event = ActTaken{Act::AddEvidence, {}, AddEvidence{"E1", EvidenceKind::Physical, "车辆"}};
    const auto body = bodyOf(event);
    CHECK(std::ranges::find(body, "attached", &NamedValue::key) == body.end());
    const auto again = eventOf(kindOf(event), body);
    REQUIRE(again);
    CHECK(attachedTo(std::get<ActTaken>(*again).facts)->empty());
}

TEST_CASE("a file is found in the case by its digest alone", "[casefile][attachments]")
{
    CaseFile file{CaseId{"01A"}};
    file = evolve(std::move(file), ActTaken{Act::StateFacts, {}, StateFacts{}}, {1, Date::of(2026, 9, 17), {}, PersonId{"chen"}});
    CHECK(attachedFile(file, aDigest) == nullptr);
    file = evolve(std::move(file), ActTaken{Act::AddEvidence, {}, AddEvidence{"E1", {}, "照片", {}, {}, {}, {}, {}, {}, {}, {photo()}}},
        {2, Date::of(2026, 9, 17), {}, PersonId{"chen"}});
    REQUIRE(attachedFile(file, aDigest) != nullptr);
    CHECK(attachedFile(file, aDigest)->name == "现场 1.jpg");
    CHECK(attachedFile(file, std::string(64, 'b')) == nullptr);
    CHECK(attachedFile(file, "") == nullptr);
}

TEST_CASE("a name with a folder in it and a digest that is none are refused", "[casefile][attachments]")
{
    CHECK(wellFormed(photo()));
    for (const auto* name : {"../x.jpg", "a/b.jpg", "", ".hidden", "NUL"}) {
        auto bad = photo();
        bad.name = name;
        CAPTURE(name);
        REQUIRE_FALSE(wellFormed(bad));
        CHECK(wellFormed(bad).refusal().findings[0].jump == "attached");
    }
    auto bad = photo();
    bad.digest = "12";
    CHECK_FALSE(wellFormed(bad));
}
