// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/casefile/facts/Service.h"
#include "core/documents/NumberRegister.h"
#include "core/documents/PaperFacts.h"

namespace anjuan {
namespace {

constexpr std::string_view proof = "proof-of-service";

/// Whether somebody who wrote `words` means the paper: by its number, its kind or its title.
bool means(const std::string& words, const IssuedPaper& paper)
{
    const auto number = normalisedNumber(words);
    if (number && number == normalisedNumber(paper.number))
        return true;
    const bool named = !paper.number.empty() && words.find(paper.number) != std::string::npos;
    return named || words == paper.kind || (!paper.title.empty() && words.find(paper.title) != std::string::npos);
}

bool serves(const FiledAct& service, const FiledAct& act, const IssuedPaper& paper)
{
    if (service.act() == Act::ServeNotice)
        return act.act() == Act::IssueNotice || act.act() == Act::NotifyDisposition;
    if (service.act() == Act::ServeDemand)
        return act.act() == Act::IssueDemand;
    if (service.act() == Act::ServeDecision)
        return act.act() == Act::IssueDecision || act.act() == Act::IssueNoPenalty || act.act() == Act::IssueDisposition;
    return paper.kind != proof && means(service.as<Serve>()->paper, paper);
}

} // namespace

const IssuedPaper* servedPaper(const CaseFile& file, const FiledAct& service)
{
    const IssuedPaper* served = nullptr;
    for (const auto& act : file.acts) {
        const bool earlier = act.stamp.entryNo != service.stamp.entryNo && act.on() <= service.on();
        for (const auto& paper : act.taken.head.papers) {
            if (earlier && serves(service, act, paper))
                served = &paper;
        }
    }
    return served;
}

} // namespace anjuan
