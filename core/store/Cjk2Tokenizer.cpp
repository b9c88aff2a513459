// SPDX-License-Identifier: GPL-3.0-or-later
// In a file of its own: soci-sqlite3.h includes sqlite3.h inside a namespace, the two never meet.
#include "core/store/Cjk2Tokenizer.h"

#include <mutex>

#include <sqlite3.h>

#include "core/store/Cjk2.h"

namespace {

using Token = int (*)(void*, int, const char*, int, int, int);

int create(void*, const char**, int, Fts5Tokenizer** out)
{
    static int nothingToHold = 0;
    *out = reinterpret_cast<Fts5Tokenizer*>(&nothingToHold);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int length, Token token)
{
    using namespace anjuan;
    try {
        const auto purpose = (flags & FTS5_TOKENIZE_QUERY) != 0 ? TermsFor::Query : TermsFor::Document;
        for (const auto& term : cjk2Terms({text, static_cast<std::size_t>(length)}, purpose)) {
            const int code = token(context, 0, term.text.data(), static_cast<int>(term.text.size()),
                                   static_cast<int>(term.begin), static_cast<int>(term.end));
            if (code != SQLITE_OK)
                return code;
        }
        return SQLITE_OK;
    } catch (...) {
        return SQLITE_NOMEM;
    }
}

int registerOn(sqlite3* connection, char**, const sqlite3_api_routines*)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK)
        return SQLITE_OK; // a SQLite without FTS5 says so itself when the index is made
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (api == nullptr)
        return SQLITE_OK;
    fts5_tokenizer cjk2{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "cjk2", nullptr, &cjk2, nullptr);
}

} // namespace

namespace anjuan {

void registerCjk2Tokenizer()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // SQLite declares the entry point without its parameters and calls it with them.
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(registerOn));
    });
}

} // namespace anjuan
