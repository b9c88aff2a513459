// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/Workshop.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <sqlite3.h>

namespace anjuan::test {

TempFolder::TempFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "anjuan-store-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

StoreOptions cheap(Access access)
{
    StoreOptions options;
    options.access = access;
    options.kdf = {1, 8192, 1, 8192};
    return options;
}

Workshop::Workshop()
{
    store = createStore(path, {"某镇综合行政执法办公室", false, morning}, cheap());
    session = store->accounts().createFirst("chen", PersonId{"p-chen"}, password).value();
}

void Workshop::close()
{
    session.reset();
    store.reset();
}

void Workshop::reopen(bool signedIn)
{
    close();
    store = openStore(path, cheap());
    if (signedIn)
        session = store->accounts().signIn("chen", password, morning).value();
}

NewEntry anEntry(const std::string& kind, Body body)
{
    return {kind, 1, Date::of(2026, 11, 20), PersonId{"p-chen"}, std::move(body), false};
}

Body aBody(const std::string& text, const std::string& secret)
{
    Body body{{"text", Value{text}}};
    if (!secret.empty())
        body.push_back({"id_number", Value{Personal{secret}}});
    return body;
}

Appended add(Workshop& workshop, const std::string& stream, const std::string& text, const std::string& secret)
{
    Transaction transaction;
    transaction.appends.push_back({stream, workshop.journal().count(stream), {anEntry("noted", aBody(text, secret))}});
    return workshop.journal().append(transaction, morning).value();
}

namespace {

struct Shell {
    sqlite3* handle = nullptr;
    explicit Shell(const std::filesystem::path& file)
    {
        if (sqlite3_open(file.c_str(), &handle) != SQLITE_OK)
            throw std::runtime_error("cannot open");
    }
    ~Shell() { sqlite3_close(handle); }
};

int keepFirst(void* out, int, char** values, char**)
{
    auto& text = *static_cast<std::string*>(out);
    if (text.empty() && values[0] != nullptr)
        text = values[0];
    return 0;
}

} // namespace

void tamper(const std::filesystem::path& file, const std::string& sql)
{
    const Shell shell(file);
    const auto script = "PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS journal_is_never_updated; "
                        "DROP TRIGGER IF EXISTS journal_is_never_deleted; " + sql + ";"
                        "CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal\n"
                        "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;"
                        "CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal\n"
                        "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;";
    if (sqlite3_exec(shell.handle, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(shell.handle));
}

std::string ask(const std::filesystem::path& file, const std::string& sql)
{
    const Shell shell(file);
    std::string answer;
    if (sqlite3_exec(shell.handle, sql.c_str(), keepFirst, &answer, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(shell.handle));
    return answer;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace anjuan::test
