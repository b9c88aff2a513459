// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EntryRow.h"

#include <soci/soci.h>

#include "core/office/StoreFailure.h"
#include "core/store/Codec.h"
#include "core/store/Sealing.h"

namespace anjuan {
namespace {

std::vector<EntryRow> fetchRows(soci::statement& statement, EntryRow& row)
{
    std::vector<EntryRow> rows;
    while (statement.fetch())
        rows.push_back(row);
    return rows;
}

void attachSealed(soci::session& sql, std::vector<EntryRow>& rows)
{
    if (rows.empty())
        return;
    std::string field;
    SealedRow sealed;
    for (auto& row : rows) {
        if (row.body.find("\"p\"") == std::string::npos)
            continue;
        soci::statement statement = (sql.prepare << "SELECT field, sealed, digest FROM sealed_field WHERE position = :p",
                                     soci::use(row.position, "p"), soci::into(field), soci::into(sealed.sealed),
                                     soci::into(sealed.digest));
        statement.execute();
        while (statement.fetch())
            row.sealed.emplace(field, sealed);
    }
}

} // namespace

void throwDamaged(const std::string& stream, long long entryNo)
{
    throw StoreFailure(StoreFailure::Cause::Damaged,
                       {N_("Entry %2 of %1 is not as it was written. Do not work on; verify the store and restore a backup."),
                        {stream, static_cast<std::int64_t>(entryNo)}});
}

Digest digestOf(const EntryRow& row, const std::optional<Digest>& previous)
{
    DigestWriter writer;
    writer.text("anjuan-entry-1");
    if (previous)
        writer.digest(*previous);
    else
        writer.absent();
    return writer.number(row.position).text(row.stream).number(row.entryNo).text(row.unit).number(row.restricted)
        .number(row.recordedAt).text(row.occurredOn).text(row.madeBy).text(row.kind).number(row.version).text(row.body)
        .finish();
}

std::pair<Opened, Personal> openField(const EntryRow& row, const std::string& field, const Digest& commitment,
                                      const SecretKey* key, const std::string& storeId)
{
    const auto found = row.sealed.find(field);
    if (found == row.sealed.end())
        return {Opened::Missing, Personal::locked()};
    if (found->second.sealed.empty())
        return {Opened::Destroyed, Personal::destroyed()};
    const auto bytes = fromBase64(found->second.sealed);
    if (!bytes || hex(sm3(*bytes)) != found->second.digest)
        return {Opened::Altered, Personal::locked()};
    if (key == nullptr)
        return {Opened::Locked, Personal::locked()};
    const auto plain = unseal(*key, *bytes, placeOfField(storeId, row.stream, row.entryNo, field));
    if (!plain || plain->size() < saltBytes)
        return {Opened::Altered, Personal::locked()};
    auto text = plain->substr(saltBytes);
    if (commitmentOf(std::string_view{*plain}.substr(0, saltBytes), text) != commitment)
        return {Opened::Altered, Personal::locked()};
    return {Opened::Open, Personal{std::move(text)}};
}

Entry entryOf(const EntryRow& row, const SecretKey* key, const std::string& storeId)
{
    const auto digest = digestFromHex(row.digest);
    const auto occurredOn = Date::parse(row.occurredOn);
    if (!digest || !occurredOn)
        throwDamaged(row.stream, row.entryNo);
    const auto open = [&](const std::string& field, const Digest& commitment) {
        auto [how, text] = openField(row, field, commitment, key, storeId);
        if (how == Opened::Missing || how == Opened::Altered)
            throwDamaged(row.stream, row.entryNo);
        return std::move(text);
    };
    return Entry{row.position,   row.stream, row.entryNo, row.unit, row.restricted != 0, Instant{row.recordedAt}, *occurredOn,
                 PersonId{row.madeBy}, row.kind, row.version, decodeBody(row.body, open), *digest};
}

void bindColumns(soci::statement& statement, EntryRow& row)
{
    using soci::into;
    statement.exchange(into(row.position));
    statement.exchange(into(row.stream));
    statement.exchange(into(row.entryNo));
    statement.exchange(into(row.unit));
    statement.exchange(into(row.restricted));
    statement.exchange(into(row.recordedAt));
    statement.exchange(into(row.occurredOn));
    statement.exchange(into(row.madeBy));
    statement.exchange(into(row.kind));
    statement.exchange(into(row.version));
    statement.exchange(into(row.body));
    statement.exchange(into(row.digest));
}

std::vector<EntryRow> rowsBetween(soci::session& sql, long long first, long long last)
{
    EntryRow row;
    soci::statement statement(sql);
    statement.exchange(soci::use(first, "first"));
    statement.exchange(soci::use(last, "last"));
    bindColumns(statement, row);
    statement.alloc();
    statement.prepare(std::string{"SELECT "} + entryColumns
                      + " FROM journal WHERE position BETWEEN :first AND :last ORDER BY position");
    statement.define_and_bind();
    statement.execute();
    auto rows = fetchRows(statement, row);
    attachSealed(sql, rows);
    return rows;
}

std::vector<EntryRow> rowsOf(soci::session& sql, const std::string& stream, long long after)
{
    EntryRow row;
    soci::statement statement(sql);
    statement.exchange(soci::use(stream, "stream"));
    statement.exchange(soci::use(after, "after"));
    bindColumns(statement, row);
    statement.alloc();
    statement.prepare(std::string{"SELECT "} + entryColumns
                      + " FROM journal WHERE stream = :stream AND entry_no > :after ORDER BY entry_no");
    statement.define_and_bind();
    statement.execute();
    auto rows = fetchRows(statement, row);
    attachSealed(sql, rows);
    return rows;
}

std::optional<Digest> digestBefore(soci::session& sql, const std::string& stream, long long entryNo)
{
    if (entryNo == 0)
        return std::nullopt;
    std::string text;
    sql << "SELECT digest FROM journal WHERE stream = :stream AND entry_no = :no", soci::use(stream, "stream"),
        soci::use(entryNo, "no"), soci::into(text);
    const auto digest = sql.got_data() ? digestFromHex(text) : std::nullopt;
    if (!digest)
        throwDamaged(stream, entryNo);
    return digest;
}

} // namespace anjuan
