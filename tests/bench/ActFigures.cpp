// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/store/Cjk2Tokenizer.h"
#include "core/store/Schema.h"
#include "tests/bench/BareSqlite.h"
#include "tests/bench/Figures.h"
#include "ui/print/QtTypesetter.h"

namespace anjuan::bench {
namespace {

std::string schemaOf(std::span<const SchemaStep> steps)
{
    std::string text;
    for (const auto& step : steps)
        text += step.sql;
    return text;
}

/// A file with the tables of the store and nothing else: rows go in by prepared statements, one commit a turn.
class BareFile {
public:
    BareFile(const std::filesystem::path& file, std::span<const SchemaStep> schema) : m_file(BareSqlite::fresh(file, schemaOf(schema))) {}

    void commit(const std::vector<TableRows>& tables)
    {
        m_begin.step();
        m_begin.reset();
        for (const auto& table : tables)
            insert(table);
        m_commit.step();
        m_commit.reset();
    }

    /// Makes the statements before the clock runs.
    void prepare(const std::vector<TableRows>& tables)
    {
        for (const auto& table : tables) {
            auto& statement = m_inserts[table.table];
            if (statement)
                continue;
            std::string marks = "?";
            for (int i = 1; i < table.width; ++i)
                marks += ", ?";
            const auto columns = table.columns.empty() ? std::string{} : " (" + table.columns + ")";
            statement = std::make_unique<BareStatement>(m_file, "INSERT OR REPLACE INTO " + table.table + columns + " VALUES (" + marks + ")");
        }
    }

private:
    void insert(const TableRows& table)
    {
        auto& statement = *m_inserts.at(table.table);
        for (const auto& row : table.rows) {
            for (int i = 0; i < table.width; ++i)
                statement.bind(i + 1, row[static_cast<std::size_t>(i)]);
            statement.step();
            statement.reset();
        }
    }

    BareSqlite m_file;
    BareStatement m_begin{m_file, "BEGIN IMMEDIATE"};
    BareStatement m_commit{m_file, "COMMIT"};
    std::map<std::string, std::unique_ptr<BareStatement>> m_inserts;
};

/// The derived rows of a case as they stand.
std::vector<TableRows> derivedOf(const BareSqlite& store, const CaseId& id)
{
    const auto ofCase = "case_id = '" + id.text() + "'";
    return {store.rows("docket", "*", ofCase), store.rows("docket_person", "*", ofCase), store.rows("deadline", "*", ofCase),
        store.rows("party", "*", ofCase)};
}

/// Of the rows after the act those that were not there before it: what a bare program that knows them would write.
std::vector<TableRows> changedSince(const std::vector<TableRows>& before, std::vector<TableRows> after)
{
    for (std::size_t i = 0; i < after.size(); ++i)
        std::erase_if(after[i].rows, [&](const auto& row) { return std::ranges::find(before[i].rows, row) != before[i].rows.end(); });
    return after;
}

/// What an act wrote beside derived rows: its entries, the head and its new texts (from row `texts` on).
std::vector<TableRows> rowsOfAct(const BareSqlite& store, std::int64_t before, std::int64_t texts)
{
    const auto after = fmt::format("position > {}", before);
    const auto newTexts = fmt::format("> {}", texts);
    return {store.rows("journal", "*", after), store.rows("sealed_field", "*", after), store.rows("head", "*", "one = 1"), store.rows("search_row", "*", "id " + newTexts),
        store.rows("search_index", "rowid, heading, content, personal", "rowid " + newTexts)};
}

std::size_t count(const std::vector<TableRows>& tables)
{
    std::size_t rows = 0;
    for (const auto& table : tables)
        rows += table.rows.size();
    return rows;
}

/// One told step, done each turn on a case of its own that has come as far.
class ActRun {
public:
    ActRun(PracticeOffice& office, std::string step, int cases, const std::string& name)
        : m_office(office), m_step(std::move(step)), m_command(office.command(m_step)), m_store(BareSqlite::readOnly(office.path())),
          m_vault(BareSqlite::readOnly(office.path().string() + ".vault")),
          m_bareStore(office.path().string() + ".bare-" + name, storeSchema()),
          m_bareVault(office.path().string() + ".bare-vault-" + name, vaultSchema())
    {
        for (int i = 0; i < cases; ++i)
            m_cases.push_back(office.tell(m_step));
    }

    double ours(Office& office, int turn)
    {
        const auto& id = m_cases.at(static_cast<std::size_t>(turn));
        const auto before = m_store.number("SELECT entries FROM head");
        const auto texts = m_store.number("SELECT COALESCE(max(id), 0) FROM search_row");
        const auto vaultBefore = m_vault.number("SELECT COALESCE(max(rowid), 0) FROM blob_head");
        const auto derivedBefore = derivedOf(m_store, id);
        const double taken = timed([&] { m_receipt = must(m_office.perform(office, id, m_step, m_command)); });
        m_rows = rowsOfAct(m_store, before, texts);
        for (auto& table : changedSince(derivedBefore, derivedOf(m_store, id)))
            m_rows.push_back(std::move(table));
        m_blobs = {m_vault.rows("blob_head", "*", fmt::format("rowid > {}", vaultBefore)),
            m_vault.rows("chunk", "*", fmt::format("digest IN (SELECT digest FROM blob_head WHERE rowid > {})", vaultBefore))};
        return taken;
    }

    double floor()
    {
        m_bareStore.prepare(m_rows);
        m_bareVault.prepare(m_blobs);
        return timed([&] {
            if (!m_receipt->papers.empty())
                m_bareVault.commit(m_blobs);
            m_bareStore.commit(m_rows);
        });
    }

    std::string note() const
    {
        return fmt::format("{}; case of {} entries, {} rows written, {} papers", m_step, m_receipt->entries, count(m_rows) + count(m_blobs), m_receipt->papers.size());
    }

private:
    PracticeOffice& m_office;
    std::string m_step;
    Command m_command;
    BareSqlite m_store;
    BareSqlite m_vault;
    BareFile m_bareStore;
    BareFile m_bareVault;
    std::vector<CaseId> m_cases;
    std::optional<Receipt> m_receipt;
    std::vector<TableRows> m_rows, m_blobs;
};

} // namespace

Figures actFigures(PracticeOffice& office, const Sizes& sizes, const std::string& where)
{
    registerCjk2Tokenizer();
    Figures figures;
    const auto take = [&](const std::string& name, const std::string& step, Office& with, Target target) {
        ActRun run{office, step, sizes.warmUp + sizes.turns, std::to_string(figures.size())};
        const auto series = alternate(sizes.warmUp, sizes.turns, [&](int i) { return run.ours(with, i); }, [&](int) { return run.floor(); });
        figures.push_back(figure(name + where, series, target, 2.5, run.note()));
    };
    take("act, young case", "E.E1", office.withoutPaper(), Target::Ratio);
    take("act, case before the notice", "E.E8", office.withoutPaper(), Target::Ratio);
    QtTypesetter typesetter;
    const auto withPaper = office.with(typesetter);
    take("act with its paper", "P03", *withPaper, Target::None);
    take("act with its paper, typesetting left out", "P03", office.withoutPaper(), Target::None);
    return figures;
}

} // namespace anjuan::bench
