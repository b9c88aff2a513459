// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <map>

namespace anjuan {
namespace {

using Cause = StoreFailure::Cause;
using Objects = std::map<std::string, std::string>;

/// Name → definition of all that is in the schema but SQLite's own tables of statistics.
Objects objectsOf(Database& database)
{
    return database.run([](soci::session& sql) {
        Objects objects;
        std::string type;
        std::string name;
        std::string text;
        soci::statement statement = (sql.prepare << "SELECT type, name, COALESCE(sql, '') FROM sqlite_master "
                                                    "WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')",
                                     soci::into(type), soci::into(name), soci::into(text));
        statement.execute();
        while (statement.fetch())
            objects[type + " " + name] = text;
        return objects;
    });
}

int pragmaNumber(Database& database, const std::string& pragma)
{
    return database.run([&](soci::session& sql) {
        int number = 0;
        sql << "PRAGMA " + pragma, soci::into(number);
        return number;
    });
}

Objects expectedObjects(std::span<const SchemaStep> steps, int upTo)
{
    Database model({}, Database::Mode::Memory);
    for (const auto& step : steps) {
        if (step.number <= upTo)
            model.script(std::string{step.sql});
    }
    return objectsOf(model);
}

} // namespace

void migrate(Database& database, std::span<const SchemaStep> steps, int from, int application)
{
    for (const auto& step : steps) {
        if (step.number <= from)
            continue;
        database.write([&](soci::session& sql) {
            database.script(std::string{step.sql});
            sql << "PRAGMA application_id = " + std::to_string(application);
            sql << "PRAGMA user_version = " + std::to_string(step.number);
        });
    }
    database.run([](soci::session& sql) { sql << "ANALYZE"; });
}

int inspectSchema(Database& database, std::span<const SchemaStep> steps, int application)
{
    if (pragmaNumber(database, "application_id") != application)
        throw StoreFailure(Cause::Foreign, {N_("%1 is not a store of this program. It was not changed."),
                                            {database.path().string()}});
    const int version = pragmaNumber(database, "user_version");
    if (version > steps.back().number)
        throw StoreFailure(Cause::NewerSchema,
                           {N_("The store was written by a newer version of the program (schema %1, this one knows %2). Its "
                               "content was not changed. Install the newer version."),
                            {std::int64_t{version}, std::int64_t{steps.back().number}}});
    const auto found = objectsOf(database);
    const auto expected = expectedObjects(steps, version);
    for (const auto& [name, text] : found) {
        if (!expected.contains(name))
            throw StoreFailure(Cause::Foreign, {N_("Somebody added \"%1\" to the store. It was not opened and not changed; "
                                                   "restore a backup."), {name}});
    }
    if (version < 1 || found != expected)
        throw StoreFailure(Cause::Damaged, {N_("The store was left half upgraded or was changed by another program. It was "
                                               "not opened and not changed; restore a backup."), {}});
    return version;
}

} // namespace anjuan
