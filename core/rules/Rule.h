// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"

namespace anjuan {

using Findings = std::vector<Finding>;

/// What a rule looks at: the file with the act in it, and the day's circumstances.
struct Scrutiny {
    const CaseFile& file;
    const FiledAct& act;
    const Circumstances& now;

    Date on() const { return act.on(); }
    const Person* person(const PersonId& id) const { return now.roster.find(id); }
    std::string name(const PersonId& id) const { return now.roster.nameOf(id); }
    /// The last act of this kind that happened no later than the act looked at, and is not that act.
    const FiledAct* before(Act kind) const;
    template <class T>
    const T* factsBefore(Act kind) const
    {
        const auto* found = before(kind);
        return found ? found->as<T>() : nullptr;
    }
};

/// One rule of law/rules.md: where it looks and how it acts. `check` fills sentence, provisions, advice and jump.
struct Rule {
    std::string_view id;
    Level asked;                 ///< when the program is asked to issue the act
    Level past;                  ///< when the act has already happened
    std::span<const Act> gates;  ///< the acts it looks at
    bool needsFacts;             ///< whether it reads the facts of the act itself
    Findings (*check)(const Scrutiny&);
    bool local = false;          ///< rests on convention or on a page that quotes: the office may switch it off, and the finding says so
};

/// All rules, in the order of law/rules.md.
std::span<const Rule> allRules();

/// How an act is looked at: issued now by the program, or already a fact.
enum class Mode { Asked, Past };

/// What the rules find about one act that stands in `file`, in the order refuse, defect, warn, hint. What
/// rests on stand-ins is found too; StandIns.h tells it apart.
Findings findingsAbout(const CaseFile& file, const FiledAct& act, const Circumstances& now, Mode mode);

/// What stands in the way of an act that nobody has filled in yet: only rules that do not need its facts.
Findings gapsBefore(const CaseFile& file, Act act, const Circumstances& now);

struct Located {
    Finding finding;
    std::int64_t entryNo = 0;    ///< of the act it is about; 0 when it is about the file as it stands today
};

/// The pre-check of the whole file: every act as a past fact, the defects that were put on record when acts were
/// entered (they never go away), and what runs out today.
std::vector<Located> checkFile(const CaseFile& file, const Circumstances& now);

} // namespace anjuan
