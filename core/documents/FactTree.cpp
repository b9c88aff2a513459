// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/FactTree.h"
#include "core/base/Json.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace anjuan {
namespace {

struct Step {
    std::string_view name;
    std::optional<std::size_t> index;
    std::string_view rest;
};

Step firstStep(std::string_view path)
{
    const auto end = std::min(path.find('.'), path.size());
    Step step{path.substr(0, end), {}, end < path.size() ? path.substr(end + 1) : std::string_view{}};
    const auto open = step.name.find('[');
    if (open == std::string_view::npos)
        return step;
    std::size_t index = 0;
    std::from_chars(step.name.data() + open + 1, step.name.data() + step.name.size(), index);
    step.index = index;
    step.name = step.name.substr(0, open);
    return step;
}

} // namespace

FactTree* FactTree::walk(std::string_view path, bool make)
{
    FactTree* here = this;
    while (!path.empty()) {
        const auto step = firstStep(path);
        auto* branch = std::get_if<Branch>(&here->m_held);
        if (!branch && make)
            branch = &here->m_held.emplace<Branch>();
        if (!branch)
            return nullptr;
        auto found = branch->find(step.name);
        if (found == branch->end() && !make)
            return nullptr;
        if (found == branch->end())
            found = branch->emplace(std::string{step.name}, FactTree{}).first;
        here = &found->second;
        if (step.index) {
            auto* list = std::get_if<List>(&here->m_held);
            if (!list && make)
                list = &here->m_held.emplace<List>();
            if (list && make && list->size() <= *step.index)
                list->resize(*step.index + 1);
            if (!list || list->size() <= *step.index)
                return nullptr;
            here = &(*list)[*step.index];
        }
        path = step.rest;
    }
    return here;
}

FactTree& FactTree::set(std::string_view path, FactTree value)
{
    *walk(path, true) = std::move(value);
    return *this;
}

void FactTree::erase(std::string_view path)
{
    const auto dot = path.rfind('.');
    auto* parent = dot == std::string_view::npos ? this : walk(path.substr(0, dot), false);
    const auto last = firstStep(dot == std::string_view::npos ? path : path.substr(dot + 1));
    auto* branch = parent ? std::get_if<Branch>(&parent->m_held) : nullptr;
    const auto found = branch ? branch->find(last.name) : Branch::iterator{};
    if (!branch || found == branch->end())
        return;
    if (!last.index) {
        branch->erase(found);
        return;
    }
    if (auto* list = std::get_if<List>(&found->second.m_held); list && *last.index < list->size())
        list->erase(list->begin() + static_cast<std::ptrdiff_t>(*last.index));
}

const FactTree* FactTree::find(std::string_view path) const { return const_cast<FactTree*>(this)->walk(path, false); }

bool FactTree::isEmpty() const
{
    if (const auto* held = text())
        return held->empty();
    if (const auto* held = yes())
        return !*held;
    if (const auto* held = list())
        return held->empty();
    const auto* held = branch();
    return std::all_of(held->begin(), held->end(), [](const auto& entry) { return entry.second.isEmpty(); });
}

FactTree factsFromJson(const Json& json)
{
    if (json.is_object()) {
        FactTree tree;
        for (const auto& [key, value] : json.items())
            tree.set(key, factsFromJson(value));
        return tree;
    }
    if (json.is_array()) {
        FactTree::List list;
        for (const auto& value : json)
            list.push_back(factsFromJson(value));
        return list;
    }
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_string())
        return json.get<std::string>();
    return json.is_null() ? std::string{} : json.dump();
}

std::string dayWords(Date day) { return fmt::format("{}年{}月{}日", day.year(), day.month(), day.day()); }

std::string timeWords(TimeOfDay time) { return fmt::format("{}时{:02}分", time.hour(), time.minute()); }

std::string citation(const Provisions& provisions)
{
    std::string text;
    const Provision* before = nullptr;
    for (const auto& provision : provisions) {
        const bool sameLaw = before && before->law == provision.law;
        const auto cited = cite(provision);
        text += before ? "、" : "";
        text += sameLaw ? cited.substr(provision.law.size()) : fmt::format("《{}》{}", provision.law, cited.substr(provision.law.size()));
        before = &provision;
    }
    return text;
}

FactTree moneyFacts(Money money)
{
    const auto yuan = Money::yuan(money.fen() / 100).grouped();
    FactTree facts;
    facts.set("plain", money.plain()).set("grouped", money.grouped()).set("capitals", money.capitals());
    facts.set("words", fmt::format("人民币{}（¥{}.{:02}）", money.capitals(), yuan, money.fen() % 100));
    return facts;
}

FactTree personFacts(std::string name, std::string certificate)
{
    FactTree facts;
    facts.set("name", std::move(name)).set("certificate", std::move(certificate));
    return facts;
}

} // namespace anjuan
