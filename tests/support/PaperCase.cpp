// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PaperCase.h"

#include <stdexcept>

#include "core/base/Json.h"
#include "core/documents/DocumentText.h"
#include "core/documents/NumberRegister.h"
#include "core/procedures/Procedures.h"

namespace anjuan::test {
namespace {

const TemplateShelf& shippedShelf()
{
    static const auto read = TemplateShelf::read(ANJUAN_RESOURCES "/templates");
    if (!read)
        throw std::runtime_error("templates: " + english(read.refusal().findings.at(0).sentence));
    return *read;
}

} // namespace

PaperCase PaperCase::of(Story story, std::optional<Act> last)
{
    story.run();
    PaperCase made;
    made.m_now.law = story.now().law;
    for (const auto& act : story.file().acts) {
        made.file(act);
        if (last == act.act())
            break;
    }
    return made;
}

PaperCase& PaperCase::file(FiledAct act)
{
    act.taken.head.papers.clear();
    const auto* step = procedureOf(m_file).find(act.act());
    for (const auto& paper : papersOf(*step, act.taken.facts)) {
        const std::string kind{paper.kind};
        const auto* form = shippedShelf().find(kind);
        if (!form)
            throw std::runtime_error("no template " + kind);
        const IssuedPaper issued{kind, form->title(), paper.reg.empty() ? std::string{} : nextNumber(paper.reg, act.on().year()), {}, form->version()};
        m_papers.insert_or_assign(kind, shippedShelf().fill(kind, caseFacts(m_file, act, issued, m_now, false)));
        act.taken.head.papers.push_back(issued);
    }
    m_file = evolve(std::move(m_file), act.taken, act.stamp);
    return *this;
}

PaperCase& PaperCase::file(Act act, const Json& facts, Date on, std::vector<SignatureGiven> signatures)
{
    auto read = readFacts(act, facts);
    if (!read)
        throw std::runtime_error(english(read.refusal().findings.at(0).sentence));
    ActTaken taken{act, {}, std::move(*read)};
    taken.head.officers = {PersonId{"chen"}, PersonId{"li"}};
    taken.head.signatures = std::move(signatures);
    return file(FiledAct{{m_file.entries + 1, on, Instant::at(on, *TimeOfDay::make(10, 0)), PersonId{"chen"}}, std::move(taken)});
}

const Result<Document>& PaperCase::paper(const std::string& kind) const
{
    const auto found = m_papers.find(kind);
    if (found == m_papers.end())
        throw std::runtime_error("no paper " + kind + " was asked for");
    return found->second;
}

std::string PaperCase::text(const std::string& kind) const
{
    const auto& made = paper(kind);
    return made ? plainText(*made) : "refused: " + missing(made);
}

std::vector<std::string> PaperCase::kinds() const
{
    std::vector<std::string> kinds;
    for (const auto& [kind, made] : m_papers)
        kinds.push_back(kind);
    return kinds;
}

FactTree PaperCase::facts(const FiledAct& act, const std::string& kind) const
{
    return caseFacts(m_file, act, IssuedPaper{kind, shippedShelf().find(kind)->title(), {}, {}, {}}, m_now, false);
}

std::string PaperCase::nextNumber(std::string_view reg, int year)
{
    const auto pattern = NumberPattern::read(m_now.setup->numberPattern);
    return pattern->number(reg, year, ++m_used[std::string{reg}]);
}

std::string missing(const Result<Document>& paper)
{
    std::string names;
    if (paper)
        return names;
    for (const auto& finding : paper.refusal().findings)
        names += (names.empty() ? "" : " ") + finding.jump;
    return names;
}

} // namespace anjuan::test
