// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/PreviewMove.h"

#include <algorithm>

#include "core/casefile/facts/Course.h"
#include "core/procedures/Procedures.h"

namespace anjuan {
namespace {

bool isOpen(const Procedure& procedure, Act act, Stage stage)
{
    const auto* step = procedure.find(act);
    return step && act != Act::RegisterLead && admits(*step, stage);
}

bool alike(const Step& a, const Step& b)
{
    const auto kinds = [](const Step& step) {
        std::vector<std::string_view> names;
        for (const auto& paper : step.papers)
            names.push_back(paper.kind);
        return names;
    };
    return std::ranges::equal(a.signers, b.signers) && a.officers == b.officers && kinds(a) == kinds(b);
}

std::optional<ProcedureKind> kindOf(const Procedure& procedure)
{
    const auto& rows = Options<ProcedureKind>::rows;
    const auto found = std::ranges::find(rows, procedure.id, &Option::key);
    return found == rows.end() ? std::nullopt : std::optional{static_cast<ProcedureKind>(found - rows.begin())};
}

} // namespace

bool MovePreview::isRefused() const
{
    return std::ranges::any_of(against, [](const Finding& finding) { return finding.level == Level::Refuse; });
}

MovePreview previewMove(const CaseFile& file, const Procedure& to, const Circumstances& now)
{
    MovePreview preview;
    preview.from = &procedureOf(file);
    preview.to = &to;
    for (const auto& row : allActs()) {
        const bool here = isOpen(*preview.from, row.act, file.stage);
        const bool there = isOpen(to, row.act, file.stage);
        if (there && !here)
            preview.gained.push_back(row.act);
        if (here && !there)
            preview.lost.push_back(row.act);
        if (here && there && !alike(*preview.from->find(row.act), *to.find(row.act)))
            preview.otherwise.push_back(row.act);
    }
    preview.nextNow = nextStep(file, *preview.from);
    preview.nextThen = nextStep(file, to);
    if (const auto kind = kindOf(to)) {
        ChangeProcedure change{*kind, "预览"};
        CaseFile trial = file;
        trial.acts.push_back({{file.entries + 1, now.today, now.now, now.actor}, {Act::ChangeProcedure, {}, change}});
        preview.against = findingsAbout(trial, trial.acts.back(), now, Mode::Asked);
    }
    return preview;
}

} // namespace anjuan
