// SPDX-License-Identifier: GPL-3.0-or-later
// A case told step by step and decided in memory: no store, no screen.
#pragma once
#include <string>
#include <vector>

#include "core/acts/Decide.h"
#include "core/base/Json.h"
#include "core/casefile/Circumstances.h"

namespace anjuan::test {

/// One step as it is told in resources/practice/case.json.
struct ToldStep {
    std::string id;
    Json told;
    Json& facts() { return told["facts"]; }
};

/// What a finding was about: the step it was found at.
struct FoundAt {
    std::string step;
    std::string rule;
    Level level;
    std::string article;
    std::string sentence;
    std::string advice;
    std::string jump;
};

/// The law as shipped, with the practice office over it.
std::shared_ptr<const LawBook> shippedLawBook();
Circumstances practiceCircumstances();
std::string readResource(const std::string& path);

/// A case that is told; change the telling, then run it.
class Story {
public:
    /// The practice case, whole and lawful.
    static Story practice();
    /// A lawful case of resources/practice or tests/fixtures/practice; "practice" is the practice case.
    static Story named(const std::string& name);
    /// The steps of that case as they are told, with those of the case it begins with.
    static Json stepsOf(const std::string& name);
    /// What the file of that case says it must lead to.
    static Json expectedOf(const std::string& name);
    /// An empty case of the practice office.
    static Story empty();

    ToldStep& step(const std::string& id);
    Story& without(const std::vector<std::string>& ids);
    Story& stopAfter(const std::string& id);
    /// Moves the step, and the signatures under it, to another day.
    Story& onDay(const std::string& id, const std::string& day);
    Story& insertAfter(const std::string& id, Json step);
    /// Adds a step at the end.
    Story& tell(Json step);
    Person& person(const std::string& login);
    LawBook& law();
    /// Where the papers of this organ send a party who does not agree.
    Story& withRemedies(const Remedies& remedies);

    /// The organ of the set-up bears another name.
    Story& inNameOf(const std::string& organ);
    /// Decisions against the same party that the office knows of.
    Story& decidedBefore(std::vector<EarlierDecision> earlier);
    /// Runs every step; a refused one changes nothing and the story goes on.
    void run();

    const CaseFile& file() const { return m_file; }
    const Circumstances& now() const { return m_now; }
    const std::vector<FoundAt>& findings() const { return m_findings; }
    bool finds(const std::string& rule, Level level, const std::string& step) const;
    bool finds(const std::string& rule) const;
    /// Every refusal and defect as `step rule level`, sorted, one a line.
    std::string grave() const;
    /// What was found up to and with the first refused step, as `step rule level`, sorted, one a line; without what
    /// the lawful practice case shows too. What comes after a refusal says nothing about the change told.
    std::string judged() const;
    /// The first finding of the rule at the step; throws when there is none.
    const FoundAt& found(const std::string& rule, const std::string& step) const;
    /// Tells the step as one that happened on its day and is entered late, with these signatures on the paper.
    Story& late(const std::string& id, Json signatures = Json::array());

private:
    void take(ToldStep& told);
    bool perform(const std::string& step, const Command& command);
    void note(const std::string& step, const Findings& findings);
    std::vector<ToldStep> m_steps;
    Circumstances m_now = practiceCircumstances();
    std::vector<Person> m_people;
    LawBook m_law;
    CaseFile m_file{CaseId{"01PRACTICE"}};
    std::vector<FoundAt> m_findings;
};

} // namespace anjuan::test
