// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerReport.h"

#include <algorithm>

#include "core/exchange/Characters.h"

namespace anjuan {
namespace {

std::string shortened(const std::string& text, std::size_t most)
{
    auto characters = charactersOf(text);
    if (characters.size() <= most)
        return text;
    characters.resize(most);
    return utf8Of(characters) + "…";
}

std::string whatOf(const LedgerFacts& facts)
{
    std::string what;
    for (const auto& party : facts.parties)
        what += (what.empty() ? "" : "、") + party.name;
    const auto& cause = facts.cause.empty() ? facts.matter : facts.cause;
    return shortened(what, 20) + (cause.empty() ? "" : " " + shortened(cause, 20));
}

std::int64_t count(std::size_t size)
{
    return static_cast<std::int64_t>(size);
}

} // namespace

LedgerReport reportOn(const LedgerReading& reading)
{
    LedgerReport report;
    report.head.push_back({N_("%1 (%2): %3 rows accepted, %4 rejected, %5 empty"),
        {reading.file, reading.encoding, count(reading.accepted.size()), count(reading.rejected.size()),
            count(reading.emptyRows.size())}});
    report.head.insert(report.head.end(), reading.remarks.begin(), reading.remarks.end());
    for (const auto& one : reading.accepted) {
        const auto what = whatOf(one.facts);
        if (one.notes.empty())
            report.lines.push_back({one.facts.sourceRow, LedgerRowState::Accepted, what, {}, {}});
        for (const auto& note : one.notes)
            report.lines.push_back(
                {one.facts.sourceRow, LedgerRowState::Accepted, what, note.heading, note.sentence});
    }
    for (const auto& no : reading.rejected)
        report.lines.push_back({no.row, LedgerRowState::Rejected, {}, no.column, no.reason});
    std::ranges::stable_sort(report.lines, {}, &LedgerReportLine::row);
    return report;
}

std::string printed(const LedgerReport& report, const std::function<std::string(const Message&)>& words)
{
    std::string text;
    for (const auto& sentence : report.head)
        text += words(sentence) + "\n";
    std::int64_t last = 0;
    for (const auto& line : report.lines) {
        if (line.row != last)
            text += std::to_string(line.row) + (line.state == LedgerRowState::Accepted ? "  +  " : "  -  ")
                + line.what + "\n";
        last = line.row;
        if (!line.sentence.text.empty())
            text += "        " + (line.column.empty() ? "" : line.column + ": ") + words(line.sentence) + "\n";
    }
    return text;
}

} // namespace anjuan
