// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/TrueText.h"

#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/base/Digest.h"
#include "ui/print/PdfBytes.h"

namespace anjuan {
namespace {

std::string hexOf(char32_t code)
{
    std::string text;
    for (const auto unit : QString::fromUcs4(&code, 1))
        text += QString::number(unit.unicode(), 16).rightJustified(4, QLatin1Char('0')).toUpper().toStdString();
    return text;
}

/// Names the drawn characters in the hexadecimal strings of a piece of a ToUnicode table.
std::string namedAsDrawn(const std::string& table, const Faces& faces)
{
    std::string result;
    std::size_t at = 0;
    for (auto open = table.find('<'); open != std::string::npos; open = table.find('<', at)) {
        const auto close = table.find('>', open);
        if (close == std::string::npos)
            break;
        const auto token = table.substr(open + 1, close - open - 1);
        result += table.substr(at, open + 1 - at);
        const bool ok = token.size() == 4 && token.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
        const auto drawn = ok && token > "007F" ? faces.drawnAs(static_cast<char32_t>(std::stoul(token, nullptr, 16))) : std::nullopt;
        result += (drawn ? hexOf(*drawn) : token) + ">";
        at = close + 1;
    }
    return result + table.substr(at);
}

/// Qt writes the targets of its table as lists in […]; the codes outside them stay.
std::string corrected(const std::string& table, const Faces& faces)
{
    std::string result;
    std::size_t at = 0;
    for (auto open = table.find('[', at); open != std::string::npos; open = table.find('[', at)) {
        const auto close = table.find(']', open);
        if (close == std::string::npos)
            break;
        result += table.substr(at, open - at) + namedAsDrawn(table.substr(open, close - open), faces);
        at = close;
    }
    return result + table.substr(at);
}

/// The UTF-16 of a run that a reader would break up, since its characters stand apart; empty for others.
std::string spacedText(const Run& run)
{
    std::u32string text;
    bool apart = false;
    for (std::size_t i = 0; i < run.placed.size(); ++i) {
        text += run.placed[i].sort.code;
        if (i > 0) {
            const auto& before = run.placed[i - 1];
            const double gap = run.placed[i].x - before.x - before.sort.advance;
            apart = apart || gap > 0.08 * run.size || gap < -0.3 * run.size;
        }
    }
    if (!apart)
        return {};
    std::string hex = "FEFF";
    for (const char32_t code : text)
        hex += hexOf(code);
    return hex;
}

/// The six letters that mark a font as a subset, made from what it holds.
std::string subsetTag(const std::string& table)
{
    const auto digest = sm3(table);
    std::string tag;
    for (std::size_t i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + digest.at(i) % 26);
    return tag + "+";
}

void nameAsSubset(QPDFObjectHandle font, const std::string& tag)
{
    auto named = QPDFObjectHandle::newName("/" + tag + font.getKey("/BaseFont").getName().substr(1));
    font.replaceKey("/BaseFont", named);
    auto inner = font.getKey("/DescendantFonts").getArrayItem(0);
    inner.replaceKey("/BaseFont", named);
    inner.getKey("/FontDescriptor").replaceKey("/FontName", named);
}

/// Wraps the n-th text object of a page into a span that says its text. The runs were drawn in order, one text object each.
class Spans : public QPDFObjectHandle::TokenFilter {
public:
    explicit Spans(std::vector<std::string> texts) : m_texts(std::move(texts)) {}
    void handleToken(const QPDFTokenizer::Token& token) override
    {
        const bool word = token.getType() == QPDFTokenizer::tt_word;
        if (word && token.getValue() == "BT" && m_next < m_texts.size() && !m_texts[m_next].empty())
            write("/Span <</ActualText <" + m_texts[m_next] + ">>> BDC\n");
        writeToken(token);
        if (word && token.getValue() == "ET" && m_next < m_texts.size() && !m_texts[m_next++].empty())
            write("\nEMC\n");
    }

private:
    std::vector<std::string> m_texts;
    std::size_t m_next = 0;
};

void correctFonts(QPDF& pdf, const Faces& faces)
{
    for (auto object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const std::string table{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
        nameAsSubset(object, subsetTag(table));
        stream.replaceStreamData(corrected(table, faces), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace

Bytes withTrueText(const Bytes& bytes, const std::vector<Page>& pages, const Faces& faces)
{
    QPDF pdf;
    readPdf(pdf, bytes);
    correctFonts(pdf, faces);
    std::size_t number = 0;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        std::vector<std::string> texts;
        for (const auto& run : pages.at(number++).runs)
            texts.push_back(spacedText(run));
        page.addContentTokenFilter(std::shared_ptr<QPDFObjectHandle::TokenFilter>(new Spans(std::move(texts))));
    }
    auto about = pdf.getTrailer().getKey("/Info");
    if (about.isDictionary())
        about.removeKey("/CreationDate");
    if (auto root = pdf.getRoot(); root.hasKey("/Metadata"))
        root.removeKey("/Metadata");
    return writtenPdf(pdf);
}

} // namespace anjuan
