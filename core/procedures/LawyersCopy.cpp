// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/casefile/Act.h"
#include "core/procedures/Procedures.h"

namespace anjuan {
namespace {

using Say = std::string (*)(std::string_view);

std::string join(const std::vector<std::string>& words, std::string_view between)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? std::string{} : std::string{between}) + word;
    return text;
}

std::string stages(const Step& step, Say say)
{
    const auto label = [&](Stage stage) { return say(Options<Stage>::rows[static_cast<std::size_t>(stage)].label); };
    std::string text = label(step.from);
    if (step.through != step.from)
        text += " … " + label(step.through);
    for (const auto stage : step.alsoFrom)
        text += " / " + label(stage);
    if (step.then != Stage::Lead)
        text += " → " + label(step.then);
    return text;
}

std::string people(const Step& step, Say say)
{
    std::vector<std::string> who;
    for (const auto role : step.who)
        who.push_back(say(Options<Role>::rows[static_cast<std::size_t>(role)].label));
    std::string text = join(who, " / ");
    if (step.officers > 0)
        text += fmt::format(" × {}", step.officers);
    for (const auto signer : step.signers)
        text += " → " + say(Options<Signer>::rows[static_cast<std::size_t>(signer)].label);
    return text;
}

} // namespace

std::string lawyersCopy(const Procedure& procedure, Say say)
{
    std::string page = fmt::format("{} ({}) {}\n", say(procedure.name), procedure.id, procedure.inForceFrom.iso());
    for (const auto& step : procedure.steps) {
        const auto& row = rowOf(step.act);
        std::vector<std::string> papers;
        for (const auto& paper : step.papers)
            papers.push_back(std::string{paper.kind} + (paper.reg.empty() ? "" : " [" + std::string{paper.reg} + "]"));
        page += fmt::format("\n{} ({}) {}\n    {}\n    {}\n    {}\n", say(row.label), row.key,
            step.effect == Effect::Issues ? say(N_("issues")) : say(N_("records")), stages(step, say), people(step, say),
            cite(step.provisions));
        if (!papers.empty())
            page += "    " + join(papers, ", ") + "\n";
    }
    return page;
}

} // namespace anjuan
