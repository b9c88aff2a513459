// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "core/documents/Template.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return {};
    return std::string{std::istreambuf_iterator<char>{stream}, {}};
}

Result<Json> jsonOf(const fs::path& file)
{
    const auto text = textOf(file);
    if (!text)
        return notValid(file.filename().string(), Message{N_("%1 cannot be read."), {file.filename().string()}});
    return parseJson(*text, file.filename().string());
}

Result<std::map<std::string, std::string, std::less<>>> namesOf(const fs::path& file)
{
    auto json = jsonOf(file);
    if (!json)
        return std::move(json).refusal();
    std::map<std::string, std::string, std::less<>> names;
    for (const auto& [key, value] : json->items())
        if (value.is_string())
            names.emplace(key, value.get<std::string>());
    return names;
}

} // namespace

Result<Done> TemplateShelf::readFolder(const fs::path& folder)
{
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() != ".json" || name == "facts.json" || name == "titles.json")
            continue;
        const auto text = textOf(entry.path());
        auto form = Template::read(text.value_or(""), name);
        if (!form)
            return std::move(form).refusal();
        if (form->kind() + ".json" != name)
            return notValid(name, Message{N_("%1 is not a document template: see %2."), {name, std::string{"kind"}}});
        m_templates.insert_or_assign(form->kind(), *form);
    }
    if (failed)
        return notValid(folder.string(), Message{N_("%1 cannot be read."), {folder.string()}});
    return Done{};
}

Result<Done> TemplateShelf::readTitles(const fs::path& file)
{
    auto titles = namesOf(file);
    if (!titles)
        return std::move(titles).refusal();
    for (const auto& [kind, title] : *titles) {
        const auto found = m_templates.find(kind);
        if (found == m_templates.end())
            return notValid(kind, Message{N_("There is no document template %1."), {kind}});
        found->second = found->second.called(title);
    }
    return Done{};
}

Result<TemplateShelf> TemplateShelf::read(const fs::path& folder, const std::optional<fs::path>& office)
{
    TemplateShelf shelf;
    if (auto done = shelf.readFolder(folder); !done)
        return std::move(done).refusal();
    auto labels = namesOf(folder / "facts.json");
    if (!labels)
        return std::move(labels).refusal();
    shelf.m_labels = std::move(*labels);
    if (!office)
        return shelf;
    if (auto done = shelf.readFolder(*office); !done)
        return std::move(done).refusal();
    if (std::error_code ignored; fs::exists(*office / "titles.json", ignored))
        if (auto done = shelf.readTitles(*office / "titles.json"); !done)
            return std::move(done).refusal();
    return shelf;
}

const Template* TemplateShelf::find(std::string_view kind) const
{
    const auto found = m_templates.find(kind);
    return found == m_templates.end() ? nullptr : &found->second;
}

Result<Document> TemplateShelf::fill(std::string_view kind, const FactTree& facts) const
{
    const auto* form = find(kind);
    if (!form)
        return refuse(Why::NotFound, Finding{.rule = "template", .sentence = Message{N_("There is no document template %1."), {std::string{kind}}}});
    return anjuan::fill(*form, facts, m_labels);
}

} // namespace anjuan
