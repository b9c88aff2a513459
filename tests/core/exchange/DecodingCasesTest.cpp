// SPDX-License-Identifier: GPL-3.0-or-later
// Files as offices send them: every foreign kind by its first bytes, every encoding by a second opinion (iconv).
#include <cstdint>

#include <iconv.h>

#include "core/exchange/Decoding.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace std::string_literals;

namespace {

std::string encoded(const std::string& utf8, const char* encoding)
{
    const auto converter = iconv_open(encoding, "UTF-8");
    REQUIRE(converter != reinterpret_cast<iconv_t>(std::intptr_t{-1}));
    std::string in = utf8;
    std::string out(utf8.size() * 4 + 16, '\0');
    char* from = in.data();
    char* to = out.data();
    auto left = in.size();
    auto room = out.size();
    REQUIRE(iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1));
    iconv_close(converter);
    out.resize(out.size() - room);
    return out;
}

std::string answerTo(const std::string& bytes)
{
    const auto text = decodeText(bytes, "f");
    return text ? text->encoding : english(text.refusal().findings.at(0).sentence);
}

std::string drawnText(test::Random& random)
{
    const std::string pieces[] = {"案由", "当事人", "，", ",", "\r\n", "罚款", "500", "元", "\"", "𠮷", "〔2024〕",
        "㎡", "é", "镕", "a", " ", "—", "□"};
    std::string text = "当事人,案由\r\n";
    for (auto left = random.between(1, 60); left > 0; --left)
        text += random.pick(pieces);
    return text;
}

} // namespace

TEST_CASE("each kind of file that is no table is told by what it begins with", "[exchange]")
{
    struct Row {
        std::string bytes;
        std::string_view says;
    };
    const Row rows[] = {
        {"", "f is empty"},
        {"%PDF-1.4\n", "PDF document"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old Excel or Word file"},
        {"\x89PNG\r\n\x1A\n", "a picture"},
        {"\xFF\xD8\xFF\xE0", "a picture"},
        {"SQLite format 3\0"s, "a database"},
        {"{\\rtf1\\ansi", "word-processor document"},
        {"\x1F\x8B\x08", "compressed archive"},
        {"Rar!\x1A\x07", "compressed archive"},
        {"7z\xBC\xAF\x27\x1C", "compressed archive"},
        {"PK\x03\x04 xl/workbook.xml", "Excel workbook (xlsx)"},
        {"PK\x03\x04 [Content_Types].xml", "Excel workbook (xlsx)"},
        {"PK\x05\x06"s + std::string(18, '\0'), "zip archive"},
        {"PK\x03\x04 readme", "zip archive"},
        {"<html>", "web page or XML"},
        {"\r\n  <!DOCTYPE html>", "web page or XML"},
        {"\xEF\xBB\xBF<?xml version=\"1.0\"?>", "web page or XML"},
        {"<TABLE>", "web page or XML"},
        {"<meta charset=gbk>", "web page or XML"},
        {"a\0b\0\0c"s, "zero bytes"},
    };
    for (const auto& [bytes, says] : rows) {
        INFO(says);
        CHECK_FALSE(decodeText(bytes, "f"));
        CHECK(answerTo(bytes).find(says) != std::string::npos);
    }
    for (const auto* text : {"<5吨,当事人", "PK,赛,当事人", "a<html>", "%,当事人"})
        CHECK(answerTo(text) == "UTF-8");
}

TEST_CASE("what iconv wrote is read as the text it was", "[exchange]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 300; ++i) {
        const auto text = drawnText(random);
        struct Way {
            const char* encoding;
            std::string mark;
            const char* known;
        };
        for (const auto& [encoding, mark, known] : {Way{"UTF-8", "", "UTF-8"}, Way{"UTF-8", "\xEF\xBB\xBF", "UTF-8"},
                 Way{"UTF-16LE", "\xFF\xFE", "UTF-16LE"}, Way{"UTF-16BE", "\xFE\xFF", "UTF-16BE"},
                 Way{"UTF-16LE", "", "UTF-16LE"}, Way{"UTF-16BE", "", "UTF-16BE"}, Way{"GB18030", "", "GB18030"}}) {
            const auto read = decodeText(mark + encoded(text, encoding), "f");
            if (!read || read->text != text || read->encoding != known)
                FAIL_CHECK(encoding << ": " << text);
        }
    }
    SUCCEED();
}

TEST_CASE("a text cut anywhere is read to its end or refused with a place, and never replaced by marks", "[exchange]")
{
    const auto whole = "当事人,案由\n方某,\"露天\n焚烧\"\n"s;
    for (const auto* encoding : {"UTF-8", "GB18030", "UTF-16LE"}) {
        const auto bytes = encoded(whole, encoding);
        for (std::size_t cut = 1; cut <= bytes.size(); ++cut) {
            const auto read = decodeText(bytes.substr(0, cut), "f");
            INFO(encoding << " " << cut);
            if (read)
                CHECK(read->text.find("\uFFFD") == std::string::npos);
            else
                CHECK_FALSE(english(read.refusal().findings.at(0).sentence).empty());
        }
    }
}

TEST_CASE("the place of a bad byte counts cells as the table has them", "[exchange]")
{
    struct Row {
        std::string before;
        const char* place;
    };
    const Row rows[] = {
        {"甲乙丙", "row 1, column 1"},
        {"甲乙丙,", "row 1, column 2"},
        {"甲乙丙,a\n", "row 2, column 1"},
        {"甲乙丙,\"a,b\",", "row 1, column 3"},
        {"甲乙丙,\"a\nb\",", "row 1, column 3"},
        {"甲乙丙\r\n丁,戊\r\n己,", "row 3, column 2"},
    };
    for (const auto& [before, place] : rows) {
        INFO(place);
        const auto sentence = answerTo(before + "\xFF" + "x,y\n");
        CHECK(sentence.find(place) != std::string::npos);
        CHECK(sentence.find("byte " + std::to_string(before.size() + 1) + " of the file is not valid in UTF-8")
            != std::string::npos);
    }
}
