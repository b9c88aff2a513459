// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromLedger.h"

#include <algorithm>

#include "core/exchange/LedgerReport.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::int64_t count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

QString sampleOf(const LedgerPreview& preview, std::size_t column)
{
    for (const auto& row : preview.rows) {
        if (!row[column].empty())
            return toText(row[column]);
    }
    return {};
}

void putReading(const LedgerReading& reading, LedgerImportLines& lines)
{
    lines.ready = count(reading.accepted.size());
    lines.summary = words(Message{N_("%1 rows can be taken over, %2 are refused, %3 are empty"),
        {count(reading.accepted.size()), count(reading.rejected.size()), count(reading.emptyRows.size())}});
    if (reading.accepted.empty())
        lines.whyNot = words(N_("No row of the file can be taken over"));
    for (const auto& remark : reading.remarks)
        lines.said.push_back({QStringLiteral("file/%1").arg(lines.said.size()), QStringLiteral("—"), {}, words(remark), false});
    for (const auto& line : reportOn(reading).lines) {
        const auto sentence = words(line.sentence);
        if (!sentence.isEmpty())
            lines.said.push_back({QStringLiteral("row/%1").arg(lines.said.size()), QString::number(line.row), toText(line.column), sentence,
                line.state == LedgerRowState::Rejected});
    }
    std::ranges::stable_partition(lines.said, &LedgerRowLine::isRefused);
}

} // namespace

LedgerImportLines importLinesOf(const QString& file, const LedgerPreview& preview, const Result<LedgerReading>& reading)
{
    LedgerImportLines lines;
    lines.file = words(Message{N_("%1 · %2 · %3 rows"), {toUtf8(file), preview.encoding, preview.count}});
    for (std::size_t at = 0; at < preview.head.headings.size(); ++at) {
        const auto& meaning = preview.head.meanings[at];
        lines.columns.push_back({toText(preview.head.headings[at]), sampleOf(preview, at), meaning ? toText(keyOf(*meaning)) : QString()});
        lines.headings << toText(preview.head.headings[at]);
    }
    for (const auto& row : preview.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << toText(cell);
        lines.rows.push_back(cells);
    }
    if (reading)
        putReading(*reading, lines);
    else
        lines.whyNot = words(reading.refusal());
    return lines;
}

std::vector<std::pair<QString, QString>> columnMeanings()
{
    std::vector<std::pair<QString, QString>> meanings;
    for (const auto& option : Options<LedgerColumn>::rows)
        meanings.emplace_back(toText(option.key), words(option.label));
    return meanings;
}

} // namespace anjuan
