// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Json.h"

namespace anjuan {

/// A text that is shown in the language of the person.
struct TwoTongues {
    std::string zh;
    std::string en;
};

/// One answer to a question, and how it changes the told case. Empty changes: the case as it is told.
struct Choice {
    std::string key;
    TwoTongues label;
    std::vector<Json> changes;
};

/// One fact that a person picks. The first choice is the lawful one that the case is told with.
struct Question {
    std::string key;
    TwoTongues group;
    TwoTongues label;
    std::vector<Choice> choices;

    const Choice* find(std::string_view choice) const;
};

/// What was picked: question → choice. A question that is not named keeps its first choice.
using Picks = std::map<std::string, std::string, std::less<>>;

/// A whole lawful case of one procedure, and the questions that change it (resources/simulator). Data and no rule:
/// what a change leads to is for `decide` to say.
class Exercise {
public:
    /// `questions` names the procedure, `story` is a case in the form of resources/practice/case.json. Refusals name
    /// the question, the choice and the step that is not there.
    static Result<Exercise> read(std::string_view questions, std::string_view story, const std::string& file);

    const std::string& procedure() const { return m_procedure; }
    const std::vector<Question>& questions() const { return m_questions; }
    const Question* find(std::string_view question) const;
    /// The case told with these picks, in the order of its moments; refuses a question or a choice that is not there.
    Result<Json> told(const Picks& picks) const;
    /// The same over another case; a change of a step that it does not have is passed over.
    Result<Json> told(Json story, const Picks& picks) const;

private:
    std::string m_procedure;
    Json m_story;
    std::vector<Question> m_questions;
};

} // namespace anjuan
