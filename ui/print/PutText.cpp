// SPDX-License-Identifier: GPL-3.0-or-later
// Running text: paragraphs, questions and answers, strips and notes.
#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/print/Flow.h"

namespace anjuan {
namespace {

struct Set {
    Setting setting;
    Align align = Align::Left;
    double before = 0;
    double pitch = 0;
    bool keepsNext = false;
};

Set settingOf(Paragraph::Style style, const Measures& m)
{
    const double cell = m.width() / std::max(1.0, std::round(m.width() / m.size));
    Set set{{m.textFace, m.size, cell, 0, 0, 0, true}, Align::Left, 0, m.pitch, false};
    switch (style) {
    case Paragraph::Style::Indented: set.setting.firstIndent = 2 * cell; return set;
    case Paragraph::Style::Plain: return set;
    case Paragraph::Style::Centred: set.align = Align::Centre; set.setting.justify = false; return set;
    case Paragraph::Style::Right: set.align = Align::Right; set.setting.justify = false; return set;
    case Paragraph::Style::Heading:
        set.setting = {Face::Title, m.size, cell, 0, m.size > 11 ? 2 * cell : 0, 0, false};
        set.before = m.size > 11 ? 0 : m.pitch * 0.35;
        set.pitch = m.size > 11 ? m.pitch : m.pitch * 1.25;
        set.keepsNext = true;
        return set;
    case Paragraph::Style::Display:
        set.setting = {Face::Title, m.size * 1.3, 0, 0, 0, 0, false};
        set.align = Align::Centre;
        set.pitch = m.pitch * 1.6;
        return set;
    }
    return set;
}

void putLines(Flow& flow, const std::vector<Line>& lines, double left, double width, const Set& set, double keep)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto left_ = lines.size() - i;
        const bool lastTwo = keep > 0 && (left_ == 2 || lines.size() == 1);
        flow.need(lastTwo ? static_cast<double>(left_) * set.pitch + keep : set.keepsNext && left_ == 1 ? 2 * set.pitch : set.pitch);
        flow.put(lines[i], left, width, set.align, flow.y(), set.pitch, set.setting);
        flow.advance(set.pitch);
    }
}

} // namespace

void putParagraph(Flow& flow, const Paragraph& paragraph, double keep)
{
    const auto& m = flow.measures();
    const auto set = settingOf(paragraph.style, m);
    if (!flow.isFresh())
        flow.advance(set.before);
    const auto parts = paragraphsOf(paragraph.text);
    for (std::size_t i = 0; i < parts.size(); ++i)
        putLines(flow, breakLines(flow.faces(), parts[i], m.width(), set.setting), m.left, m.width(), set, i + 1 == parts.size() ? keep : 0);
}

void putAnswers(Flow& flow, const Answers& answers)
{
    const auto& m = flow.measures();
    const Set mark{{Face::Title, m.size, 0, 0, 0, 0, false}, Align::Left, 0, m.pitch, false};
    for (const auto& item : answers.items)
        for (const auto& [name, text, face] : {std::tuple{"问：", &item.question, Face::Text}, std::tuple{"答：", &item.answer, Face::Hand}}) {
            const Set set{{face, m.size, 0, 0, 0, 0, true}, Align::Left, 0, m.pitch, false};
            flow.need(m.pitch);
            flow.put(flow.lines(name, m.width(), mark.setting).front(), m.left, flow.y(), m.pitch, mark.setting);
            putLines(flow, flow.lines(*text, m.width() - 2 * m.size, set.setting), m.left + 2 * m.size, m.width() - 2 * m.size, set, 0);
        }
}

void putStrip(Flow& flow, const Strip& strip)
{
    const auto& m = flow.measures();
    const Setting setting{Face::Label, m.formSize, 0, 0, 0, 0, false};
    std::vector<std::vector<Line>> texts;
    double used = 0;
    for (const auto& text : strip.texts) {
        texts.push_back(flow.lines(text, m.width(), setting));
        used += texts.back().front().width();
    }
    const bool stacked = used > m.width() || texts.size() < 2;
    const double gap = stacked ? 0 : (m.width() - used) / static_cast<double>(texts.size() - 1);
    const double pitch = m.formPitch + 3;
    flow.need(pitch * (stacked ? static_cast<double>(texts.size()) : 1));
    double x = m.left;
    for (const auto& lines : texts) {
        flow.put(lines.front(), x, flow.y(), pitch, setting);
        x += stacked ? 0 : lines.front().width() + gap;
        flow.advance(stacked ? pitch : 0);
    }
    flow.advance(stacked ? 0 : pitch);
    if (strip.isRuled)
        flow.rule(m.left, flow.y() + 1, m.left + m.width(), flow.y() + 1, 0.8);
    flow.advance(strip.isRuled ? 6 : 2);
}

void putNotes(Flow& flow, const Notes& notes)
{
    const auto& m = flow.measures();
    const double size = std::min(10.5, m.size);
    const Set set{{Face::Text, size, 0, 0, 0, 2 * size, false}, Align::Left, 0, size * 1.5, false};
    for (const auto& text : notes.texts)
        putLines(flow, flow.lines("注：" + text, m.width(), set.setting), m.left, m.width(), set, 0);
}

} // namespace anjuan
