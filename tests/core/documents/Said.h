// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper is filled with when one thing of the practice case is told otherwise.
#pragma once
#include <string>
#include <vector>

#include "core/documents/CaseFacts.h"
#include "tests/support/Story.h"

namespace anjuan::test {

/// In `step` the fact `key` is told as `value` (null: left out); the facts of the paper `kind` then hold `text` at `path`
/// (empty: nothing).
struct Said {
    std::string what;
    std::string step;
    std::string key;
    Json value;
    std::string kind;
    std::string path;
    std::string text;
};

/// A fact as one line: texts as they are, yes and no, [members|…] and {name=…,…}.
std::string oneLine(const FactTree* fact);
/// The facts of the paper that the last act of the story makes.
FactTree factsOf(const Story& story, const std::string& kind);
/// What the paper holds at the path; the step is told as a late entry, so that no rule stops it.
std::string saidOf(const Said& said);
/// The lines of the table that do not hold, with what was found; empty when all hold.
std::string wrongIn(const std::vector<Said>& table);

} // namespace anjuan::test
