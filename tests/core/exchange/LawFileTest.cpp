// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LawFile.h"

#include "core/exchange/Zip.h"
#include "core/statutes/StatuteText.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// A .docx whose body is the given XML; with another name for the body it is an archive of something else.
std::string packed(const std::string& xml, const char* body = "document.xml")
{
    const ScratchFolder folder;
    writeFile(folder / "in" / "word" / body, xml);
    REQUIRE(zipFolder(folder / "in", folder / "law.docx", Instant{0}));
    return fileText(folder / "law.docx");
}

std::string document(const std::vector<std::string>& paragraphs)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"x\"><w:body>";
    for (const auto& paragraph : paragraphs)
        xml += "<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>";
    return xml + "</w:body></w:document>";
}

std::string whyNot(const std::string& bytes)
{
    const auto text = lawTextIn(bytes, "某法.docx");
    REQUIRE_FALSE(text);
    CHECK(text.refusal().findings.front().jump == "某法.docx");
    CHECK_FALSE(text.refusal().findings.front().advice.text.empty());
    return std::string{text.refusal().findings.front().sentence.text};
}

} // namespace

TEST_CASE("a law out of a .docx is the law that plain text gives", "[exchange][law]")
{
    const std::vector<std::string> lines{"虚构条例", "（2020年1月2日虚构大会通过）", "第一章　总则", "第一条　虚构一句。", "第二条　虚构二句：", "（一）甲；", "（二）乙。"};
    std::string plain;
    for (const auto& line : lines)
        plain += line + "\n";
    const auto text = lawTextIn(packed(document(lines)), "虚构条例.docx");
    REQUIRE(text);
    CHECK(*text == plain);
    const auto statute = readStatute(*text, "虚构条例.docx");
    REQUIRE(statute);
    CHECK(*statute == *readStatute(*lawTextIn(plain, "虚构条例.txt"), "虚构条例.txt"));
    CHECK(statute->articles.size() == 2);
}

TEST_CASE("runs of one paragraph are one line, breaks and tabs are kept, instructions and properties are not text", "[exchange][law]")
{
    const std::string xml = "<w:document xmlns:w=\"x\"><w:body><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>第一条</w:t></w:r><w:r><w:tab/><w:t>甲&amp;乙</w:t></w:r>"
                            "<w:r><w:br/><w:t>次行</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>\n<w:p/></w:body></w:document>";
    CHECK(*lawTextIn(packed(xml), "x") == "第一条 甲&乙\n次行\n\n");
}

TEST_CASE("an archive that is no document, or a damaged one, is refused by name and says what to do", "[exchange][law]")
{
    const auto good = packed(document({"第一条　句。"}));
    CHECK(whyNot(packed("x", "other.xml")) == "%1 is an archive, but no document of Word (.docx)");
    CHECK(whyNot(good.substr(0, good.size() / 2)) == "%1 is damaged: its archive cannot be opened");
    CHECK(whyNot(packed("<w:document><w:p>")) == "%1 is damaged: its text is not well-formed XML");
    auto flipped = packed(document({std::string(4000, 'a') + "b", std::string(500, 'c')}));
    for (std::size_t at = 60; at < 75; ++at)
        flipped[at] = static_cast<char>(flipped[at] ^ 0x5a);
    const auto why = whyNot(flipped);
    CHECK((why == "%1 is damaged: its text cannot be unpacked" || why == "%1 is damaged: its text is not well-formed XML"));
}

TEST_CASE("a small file that would grow without end is refused", "[exchange][law]")
{
    CHECK(whyNot(packed(document({std::string(20 * 1024 * 1024, 'x')}))) == "The text of %1 is larger than 16 MB; no law is");
    CHECK(whyNot(packed("<!DOCTYPE d [<!ENTITY a \"x\">]><w:document><w:t>&a;</w:t></w:document>")) == "%1 holds declarations that a document of Word never has");
}
