// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite as it is, through its own C interface: the floor of every figure about the store.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <sqlite3.h>

namespace anjuan::bench {

struct Blob {
    std::string bytes;
    bool operator==(const Blob&) const = default;
};
using Cell = std::variant<std::int64_t, std::string, Blob>;

/// Rows of one table, ready to be inserted into another file.
struct TableRows {
    std::string table;
    std::string columns;
    int width = 0;
    std::vector<std::vector<Cell>> rows;
};

/// A connection. Every failure throws std::runtime_error.
class BareSqlite {
public:
    /// A new file with WAL and synchronous=FULL that holds the tables of `schema`.
    static BareSqlite fresh(const std::filesystem::path& file, const std::string& schema);
    static BareSqlite readOnly(const std::filesystem::path& file);
    BareSqlite(BareSqlite&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    BareSqlite& operator=(BareSqlite&&) = delete;
    BareSqlite(const BareSqlite&) = delete;
    ~BareSqlite();

    void run(const std::string& statements);
    std::int64_t number(const std::string& query) const;
    /// `columns` of the rows of `table` that `where` leaves.
    TableRows rows(const std::string& table, const std::string& columns, const std::string& where) const;
    sqlite3* handle() const { return m_handle; }

private:
    BareSqlite(const std::filesystem::path& file, int flags);
    sqlite3* m_handle = nullptr;
};

class BareStatement {
public:
    BareStatement(const BareSqlite& file, const std::string& sql);
    ~BareStatement() { sqlite3_finalize(m_handle); }
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;
    /// Texts are not copied: `cell` must outlive the step.
    void bind(int place, const Cell& cell);
    void bind(const char* name, std::int64_t number);
    /// True while there is a row.
    bool step();
    void reset() { sqlite3_reset(m_handle); }
    sqlite3_stmt* handle() const { return m_handle; }

private:
    sqlite3_stmt* m_handle = nullptr;
};

} // namespace anjuan::bench
