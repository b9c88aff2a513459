// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/TimeLimits.h"

#include <algorithm>

#include "core/law/CsvCells.h"
#include "core/law/LawNames.h"

namespace anjuan {
namespace {

constexpr std::array<std::string_view, 16> columns{"id", "form", "zh", "en", "trigger", "length", "unit", "roll",
    "direction", "provisions", "local", "verified", "checked_as_of", "valid_from", "valid_to", "notes"};

void readLength(CsvCells& cells, TimeLimit& limit)
{
    switch (limit.form) {
    case LimitForm::Term:
        limit.term = Term{cells.number("length"), cells.key<TermUnit>("unit"), cells.key<Roll>("roll"),
            cells.key<Direction>("direction")};
        return;
    case LimitForm::Local:
        if (!cells.text("length").empty())
            limit.term = Term{cells.number("length"), cells.key<TermUnit>("unit"), cells.key<Roll>("roll"),
                cells.key<Direction>("direction")};
        return;
    case LimitForm::Rate:
    case LimitForm::Amount:
        limit.figure = cells.number("length");
        return;
    case LimitForm::Instant:
    case LimitForm::Rule:
        return;
    }
}

Result<TimeLimit> readLimit(const CsvTable& table, std::size_t row)
{
    CsvCells cells{table, row};
    TimeLimit limit;
    limit.id = cells.must("id");
    limit.form = cells.key<LimitForm>("form");
    limit.name = cells.must("zh");
    limit.english = cells.must("en");
    limit.trigger = cells.must("trigger");
    readLength(cells, limit);
    if (auto provisions = parseProvisions(cells.text("provisions")))
        limit.provisions = std::move(*provisions);
    else
        cells.no("provisions",
            N_("%1, row %2: %3 \"%4\" is no list of provisions; write 行政处罚法 64.0.1; 行政处罚法 85"));
    if (cells.text("local") != "yes" && cells.text("local") != "no")
        cells.no("local", N_("%1, row %2: %3 is \"yes\" or \"no\""));
    limit.isLocal = cells.text("local") == "yes";
    limit.verified = cells.key<Verification>("verified");
    limit.checkedAsOf = cells.day("checked_as_of");
    limit.inForce = cells.inForce("valid_from", "valid_to");
    limit.notes = cells.text("notes");
    if (limit.form == LimitForm::Local && !limit.isLocal)
        cells.no("local", N_("%1, row %2: a limit set by the office has \"yes\" in %3"));
    if (cells.refusal)
        return std::move(*cells.refusal);
    return limit;
}

Refusal noTerm(const TimeLimit& limit, std::string_view sentence)
{
    Finding finding;
    finding.rule = "limit";
    finding.sentence = {sentence, {limit.id, limit.name}};
    finding.provisions = limit.provisions;
    return refuse(Why::NotValid, std::move(finding));
}

} // namespace

Result<TimeLimits> TimeLimits::parse(std::string_view csv, const std::string& file)
{
    auto table = CsvTable::parse(csv, file, columns);
    if (!table)
        return std::move(table).refusal();
    TimeLimits limits;
    for (std::size_t row = 0; row < table->size(); ++row) {
        auto limit = readLimit(*table, row);
        if (!limit)
            return std::move(limit).refusal();
        const bool twice = std::ranges::any_of(limits.m_limits,
            [&](const TimeLimit& other) { return other.id == limit->id && overlap(other.inForce, limit->inForce); });
        if (twice)
            return table->refuse(row, "id", N_("%1, row %2: %4 stands there twice for the same days"));
        limits.m_limits.push_back(std::move(*limit));
    }
    return limits;
}

Result<const TimeLimit*> TimeLimits::find(std::string_view id, std::optional<Date> on) const
{
    const TimeLimit* latest = nullptr;
    for (const auto& limit : m_limits) {
        if (limit.id != id || (on && !limit.inForce.on(*on)))
            continue;
        if (!latest || (limit.inForce.from && (!latest->inForce.from || *latest->inForce.from < *limit.inForce.from)))
            latest = &limit;
    }
    if (latest)
        return latest;
    Finding finding;
    finding.rule = "limit";
    finding.sentence = on ? Message{N_("The register has no time limit %1 in force on %2"), {std::string{id}, *on}}
                          : Message{N_("The register has no time limit %1"), {std::string{id}}};
    return refuse(Why::NotFound, std::move(finding));
}

Result<DueDate> TimeLimits::due(std::string_view id, Date start, const WorkingDays& calendar, const LocalRules& rules,
    std::optional<TimeOfDay> time) const
{
    auto limit = find(id, start);
    if (!limit)
        limit = find(id);
    if (!limit)
        return std::move(limit).refusal();
    return anjuan::due(**limit, start, calendar, rules, time);
}

Result<Done> TimeLimits::agreesWith(const LocalRules& rules) const
{
    for (const auto& rule : rules.all()) {
        if (rule.limit.empty())
            continue;
        const auto limit = find(rule.limit);
        if (!limit)
            return notValid(rule.key,
                {N_("%1: the local rule %2 sets the time limit %3, which the register does not know"),
                    {rule.file, rule.key, rule.limit}});
        if (!(*limit)->isLocal)
            return notValid(rule.key,
                {N_("%1: the local rule %2 would change the time limit %3, which the law sets"),
                    {rule.file, rule.key, rule.limit}});
        auto term = termOf(rule);
        if (!term)
            return std::move(term).refusal();
    }
    return Done{};
}

Result<Term> termOf(const TimeLimit& limit, Date on, const LocalRules& rules)
{
    const auto* rule = limit.isLocal ? rules.forLimit(limit.id, on) : nullptr;
    if (rule)
        return termOf(*rule);
    switch (limit.form) {
    case LimitForm::Term:
        return *limit.term;
    case LimitForm::Local:
        if (limit.term)
            return *limit.term;
        return noTerm(limit, N_("%1 (%2) has no length in the law, and the office has set none in its local rules"));
    case LimitForm::Instant:
        return noTerm(limit, N_("%1 (%2) takes effect on the day itself; it is no term"));
    case LimitForm::Rate:
        return noTerm(limit, N_("%1 (%2) is a rate; it is no term"));
    case LimitForm::Amount:
        return noTerm(limit, N_("%1 (%2) is an amount of money; it is no term"));
    case LimitForm::Rule:
        break;
    }
    return noTerm(limit, N_("%1 (%2) follows from other dates; it is no term of its own"));
}

Result<DueDate> due(const TimeLimit& limit, Date start, const WorkingDays& calendar, const LocalRules& rules,
    std::optional<TimeOfDay> time)
{
    return termOf(limit, start, rules).then([&](const Term& term) -> Result<DueDate> {
        auto date = due(term, start, calendar, time);
        if (!date)
            return std::move(date).refusal();
        date->provisions = limit.provisions;
        if (const auto* rule = limit.isLocal ? rules.forLimit(limit.id, start) : nullptr)
            date->basis = rule->basis;
        return date;
    });
}

} // namespace anjuan
