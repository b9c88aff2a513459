// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers in and out.
#include <fstream>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/exchange/LedgerReport.h"
#include "core/office/LedgerImport.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Run = std::function<int(const Terminal&)>;

struct ImportArguments {
    std::string file;
    std::string map;
    bool dryRun = false;
};

std::string say(const Message& message)
{
    return toUtf8(words(message));
}

Result<LedgerReading> readFile(const ImportArguments& arguments)
{
    LedgerMap map;
    if (!arguments.map.empty()) {
        auto text = readText(arguments.map);
        if (!text)
            return std::move(text).refusal();
        auto read = LedgerMap::fromJson(*text, arguments.map);
        if (!read)
            return std::move(read).refusal();
        map = std::move(*read);
    }
    auto bytes = readText(arguments.file);
    if (!bytes)
        return std::move(bytes).refusal();
    return readLedger(*bytes, std::filesystem::path{arguments.file}.filename().string(), map);
}

Json reportJson(const LedgerReading& reading, std::size_t made)
{
    Json accepted = Json::array();
    for (const auto& row : reading.accepted) {
        Json notes = Json::array();
        for (const auto& note : row.notes)
            notes.push_back({{"column", note.heading}, {"note", say(note.sentence)}});
        accepted.push_back({{"row", row.facts.sourceRow}, {"key", hex(row.key)}, {"facts", toJson(fieldsOf<LedgerFacts>(), &row.facts)}, {"notes", notes}});
    }
    Json rejected = Json::array();
    for (const auto& row : reading.rejected)
        rejected.push_back({{"row", row.row}, {"column", row.column}, {"reason", say(row.reason)}});
    return {{"file", reading.file}, {"encoding", reading.encoding}, {"cases_made", made}, {"accepted", accepted}, {"rejected", rejected}, {"empty_rows", reading.emptyRows}};
}

int importFile(const Terminal& terminal, const ImportArguments& arguments)
{
    auto reading = readFile(arguments);
    if (!reading)
        return terminal.refused(reading.refusal());
    if (arguments.dryRun)
        return terminal.answer(reportJson(*reading, 0), printed(reportOn(*reading), say));
    auto opened = terminal.open();
    if (!opened)
        return terminal.refused(opened.refusal());
    auto imported = importLedger((*opened)->office(), (*opened)->session(), std::move(*reading));
    if (!imported)
        return terminal.refused(imported.refusal());
    return terminal.answer(reportJson(imported->reading, imported->cases.size()),
        printed(reportOn(imported->reading), say) + say({N_("%1 cases made"), {static_cast<std::int64_t>(imported->cases.size())}}) + "\n");
}

const Verb verbs[] = {
    {"import ledger", "Cases from a spreadsheet, with a report row by row", [](CLI::App& app) -> Run {
         auto a = std::make_shared<ImportArguments>();
         app.add_option("file", a->file)->required();
         app.add_option("--map", a->map, "Which column means what (JSON)");
         app.add_flag("--dry-run", a->dryRun, "Report only; needs no store");
         return [=](const Terminal& terminal) { return importFile(terminal, *a); };
     }},
};

} // namespace

std::span<const Verb> ledgerVerbs()
{
    return verbs;
}

} // namespace anjuan
