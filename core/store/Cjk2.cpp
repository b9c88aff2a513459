// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Cjk2.h"

#include <cstdint>

namespace anjuan {
namespace {

struct Character {
    std::uint32_t code = 0;     ///< 0 for what is no character
    std::size_t begin = 0;
    std::size_t end = 0;
};

Character read(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const auto lead = byte(at);
    if (lead < 0x80)
        return {lead, at, at + 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (length == 1 || at + length > text.size())
        return {0, at, at + 1};
    std::uint32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = at + 1; i < at + length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {0, at, at + 1};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    return {code, at, at + length};
}

std::uint32_t fold(std::uint32_t code)
{
    if (code >= 0xFF01 && code <= 0xFF5E)
        code -= 0xFEE0;
    return code >= 'A' && code <= 'Z' ? code + 32 : code;
}

enum class Sort { Gap, Run, Ideograph };

Sort sortOf(std::uint32_t code)
{
    if ((code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 0xC0 && code < 0x2000))
        return Sort::Run;
    const bool ideograph = (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF)
                           || (code >= 0x20000 && code <= 0x3FFFF) || code == 0x3007 || (code >= 0x3040 && code <= 0x30FF)
                           || (code >= 0xAC00 && code <= 0xD7A3);
    return ideograph ? Sort::Ideograph : Sort::Gap;
}

std::string utf8(std::uint32_t code)
{
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80)
        return {static_cast<char>(code)};
    if (code < 0x800)
        return {static_cast<char>(0xC0U | code >> 6U), tail(0)};
    if (code < 0x10000)
        return {static_cast<char>(0xE0U | code >> 12U), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | code >> 18U), tail(12), tail(6), tail(0)};
}

class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) { next(); }
    bool atEnd() const { return m_ended; }
    const Character& here() const { return m_here; }
    Sort sort() const { return m_ended ? Sort::Gap : sortOf(m_here.code); }
    void next()
    {
        m_ended = m_at >= m_text.size();
        if (m_ended)
            return;
        m_here = read(m_text, m_at);
        m_here.code = fold(m_here.code);
        m_at = m_here.end;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_ended = false;
    Character m_here;
};

Term2 readRun(Walk& walk)
{
    Term2 term{{}, walk.here().begin, 0, true};
    for (; walk.sort() == Sort::Run; walk.next()) {
        term.text += utf8(walk.here().code);
        term.end = walk.here().end;
    }
    return term;
}

} // namespace

std::vector<Term2> cjk2Terms(std::string_view text, TermsFor purpose)
{
    std::vector<Term2> terms;
    bool isPair = false;            // the latest term is two characters
    bool isTrailingSingle = false;  // the latest term is the second half of the pair before it
    Walk walk(text);
    while (!walk.atEnd()) {
        const auto first = walk.here();
        if (walk.sort() == Sort::Run) {
            terms.push_back(readRun(walk));
            isPair = isTrailingSingle = false;
            continue;
        }
        const bool ideograph = walk.sort() == Sort::Ideograph;
        walk.next();
        if (!ideograph)
            continue;
        const bool follows = isPair && terms.back().end == first.begin;
        isPair = walk.sort() == Sort::Ideograph;
        isTrailingSingle = !isPair && follows;
        terms.push_back({utf8(first.code) + (isPair ? utf8(walk.here().code) : std::string{}), first.begin, first.end, !isPair});
    }
    if (purpose == TermsFor::Query && isTrailingSingle)
        terms.pop_back();
    return terms;
}

} // namespace anjuan
