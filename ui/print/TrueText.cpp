// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/TrueText.h"

#include <map>
#include <optional>
#include <set>

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

/// The characters that a document drew, by face and glyph.
class Drawn {
public:
    explicit Drawn(const std::vector<SheetPage>& pages)
    {
        for (const auto& page : pages)
            for (const auto& run : page.runs)
                for (const auto& placed : run.placed)
                    note(placed.sort);
    }

    /// The drawn character that a table means by `code`, which shares its glyph; nothing when `code` itself was drawn.
    std::optional<char32_t> as(char32_t code) const
    {
        if (m_codes.count(code) > 0)
            return {};
        for (const auto* font : m_fonts) {
            const auto glyphs = font->glyphIndexesForString(QString::fromUcs4(&code, 1));
            const auto found = glyphs.isEmpty() ? m_glyphs.end() : m_glyphs.find({font, glyphs.first()});
            if (found != m_glyphs.end())
                return found->second;
        }
        return {};
    }

    /// Whether another drawn character has the same glyph, so that no table can tell them apart.
    bool isShared(const Sort& sort) const { return m_shared.count({sort.font, sort.glyph}) > 0; }

private:
    void note(const Sort& sort)
    {
        m_codes.insert(sort.code);
        m_fonts.insert(sort.font);
        const auto [held, isNew] = m_glyphs.try_emplace({sort.font, sort.glyph}, sort.code);
        if (!isNew && held->second != sort.code)
            m_shared.insert(held->first);
    }

    std::set<char32_t> m_codes;
    std::set<const QRawFont*> m_fonts;
    std::map<std::pair<const QRawFont*, quint32>, char32_t> m_glyphs;
    std::set<std::pair<const QRawFont*, quint32>> m_shared;
};

std::string hexOf(char32_t code)
{
    std::string text;
    for (const auto unit : QString::fromUcs4(&code, 1))
        text += QString::number(unit.unicode(), 16).rightJustified(4, QLatin1Char('0')).toUpper().toStdString();
    return text;
}

/// Names the drawn characters in the hexadecimal strings of a piece of a ToUnicode table.
std::string namedAsDrawn(const std::string& table, const Drawn& drawn)
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
        const auto named = ok && token > "007F" ? drawn.as(static_cast<char32_t>(std::stoul(token, nullptr, 16))) : std::nullopt;
        result += (named ? hexOf(*named) : token) + ">";
        at = close + 1;
    }
    return result + table.substr(at);
}

/// Qt writes the targets of its table as lists in […]; the codes outside them stay.
std::string corrected(const std::string& table, const Drawn& drawn)
{
    std::string result;
    std::size_t at = 0;
    for (auto open = table.find('[', at); open != std::string::npos; open = table.find('[', at)) {
        const auto close = table.find(']', open);
        if (close == std::string::npos)
            break;
        result += table.substr(at, open - at) + namedAsDrawn(table.substr(open, close - open), drawn);
        at = close;
    }
    return result + table.substr(at);
}

/// The UTF-16 of a run that a reader would get wrong, since its characters stand apart or share glyphs; empty for others.
std::string textBeside(const Run& run, const Drawn& drawn)
{
    std::u32string text;
    bool apart = false;
    for (std::size_t i = 0; i < run.placed.size(); ++i) {
        text += run.placed[i].sort.code;
        apart = apart || drawn.isShared(run.placed[i].sort);
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

void correctFonts(QPDF& pdf, const Drawn& drawn)
{
    for (auto object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const std::string table{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
        nameAsSubset(object, subsetTag(table));
        stream.replaceStreamData(corrected(table, drawn), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace

Bytes withTrueText(const Bytes& bytes, const std::vector<SheetPage>& pages)
{
    const Drawn drawn{pages};
    QPDF pdf;
    readPdf(pdf, bytes);
    correctFonts(pdf, drawn);
    std::size_t number = 0;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        std::vector<std::string> texts;
        for (const auto& run : pages.at(number++).runs)
            texts.push_back(textBeside(run, drawn));
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
