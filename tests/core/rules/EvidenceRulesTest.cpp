// SPDX-License-Identifier: GPL-3.0-or-later
// W42 and W74: evidence that is not described, and a file that is not bound in order.
#include "core/base/Json.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Inquiry.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Story told(const std::string& step, const std::function<void(Json&)>& change)
{
    auto story = Story::practice();
    change(story.step(step).facts());
    story.run();
    return story;
}

} // namespace

TEST_CASE("the practice case describes its evidence and binds its file in order", "[rules]")
{
    auto story = Story::practice();
    story.run();
    CHECK_FALSE(story.finds("W74"));
}

TEST_CASE("W74 names the contents list, the page numbers and the binder's note that are missing", "[rules]")
{
    for (const auto* field : {"contents_list", "pages_numbered", "binder_note"}) {
        CAPTURE(field);
        auto whole = Story::practice();
        whole.run();
        const auto* archived = whole.file().last(Act::ArchiveCase);
        REQUIRE(archived != nullptr);
        auto bound = *archived;
        auto& facts = *bound.taken.facts.as<ArchiveCase>();
        facts.contentsList = field != std::string_view{"contents_list"};
        facts.pagesNumbered = field != std::string_view{"pages_numbered"};
        facts.binderNote = field != std::string_view{"binder_note"};
        const auto findings = findingsAbout(whole.file(), bound, whole.now(), Mode::Asked);
        const auto found = std::ranges::find(findings, "W74", &Finding::rule);
        REQUIRE(found != findings.end());
        CHECK(found->level == Level::Warn);
        CHECK(found->jump == std::string{"archive."} + field);
        CHECK(cite(found->provisions) == "行政处罚法第四十七条");
    }
}

TEST_CASE("W74 says that papers came into the file after it was bound", "[rules]")
{
    auto whole = Story::practice();
    whole.run();
    auto file = whole.file();
    const auto archived = *file.last(Act::ArchiveCase);
    CHECK(std::ranges::count(findingsAbout(file, archived, whole.now(), Mode::Past), "W74", &Finding::rule) == 0);
    AddEvidence late{"E99", EvidenceKind::Documentary, "补充照片"};
    file = evolve(std::move(file), ActTaken{Act::AddEvidence, {}, late}, {file.entries + 1, archived.on(), {}, PersonId{"chen"}});
    CHECK(std::ranges::count(findingsAbout(file, archived, whole.now(), Mode::Past), "W74", &Finding::rule) == 0);
    late.attached = {{"1.jpg", "image/jpeg", 3, std::string(64, 'a'), {}, {}}};
    file = evolve(std::move(file), ActTaken{Act::AddEvidence, {}, late}, {file.entries + 1, archived.on(), {}, PersonId{"chen"}});
    CHECK(std::ranges::count(findingsAbout(file, archived, whole.now(), Mode::Past), "W74", &Finding::rule) == 1);
}

TEST_CASE("W42 asks a copy for its check, a recording for its maker, electronic data for carrier and checksum", "[rules]")
{
    const auto finds = [](const std::function<void(Json&)>& change) { return told("E.E3", change).finds("W42", Level::Warn, "E.E3"); };
    CHECK_FALSE(finds([](Json&) {}));
    CHECK(finds([](Json& facts) { facts.erase("maker"); }));
    CHECK(finds([](Json& facts) { facts.erase("object"); }));
    CHECK(finds([](Json& facts) { facts = {{"id", "E3"}, {"kind", "documentary"}, {"name", "派车单复印件"}, {"made_on", "2026-09-17"}}; }));
    CHECK_FALSE(finds([](Json& facts) {
        facts = {{"id", "E3"}, {"kind", "documentary"}, {"name", "派车单复印件"}, {"made_on", "2026-09-17"}, {"copy_note", "与原件核对无误，陈某，2026-09-17"}};
    }));
    const Json data{{"id", "E3"}, {"kind", "electronic"}, {"name", "行车记录"}, {"made_on", "2026-09-17"}};
    CHECK(finds([&](Json& facts) { facts = data; }));
    CHECK(finds([&](Json& facts) { facts = data; facts["carrier"] = "存储卡"; }));
    CHECK(finds([&](Json& facts) { facts = data; facts["checksum"] = "abc"; }));
    CHECK_FALSE(finds([&](Json& facts) { facts = data; facts["carrier"] = "存储卡"; facts["checksum"] = "abc"; }));
    CHECK_FALSE(finds([&](Json& facts) {
        facts = data;
        facts["carrier"] = "存储卡";
        facts["attached"] = Json::array({{{"name", "a.mp4"}, {"media_type", "video/mp4"}, {"size", 3}, {"digest", std::string(64, 'a')}}});
    }));
}
