// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/Said.h"

namespace anjuan::test {

std::string oneLine(const FactTree* fact)
{
    if (!fact)
        return {};
    if (const auto* text = fact->text())
        return *text;
    if (const auto* yes = fact->yes())
        return *yes ? "yes" : "no";
    std::string line;
    if (const auto* list = fact->list()) {
        for (const auto& member : *list)
            line += (line.empty() ? "" : "|") + oneLine(&member);
        return "[" + line + "]";
    }
    for (const auto& [name, value] : *fact->branch())
        line += (line.empty() ? "" : ",") + name + "=" + oneLine(&value);
    return "{" + line + "}";
}

FactTree factsOf(const Story& story, const std::string& kind)
{
    return caseFacts(story.file(), story.file().acts.back(), IssuedPaper{kind, {}, {}, {}, {}}, story.now(), false);
}

std::string saidOf(const Said& said)
{
    auto story = Story::practice();
    auto& facts = story.step(said.step).facts();
    if (said.value.is_null())
        facts.erase(said.key);
    else
        facts[said.key] = said.value;
    story.late(said.step).stopAfter(said.step);
    story.run();
    return oneLine(factsOf(story, said.kind).find(said.path));
}

std::string wrongIn(const std::vector<Said>& table)
{
    std::string wrong;
    for (const auto& said : table) {
        const auto found = saidOf(said);
        if (found != said.text)
            wrong += said.what + ": " + said.path + " is “" + found + "”\n";
    }
    return wrong;
}

} // namespace anjuan::test
