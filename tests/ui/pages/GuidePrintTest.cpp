// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/GuidePaper.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"
#include "ui/print/QtTypesetter.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("each on-site guide prints on two sheets at the most, every letter of it", "[guides]")
{
    const auto shelf = GuideShelf::read(ANJUAN_RESOURCES "/guides").value();
    auto keys = std::vector<std::string>{shelf.common().key};
    for (const auto& guide : shelf.all())
        keys.push_back(guide.key);
    for (const auto& key : keys) {
        INFO(key);
        const auto paper = guidePaper(shelf, *shelf.find(key), shippedLawBook()->catalogue, {"云江县青石街道办事处", "云青综执立〔2026〕18号", "某公司", "某路", true},
            [](const std::string& kind) { return kind; });
        const auto printed = QtTypesetter{}.typeset(paper);
        REQUIRE(printed);
        CHECK(printed->pages >= 1);
        CHECK(printed->pages <= 2);
    }
}
