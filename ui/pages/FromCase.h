// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Office.h"
#include "ui/pages/CaseHead.h"
#include "ui/parts/PreviewPane.h"

// What the head of a case shows, from the case as the Office gives it. Ids of buttons: "step:<act>", "sign:<entry>",
// "withdraw:<entry>"; ids of gaps: the jump of the finding.
namespace anjuan {

CaseHeader headerOf(const CaseView& view);
std::vector<StageLine> stagesOf(const CaseView& view);
/// A signature that is wanted of the person comes before the next step of the procedure.
NextStep nextStepOf(const CaseView& view);
std::vector<Gap> gapsOf(const CaseView& view);
/// Limits that still run, with the counting that led to their day.
std::vector<DeadlineLine> deadlinesOf(const CaseView& view);
CasePreview previewOf(const CaseView& view);

/// A finding as a row of the gap panel.
Gap gapOf(const Finding& finding);
/// The limit as a line; `today` colours it.
DeadlineLine deadlineOf(const RunningLimit& limit, const LawBook& law, Date today);
/// "44 days left", "today", "3 days over".
QString leftWords(Date due, Date today);
/// "step:serve-notice" → the act.
std::optional<Act> actOfButton(const QString& id);
/// "sign:12" → 12 for that verb.
std::optional<std::int64_t> proposalOfButton(const QString& id, const QString& verb);

} // namespace anjuan
