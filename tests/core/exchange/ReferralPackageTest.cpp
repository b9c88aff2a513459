// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReferralPackage.h"

#include <fstream>

#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::vector<std::uint8_t> bytesOf(const std::string& text)
{
    return {text.begin(), text.end()};
}

PackedPaper paper(const std::string& name, const std::string& role)
{
    return {name, name + "的标题", role, hex(sm3(name)), bytesOf(name)};
}

ReferralPackage package()
{
    ReferralPackage made{"云江县青石街道办事处", {}, {paper("01-移送函.pdf", "letter"), paper("02-回执.pdf", "receipt")}};
    made.letter.caseId = "01CASE";
    made.letter.number = "云青综执移函〔2026〕1号";
    made.letter.otherOrgan = "云江县自然资源局";
    made.letter.party = "某公司";
    made.letter.cause = "未经批准取土";
    made.letter.facts = "取土三百平方米";
    made.letter.team = {PersonId{"chen"}};
    made.letter.teamReportedOn = Date::of(2026, 9, 22);
    made.letter.replyBy = Date::of(2026, 10, 20);
    made.letter.attachments = {{"照片四张", 4, true, ""}, {"移送函", 1, false, hex(sm3("x"))}};
    return made;
}

std::filesystem::path emptyFolder(const std::string& name)
{
    const auto folder = std::filesystem::temp_directory_path() / ("anjuan-package-" + name);
    std::filesystem::remove_all(folder);
    return folder;
}

/// What the refusal is about: a file, a key or an option.
template <class T>
std::string about(const Result<T>& result)
{
    return result ? "done" : result.refusal().findings.at(0).jump;
}

Json manifestIn(const std::filesystem::path& folder)
{
    std::ifstream in{folder / "manifest.json"};
    return Json::parse(in);
}

void putManifest(const std::filesystem::path& folder, const Json& manifest)
{
    std::ofstream{folder / "manifest.json"} << manifest.dump();
}

} // namespace

TEST_CASE("a package is read as it was written", "[exchange][referral]")
{
    const auto folder = emptyFolder("whole");
    REQUIRE(about(writePackage(package(), folder)) == "done");
    const auto read = readPackage(folder);
    REQUIRE(about(read) == "done");
    CHECK(read->fromOrgan == "云江县青石街道办事处");
    CHECK(read->letter.number == "云青综执移函〔2026〕1号");
    CHECK(read->letter.replyBy == Date::of(2026, 10, 20));
    REQUIRE(read->letter.attachments.size() == 2);
    CHECK(read->letter.attachments.front().copies == 4);
    CHECK(read->letter.attachments.front().isOriginal);
    REQUIRE(read->papers.size() == 2);
    CHECK(read->papers.front().bytes == bytesOf("01-移送函.pdf"));
    CHECK(read->papers.front().role == "letter");
    CHECK(about(writePackage(package(), folder)) == "--to");
}

TEST_CASE("what is the sender's own does not travel", "[exchange][referral]")
{
    const auto folder = emptyFolder("own");
    REQUIRE(about(writePackage(package(), folder)) == "done");
    const auto text = manifestIn(folder).dump();
    CHECK(text.find("01CASE") == std::string::npos);
    CHECK(text.find("\"chen\"") == std::string::npos);
}

TEST_CASE("the receiver's letter comes from the sender, with what came along", "[exchange][referral]")
{
    const auto letter = incomingOf(package(), Date::of(2026, 9, 25));
    CHECK(letter.direction == ReferralDirection::Incoming);
    CHECK(letter.otherOrgan == "云江县青石街道办事处");
    CHECK(letter.receivedOn == Date::of(2026, 9, 25));
    CHECK(letter.caseId.empty());
    CHECK(letter.team.empty());
    CHECK_FALSE(letter.teamReportedOn);
    REQUIRE(letter.attachments.size() == 3);
    CHECK(letter.attachments.front().digest == hex(sm3("01-移送函.pdf")));
    CHECK(letter.attachments.back().name == "照片四张");
    CHECK(letter.attachments.back().copies == 4);
}

TEST_CASE("what is wrong with a package is named", "[exchange][referral]")
{
    const auto folder = emptyFolder("wrong");
    CHECK(about(readPackage(folder)) == "manifest.json");
    REQUIRE(about(writePackage(package(), folder)) == "done");
    const auto whole = manifestIn(folder);
    std::ofstream{folder / "02-回执.pdf", std::ios::app} << "x";
    CHECK(about(readPackage(folder)) == "02-回执.pdf");
    std::filesystem::remove(folder / "02-回执.pdf");
    CHECK(about(readPackage(folder)) == "02-回执.pdf");
    for (const auto* name : {"", "../x", "a/b", "a\\b", ".hidden", "manifest.json", "C:x"}) {
        INFO(name);
        auto manifest = whole;
        manifest["papers"][0]["file"] = name;
        putManifest(folder, manifest);
        CHECK(about(readPackage(folder)) == "manifest.json");
    }
    auto manifest = whole;
    manifest["from_organ"] = 7;
    putManifest(folder, manifest);
    CHECK(about(readPackage(folder)) == "from_organ");
    manifest = whole;
    manifest["format"] = "anjuan-referral/99";
    putManifest(folder, manifest);
    CHECK(about(readPackage(folder)) == "manifest.json");
    manifest = whole;
    manifest["letter"].erase("cause");
    putManifest(folder, manifest);
    CHECK(about(readPackage(folder)) == "cause");
    manifest = whole;
    manifest["papers"] = "none";
    putManifest(folder, manifest);
    CHECK_FALSE(readPackage(folder));
    putManifest(folder, Json::array());
    CHECK_FALSE(readPackage(folder));
    std::ofstream{folder / "manifest.json"} << "{";
    CHECK_FALSE(readPackage(folder));
}
