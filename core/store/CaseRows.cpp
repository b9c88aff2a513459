// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseRows.h"

#include <algorithm>

#include <sodium.h>

namespace anjuan {
namespace {

using soci::use;

/// Texts of statements over one table; the parameters are named as the columns.
class Wording {
public:
    explicit Wording(const DerivedTable& table) : m_table(table) {}

    std::string readAll() const { return "SELECT case_id, " + listed("") + " FROM " + m_table.name; }
    std::string read() const { return "SELECT " + listed("") + " FROM " + m_table.name + " WHERE case_id = :case_id"; }
    std::string insert() const
    {
        return std::string{"INSERT INTO "} + m_table.name + " (case_id, " + listed("") + ") VALUES (:case_id, " + listed(":") + ")";
    }
    std::string remove() const { return std::string{"DELETE FROM "} + m_table.name + where(); }
    std::string update(const std::vector<bool>& changed) const
    {
        std::string sets;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (changed[i])
                sets += (sets.empty() ? "" : ", ") + std::string{m_table.columns[i].name} + " = :" + m_table.columns[i].name;
        }
        return std::string{"UPDATE "} + m_table.name + " SET " + sets + where();
    }

private:
    std::string listed(const char* before) const
    {
        std::string text;
        for (const auto& column : m_table.columns)
            text += (text.empty() ? "" : ", ") + std::string{before} + column.name;
        return text;
    }
    std::string where() const
    {
        std::string text = " WHERE case_id = :case_id";
        for (const auto& column : m_table.columns) {
            if (column.isKey)
                text += std::string{" AND "} + column.name + " = :" + column.name;
        }
        return text;
    }

    const DerivedTable& m_table;
};

/// Over the name of the table, the case and each value but the mark itself, each with its length.
std::string markOf(const DerivedTable& table, const std::string& caseId, const DerivedValues& row)
{
    std::string all;
    const auto add = [&](const std::string& text) { all += std::to_string(text.size()) + ":" + text; };
    add(table.name);
    add(caseId);
    for (std::size_t i = 0; i + 1 < table.columns.size(); ++i)
        add(table.columns[i].isText ? std::get<std::string>(row[i]) : std::to_string(std::get<long long>(row[i])));
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(all.data()), all.size(), nullptr, 0);
    std::string mark(2 * sizeof hash + 1, '\0');
    sodium_bin2hex(mark.data(), mark.size(), hash, sizeof hash);
    mark.pop_back();
    return mark;
}

DerivedValues blankRow(const DerivedTable& table)
{
    DerivedValues row;
    for (const auto& column : table.columns)
        row.emplace_back(column.isText ? DerivedValues::value_type{std::string{}} : DerivedValues::value_type{0LL});
    return row;
}

void bindOne(soci::statement& statement, const DerivedColumn& column, const DerivedValues::value_type& value)
{
    if (column.isText)
        statement.exchange(use(std::get<std::string>(value), column.name));
    else
        statement.exchange(use(std::get<long long>(value), column.name));
}

/// The rows of one case in one table.
class Rows {
public:
    Rows(Statements& sql, const DerivedTable& table, const std::string& caseId) : m_sql(sql), m_table(table), m_case(caseId) {}

    std::vector<DerivedValues> read()
    {
        auto row = blankRow(m_table);
        std::vector<DerivedValues> rows;
        m_sql.eachBound(Wording{m_table}.read(), [&] { rows.push_back(row); }, [&](soci::statement& statement) {
            statement.exchange(use(m_case, "case_id"));
            for (auto& value : row)
                std::visit([&](auto& held) { statement.exchange(soci::into(held)); }, value);
        });
        return rows;
    }
    void insert(const DerivedValues& row) { write(Wording{m_table}.insert(), row, [](std::size_t) { return true; }); }
    void remove(const DerivedValues& row)
    {
        write(Wording{m_table}.remove(), row, [&](std::size_t i) { return m_table.columns[i].isKey; });
    }
    void update(const DerivedValues& from, const DerivedValues& to)
    {
        std::vector<bool> changed;
        for (std::size_t i = 0; i < to.size(); ++i)
            changed.push_back(from[i] != to[i]);
        write(Wording{m_table}.update(changed), to, [&](std::size_t i) { return changed[i] || m_table.columns[i].isKey; });
    }
    bool haveSameKey(const DerivedValues& a, const DerivedValues& b) const
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].isKey && a[i] != b[i])
                return false;
        }
        return true;
    }

private:
    template <class Binds> void write(const std::string& text, const DerivedValues& row, Binds&& binds)
    {
        m_sql.eachBound(text, [] {}, [&](soci::statement& statement) {
            statement.exchange(use(m_case, "case_id"));
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (binds(i))
                    bindOne(statement, m_table.columns[i], row[i]);
            }
        });
    }

    Statements& m_sql;
    const DerivedTable& m_table;
    const std::string& m_case;
};

} // namespace

void makeCaseRows(Statements& sql, const DerivedTable& table, const std::string& caseId, std::vector<DerivedValues> wanted)
{
    for (auto& row : wanted)
        row.emplace_back(markOf(table, caseId, row));
    Rows rows{sql, table, caseId};
    const auto present = rows.read();
    const auto find = [&](const std::vector<DerivedValues>& among, const DerivedValues& row) {
        return std::ranges::find_if(among, [&](const DerivedValues& other) { return rows.haveSameKey(row, other); });
    };
    for (const auto& row : present) {
        if (find(wanted, row) == wanted.end())
            rows.remove(row);
    }
    for (const auto& row : wanted) {
        const auto before = find(present, row);
        if (before == present.end())
            rows.insert(row);
        else if (*before != row)
            rows.update(*before, row);
    }
}

std::optional<std::string> firstChangedRow(Statements& sql, const DerivedTable& table)
{
    std::optional<std::string> changed;
    std::string caseId;
    auto row = blankRow(table);
    const auto look = [&] {
        const auto& mark = std::get<std::string>(row.back());
        if (!changed && !mark.empty() && mark != markOf(table, caseId, row))
            changed = caseId;
    };
    sql.eachBound(Wording{table}.readAll(), look, [&](soci::statement& statement) {
        statement.exchange(soci::into(caseId));
        for (auto& value : row)
            std::visit([&](auto& held) { statement.exchange(soci::into(held)); }, value);
    });
    return changed;
}

} // namespace anjuan
