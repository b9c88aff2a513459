// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationScore.h"

#include <algorithm>

namespace anjuan {

const GradeLimit& gradeOf(const EvaluationStandard& standard, std::int64_t score)
{
    const auto found
        = std::ranges::find_if(standard.grades, [&](const GradeLimit& grade) { return score >= grade.from; });
    return found == standard.grades.end() ? standard.grades.back() : *found;
}

std::optional<EvaluationScore> scoreOf(const EvaluationStandard& standard, const EvaluationSheet& sheet)
{
    EvaluationScore made;
    for (const auto& item : standard.items) {
        const auto decided = sheet.items.find(item.no);
        if (decided != sheet.items.end() && !decided->second.isApplicable)
            continue;
        const auto deduction
            = decided == sheet.items.end() ? 0 : std::clamp<std::int64_t>(decided->second.deduction, 0, item.points);
        made.applicable += item.points;
        made.earned += item.points - deduction;
    }
    if (made.applicable == 0)
        return std::nullopt;
    made.itemScore = (made.earned * 2000 + made.applicable) / (made.applicable * 2);
    made.score = made.itemScore;
    made.grade = gradeOf(standard, made.score).name;
    for (const auto& veto : standard.vetoes)
        if (const auto decided = sheet.vetoes.find(veto.no); decided != sheet.vetoes.end() && decided->second.applies)
            made.vetoes.push_back(veto.no);
    if (made.vetoes.empty())
        return made;
    switch (standard.vetoEffect) {
    case VetoEffect::Fail:
        made.score = 0;
        made.grade = standard.grades.back().name;
        break;
    case VetoEffect::CapBelowExcellent:
        if (made.grade == standard.grades.front().name)
            made.grade = standard.grades[1].name;
        break;
    }
    return made;
}

} // namespace anjuan
