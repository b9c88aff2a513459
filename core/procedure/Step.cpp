// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/Step.h"

#include <algorithm>
#include <iterator>

namespace anjuan {

bool maySign(const Person& person, Signer signer)
{
    switch (signer) {
    case Signer::TeamLeader:
        return person.is(Role::TeamLeader);
    case Signer::Reviewer:
        return person.is(Role::LegalReviewer);
    case Signer::AnyHead:
        return person.isHead();
    case Signer::PrincipalHead:
        return person.is(Role::PrincipalHead);
    case Signer::Archivist:
        return person.is(Role::Archivist);
    }
    return false;
}

std::vector<Paper> papersOf(const Step& step, const Facts& facts)
{
    std::vector<Paper> made;
    std::ranges::copy_if(step.papers, std::back_inserter(made), [&](const Paper& paper) { return !paper.isMadeOf || paper.isMadeOf(facts); });
    return made;
}

std::optional<Paper> goingOut(const Step& step, const Facts& facts)
{
    const auto papers = papersOf(step, facts);
    if (papers.empty())
        return std::nullopt;
    const auto numbered = std::ranges::find_if(papers, [](const Paper& paper) { return !paper.reg.empty(); });
    return numbered == papers.end() ? papers.back() : *numbered;
}

const Step* Procedure::find(Act act) const
{
    const auto found = std::ranges::find(steps, act, &Step::act);
    return found == steps.end() ? nullptr : &*found;
}

bool admits(const Step& step, Stage stage)
{
    if (!isOnSpine(stage))
        return std::ranges::find(step.alsoFrom, stage) != step.alsoFrom.end();
    return step.from <= stage && stage <= step.through;
}

Stage stageAfter(const Step& step, Stage now)
{
    if (step.then == Stage::Lead || now < step.movesFrom)
        return now;
    return isOnSpine(now) && step.then < now ? now : step.then;
}

} // namespace anjuan
