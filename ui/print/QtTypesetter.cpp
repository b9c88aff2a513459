// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/QtTypesetter.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <fmt/format.h>

#include "core/documents/DocumentText.h"
#include "ui/print/Flow.h"
#include "ui/print/PaintPages.h"
#include "ui/print/TrueText.h"

namespace anjuan {
namespace {

struct Put {
    Flow& flow;
    double keep;
    void operator()(const Paragraph& paragraph) const { putParagraph(flow, paragraph, keep); }
    void operator()(const FormTable& form) const { putForm(flow, form); }
    void operator()(const Grid& grid) const { putGrid(flow, grid); }
    void operator()(const Answers& answers) const { putAnswers(flow, answers); }
    void operator()(const SignatureLines& lines) const { putSignatures(flow, lines); }
    void operator()(const SealAndDate& seal) const { putSeal(flow, seal); }
    void operator()(const PageBreak&) const { flow.newPage(); }
    void operator()(const Strip& strip) const { putStrip(flow, strip); }
    void operator()(const ChartBlock& charts) const { putCharts(flow, charts); }
    void operator()(const Notes& notes) const { putNotes(flow, notes); }
};

void putCentred(Flow& flow, const std::string& text, double size, double pitch, double tracking)
{
    const auto& m = flow.measures();
    // Letters that are spaced move together before a title breaks and leaves a last one alone.
    Setting setting{Face::Title, size, 0, tracking, 0, 0, false};
    while (setting.tracking > 0 && flow.lines(text, m.width(), setting).size() > 1)
        setting.tracking = std::max(0.0, setting.tracking - 0.5);
    for (const auto& line : flow.lines(text, m.width(), setting)) {
        flow.put(line, m.left, m.width(), Align::Centre, flow.y(), pitch, setting);
        flow.advance(pitch);
    }
}

void putHead(Flow& flow, const Document& document)
{
    const auto& m = flow.measures();
    const double before = flow.y();
    if (!document.organ.empty())
        putCentred(flow, document.organ, m.organSize, std::max(m.pitch, m.organSize * 1.5), 0);
    putCentred(flow, document.title, m.titleSize, m.titlePitch, m.titleTracking);
    if (!document.number.empty()) {
        const Setting setting{Face::Text, m.size, 0, 0, 0, 0, false};
        const double pitch = m.pitch * 1.15;
        for (const auto& line : flow.lines(document.number, m.width(), setting)) {
            flow.put(line, m.left, m.width(), Align::Right, flow.y(), pitch, setting);
            flow.advance(pitch);
        }
    }
    if (document.look == Look::Official) { // the running text begins on a line of the grid
        const double used = flow.y() - before;
        flow.advance(std::ceil(used / m.pitch - 0.01) * m.pitch - used);
    } else {
        flow.advance(document.look == Look::Cover ? 40 : 4);
    }
}

/// — 1 —, outside: at the right of odd pages, at the left of even ones.
void putPageNumber(Flow& flow, std::size_t number)
{
    const auto& m = flow.measures();
    const Setting setting{Face::Label, std::min(14.0, m.size), 0, 0, 0, 0, false};
    const auto line = flow.lines(fmt::format("— {} —", number), m.width(), setting).front();
    const double y = m.foot() + 7 * millimetre - m.pitch / 2;
    flow.put(line, m.left + m.size, m.width() - 2 * m.size, number % 2 == 1 ? Align::Right : Align::Left, y, m.pitch, setting);
}

void putFooter(Flow& flow, const Document& document, std::size_t number, std::size_t count)
{
    const auto& m = flow.measures();
    const Setting setting{Face::Label, 8, 0, 0, 0, 0, false};
    const double y = m.foot() + 14;
    flow.rule(m.left, y, m.left + m.width(), y, 0.8);
    flow.put(flow.lines(document.footer, m.width(), setting).front(), m.left, y + 3, 12, setting);
    if (document.isNumbered)
        flow.put(flow.lines(fmt::format("第 {} 页 共 {} 页", number, count), m.width(), setting).front(), m.left, m.width(), Align::Right, y + 3, 12, setting);
}

/// Where a record is signed on each page.
void putSigningFoot(Flow& flow, const Document& document)
{
    const auto& m = flow.measures();
    const Setting setting{Face::Text, 12, 0, 0, 0, 0, false};
    if (!document.footer.empty())
        flow.put(flow.lines(document.footer, m.width(), setting).front(), m.left, m.foot() + 6, 18, setting);
}

void putPracticeMark(Flow& flow)
{
    const Setting setting{Face::Title, 16, 0, 4, 0, 0, false};
    const auto line = flow.lines(std::string{practiceMark}, 200, setting).front();
    const double left = paperWidth - 25 * millimetre - line.width() - 12;
    const double top = 12 * millimetre;
    flow.put(line, left + 6, top, 24, setting);
    for (const double y : {top, top + 24})
        flow.rule(left, y, left + line.width() + 12, y, 1);
    for (const double x : {left, left + line.width() + 12})
        flow.rule(x, top, x, top + 24, 1);
}

/// What is printed on each page beside the text. The pages are drawn on in turn through a flow of their own.
void putMargins(Flow& flow, const Document& document)
{
    auto pages = std::exchange(flow.pages(), {});
    const auto count = pages.size();
    for (std::size_t i = 0; i < count; ++i) {
        flow.pages().push_back(std::move(pages[i]));
        if (document.look == Look::Report)
            putFooter(flow, document, i + 1, count);
        else
            putSigningFoot(flow, document);
        if (document.look != Look::Report && document.isNumbered)
            putPageNumber(flow, i + 1);
        if (document.isPractice)
            putPracticeMark(flow);
    }
}

/// What must follow on the same page as the last lines before it.
double roomKept(const Document& document, std::size_t block, const Measures& measures)
{
    if (block >= document.blocks.size())
        return 0;
    if (std::holds_alternative<SealAndDate>(document.blocks[block]))
        return sealRoom(measures);
    const auto* lines = std::get_if<SignatureLines>(&document.blocks[block]);
    return lines ? signaturesRoom(measures, *lines) : 0;
}

void putBlocks(Flow& flow, const Document& document)
{
    for (std::size_t i = 0; i < document.blocks.size(); ++i)
        std::visit(Put{flow, roomKept(document, i + 1, flow.measures())}, document.blocks[i]);
}

Bytes drawn(const Document& document, const std::vector<SheetPage>& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * Faces::dotsPerPoint));
    writer.setPageLayout(QPageLayout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}});
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QStringLiteral("Anjuan"));
    QPainter painter(&writer);
    paintPages(painter, pages, [&] { writer.newPage(); });
    painter.end();
    return {bytes.begin(), bytes.end()};
}

