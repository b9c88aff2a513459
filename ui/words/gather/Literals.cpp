// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/gather/Literals.h"

#include <cctype>

namespace anjuan {
namespace {

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Reader {
public:
    explicit Reader(std::string_view source) : m_source(source) {}

    Literals read()
    {
        while (m_at < m_source.size())
            step();
        return std::move(m_found);
    }

private:
    bool follows(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }
    char here() const { return m_at < m_source.size() ? m_source[m_at] : '\0'; }

    void step()
    {
        if (skipBlank())
            return;
        if (here() == '#')
            skipDirective();
        else if (here() == '"')
            quoted('"');
        else if (here() == '\'')
            quoted('\'');
        else if (isWord(here()))
            word();
        else
            ++m_at;
    }

    /// Skips white space or one comment; false when there is neither.
    bool skipBlank()
    {
        const auto start = m_at;
        if (follows("//"))
            m_at = std::min(m_source.find('\n', m_at), m_source.size());
        else if (follows("/*"))
            m_at = std::min(m_source.find("*/", m_at + 2), m_source.size() - 2) + 2;
        else
            while (std::isspace(static_cast<unsigned char>(here())) != 0)
                ++m_at;
        return m_at != start;
    }

    void skipDirective()
    {
        while (m_at < m_source.size() && here() != '\n')
            m_at += follows("\\\n") ? 2 : 1;
    }

    /// A digit separator stays inside its number, because a word swallows it.
    void word()
    {
        const auto start = m_at;
        const bool number = std::isdigit(static_cast<unsigned char>(here())) != 0;
        while (isWord(here()) || (number && here() == '\''))
            ++m_at;
        const auto name = m_source.substr(start, m_at - start);
        if (name == "R" && here() == '"')
            raw();
        else if (name == "N_" && here() == '(')
            mark();
    }

    void raw()
    {
        const auto open = m_source.find('(', m_at);
        const auto end = ")" + std::string{m_source.substr(m_at + 1, open - m_at - 1)} + "\"";
        m_at = std::min(m_source.find(end, open), m_source.size() - end.size()) + end.size();
    }

    std::string quoted(char quote)
    {
        std::string text;
        for (++m_at; m_at < m_source.size() && here() != quote; ++m_at) {
            if (here() != '\\') {
                text += here();
                continue;
            }
            ++m_at;
            text += here() == 'n' ? '\n' : here() == 't' ? '\t' : here();
        }
        ++m_at;
        return text;
    }

    void mark()
    {
        const auto start = m_at++;
        std::string text;
        bool any = false;
        while (skipBlank() || here() == '"') {
            if (here() == '"') {
                text += quoted('"');
                any = true;
            }
        }
        if (any && here() == ')')
            m_found.texts.insert(text);
        else
            m_found.faults.push_back(lineOf(start) + ": N_() holds something else than a literal");
    }

    std::string lineOf(std::size_t at) const
    {
        std::size_t line = 1;
        for (const char c : m_source.substr(0, at))
            line += c == '\n' ? 1 : 0;
        return std::to_string(line);
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    Literals m_found;
};

} // namespace

Literals literalsOf(std::string_view source)
{
    return Reader{source}.read();
}

} // namespace anjuan
