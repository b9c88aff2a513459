// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromRehearsal.h"

#include <algorithm>
#include <array>

#include "core/procedures/Procedures.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Standing = SimulatedStep::Standing;

/// How the steps of one standing are headed and shown, in the order of the page.
struct Heading {
    Standing standing;
    std::string_view words;
    Symbol symbol;
    Tone tone;
};

constexpr std::array headings{
    Heading{Standing::Refused, N_("A rule stands in the way"), Symbol::Blocked, Tone::Amber},
    Heading{Standing::Waiting, N_("Waits for a signature"), Symbol::Suspended, Tone::Text},
    Heading{Standing::Open, N_("Open"), Symbol::Done, Tone::Text},
    Heading{Standing::Closed, N_("Not possible now"), Symbol::Locked, Tone::Text2},
};

QString told(const TwoTongues& text)
{
    return toText(language() == Language::English ? text.en : text.zh);
}

QString whoseOf(const SimulatedStep& seen)
{
    if (seen.next)
        return choiceWords(*seen.next);
    QStringList roles;
    for (const auto role : seen.step->who)
        roles << choiceWords(role);
    return roles.join(language() == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
}

RehearsalStep lineOf(const SimulatedStep& seen, const Heading& heading)
{
    RehearsalStep line;
    line.id = toText(keyOf(seen.step->act));
    line.label = words(rowOf(seen.step->act).label);
    line.whose = whoseOf(seen);
    line.symbol = heading.symbol;
    line.tone = heading.tone;
    // Open and yet a defect: what is done now is put on record as one.
    const bool marred = heading.standing == Standing::Open && std::ranges::any_of(seen.why, [](const Finding& f) { return f.level == Level::Defect; });
    if (marred) {
        line.symbol = Symbol::Broken;
        line.tone = Tone::Red;
    }
    if (!seen.why.empty()) {
        line.why = words(seen.why.front().sentence);
        line.article = words(seen.why.front().provisions);
    } else {
        line.article = words(seen.step->provisions);
    }
    for (const auto& finding : seen.why) {
        const auto advice = finding.advice.text.empty() ? QString() : words(finding.advice);
        line.reasons.push_back({finding.level, words(finding.sentence), words(finding.provisions), advice});
    }
    return line;
}

QString aboutOf(const Simulation& made)
{
    if (made.refused)
        return toText(keyOf(made.refused->act));
    // What comes next matters more than a branch that is refused as well.
    const auto isRefused = [](const SimulatedStep& seen) { return seen.standing == Standing::Refused; };
    const auto next = std::ranges::find_if(made.steps, [&](const SimulatedStep& seen) { return made.next && seen.step->act == made.next->act; });
    const auto refused = std::ranges::find_if(made.steps, isRefused);
    if (refused != made.steps.end() && (next == made.steps.end() || !isRefused(*next)))
        return toText(keyOf(refused->step->act));
    return made.next ? toText(keyOf(made.next->act)) : QString();
}

} // namespace

std::vector<RehearsalQuestion> questionsOf(const Exercise& exercise)
{
    std::vector<RehearsalQuestion> questions;
    for (const auto& question : exercise.questions()) {
        RehearsalQuestion line{toText(question.key), told(question.group), told(question.label), {}};
        for (const auto& choice : question.choices)
            line.options.push_back({toText(choice.key), told(choice.label)});
        questions.push_back(std::move(line));
    }
    return questions;
}

std::vector<RehearsalOption> procedureOptions()
{
    std::vector<RehearsalOption> procedures;
    for (const auto* procedure : allProcedures())
        procedures.push_back({toText(std::string{procedure->id}), words(procedure->name)});
    return procedures;
}

std::vector<RehearsalOption> stageOptions(const Procedure& procedure)
{
    std::vector<RehearsalOption> stages;
    for (int at = 0; isOnSpine(static_cast<Stage>(at)); ++at) {
        const auto stage = static_cast<Stage>(at);
        const bool isReached = stage == Stage::Lead || std::ranges::any_of(procedure.steps, [=](const Step& step) { return stageAfter(step, step.movesFrom) == stage; });
        if (isReached)
            stages.push_back({toText(keyOf(stage)), stageWords(stage)});
    }
    return stages;
}

RehearsalShown shownOf(const Simulation& made)
{
    const CaseView view{made.file, made.now, {}, made.limits, made.findings, made.next};
    RehearsalShown shown;
    shown.standing = words(Message{N_("Stage: %1, on %2"), {toUtf8(stageWords(made.file.stage)), made.now.today}});
    if (made.refused) {
        shown.stopped = words(Message{N_("The case stops here: “%1” was refused"), {std::string{rowOf(made.refused->act).label}}});
        if (!made.refused->findings.empty()) {
            const auto& first = made.refused->findings.front();
            shown.reason = words(first.sentence);
            if (!first.provisions.empty())
                shown.reason += QStringLiteral(" · ") + words(first.provisions);
        }
    }
    shown.about = aboutOf(made);
    shown.stages = stagesOf(view);
    shown.deadlines = deadlinesOf(view);
    for (const auto& heading : headings) {
        std::vector<RehearsalStep> lines;
        for (const auto& seen : made.steps) {
            if (seen.standing == heading.standing)
                lines.push_back(lineOf(seen, heading));
        }
        if (lines.empty())
            continue;
        RehearsalStep head;
        head.id = QStringLiteral("head-") + QString::number(static_cast<int>(heading.standing));
        head.label = words(heading.words) + QLatin1Char(' ') + QString::number(lines.size());
        head.isHead = true;
        shown.steps.push_back(std::move(head));
        std::ranges::move(lines, std::back_inserter(shown.steps));
    }
    return shown;
}

} // namespace anjuan
