// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationStandard.h"

#include <algorithm>
#include <set>

#include "core/base/Json.h"

namespace anjuan {
namespace {

using Trouble = std::optional<Refusal>;

Refusal trouble(std::string key, std::string_view sentence, std::vector<Argument> arguments = {})
{
    return notValid(std::move(key), {sentence, std::move(arguments)});
}

Trouble checkItems(const EvaluationStandard& standard)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < standard.items.size(); ++i) {
        const auto& item = standard.items[i];
        if (item.no != static_cast<std::int64_t>(i) + 1)
            return trouble("items", N_("The items are numbered from 1 without a gap; %1 stands where %2 is due"),
                {item.no, static_cast<std::int64_t>(i) + 1});
        if (item.points <= 0)
            return trouble("items", N_("Item %1 has no points"), {item.no});
        sum += item.points;
    }
    if (sum != standard.total || sum == 0)
        return trouble(
            "total_tenths", N_("The points of the items add up to %1 tenths and not to %2"), {sum, standard.total});
    return std::nullopt;
}

Trouble checkGrades(const EvaluationStandard& standard)
{
    const auto& grades = standard.grades;
    std::set<std::string> names;
    for (std::size_t i = 0; i < grades.size(); ++i) {
        if (!names.insert(grades[i].name).second)
            return trouble("grades", N_("The grade %1 is named twice"), {grades[i].name});
        if (i > 0 && grades[i].from >= grades[i - 1].from)
            return trouble("grades", N_("The grades begin with the best; %1 does not begin below the one before"),
                {grades[i].name});
    }
    if (grades.size() < 2 || grades.back().from != 0 || grades.front().from > 1000)
        return trouble(
            "grades", N_("There are at least two grades, the best within 100 points, and the last begins at 0"));
    return std::nullopt;
}

Trouble checkRules(const EvaluationStandard& standard)
{
    std::set<std::string> vetoes;
    for (const auto& veto : standard.vetoes)
        if (!vetoes.insert(veto.no).second)
            return trouble("vetoes", N_("The veto %1 is named twice"), {veto.no});
    for (const auto& rule : standard.rules) {
        if (rule.item.has_value() == rule.veto.has_value())
            return trouble("rules", N_("The rule %1 is given either an item or a veto"), {rule.rule});
        if (rule.veto && !standard.veto(*rule.veto))
            return trouble("rules", N_("The rule %1 names a veto %2 that does not exist"), {rule.rule, *rule.veto});
        const auto* item = rule.item ? standard.item(*rule.item) : nullptr;
        if (rule.item && !item)
            return trouble("rules", N_("The rule %1 names an item %2 that does not exist"), {rule.rule, *rule.item});
        if (item && (!rule.deduction || *rule.deduction <= 0 || *rule.deduction > item->points))
            return trouble(
                "rules", N_("The rule %1 proposes a deduction that item %2 does not allow"), {rule.rule, *rule.item});
    }
    return std::nullopt;
}

Trouble checkDates(const EvaluationStandard& standard)
{
    if (standard.validTo && *standard.validTo < *standard.validFrom)
        return trouble("valid_to", N_("The standard ends on %1 before it begins on %2"),
            {*standard.validTo, *standard.validFrom});
    return std::nullopt;
}

void write(DigestWriter& writer, const Value& value)
{
    if (const auto* table = value.as<Value::Table>()) {
        writer.list(table->size());
        for (const auto& row : *table) {
            writer.list(row.size());
            for (const auto& cell : row)
                write(writer, cell);
        }
    } else if (const auto* text = value.as<std::string>()) {
        writer.text(*text);
    } else if (const auto* number = value.as<std::int64_t>()) {
        writer.number(*number);
    } else if (const auto* day = value.as<Date>()) {
        writer.text(day->iso());
    } else {
        writer.absent();
    }
}

} // namespace

const StandardItem* EvaluationStandard::item(std::int64_t no) const
{
    const auto found = std::ranges::find(items, no, &StandardItem::no);
    return found == items.end() ? nullptr : &*found;
}

const StandardVeto* EvaluationStandard::veto(std::string_view no) const
{
    const auto found = std::ranges::find(vetoes, no, [](const auto& veto) { return std::string_view{veto.no}; });
    return found == vetoes.end() ? nullptr : &*found;
}

Result<EvaluationStandard> parseStandard(std::string_view json, const std::string& file)
{
    auto parsed = parseJson(json, file);
    if (!parsed)
        return std::move(parsed).refusal();
    EvaluationStandard standard;
    auto filled = fromJson(fieldsOf<EvaluationStandard>(), &standard, *parsed);
    if (!filled)
        return std::move(filled).refusal();
    for (const auto check : {checkItems, checkGrades, checkRules, checkDates})
        if (auto found = check(standard))
            return std::move(*found);
    return standard;
}

Digest digestOf(const EvaluationStandard& standard)
{
    DigestWriter writer;
    for (const auto& row : fieldsOf<EvaluationStandard>())
        write(writer, row.read(&standard));
    return writer.finish();
}

} // namespace anjuan
