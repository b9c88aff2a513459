// SPDX-License-Identifier: GPL-3.0-or-later
// A case that makes its papers act by act, as the office does, without store and screen.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/documents/CaseFacts.h"
#include "core/documents/Template.h"
#include "tests/support/Story.h"

namespace anjuan::test {

class PaperCase {
public:
    PaperCase() = default;
    /// The story is run; each of its acts, up to and including the first of kind `last`, makes its papers.
    static PaperCase of(Story story, std::optional<Act> last = {});

    /// Files an act with its papers, numbered where the procedure says so.
    PaperCase& file(FiledAct act);
    /// Files an act told as facts; 陈某 enters it, 陈某 and 李某 do it.
    PaperCase& file(Act act, const Json& facts, Date on, std::vector<SignatureGiven> signatures = {});

    /// What came of the last paper of that kind; throws when none was asked for.
    const Result<Document>& paper(const std::string& kind) const;
    /// Its plain text; of a refused paper the missing facts.
    std::string text(const std::string& kind) const;
    std::vector<std::string> kinds() const;
    const CaseFile& caseFile() const { return m_file; }
    /// The facts as they would be for a paper of this act now.
    FactTree facts(const FiledAct& act, const std::string& kind) const;

private:
    std::string nextNumber(std::string_view reg, int year);
    CaseFile m_file{CaseId{"01PRACTICE"}};
    Circumstances m_now = practiceCircumstances();
    std::map<std::string, Result<Document>> m_papers;
    std::map<std::string, int> m_used{{"责改", 30}, {"立", 17}, {"先登", 4}, {"登处", 4}, {"罚告", 13}, {"法审", 13}, {"罚决", 11}, {"结", 10}};
};

/// The facts that the refusal names, separated by blanks.
std::string missing(const Result<Document>& paper);

} // namespace anjuan::test
