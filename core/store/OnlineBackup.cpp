// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own interface on connections of its own; never in one file with SOCI's header for SQLite.
#include "core/store/OnlineBackup.h"

#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "core/store/Database.h"
#include "core/store/OpenGuard.h"

namespace anjuan {
namespace {

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Connection open(const std::string& uri, int flags)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &raw, flags | SQLITE_OPEN_URI, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK)
        throw failureOf(code, errno);
    sqlite3_busy_timeout(raw, 10'000);
    return connection;
}

void copyPages(sqlite3* from, sqlite3* to)
{
    auto* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr)
        throw failureOf(sqlite3_errcode(to), sqlite3_system_errno(to));
    sqlite3_backup_step(backup, -1); // all pages under one read lock: one moment
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        throw failureOf(code, sqlite3_system_errno(to));
}

void makeDurable(const std::filesystem::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    const int error = errno;
    if (file >= 0)
        ::close(file);
    if (!done)
        throw failureOf(SQLITE_IOERR, error);
}

/// Removes the half-written copy unless it was given its name.
struct Part {
    std::filesystem::path path;
    ~Part()
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(path.string() + suffix, ignored);
    }
};

} // namespace

void copyOnline(const std::filesystem::path& from, const std::filesystem::path& to, Source source)
{
    const Part part{to.string() + ".part"};
    std::error_code ignored;
    std::filesystem::remove(part.path, ignored);
    {
        const bool atRest = source == Source::AtRest && !std::filesystem::exists(from.string() + "-wal", ignored);
        const auto original = open(uriOf(from, atRest || liesStill(from) ? "immutable=1" : "mode=ro"), SQLITE_OPEN_READONLY);
        const auto target = open(uriOf(part.path, "mode=rwc"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        copyPages(original.get(), target.get());
    }
    makeDurable(part.path, O_RDWR);
    // link() gives the name only if it is free; a plain rename would take another file's place.
    if (::link(part.path.c_str(), to.c_str()) != 0)
        throw failureOf(errno == EEXIST ? SQLITE_CANTOPEN : SQLITE_IOERR, errno);
    makeDurable(std::filesystem::absolute(to).parent_path(), O_RDONLY | O_DIRECTORY);
}

} // namespace anjuan
