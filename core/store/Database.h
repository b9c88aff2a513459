// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "core/office/StoreFailure.h"
#include "core/store/Statements.h"

namespace anjuan {

/// One connection to one SQLite file. All work goes through run(), which takes turns and turns every error of SOCI
/// into a StoreFailure: SOCI's own texts carry bound values and are never passed on.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable, Memory };
    /// Never creates a file. ReadWrite asks for WAL, FULL and the defensive settings and verifies each.
    Database(std::filesystem::path path, Mode mode);
    /// An empty file for a new store, readable by its owner only. Throws StoreFailure when there is one already.
    static void makeFile(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    template <class Work> auto run(Work&& work) -> std::invoke_result_t<Work, soci::session&>
    {
        const std::lock_guard lock(m_mutex);
        try {
            return work(m_session);
        } catch (const soci::soci_error& error) {
            throwFailure(error);
        }
    }

    /// run() within BEGIN IMMEDIATE … COMMIT; rolled back when `work` throws or `keep` says no of its answer.
    template <class Work, class Keep>
    auto write(Work&& work, Keep&& keep) -> std::invoke_result_t<Work, soci::session&>
    {
        return run([&](soci::session& sql) {
            Turn turn(*this);
            auto answer = work(sql);
            if (keep(answer))
                turn.commit();
            return answer;
        });
    }
    void write(const std::function<void(soci::session&)>& work);

    /// Several statements at once: schema steps.
    void script(const std::string& statements);
    const std::filesystem::path& path() const { return m_path; }
    /// Prepared once: only within run() and write().
    Statements& statements() { return m_statements; }

private:
    class Turn {
    public:
        explicit Turn(Database& database);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        void commit();

    private:
        Database& m_database;
        bool m_open = true;
    };
    [[noreturn]] void throwFailure(const soci::soci_error& error);
    void noteSystemError();
    void settle(Mode mode);

    std::filesystem::path m_path;
    std::recursive_mutex m_mutex;
    soci::session m_session;
    Statements m_statements{m_session};
    int m_systemError = 0; ///< errno behind the failure under way
};

/// The failure for a primary SQLite result code and the errno behind it.
StoreFailure failureOf(int resultCode, int systemError);

/// `file:` address with everything but letters, digits and `/._-` percent-encoded.
std::string uriOf(const std::filesystem::path& path, const char* query);

} // namespace anjuan
