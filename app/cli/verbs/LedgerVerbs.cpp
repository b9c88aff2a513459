// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers in and out.

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/exchange/LedgerReport.h"
#include "core/office/LedgerExport.h"
#include "core/office/LedgerImport.h"
#include "core/office/PenaltyTable.h"
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

struct ExportArguments {
    std::string to;
    std::string from;
    std::string until;
};

Result<std::optional<Date>> dayOf(const std::string& text, const char* option)
{
    if (text.empty())
        return std::optional<Date>{};
    if (const auto day = Date::parse(text))
        return std::optional{*day};
    return notValid(option, {N_("%1 is not a day of the calendar"), {text}});
}

int exportFile(const Terminal& terminal, const ExportArguments& arguments)
{
    const auto from = dayOf(arguments.from, "--from");
    const auto to = dayOf(arguments.until, "--to");
    if (!from || !to)
        return terminal.refused(!from ? from.refusal() : to.refusal());
    auto opened = terminal.open();
    if (!opened)
        return terminal.refused(opened.refusal());
    const auto extract = extractLedger((*opened)->office(), (*opened)->session(), {*from, *to}, ANJUAN_VERSION);
    if (!extract)
        return terminal.refused(extract.refusal());
    if (const auto written = writeLedger(arguments.to, *extract); !written)
        return terminal.refused(written.refusal());
    const auto count = static_cast<std::int64_t>(extract->cases.size());
    return terminal.answer({{"to", arguments.to}, {"cases", count}}, say({N_("%1 cases written to %2"), {count, arguments.to}}) + "\n");
}

int annualFile(const Terminal& terminal, const ExportArguments& arguments)
{
    const auto from = dayOf(arguments.from, "--from");
    const auto to = dayOf(arguments.until, "--to");
    if (!from || !to)
        return terminal.refused(!from ? from.refusal() : to.refusal());
    auto opened = terminal.open();
    if (!opened)
        return terminal.refused(opened.refusal());
    const auto sheet = penaltyTable((*opened)->office(), (*opened)->session(), {*from, *to}, ANJUAN_VERSION);
    if (!sheet)
        return terminal.refused(sheet.refusal());
    if (const auto written = writeTable(arguments.to, "行政处罚", sheet->rows, sheet->notes); !written)
        return terminal.refused(written.refusal());
    const auto& table = sheet->table;
    Json kinds = Json::object();
    for (const auto& kind : table.kinds)
        kinds[std::string{kind.heading}] = kind.decisions;
    return terminal.answer({{"to", arguments.to}, {"decisions", table.total}, {"amount_fen", table.amount.fen()}, {"kinds", kinds}, {"not_counted_from_ledgers", table.fromLedgers}},
        say({N_("%1 decisions written to %2; %3 taken over from ledgers are not counted"), {table.total, arguments.to, table.fromLedgers}}) + "\n");
}

// clang-format off
const Verb verbs[] = {
    {"import ledger", "Cases from a spreadsheet, with a report row by row", [](CLI::App& app) -> Run {
         auto a = std::make_shared<ImportArguments>();
         app.add_option("file", a->file)->required();
         app.add_option("--map", a->map, "Which column means what (JSON)");
         app.add_flag("--dry-run", a->dryRun, "Report only; needs no store");
         return [=](const Terminal& terminal) { return importFile(terminal, *a); };
     }},
    {"export ledger", "Every case of the office as a spreadsheet", [](CLI::App& app) -> Run {
         auto a = std::make_shared<ExportArguments>();
         app.add_option("--to", a->to, "File ending in .csv or .xlsx; one that is there is replaced")->required();
         return [=](const Terminal& terminal) { return exportFile(terminal, *a); };
     }},
    {"report ledger", "The ledger of a period as a spreadsheet. Of the reports ledger and annual are there yet", [](CLI::App& app) -> Run {
         auto a = std::make_shared<ExportArguments>();
         app.add_option("--from", a->from, "Filed from this day (without a filing: decided, else closed)");
         app.add_option("--to", a->until, "Filed until this day");
         app.add_option("--to-file", a->to, "File ending in .csv or .xlsx; one that is there is replaced")->required();
         return [=](const Terminal& terminal) { return exportFile(terminal, *a); };
     }},
    {"report annual", "The yearly table of penalties (of the six yearly tables this one only)", [](CLI::App& app) -> Run {
         auto a = std::make_shared<ExportArguments>();
         app.add_option("--from", a->from, "Decided from this day")->required();
         app.add_option("--to", a->until, "Decided until this day")->required();
         app.add_option("--to-file", a->to, "File ending in .csv or .xlsx; one that is there is replaced")->required();
         return [=](const Terminal& terminal) { return annualFile(terminal, *a); };
     }},
};
// clang-format on

} // namespace

std::span<const Verb> ledgerVerbs()
{
    return verbs;
}

} // namespace anjuan
