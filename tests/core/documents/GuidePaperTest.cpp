// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/GuidePaper.h"

#include <algorithm>
#include <cstdlib>

#include "core/documents/DocumentText.h"
#include "core/documents/Template.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Document paperOf(const std::string& key, const GuideHead& head = {})
{
    static const auto shelf = GuideShelf::read(ANJUAN_RESOURCES "/guides").value();
    static const auto templates = TemplateShelf::read(ANJUAN_RESOURCES "/templates").value();
    return guidePaper(shelf, *shelf.find(key), shippedLawBook()->catalogue, head,
        [](const std::string& kind) { return templates.find(kind)->title(); });
}

std::string golden(const std::string& name)
{
    std::ifstream in{ANJUAN_GOLDEN "/guides/" + name + ".txt", std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("A printed guide reads as its golden page", "[guides]")
{
    for (const auto* key : {"common", "spilled-material", "illegal-building"}) {
        const auto text = plainText(paperOf(key));
        if (std::getenv("ANJUAN_APPROVE"))
            std::ofstream{ANJUAN_GOLDEN "/guides/" + std::string{key} + ".txt", std::ios::binary} << text;
        INFO(key);
        CHECK(text == golden(key));
    }
}

TEST_CASE("A guide from a case bears its number, party and place; without one the pen finds room", "[guides]")
{
    const auto said = plainText(
        paperOf("site-dust", {"云江县青石街道办事处", "云青综执立〔2026〕18号", "某公司", "东桥路", true}));
    CHECK(said.find("案号：云青综执立〔2026〕18号") != std::string::npos);
    CHECK(said.find("当事人：某公司") != std::string::npos);
    CHECK(said.find("地点：东桥路") != std::string::npos);
    CHECK(plainText(paperOf("site-dust")).find("案号：＿") != std::string::npos);
}

TEST_CASE("Each point has its box, and the points of every scene follow once", "[guides]")
{
    const auto shelf = GuideShelf::read(ANJUAN_RESOURCES "/guides").value();
    const auto boxes = [](const Document& paper) {
        const auto text = plainText(paper);
        std::size_t count = 0;
        for (auto at = text.find("□"); at != std::string::npos; at = text.find("□", at + 1))
            ++count;
        return count;
    };
    const auto points = [](const OnSiteGuide& guide) {
        std::size_t count = 0;
        for (const auto& part : guideParts())
            count += (guide.*part.points).size();
        return count;
    };
    CHECK(boxes(paperOf("common")) == points(shelf.common()));
    for (const auto& guide : shelf.all()) {
        INFO(guide.key);
        CHECK(boxes(paperOf(guide.key)) == points(guide) + points(shelf.common()));
    }
}
