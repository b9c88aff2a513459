// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/documents/FactTree.h"

namespace anjuan {

/// Writes facts into texts with kainjow-mustache. What a text names must be there and not empty, unless a section asked for it
/// first; what is missing is noted by its full path. Facts are never read as markup. Members of a list have `no` (from 1), `last`,
/// and, when they are plain texts, `text`; inside a list a simple name is looked up in the member only, `paper.date` counts from the
/// top.
class FactText {
public:
    explicit FactText(const FactTree& facts);
    ~FactText();
    FactText(const FactText&) = delete;
    FactText& operator=(const FactText&) = delete;

    std::string fill(const std::string& text);
    /// Whether the fact is there and not empty. Never a gap.
    bool holds(const std::string& name);
    /// The members of the list; a gap when there is none.
    std::size_t count(const std::string& list);
    /// Goes into a member of the list, until leave().
    void enter(const std::string& list, std::size_t member);
    void leave();

    /// Full paths of what was named and missing, in order, each once.
    const std::vector<std::string>& gaps() const;
    /// Full paths of what was written.
    const std::set<std::string>& written() const;
    /// Full paths of what a section asked for and found.
    const std::set<std::string>& asked() const;

private:
    struct Scopes;
    std::unique_ptr<Scopes> m_scopes;
};

/// Why a text is no template text (an unclosed section, a partial, other delimiters); empty when it is one.
std::string faultOf(const std::string& text);

} // namespace anjuan
