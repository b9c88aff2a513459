// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that come in pieces, names that come from strangers, and what a file is by its first bytes.
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "core/base/ByteSource.h"
#include "core/base/FileName.h"
#include "core/base/MediaType.h"
#include "core/base/Sm3.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::vector<std::uint8_t> bytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

std::filesystem::path written(const std::string& name, const std::string& text)
{
    const auto path = std::filesystem::temp_directory_path() / ("anjuan-bytes-" + std::to_string(::getpid()) + "-" + name);
    std::ofstream{path, std::ios::binary} << text;
    return path;
}

} // namespace

TEST_CASE("a digest of pieces is the digest of the whole, wherever it is cut", "[base]")
{
    const auto whole = bytes("the quick brown fox jumps over the lazy dog");
    for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
        const std::span all{whole};
        CHECK(Sm3{}.add(all.first(cut)).add(all.subspan(cut)).finish() == sm3(whole));
    }
    CHECK(Sm3{}.finish() == sm3(std::string_view{}));
    CHECK(Sm3{}.add(whole).finish() != sm3(std::string_view{}));
}

TEST_CASE("bytes in memory are read in pieces and again from the start", "[base]")
{
    const auto all = bytes("abcdefg");
    MemorySource source{all};
    std::vector<std::uint8_t> piece(3);
    for (int round = 0; round < 2; ++round) {
        REQUIRE(source.rewind());
        CHECK(source.read(piece).value() == 3);
        CHECK(piece == bytes("abc"));
        CHECK(source.read(piece).value() == 3);
        CHECK(source.read(piece).value() == 1);
        CHECK(piece.front() == 'g');
        CHECK(source.read(piece).value() == 0);
    }
}

TEST_CASE("a file is read in pieces; what is no readable file is refused with its name", "[base]")
{
    const auto path = written("one", "0123456789");
    const auto source = FileSource::open(path).value();
    CHECK(source->size() == 10);
    std::vector<std::uint8_t> piece(8);
    CHECK(source->read(piece).value() == 8);
    CHECK(source->read(piece).value() == 2);
    CHECK(source->read(piece).value() == 0);
    REQUIRE(source->rewind());
    CHECK(source->read(piece).value() == 8);
    std::filesystem::remove(path);

    for (const auto& bad : {path, std::filesystem::temp_directory_path(), std::filesystem::path{"/dev/zero"}, std::filesystem::path{}}) {
        const auto refused = FileSource::open(bad);
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().why == Why::NotValid);
        CHECK(english(refused.refusal().findings[0].sentence).find(bad.string()) != std::string::npos);
    }
}

TEST_CASE("a file that goes away between two readings is refused, not read as empty", "[base]")
{
    const auto path = written("gone", "text");
    const auto source = FileSource::open(path).value();
    std::filesystem::remove(path);
    CHECK_FALSE(source->rewind());
}

TEST_CASE("a hostile name is reduced to a plain one", "[base]")
{
    const std::pair<std::string, std::string> names[] = {
        {"../../etc/passwd", "passwd"}, {"..", "file"}, {"", "file"}, {".", "file"}, {"/", "file"}, {"a/b/", "file"},
        {"C:\\Windows\\system32\\cmd.exe", "cmd.exe"}, {"..\\..\\evil.bat", "evil.bat"}, {"\\\\server\\share\\x", "x"},
        {".bashrc", "bashrc"}, {"...hidden...", "hidden"}, {"  photo .jpg ", "photo .jpg"}, {"CON", "_CON"}, {"con.txt", "_con.txt"},
        {"COM1.jpg", "_COM1.jpg"}, {"lpt9", "_lpt9"}, {"COMX.jpg", "COMX.jpg"}, {"a:b|c?d*e\"f<g>h.png", "abcdefgh.png"},
        {"photo\u202Egpj.exe", "photogpj.exe"}, {std::string("a\0b\nc\x7F.txt", 10), "abc.txt"},
    };
    for (const auto& [hostile, plain] : names) {
        CAPTURE(hostile);
        CHECK(safeFileName(hostile) == plain);
        CHECK(safeFileName(plain) == plain);
    }
}

TEST_CASE("ordinary names stay as they are", "[base]")
{
    for (const auto* name : {"现场照片 01.jpg", "询问笔录（黄某）.pdf", "IMG_2026-09-17.JPG", "云青综执罚决〔2026〕12号.pdf", "a.tar.gz"}) {
        CAPTURE(name);
        CHECK(safeFileName(name) == name);
    }
}

TEST_CASE("a long name is cut between characters and keeps its ending", "[base]")
{
    std::string longName;
    for (int i = 0; i < 100; ++i)
        longName += "现";
    const auto safe = safeFileName(longName + ".jpeg");
    CHECK(safe.size() <= 120);
    CHECK(safe.ends_with("现.jpeg"));
    CHECK((safe.size() - 5) % 3 == 0);
    CHECK(safeFileName(safe) == safe);
    CHECK(safeFileName(std::string(300, 'x')).size() == 120);
}

TEST_CASE("a file is known by its first bytes, not by its name", "[base]")
{
    const std::pair<std::string, std::string_view> heads[] = {
        {"%PDF-1.7 …", "application/pdf"}, {"\xFF\xD8\xFF\xE0 JFIF", "image/jpeg"}, {"\x89PNG\r\n\x1A\n....", "image/png"},
        {"GIF89a", "image/gif"}, {"RIFF\x10\x20\x30\x40WEBPVP8", "image/webp"}, {"RIFF\x10\x20\x30\x40WAVEfmt", "audio/wav"},
        {"RIFF\x10\x20\x30\x40" "AVI LIST", "video/x-msvideo"}, {"\x01\x01\x01\x18" "ftypisom", "video/mp4"},
        {"\x01\x01\x01\x18" "ftypM4A ", "audio/mp4"}, {"\x01\x01\x01\x18" "ftypqt  ", "video/quicktime"},
        {"\x01\x01\x01\x18" "ftypheic", "image/heic"}, {"ID3\x03", "audio/mpeg"}, {"#!AMR\n", "audio/amr"}, {"PK\x03\x04", "application/zip"},
        {"BM....", "image/bmp"}, {"\x1A\x45\xDF\xA3", "video/x-matroska"}, {"\xD0\xCF\x11\xE0", "application/x-ole-storage"},
        {"plain words, 中文\n", "text/plain"}, {"", "application/octet-stream"}, {"\x01\x02\x03", "application/octet-stream"},
    };
    for (const auto& [head, type] : heads) {
        CAPTURE(head);
        CHECK(mediaTypeOf(bytes(head)) == type);
    }
    CHECK(isPicture("image/jpeg"));
    CHECK_FALSE(isPicture("image/tiff"));
    CHECK_FALSE(isPicture("application/pdf"));
    CHECK(isPdf("application/pdf"));
    CHECK_FALSE(isPdf("image/png"));
}
