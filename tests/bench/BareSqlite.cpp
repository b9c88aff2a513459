// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareSqlite.h"

#include <stdexcept>

namespace anjuan::bench {
namespace {

void require(sqlite3* handle, bool good)
{
    if (!good)
        throw std::runtime_error(std::string{"bare SQLite: "} + sqlite3_errmsg(handle));
}

Cell cellOf(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(statement, column);
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return Blob{{bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))}};
    }
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return text ? std::string{text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))} : std::string{};
    }
    }
}

} // namespace

BareSqlite::BareSqlite(const std::filesystem::path& file, int flags)
{
    const int code = sqlite3_open_v2(file.c_str(), &m_handle, flags, nullptr);
    require(m_handle, code == SQLITE_OK);
    sqlite3_busy_timeout(m_handle, 10'000);
}

BareSqlite BareSqlite::fresh(const std::filesystem::path& file, const std::string& schema)
{
    BareSqlite made{file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
    made.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    made.run(schema);
    return made;
}

BareSqlite BareSqlite::readOnly(const std::filesystem::path& file)
{
    return {file, SQLITE_OPEN_READONLY};
}

BareSqlite::~BareSqlite()
{
    sqlite3_close(m_handle);
}

void BareSqlite::run(const std::string& statements)
{
    require(m_handle, sqlite3_exec(m_handle, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

std::int64_t BareSqlite::number(const std::string& query) const
{
    BareStatement statement{*this, query};
    return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

TableRows BareSqlite::rows(const std::string& table, const std::string& columns, const std::string& where) const
{
    BareStatement statement{*this, "SELECT " + columns + " FROM " + table + " WHERE " + where};
    TableRows found{table, columns == "*" ? std::string{} : columns, sqlite3_column_count(statement.handle()), {}};
    while (statement.step()) {
        auto& row = found.rows.emplace_back();
        for (int column = 0; column < found.width; ++column)
            row.push_back(cellOf(statement.handle(), column));
    }
    return found;
}

BareStatement::BareStatement(const BareSqlite& file, const std::string& sql)
{
    require(file.handle(), sqlite3_prepare_v2(file.handle(), sql.c_str(), static_cast<int>(sql.size()), &m_handle, nullptr) == SQLITE_OK);
}

void BareStatement::bind(int place, const Cell& cell)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        sqlite3_bind_int64(m_handle, place, *number);
    else if (const auto* text = std::get_if<std::string>(&cell))
        sqlite3_bind_text(m_handle, place, text->data(), static_cast<int>(text->size()), nullptr);
    else if (const auto* blob = std::get_if<Blob>(&cell))
        sqlite3_bind_blob(m_handle, place, blob->bytes.data(), static_cast<int>(blob->bytes.size()), nullptr);
}

void BareStatement::bind(const char* name, std::int64_t number)
{
    sqlite3_bind_int64(m_handle, sqlite3_bind_parameter_index(m_handle, name), number);
}

bool BareStatement::step()
{
    const int code = sqlite3_step(m_handle);
    require(sqlite3_db_handle(m_handle), code == SQLITE_ROW || code == SQLITE_DONE);
    return code == SQLITE_ROW;
}

} // namespace anjuan::bench
