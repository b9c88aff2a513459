// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AttachFiles.h"

#include <algorithm>

#include "core/base/Json.h"
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {
namespace {

bool takesFiles(Act act)
{
    return std::ranges::any_of(rowOf(act).fields, [](const FieldRow& row) { return holdsFiles(row); });
}

/// When and by whom it was taken is what the facts say of the evidence as a whole, unless they say it for the file.
void describe(AttachedFile& attached, const Json& facts)
{
    if (facts.contains("made_on") && facts["made_on"].is_string())
        attached.takenOn = Date::parse(facts["made_on"].get<std::string>());
    if (facts.contains("maker") && facts["maker"].is_string())
        attached.takenBy = facts["maker"].get<std::string>();
}

} // namespace

Result<Json> withFiles(OpenOffice& opened, Act act, Json facts, const std::vector<std::string>& files)
{
    if (files.empty())
        return facts;
    if (!takesFiles(act))
        return notValid("--attach", {N_("The step %1 has no place for files"), {std::string{keyOf(act)}}});
    std::vector<std::unique_ptr<FileSource>> sources;
    for (const auto& file : files) {
        auto source = FileSource::open(file);
        if (!source)
            return std::move(source).refusal();
        sources.push_back(std::move(*source));
    }
    if (!facts.contains("attached"))
        facts["attached"] = Json::array();
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto attached = opened.office().attach(opened.session(), *sources[i], std::filesystem::path{files[i]}.filename().string());
        if (!attached)
            return std::move(attached).refusal();
        describe(*attached, facts);
        facts["attached"].push_back(toJson(fieldsOf<AttachedFile>(), &*attached));
    }
    return facts;
}

} // namespace anjuan
