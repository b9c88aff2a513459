// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <soci/sqlite3/soci-sqlite3.h>

#include "core/store/Cjk2Tokenizer.h"

namespace anjuan {
namespace {

constexpr int waitForReadersMs = 10'000;

sqlite_api::sqlite3* handleOf(soci::session& session)
{
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

std::string connectString(const std::filesystem::path& path, Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadWrite:
        return "dbname=" + uriOf(path, "mode=rw");
    case Database::Mode::ReadOnly:
        return "readonly=1 dbname=" + uriOf(path, "mode=ro");
    case Database::Mode::Immutable:
        return "readonly=1 dbname=" + uriOf(path, "immutable=1");
    case Database::Mode::Memory:
        break;
    }
    return "dbname=:memory:";
}

void require(soci::session& sql, const std::string& pragma, const std::string& wanted)
{
    std::string answer;
    sql << "PRAGMA " + pragma, soci::into(answer);
    if (answer != wanted)
        throw StoreFailure(StoreFailure::Cause::CannotOpen,
                           {N_("The store cannot be opened safely: the setting %1 is refused here. Keep the store on a "
                               "local disk."),
                            {pragma}});
}

} // namespace

std::string uriOf(const std::filesystem::path& path, const char* query)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.'
                           || c == '_' || c == '-';
        if (plain)
            uri += c;
        else
            uri += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return uri + "?" + query;
}

StoreFailure failureOf(int resultCode, int systemError)
{
    using Cause = StoreFailure::Cause;
    switch (resultCode & 0xFF) {
    case SQLITE_FULL:
        return {Cause::DiskFull, {N_("The disk is full. Nothing of this step was saved; make room and try again."), {}}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Cause::ReadOnly, {N_("The store cannot be written to: the file or its folder is read-only."), {}}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Cause::Busy, {N_("The store is in use by another program. Close it there and try again."), {}}};
    case SQLITE_CORRUPT:
        return {Cause::Damaged, {N_("The store is damaged. Do not work on; verify it and restore a backup."), {}}};
    case SQLITE_NOTADB:
        return {Cause::Foreign, {N_("This file is not a store of this program. It was not changed."), {}}};
    case SQLITE_CANTOPEN:
        return {Cause::CannotOpen, {N_("The store cannot be opened. Look whether the file and its folder are there."), {}}};
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
            return failureOf(SQLITE_FULL, systemError);
        if (systemError == EROFS || systemError == EACCES)
            return failureOf(SQLITE_READONLY, systemError);
        return {Cause::Broken, {N_("The disk does not read or write as it should. Nothing of this step was saved."), {}}};
    default:
        break;
    }
    return {Cause::Broken, {N_("The store did not do as asked (code %1). Nothing of this step was saved."),
                            {static_cast<std::int64_t>(resultCode)}}};
}

Database::Database(std::filesystem::path path, Mode mode) : m_path(std::move(path))
{
    registerCjk2Tokenizer();
    try {
        m_session.open("sqlite3", connectString(m_path, mode));
    } catch (const soci::soci_error&) {
        throw failureOf(errno == EROFS || errno == EACCES ? SQLITE_READONLY : SQLITE_CANTOPEN, errno);
    }
    try {
        settle(mode);
    } catch (const soci::soci_error& error) {
        throwFailure(error);
    }
}

Database::~Database() = default;

void Database::makeFile(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        throw failureOf(SQLITE_IOERR, errno);
    ::close(file);
}

void Database::settle(Mode mode)
{
    auto* handle = handleOf(m_session);
    sqlite_api::sqlite3_busy_timeout(handle, waitForReadersMs);
    sqlite_api::sqlite3_extended_result_codes(handle, 1);
    sqlite_api::sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite_api::sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    m_session << "PRAGMA temp_store = MEMORY";
    m_session << "PRAGMA foreign_keys = ON";
    require(m_session, "foreign_keys", "1");
    require(m_session, "trusted_schema", "0");
    if (mode == Mode::ReadWrite) {
        require(m_session, "journal_mode = WAL", "wal");
        m_session << "PRAGMA synchronous = FULL";
        require(m_session, "synchronous", "2");
        require(m_session, "secure_delete = ON", "1");
    } else if (mode != Mode::Memory) {
        m_session << "PRAGMA query_only = ON";
        require(m_session, "query_only", "1");
    }
}

void Database::throwFailure(const soci::soci_error& error)
{
    const auto* own = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    noteSystemError();
    const int systemError = std::exchange(m_systemError, 0);
    throw failureOf(own ? own->result() : SQLITE_ERROR, systemError);
}

void Database::noteSystemError()
{
    if (m_systemError == 0 && m_session.is_connected())
        m_systemError = sqlite_api::sqlite3_system_errno(handleOf(m_session));
}

void Database::write(const std::function<void(soci::session&)>& work)
{
    run([&](soci::session& sql) {
        Turn turn(*this);
        work(sql);
        turn.commit();
    });
}

void Database::script(const std::string& statements)
{
    run([&](soci::session& sql) {
        const int code = sqlite_api::sqlite3_exec(handleOf(sql), statements.c_str(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            throw failureOf(code, sqlite_api::sqlite3_system_errno(handleOf(sql)));
    });
}

Database::Turn::Turn(Database& database) : m_database(database)
{
    m_database.m_systemError = 0;
    m_database.m_session << "BEGIN IMMEDIATE";
}

Database::Turn::~Turn()
{
    if (!m_open)
        return;
    // Noted first: taking the transaction back forgets why it failed. A failed statement may have ended it already; then
    // there is nothing left to take back.
    m_database.noteSystemError();
    sqlite_api::sqlite3_exec(handleOf(m_database.m_session), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::Turn::commit()
{
    m_database.m_session << "COMMIT";
    m_open = false;
}

} // namespace anjuan
