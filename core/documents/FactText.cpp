// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/FactText.h"

#include <algorithm>
#include <unordered_map>

#include <kainjow/mustache.hpp>

namespace anjuan {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

/// A section's name gets a `?` before it, so that asking for a fact and writing it can be told apart.
std::string withAskedSections(const std::string& text)
{
    std::string marked;
    for (std::size_t i = 0; i < text.size(); ++i) {
        marked += text[i];
        const bool opens = i >= 2 && text[i - 1] == '{' && text[i - 2] == '{';
        if (opens && (text[i] == '#' || text[i] == '^' || text[i] == '/'))
            marked += '?';
    }
    return marked;
}

data dataOf(const FactTree& facts);

/// A member of a list also knows its number from 1 (`no`) and whether it is the `last`; a plain text becomes `text`.
data memberOf(const FactTree& facts, std::size_t index, std::size_t count)
{
    data member = facts.branch() ? dataOf(facts) : data{data::type::object};
    if (!facts.branch())
        member.set("text", dataOf(facts));
    if (!member.get("no"))
        member.set("no", std::to_string(index + 1));
    member.set("last", data{index + 1 == count});
    return member;
}

data dataOf(const FactTree& facts)
{
    if (const auto* text = facts.text())
        return data{*text};
    if (const auto* yes = facts.yes())
        return data{*yes};
    if (const auto* list = facts.list()) {
        data members{data::type::list};
        for (std::size_t i = 0; i < list->size(); ++i)
            members.push_back(memberOf((*list)[i], i, list->size()));
        return members;
    }
    data branch{data::type::object};
    for (const auto& [name, value] : *facts.branch())
        branch.set(name, dataOf(value));
    return branch;
}

bool isEmpty(const data& value)
{
    return value.is_false() || value.is_empty_list() || (value.is_string() && value.string_value().empty());
}

} // namespace

struct FactText::Scopes final : kainjow::mustache::basic_context<std::string> {
    explicit Scopes(const FactTree& facts) : root(dataOf(facts))
    {
        remember(root, facts, "");
        stack.push_back(&root);
    }

    void remember(const data& value, const FactTree& facts, const std::string& path)
    {
        paths.emplace(&value, path);
        if (const auto* list = facts.list())
            for (std::size_t i = 0; i < list->size(); ++i)
                rememberMember(value.list_value()[i], (*list)[i], path + "[" + std::to_string(i) + "]");
        if (const auto* branch = facts.branch())
            for (const auto& [name, member] : *branch)
                remember(*value.get(name), member, path.empty() ? name : path + "." + name);
    }

    void rememberMember(const data& member, const FactTree& facts, const std::string& path)
    {
        for (const auto* own : {"no", "last"})
            paths.emplace(member.get(own), path + "." + own);
        if (facts.branch())
            return remember(member, facts, path);
        paths.emplace(&member, path);
        paths.emplace(member.get("text"), path);
    }

    /// The innermost branch: the list member we are in, or the whole. Facts further out never shine through.
    const data& here() const
    {
        const auto found = std::find_if(stack.rbegin(), stack.rend(), [](const auto* scope) { return scope->is_object(); });
        return **found;
    }

    /// Where a name is looked up: `paper.date` and names with a branch that is not here count from the top.
    std::pair<const data*, std::string> start(const std::string& name) const
    {
        constexpr std::string_view top = "paper.";
        if (name.rfind(top, 0) == 0)
            return {&root, name.substr(top.size())};
        const auto dot = name.find('.');
        const bool fromTop = dot != std::string::npos && !here().get(name.substr(0, dot));
        return {fromTop ? &root : &here(), name};
    }

    const data* look(const std::string& name) const
    {
        const auto [from, path] = start(name);
        return below(*from, path);
    }

    static const data* below(const data& from, const std::string& name)
    {
        const auto dot = name.find('.');
        const auto* found = from.is_object() ? from.get(name.substr(0, dot)) : nullptr;
        return found && dot != std::string::npos ? below(*found, name.substr(dot + 1)) : found;
    }

    /// The path that a missing name would have had.
    std::string pathOf(const std::string& name) const
    {
        const auto [from, path] = start(name);
        const auto& scope = paths.at(from);
        return scope.empty() ? path : scope + "." + path;
    }

    const data* ask(const std::string& name) const
    {
        const auto* found = look(name);
        if (!found || isEmpty(*found))
            return nullptr;
        asked.insert(paths.at(found));
        return found;
    }

    void push(const data* value) override { stack.push_back(value); }
    void pop() override { stack.pop_back(); }
    const data* get(const std::string& name) const override
    {
        if (!name.empty() && name.front() == '?')
            return ask(name.substr(1));
        const auto* found = look(name);
        if (found && found->is_string() && !isEmpty(*found)) {
            written.insert(paths.at(found));
            return found;
        }
        miss(found ? paths.at(found) : pathOf(name));
        return nullptr;
    }
    const data* get_partial(const std::string&) const override { return nullptr; }

    void miss(const std::string& path) const
    {
        if (std::find(gaps.begin(), gaps.end(), path) == gaps.end())
            gaps.push_back(path);
    }

    data root;
    std::unordered_map<const data*, std::string> paths;
    std::vector<const data*> stack;
    mutable std::vector<std::string> gaps;
    mutable std::set<std::string> written;
    mutable std::set<std::string> asked;
};

FactText::FactText(const FactTree& facts) : m_scopes(std::make_unique<Scopes>(facts)) {}
FactText::~FactText() = default;

std::string FactText::fill(const std::string& text)
{
    if (text.find("{{") == std::string::npos)
        return text;
    mustache leaf{withAskedSections(text)};
    leaf.set_custom_escape([](const std::string& value) { return value; });
    return leaf.render(*m_scopes);
}

bool FactText::holds(const std::string& name) { return m_scopes->ask(name) != nullptr; }

std::size_t FactText::count(const std::string& list)
{
    const auto* found = m_scopes->look(list);
    if (found && found->is_list() && !found->is_empty_list())
        return found->list_value().size();
    m_scopes->miss(found ? m_scopes->paths.at(found) : m_scopes->pathOf(list));
    return 0;
}

void FactText::enter(const std::string& list, std::size_t member)
{
    m_scopes->push(&m_scopes->look(list)->list_value().at(member));
}

void FactText::leave() { m_scopes->pop(); }

const std::vector<std::string>& FactText::gaps() const { return m_scopes->gaps; }
const std::set<std::string>& FactText::written() const { return m_scopes->written; }
const std::set<std::string>& FactText::asked() const { return m_scopes->asked; }

std::string faultOf(const std::string& text)
{
    for (const auto* forbidden : {"{{>", "{{="})
        if (text.find(forbidden) != std::string::npos)
            return forbidden;
    const mustache leaf{withAskedSections(text)};
    return leaf.is_valid() ? std::string{} : leaf.error_message();
}

} // namespace anjuan
