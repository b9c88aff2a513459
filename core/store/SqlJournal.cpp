// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlJournal.h"

#include <algorithm>

#include "core/store/Codec.h"
#include "core/store/Database.h"
#include "core/store/MerkleTree.h"
#include "core/store/Projections.h"

namespace anjuan {
namespace {

using soci::into;
using soci::use;

long long countOf(Statements& sql, const std::string& stream)
{
    long long count = 0;
    sql.run("SELECT COALESCE(max(entry_no), 0) FROM journal WHERE stream = :stream", use(stream, "stream"), into(count));
    return count;
}

Refusal changedMeanwhile(const std::string& stream)
{
    Finding finding;
    finding.rule = "store";
    finding.sentence = {N_("%1 was changed meanwhile"), {stream}};
    finding.advice = {N_("Look at what is new and do the step again."), {}};
    finding.jump = stream;
    return refuse(Why::ChangedMeanwhile, std::move(finding));
}

Refusal needsKey()
{
    Finding finding;
    finding.rule = "store";
    finding.sentence
        = {N_("Personal fields can be written only by somebody who is signed in and holds the store key"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

/// One append under way: numbers and chains entries, then grows the tree.
class Writing {
public:
    Writing(
        Statements& sql, const StoreIdentity& identity, const SecretKey* key, Instant recordedAt)
        : m_sql(sql)
        , m_identity(identity)
        , m_key(key)
    {
        std::string peaks;
        const bool found = m_sql.run("SELECT entries, recorded_at, peaks FROM head WHERE one = 1", into(m_first),
            into(m_recordedAt), into(peaks));
        const auto tree = found ? MerkleTree::parse(peaks) : std::nullopt;
        if (!tree || tree->size() != m_first)
            throw StoreFailure(StoreFailure::Cause::Damaged,
                {N_("The head of the journal is not as it was written. Do not work on; verify the store and "
                    "restore a backup."),
                    {}});
        m_tree = *tree;
        m_recordedAt = std::max<long long>(m_recordedAt, recordedAt.milliseconds);
        m_last = m_first;
    }

    void add(const std::string& stream, long long entryNo, const NewEntry& entry, const EncodedBody& body)
    {
        EntryRow row{++m_last, stream, entryNo, m_identity.unit, entry.restricted ? 1 : 0, m_recordedAt,
            entry.occurredOn.iso(), entry.madeBy.text(), entry.kind, entry.version, body.text, {}, {}};
        const auto digest = digestOf(row, digestBefore(m_sql, stream, entryNo - 1));
        row.digest = hex(digest);
        insert(row);
        for (const auto& personal : body.personal)
            insertSealed(row, personal);
        m_tree.add(digest);
    }

    /// Writes the head and hands back what the store now holds, each digest recomputed from what was read.
    Appended finish()
    {
        const auto root = hex(m_tree.root());
        const auto peaks = m_tree.text();
        m_sql.run("UPDATE head SET entries = :entries, recorded_at = :at, root = :root, peaks = :peaks WHERE one = 1",
            use(m_last, "entries"), use(m_recordedAt, "at"), use(root, "root"), use(peaks, "peaks"));
        return readBack(m_first + 1, m_last);
    }

    Appended readBack(long long first, long long last) const
    {
        Appended appended{last, {}};
        for (const auto& row : rowsBetween(m_sql, first, last)) {
            if (hex(digestOf(row, digestBefore(m_sql, row.stream, row.entryNo - 1))) != row.digest)
                throwDamaged(row.stream, row.entryNo);
            appended.entries.push_back(entryOf(row, m_key ? &*m_key : nullptr, m_identity.storeId));
        }
        if (static_cast<long long>(appended.entries.size()) != last - first + 1)
            throwDamaged({}, last);
        return appended;
    }

    long long first() const { return m_first + 1; }
    long long last() const { return m_last; }

private:
    void insert(const EntryRow& row)
    {
        m_sql.run(
            "INSERT INTO journal (position, stream, entry_no, unit, restricted, recorded_at, occurred_on, made_by, "
            "kind, version, body, digest) VALUES (:position, :stream, :entryno, :unit, :restricted, :recorded, "
            ":occurred, :madeby, :kind, :version, :body, :digest)",
            use(row.position, "position"), use(row.stream, "stream"), use(row.entryNo, "entryno"),
            use(row.unit, "unit"), use(row.restricted, "restricted"), use(row.recordedAt, "recorded"),
            use(row.occurredOn, "occurred"), use(row.madeBy, "madeby"), use(row.kind, "kind"),
            use(row.version, "version"), use(row.body, "body"), use(row.digest, "digest"));
    }

    void insertSealed(const EntryRow& row, const PersonalText& personal)
    {
        const auto bytes = seal(*m_key, personal.salt + personal.text,
            placeOfField(m_identity.storeId, row.stream, row.entryNo, personal.field));
        const auto text = base64(bytes);
        const auto digest = hex(sm3(bytes));
        m_sql.run(
            "INSERT INTO sealed_field (position, field, sealed, digest) VALUES (:position, :field, :sealed, :digest)",
            use(row.position, "position"), use(personal.field, "field"), use(text, "sealed"), use(digest, "digest"));
    }

    Statements& m_sql;
    const StoreIdentity& m_identity;
    const SecretKey* m_key;
    MerkleTree m_tree;
    long long m_first = 0;
    long long m_last = 0;
    long long m_recordedAt = 0;
};

/// What a transaction with the same key wrote before, if it did.
std::optional<Appended> doneBefore(Statements& sql, const std::string& key, const Writing& writing)
{
    long long first = 0;
    long long last = 0;
    const bool found = sql.run("SELECT first_position, last_position FROM done_once WHERE idempotency_key = :key",
        use(key, "key"), into(first), into(last));
    return found ? std::optional{writing.readBack(first, last)} : std::nullopt;
}

std::optional<Refusal> clash(Statements& sql, const Transaction& transaction)
{
    for (const auto& append : transaction.appends) {
        if (countOf(sql, append.stream) != append.expected)
            return changedMeanwhile(append.stream);
    }
    for (const auto& guard : transaction.guards) {
        if (countOf(sql, guard.stream) != guard.expected)
            return changedMeanwhile(guard.stream);
    }
    return std::nullopt;
}

using Bodies = std::vector<std::vector<EncodedBody>>;

/// All bodies encoded, before the lock is asked for.
Result<Bodies> encodeAll(const Transaction& transaction, bool hasKey)
{
    Bodies bodies;
    for (const auto& append : transaction.appends) {
        auto& encoded = bodies.emplace_back();
        for (const auto& entry : append.entries) {
            auto body = encodeBody(entry.body);
            if (!body)
                return std::move(body).refusal();
            if (!hasKey && !body->personal.empty())
                return needsKey();
            encoded.push_back(std::move(*body));
        }
    }
    return bodies;
}

} // namespace

SqlJournal::SqlJournal(Database& database, const KeyRing& keys, StoreIdentity identity)
    : m_database(database)
    , m_keys(keys)
    , m_identity(std::move(identity))
{
}

Result<Appended> SqlJournal::append(const Transaction& transaction, Instant recordedAt)
{
    const auto key = m_keys.key(Purpose::Fields);
    const auto termsKey = m_keys.key(Purpose::SearchTerms);
    const auto encoded = encodeAll(transaction, key != nullptr);
    if (!encoded)
        return encoded.refusal();
    const auto work = [&](soci::session&) -> Result<Appended> {
        auto& sql = m_database.statements();
        Writing writing(sql, m_identity, key.get(), recordedAt);
        if (transaction.idempotencyKey) {
            if (auto before = doneBefore(sql, *transaction.idempotencyKey, writing))
                return std::move(*before);
        }
        if (auto refusal = clash(sql, transaction))
            return std::move(*refusal);
        for (std::size_t a = 0; a < transaction.appends.size(); ++a) {
            const auto& append = transaction.appends[a];
            for (std::size_t e = 0; e < append.entries.size(); ++e)
                writing.add(append.stream, append.expected + static_cast<long long>(e) + 1, append.entries[e],
                    encoded.value()[a][e]);
        }
        if (transaction.idempotencyKey) {
            const auto first = writing.first();
            const auto last = writing.last();
            sql.run("INSERT INTO done_once (idempotency_key, first_position, last_position) VALUES (:key, :first, :last)",
                use(*transaction.idempotencyKey, "key"), use(first, "first"), use(last, "last"));
        }
        replaceDerived(sql, transaction.derived, termsKey.get());
        return writing.finish();
    };
    return m_database.write(work, [](const Result<Appended>& answer) { return static_cast<bool>(answer); });
}

std::vector<Entry> SqlJournal::read(const StreamName& stream, std::int64_t after) const
{
    const auto key = m_keys.key(Purpose::Fields);
    return m_database.run([&](soci::session&) {
        auto& sql = m_database.statements();
        std::vector<Entry> entries;
        const auto rows = rowsOf(sql, stream, after);
        auto previous = rows.empty() ? std::nullopt : digestBefore(sql, stream, after);
        auto entryNo = after;
        for (const auto& row : rows) {
            const auto digest = digestOf(row, previous);
            if (row.entryNo != ++entryNo || hex(digest) != row.digest)
                throwDamaged(stream, entryNo);
            entries.push_back(entryOf(row, key ? &*key : nullptr, m_identity.storeId));
            previous = digest;
        }
        return entries;
    });
}

std::int64_t SqlJournal::count(const StreamName& stream) const
{
    return m_database.run(
        [&](soci::session&) { return static_cast<std::int64_t>(countOf(m_database.statements(), stream)); });
}

std::vector<StreamName> SqlJournal::streams(const std::string& prefix) const
{
    return m_database.run([&](soci::session& sql) {
        std::vector<StreamName> names;
        std::string name;
        // Names are compared byte by byte: all that begin with the prefix lie before the prefix with its last byte
        // one up.
        auto end = prefix;
        if (end.empty())
            end.assign(1, '\xFF');
        else
            ++end.back();
        soci::statement statement
            = (sql.prepare << "SELECT stream FROM journal WHERE entry_no = 1 AND stream >= :prefix "
                              "AND stream < :end ORDER BY stream",
                use(prefix, "prefix"), use(end, "end"), into(name));
        statement.execute();
        while (statement.fetch())
            names.push_back(name);
        return names;
    });
}

} // namespace anjuan