Refusal cannotPrint(const std::vector<char32_t>& codes)
{
    Refusal refusal{Why::NotValid, {}};
    for (const char32_t code : codes) {
        Finding finding;
        finding.rule = "typeface";
        finding.sentence = Message{N_("No installed typeface has the character %1 (U+%2)."),
                                   {QString::fromUcs4(&code, 1).toStdString(), fmt::format("{:04X}", static_cast<unsigned>(code))}};
        refusal.findings.push_back(std::move(finding));
    }
    return refusal;
}

} // namespace

QtTypesetter::QtTypesetter() : m_faces(std::make_unique<Faces>()) {}
QtTypesetter::~QtTypesetter() = default;

Result<Printed> QtTypesetter::typeset(const Document& document)
{
    Flow flow{*m_faces, measuresOf(document.look)};
    putHead(flow, document);
    putBlocks(flow, document);
    putMargins(flow, document);
    auto unknown = m_faces->takeUnknown();
    if (!unknown.empty()) {
        std::sort(unknown.begin(), unknown.end());
        unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
        return cannotPrint(unknown);
    }
    return Printed{withTrueText(drawn(document, flow.pages()), flow.pages()), static_cast<int>(flow.pages().size())};
}

std::vector<MissingFace> QtTypesetter::missingFaces() const { return m_faces->missing(); }

} // namespace anjuan
