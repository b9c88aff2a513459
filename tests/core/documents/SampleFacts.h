// SPDX-License-Identifier: GPL-3.0-or-later
// The invented case that every template is filled from: a common part, and what each paper says beside it.
#pragma once
#include <fstream>
#include <iterator>
#include <string>

#include "core/documents/Template.h"

namespace anjuan::test {

inline std::string fileText(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>{stream}, {}};
}

inline FactTree sampleFacts(const std::string& kind)
{
    static const Json sample = Json::parse(fileText(ANJUAN_FIXTURES "/documents/sample_facts.json"));
    FactTree facts = factsFromJson(sample.at("common"));
    for (const auto& [key, value] : sample.at("papers").at(kind).items())
        facts.set(key, factsFromJson(value));
    return facts;
}

inline const TemplateShelf& shelf()
{
    static const TemplateShelf read = TemplateShelf::read(ANJUAN_RESOURCES "/templates").value();
    return read;
}

} // namespace anjuan::test
