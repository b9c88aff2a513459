// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Registers.h"

#include <fmt/format.h>

#include "core/casefile/Bodies.h"

namespace anjuan {
namespace {

/// The archive number has a pattern of its own (law/documents.md 1): year and serial, eight digits.
constexpr std::string_view archiveSeries = "归档";

Result<std::string> written(const Setup& setup, std::string_view series, int year, std::int64_t sequence)
{
    if (series == archiveSeries)
        return fmt::format("{:04}{:04}", year, sequence);
    auto pattern = NumberPattern::read(setup.numberPattern);
    if (!pattern)
        return std::move(pattern).refusal();
    return pattern->number(series, year, sequence);
}

} // namespace

StreamName registerStream(std::string_view series, int year)
{
    return fmt::format("office/register/{}/{}", series, year);
}

Result<NextNumber> nextNumber(const Journal& journal, const Setup& setup, std::string_view series, int year)
{
    NextNumber next{registerStream(series, year), 0, 1, {}};
    next.expected = journal.count(next.stream);
    if (next.expected > 0)
        next.sequence = readBody<NumberTaken>(journal.read(next.stream, next.expected - 1).back().body).sequence.value_or(0) + 1;
    auto number = written(setup, series, year, next.sequence);
    if (!number)
        return std::move(number).refusal();
    next.number = std::move(*number);
    return next;
}

NewEntry registerOpened(std::int64_t lastUsed, Date on, const PersonId& by)
{
    return {"register-opened", 1, on, by, writeBody(NumberTaken{lastUsed, {}, {}, {}})};
}

NewEntry numberTaken(const NextNumber& next, const CaseId& file, std::string_view kind, Date on, const PersonId& by)
{
    return {"number-taken", 1, on, by, writeBody(NumberTaken{next.sequence, next.number, file.text(), std::string{kind}})};
}

} // namespace anjuan
