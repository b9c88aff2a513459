// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/Exercise.h"

#include <algorithm>
#include <array>
#include <set>

namespace anjuan {
namespace {

constexpr std::size_t dayLength = 10;

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

TwoTongues tongues(const Json& object, const std::string& key)
{
    return {textAt(object, key.c_str()), textAt(object, (key + "_en").c_str())};
}

bool isNamed(const Json& step, const std::string& id)
{
    return textAt(step, "step") == id;
}

Json::iterator place(Json& steps, const std::string& id)
{
    return std::find_if(steps.begin(), steps.end(), [&](const Json& step) { return isNamed(step, id); });
}

// Each kind of change is one function; `changes` below says by which key it is known. A step that another choice took
// out is passed over.

void merge(Json& steps, const Json& change)
{
    if (const auto found = place(steps, textAt(change, "merge")); found != steps.end())
        found->merge_patch(change.value("with", Json::object()));
}

void drop(Json& steps, const Json& change)
{
    for (const auto& id : change.at("drop")) {
        if (const auto found = place(steps, id.get<std::string>()); found != steps.end())
            steps.erase(found);
    }
}

void keepThrough(Json& steps, const Json& change)
{
    if (const auto found = place(steps, textAt(change, "keep_through")); found != steps.end())
        steps.erase(found + 1, steps.end());
}

void tell(Json& steps, const Json& change)
{
    steps.push_back(change.at("tell"));
}

void move(Json& steps, const Json& change)
{
    const auto onDay
        = [&](Json& told) { told["now"] = textAt(change, "on") + textAt(told, "now").substr(dayLength); };
    for (const auto& id : change.at("move")) {
        const auto found = place(steps, id.get<std::string>());
        if (found == steps.end())
            continue;
        onDay(*found);
        if (found->contains("sign"))
            for (auto& signature : (*found)["sign"])
                onDay(signature);
    }
}

struct Kind {
    const char* key;
    void (*apply)(Json& steps, const Json& change);
};

constexpr std::array changes{Kind{"merge", merge}, Kind{"drop", drop}, Kind{"keep_through", keepThrough},
    Kind{"tell", tell}, Kind{"move", move}};

const Kind* kindOf(const Json& change)
{
    const auto found = std::ranges::find_if(
        changes, [&](const Kind& kind) { return change.is_object() && change.contains(kind.key); });
    return found == changes.end() ? nullptr : &*found;
}

/// The steps that a change names.
std::vector<std::string> namedIn(const Json& change)
{
    std::vector<std::string> names;
    for (const char* key : {"merge", "keep_through"}) {
        if (change.contains(key))
            names.push_back(textAt(change, key));
    }
    for (const char* key : {"drop", "move"}) {
        if (change.contains(key))
            for (const auto& id : change.at(key))
                names.push_back(id.is_string() ? id.get<std::string>() : std::string{});
    }
    return names;
}

Result<Done> checked(const std::string& where, const Json& change, const std::set<std::string>& steps)
{
    if (kindOf(change) == nullptr)
        return notValid(where, {N_("%1 is no change of a told case"), {change.dump()}});
    for (const auto& id : namedIn(change)) {
        if (!steps.contains(id))
            return notValid(where, {N_("The told case has no step %1"), {id}});
    }
    return Done{};
}

std::set<std::string> idsOf(const Json& story, const Json& questions)
{
    std::set<std::string> ids;
    for (const auto& step : story.at("steps"))
        ids.insert(textAt(step, "step"));
    for (const auto& question : questions.value("questions", Json::array()))
        for (const auto& choice : question.value("choices", Json::array()))
            for (const auto& change : choice.value("changes", Json::array()))
                if (change.is_object() && change.contains("tell"))
                    ids.insert(textAt(change.at("tell"), "step"));
    return ids;
}

Result<Question> readQuestion(const Json& told, const std::set<std::string>& steps)
{
    Question question{textAt(told, "key"), tongues(told, "group"), tongues(told, "label"), {}};
    const auto where = "questions." + question.key;
    if (question.key.empty() || question.label.zh.empty() || question.label.en.empty())
        return notValid(where, {N_("A question has a key and a label in both languages"), {}});
    for (const auto& choice : told.value("choices", Json::array())) {
        Choice made{textAt(choice, "key"), tongues(choice, "label"), {}};
        if (made.key.empty() || made.label.zh.empty() || made.label.en.empty() || question.find(made.key) != nullptr)
            return notValid(where, {N_("A choice has a key of its own and a label in both languages"), {}});
        for (const auto& change : choice.value("changes", Json::array())) {
            if (auto done = checked(where + "." + made.key, change, steps); !done)
                return std::move(done).refusal();
            made.changes.push_back(change);
        }
        question.choices.push_back(std::move(made));
    }
    if (question.choices.size() < 2)
        return notValid(where, {N_("A question has at least two choices"), {}});
    return question;
}

void inOrderOfMoments(Json& steps)
{
    std::stable_sort(
        steps.begin(), steps.end(), [](const Json& a, const Json& b) { return textAt(a, "now") < textAt(b, "now"); });
}

} // namespace

const Choice* Question::find(std::string_view choice) const
{
    const auto found = std::ranges::find_if(choices, [&](const Choice& c) { return c.key == choice; });
    return found == choices.end() ? nullptr : &*found;
}

Result<Exercise> Exercise::read(std::string_view questions, std::string_view story, const std::string& file)
{
    auto asked = parseJson(questions, file);
    if (!asked)
        return std::move(asked).refusal();
    auto told = parseJson(story, file);
    if (!told)
        return std::move(told).refusal();
    if (!told->is_object() || !told->contains("steps") || !told->at("steps").is_array())
        return notValid("steps", {N_("A told case is one object with a list of steps"), {}});
    if (!asked->is_object() || !asked->contains("questions") || !asked->at("questions").is_array())
        return notValid("questions", {N_("%1 has no questions"), {file}});
    const auto steps = idsOf(*told, *asked);
    Exercise exercise;
    exercise.m_procedure = textAt(*asked, "procedure");
    for (const auto& one : asked->at("questions")) {
        auto question = readQuestion(one, steps);
        if (!question)
            return std::move(question).refusal();
        if (exercise.find(question->key) != nullptr)
            return notValid("questions." + question->key, {N_("The question %1 is asked twice"), {question->key}});
        exercise.m_questions.push_back(std::move(*question));
    }
    exercise.m_story = std::move(*told);
    return exercise;
}

const Question* Exercise::find(std::string_view question) const
{
    const auto found = std::ranges::find_if(m_questions, [&](const Question& q) { return q.key == question; });
    return found == m_questions.end() ? nullptr : &*found;
}

Result<Json> Exercise::told(const Picks& picks) const
{
    return told(m_story, picks);
}

Result<Json> Exercise::told(Json story, const Picks& picks) const
{
    for (const auto& [key, choice] : picks) {
        const auto* question = find(key);
        if (question == nullptr)
            return notValid(key, {N_("There is no question %1"), {key}});
        if (question->find(choice) == nullptr)
            return notValid(key, {N_("The question %1 has no choice %2"), {key, choice}});
    }
    // In the order of the questions, so that what was picked first does not matter.
    for (const auto& question : m_questions) {
        const auto picked = picks.find(question.key);
        const auto& choice = picked == picks.end() ? question.choices.front() : *question.find(picked->second);
        for (const auto& change : choice.changes)
            kindOf(change)->apply(story["steps"], change);
    }
    inOrderOfMoments(story["steps"]);
    return story;
}

} // namespace anjuan
