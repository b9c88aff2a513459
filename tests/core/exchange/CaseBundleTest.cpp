// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CaseBundle.h"

#include "core/base/Json.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

BundleItem item(const std::string& path)
{
    BundleItem made;
    made.path = path;
    made.volume = "main";
    made.title = "行政处罚决定书";
    made.number = "云青综执罚决〔2026〕12号";
    made.pages = "3-4";
    return made;
}

BundleWriter::Pour text(const std::string& words)
{
    return [words](const ByteSink& into) -> Result<Done> {
        const std::vector<std::uint8_t> bytes(words.begin(), words.end());
        // In two pieces, as the vault gives them.
        const std::span all{bytes};
        (void)into(all.first(all.size() / 2));
        (void)into(all.subspan(all.size() / 2));
        return Done{};
    };
}

const BundleHead head{"01CASE", "云青综执立〔2026〕18号", "平砾", "未密闭运输", "青石街道办事处", "chen", Instant{1'795'000'000'000}, 52};

void makeBundle(const std::filesystem::path& to)
{
    auto writer = BundleWriter::begin(to).value();
    REQUIRE(writer.add(item("正卷/01 决定书.pdf"), text("decision")));
    REQUIRE(writer.add(item("正卷/02 照片/1.jpg"), text("photo")));
    REQUIRE(writer.finish(head));
}

} // namespace

TEST_CASE("a bundle lies there whole, with a manifest that names each file and its digest", "[exchange][bundle]")
{
    const ScratchFolder folder;
    makeBundle(folder / "case");
    CHECK(fileText(folder / "case/正卷/01 决定书.pdf") == "decision");
    const auto manifest = parseJson(fileText(folder / "case/manifest.json"), "manifest").value();
    CHECK(manifest["number"] == "云青综执立〔2026〕18号");
    CHECK(manifest["entries"] == 52);
    REQUIRE(manifest["files"].size() == 2);
    CHECK(manifest["files"][0]["sm3"] == hex(sm3("decision")));
    CHECK(manifest["files"][0]["size"] == 8);
    CHECK(manifest["files"][1]["path"] == "正卷/02 照片/1.jpg");
    CHECK(verifyBundle(folder / "case").value() == 2);
    CHECK_FALSE(std::filesystem::exists(folder / "case.part"));
}

TEST_CASE("a bundle that was changed, robbed or added to does not verify, and the file is named", "[exchange][bundle]")
{
    const std::function<void(const std::filesystem::path&)> harms[] = {
        [](const auto& at) { writeFile(at / "正卷/02 照片/1.jpg", "phot0"); },
        [](const auto& at) { std::filesystem::remove(at / "正卷/02 照片/1.jpg"); },
        [](const auto& at) { writeFile(at / "正卷/extra.pdf", "x"); },
        [](const auto& at) {
            std::filesystem::remove(at / "正卷/02 照片/1.jpg");
            std::filesystem::create_symlink("/etc/hostname", at / "正卷/02 照片/1.jpg");
        },
    };
    for (const auto& harm : harms) {
        const ScratchFolder folder;
        makeBundle(folder / "case");
        harm(folder / "case");
        const auto verified = verifyBundle(folder / "case");
        REQUIRE_FALSE(verified);
        CHECK(english(verified.refusal().findings[0].sentence).find("正卷/") != std::string::npos);
    }
}

TEST_CASE("a manifest that points outside of its folder is refused", "[exchange][bundle]")
{
    const ScratchFolder folder;
    writeFile(folder / "outside.txt", "secret");
    for (const std::string path : {"../outside.txt", "/etc/hostname", "a/../../outside.txt", ""}) {
        CAPTURE(path);
        writeFile(folder / "case/manifest.json",
            Json{{"format", "anjuan-case-bundle/1"}, {"files", {{{"path", path}, {"sm3", hex(sm3("secret"))}}}}}.dump());
        CHECK_FALSE(verifyBundle(folder / "case"));
    }
    for (const auto* broken : {"", "{}", "[]", R"({"format":"anjuan-case-bundle/1","files":3})", R"({"format":7,"files":[]})",
             R"({"format":"anjuan-case-bundle/1","files":[{"path":1,"sm3":2}]})"}) {
        CAPTURE(broken);
        writeFile(folder / "case/manifest.json", broken);
        CHECK_FALSE(verifyBundle(folder / "case"));
    }
}

TEST_CASE("nothing is written outside of the bundle, whatever a path says", "[exchange][bundle]")
{
    const ScratchFolder folder;
    auto writer = BundleWriter::begin(folder / "case").value();
    for (const std::string path : {"../escape.txt", "/tmp/anjuan-escape.txt", "正卷/../../escape.txt", "a/./b.txt", "", "正卷/.hidden", "a\\..\\b",
             "manifest.json"}) {
        CAPTURE(path);
        CHECK_FALSE(writer.add(item(path), text("x")));
    }
    REQUIRE(writer.add(item("正卷/a.pdf"), text("x")));
    CHECK_FALSE(writer.add(item("正卷/a.pdf"), text("y")));
    CHECK_FALSE(std::filesystem::exists(folder / "escape.txt"));
    CHECK_FALSE(std::filesystem::exists("/tmp/anjuan-escape.txt"));
}

TEST_CASE("a bundle that breaks off leaves nothing behind", "[exchange][bundle]")
{
    const ScratchFolder folder;
    {
        auto writer = BundleWriter::begin(folder / "case").value();
        REQUIRE(writer.add(item("正卷/a.pdf"), text("x")));
        CHECK_FALSE(writer.add(item("正卷/b.pdf"), [](const ByteSink&) -> Result<Done> { return notValid("attached", {N_("Stopped as asked. Nothing of it was kept."), {}}); }));
    }
    CHECK(folder.isEmpty());
}

TEST_CASE("what lies at the target already is never written over", "[exchange][bundle]")
{
    const ScratchFolder folder;
    writeFile(folder / "full/x", "mine");
    CHECK_FALSE(BundleWriter::begin(folder / "full"));
    CHECK_FALSE(BundleWriter::begin(folder / "full/x"));
    CHECK_FALSE(BundleWriter::begin(folder / "no/such/folder"));
    std::filesystem::create_symlink(folder / "nowhere", folder / "link");
    CHECK_FALSE(BundleWriter::begin(folder / "link"));
    CHECK(fileText(folder / "full/x") == "mine");
    std::filesystem::create_directory(folder / "empty");
    makeBundle(folder / "empty/");
    CHECK(verifyBundle(folder / "empty").value() == 2);
}

TEST_CASE("a bundle as a zip holds the same files under the same names", "[exchange][bundle]")
{
    const ScratchFolder folder;
    makeBundle(folder / "case.zip");
    CHECK(fileText(folder / "case.zip").starts_with("PK"));
    const auto command = "cd '" + folder.path().string() + "' && unzip -q case.zip -d out";
    REQUIRE(std::system(command.c_str()) == 0);
    CHECK(verifyBundle(folder / "out").value() == 2);
    CHECK_FALSE(std::filesystem::exists(folder / "case.zip.part"));
    CHECK_FALSE(BundleWriter::begin(folder / "case.zip"));
}

TEST_CASE("the same bundle is packed into the same bytes", "[exchange][bundle]")
{
    const ScratchFolder folder;
    makeBundle(folder / "a.zip");
    makeBundle(folder / "b.zip");
    CHECK(fileText(folder / "a.zip") == fileText(folder / "b.zip"));
}
