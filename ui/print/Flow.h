// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "ui/print/Sheet.h"

namespace anjuan {

/// Pages as they fill: where the pen stands and what is already on them. The blocks put themselves down through it.
class Flow {
public:
    Flow(Faces& faces, const Measures& measures);

    Faces& faces() { return m_faces; }
    const Measures& measures() const { return m_measures; }
    std::vector<SheetPage>& pages() { return m_pages; }
    SheetPage& page() { return m_pages.back(); }
    double y() const { return m_y; }
    double room() const { return m_measures.foot() - m_y; }
    bool isFresh() const { return m_y <= m_measures.top; }
    void advance(double points) { m_y += points; }
    void newPage();
    /// Begins a page unless so much room is left or the page is fresh.
    void need(double points);

    /// One line with its top at `y` in a strip of height `pitch`, set against `left` in a width of `width`.
    void put(const Line& line, double left, double y, double pitch, const Setting& setting, double grey = 0);
    void put(const Line& line, double left, double width, Align align, double y, double pitch, const Setting& setting, double grey = 0);
    void rule(double x1, double y1, double x2, double y2, double width = 0.5, double grey = 0);

    std::vector<Line> lines(const std::string& text, double width, const Setting& setting);

private:
    Faces& m_faces;
    Measures m_measures;
    std::vector<SheetPage> m_pages;
    double m_y;
};

/// Texts in UTF-8, parted at newlines; at least one.
std::vector<QString> paragraphsOf(const std::string& text);

// Each puts one kind of block down; `keep` is the room that must stay behind the last two lines.
void putParagraph(Flow& flow, const Paragraph& paragraph, double keep);
void putForm(Flow& flow, const FormTable& form);
void putGrid(Flow& flow, const Grid& grid);
void putAnswers(Flow& flow, const Answers& answers);
void putSignatures(Flow& flow, const SignatureLines& lines);
void putSeal(Flow& flow, const SealAndDate& seal);
void putStrip(Flow& flow, const Strip& strip);
void putCharts(Flow& flow, const ChartBlock& block);
void putNotes(Flow& flow, const Notes& notes);
/// The room that the seal and places to sign need, so that they never stand alone on a page (half a page at the most).
double sealRoom(const Measures& measures);
double signaturesRoom(const Measures& measures, const SignatureLines& lines);

} // namespace anjuan
