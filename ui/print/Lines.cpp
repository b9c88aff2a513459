// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Lines.h"

#include <algorithm>
#include <string_view>

namespace anjuan {
namespace {

constexpr std::u32string_view openers = U"（〔［【《〈「『“‘｛";
constexpr std::u32string_view closers = U"，。、；：？！）〕］】》〉」』”’｝";
constexpr std::u32string_view neverFirst = U"％‰℃°·—…,.;:?!)]}%～";
constexpr std::u32string_view neverLast = U"([{￥¥＄$№";
constexpr std::u32string_view leftInk = U"，。、；：）〕］】》〉」』”’｝";
constexpr std::u32string_view counters = U"年月日时分号条款项元件页卷人张"; // stay with the figure before them
constexpr std::size_t longWord = 12;

bool in(std::u32string_view set, char32_t code) { return set.find(code) != std::u32string_view::npos; }

bool isWide(char32_t code)
{
    return (code >= 0x2E80 && code <= 0xFFEF && !(code >= 0xFF61 && code <= 0xFFDC)) || code >= 0x20000 || in(U"“”‘’—…×℃‰№", code)
           || (code >= 0x2460 && code <= 0x25FF);
}

bool isWord(char32_t code) { return code > 0x20 && !isWide(code); }

struct Atom {
    Sort sort;
    double advance = 0;
    double shift = 0; ///< of the ink, to the left
};

/// Gives each character its width: full-width ones a cell, with half of it taken away between neighbouring marks.
std::vector<Atom> atomsOf(const std::vector<Sort>& sorts, const Setting& setting)
{
    const double cell = setting.cell > 0 ? setting.cell : setting.size;
    std::vector<Atom> atoms;
    for (const auto& sort : sorts) {
        Atom atom{sort, sort.advance, 0};
        if (isWide(sort.code)) {
            const double spare = cell - sort.advance;
            atom.advance = cell;
            atom.shift = in(openers, sort.code) ? -spare : in(closers, sort.code) ? 0 : -spare / 2;
        }
        if (!atoms.empty()) {
            auto& before = atoms.back();
            const bool mark = in(openers, sort.code) || in(closers, sort.code);
            if (mark && in(leftInk, before.sort.code))
                before.advance -= setting.size / 2;
            else if (in(openers, sort.code) && in(openers, before.sort.code)) {
                atom.advance -= setting.size / 2;
                atom.shift += setting.size / 2;
            }
        }
        atoms.push_back(atom);
    }
    for (auto& atom : atoms)
        atom.advance += setting.tracking;
    return atoms;
}

bool mayBreak(const std::vector<Atom>& atoms, std::size_t before)
{
    const auto left = atoms[before - 1].sort.code;
    const auto right = atoms[before].sort.code;
    if (in(closers, right) || in(openers, left) || in(neverLast, left))
        return false;
    if (in(neverFirst, right) && right != U' ')
        return false;
    const bool counted = left >= U'0' && left <= U'9' && in(counters, right);
    return !counted && !(isWord(left) && isWord(right));
}

/// The length of the word around `at`, and how far into it `at` is.
std::pair<std::size_t, std::size_t> wordAround(const std::vector<Atom>& atoms, std::size_t at)
{
    auto first = at, last = at;
    while (first > 0 && isWord(atoms[first - 1].sort.code))
        --first;
    while (last < atoms.size() && isWord(atoms[last].sort.code))
        ++last;
    return {last - first, at - first};
}

/// Where the line that begins at `from` ends: one past its last character.
std::size_t lineEnd(const std::vector<Atom>& atoms, std::size_t from, double width, const Setting& setting)
{
    double used = 0;
    double usedAtBreak = 0;
    std::size_t lastBreak = from;
    for (std::size_t i = from; i < atoms.size(); ++i) {
        if (i > from && mayBreak(atoms, i)) {
            lastBreak = i;
            usedAtBreak = used;
        }
        const auto& atom = atoms[i];
        const double ink = in(leftInk, atom.sort.code) ? std::min(atom.advance, setting.size / 2) : atom.advance - setting.tracking;
        if (used + ink > width + 0.01 && atom.sort.code != U' ' && i > from) {
            const auto [length, inside] = wordAround(atoms, i);
            const bool partWord = length > longWord && inside >= 4 && length - inside >= 3 && width - usedAtBreak > 2 * setting.size;
            return partWord || lastBreak == from ? i : lastBreak;
        }
        used += atom.advance;
    }
    return atoms.size();
}

Line lineOf(const std::vector<Atom>& atoms, std::size_t from, std::size_t to, double start, double width, const Setting& setting)
{
    while (to > from + 1 && atoms[to - 1].sort.code == U' ')
        --to;
    Line line;
    line.start = start;
    double natural = -setting.tracking;
    for (auto i = from; i < to; ++i)
        natural += atoms[i].advance;
    const bool isLast = to >= atoms.size();
    if (to > from && in(leftInk, atoms[to - 1].sort.code) && (natural > width || !isLast))
        natural -= std::min(atoms[to - 1].advance - setting.size / 2, std::max(0.0, natural - width));
    std::size_t gaps = 0;
    for (auto i = from + 1; i < to; ++i)
        gaps += isWord(atoms[i - 1].sort.code) && isWord(atoms[i].sort.code) ? 0 : 1;
    const double slack = width - natural;
    const double stretch = setting.justify && !isLast && gaps > 0 && slack < 6 * setting.size ? slack / static_cast<double>(gaps) : 0;
    double x = start;
    for (auto i = from; i < to; ++i) {
        if (i > from && !(isWord(atoms[i - 1].sort.code) && isWord(atoms[i].sort.code)))
            x += stretch;
        line.placed.push_back({atoms[i].sort, x - atoms[i].shift});
        x += atoms[i].advance;
    }
    line.end = start + natural + stretch * static_cast<double>(gaps);
    return line;
}

} // namespace

std::vector<Line> breakLines(Faces& faces, const QString& text, double width, const Setting& setting)
{
    const auto atoms = atomsOf(faces.sorts(text, setting.face, setting.size), setting);
    std::vector<Line> lines;
    std::size_t from = 0;
    do {
        const double start = lines.empty() ? setting.firstIndent : setting.indent;
        const auto to = lineEnd(atoms, from, width - start, setting);
        lines.push_back(lineOf(atoms, from, to, start, width - start, setting));
        from = to;
        while (from < atoms.size() && atoms[from].sort.code == U' ')
            ++from;
    } while (from < atoms.size());
    return lines;
}

} // namespace anjuan
