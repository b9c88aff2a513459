// SPDX-License-Identifier: GPL-3.0-or-later
// Cases as the Office shows them, decided in memory.
#pragma once
#include "core/office/Office.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Story.h"

namespace anjuan::test {

/// The case of the story as this person sees it on that day.
inline CaseView viewOf(const Story& story, const std::string& login, Date today)
{
    CaseView view{story.file(), story.now(), {}, {}, {}, nullptr};
    view.now.actor = PersonId{login};
    view.now.today = today;
    view.now.now = Instant::at(today, *TimeOfDay::make(12, 0));
    view.steps = steps(view.file, ordinaryProcedure(), view.now);
    view.limits = limitsOf(view.file, view.now);
    view.findings = checkFile(view.file, view.now);
    view.next = nextStep(view.file, ordinaryProcedure());
    return view;
}

inline CaseView practiceAfter(const std::string& step, const std::string& login, Date today)
{
    auto story = Story::practice();
    story.stopAfter(step);
    story.run();
    return viewOf(story, login, today);
}

} // namespace anjuan::test
