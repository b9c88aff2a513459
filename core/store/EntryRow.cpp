// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EntryRow.h"

#include "core/office/StoreFailure.h"
#include "core/store/Codec.h"
#include "core/store/Sealing.h"
#include "core/store/Statements.h"

namespace anjuan {
namespace {

/// Reads the rows that the query finds, with their sealed fields.
template <class... Use> std::vector<EntryRow> fetch(Statements& sql, const char* query, Use... use)
{
    using soci::into;
    std::vector<EntryRow> rows;
    EntryRow row;
    sql.each(query, [&] { rows.push_back(row); }, use..., into(row.position), into(row.stream), into(row.entryNo),
        into(row.unit), into(row.restricted), into(row.recordedAt), into(row.occurredOn), into(row.madeBy),
        into(row.kind), into(row.version), into(row.body), into(row.digest));
    std::string field;
    SealedRow sealed;
    for (auto& found : rows) {
        if (found.body.find("\"p\"") == std::string::npos)
            continue;
        sql.each("SELECT field, sealed, digest FROM sealed_field WHERE position = :p",
            [&] { found.sealed.emplace(field, sealed); }, soci::use(found.position, "p"), into(field),
            into(sealed.sealed), into(sealed.digest));
    }
    return rows;
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
    return writer.number(row.position)
        .text(row.stream)
        .number(row.entryNo)
        .text(row.unit)
        .number(row.restricted)
        .number(row.recordedAt)
        .text(row.occurredOn)
        .text(row.madeBy)
        .text(row.kind)
        .number(row.version)
        .text(row.body)
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
    return Entry{row.position, row.stream, row.entryNo, row.unit, row.restricted != 0, Instant{row.recordedAt},
        *occurredOn, PersonId{row.madeBy}, row.kind, row.version, decodeBody(row.body, open), *digest};
}

std::vector<EntryRow> rowsBetween(Statements& sql, long long first, long long last)
{
    return fetch(sql,
        "SELECT position, stream, entry_no, unit, restricted, recorded_at, occurred_on, made_by, kind, version, body, "
        "digest FROM journal WHERE position BETWEEN :first AND :last ORDER BY position",
        soci::use(first, "first"), soci::use(last, "last"));
}

std::vector<EntryRow> rowsOf(Statements& sql, const std::string& stream, long long after)
{
    return fetch(sql,
        "SELECT position, stream, entry_no, unit, restricted, recorded_at, occurred_on, made_by, kind, version, body, "
        "digest FROM journal WHERE stream = :stream AND entry_no > :after ORDER BY entry_no",
        soci::use(stream, "stream"), soci::use(after, "after"));
}

std::optional<Digest> digestBefore(Statements& sql, const std::string& stream, long long entryNo)
{
    if (entryNo == 0)
        return std::nullopt;
    std::string text;
    const bool found = sql.run("SELECT digest FROM journal WHERE stream = :stream AND entry_no = :no",
        soci::use(stream, "stream"), soci::use(entryNo, "no"), soci::into(text));
    const auto digest = found ? digestFromHex(text) : std::nullopt;
    if (!digest)
        throwDamaged(stream, entryNo);
    return digest;
}

} // namespace anjuan
