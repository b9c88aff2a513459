// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Verifier.h"

#include <map>

#include "core/store/Codec.h"
#include "core/store/Database.h"
#include "core/store/EntryRow.h"
#include "core/store/MerkleTree.h"
#include "core/store/Projections.h"
#include "core/store/SqlVault.h"

namespace anjuan {
namespace {

using soci::into;
using soci::use;

constexpr long long batch = 500;

class Verifying {
public:
    Verifying(soci::session& sql, Statements& statements, const KeyRing& keys)
        : m_sql(sql)
        , m_statements(statements)
        , m_key(keys.key(Purpose::Fields))
    {
        m_sql << "SELECT store_id FROM office WHERE one = 1", into(m_storeId);
        m_sql << "SELECT entries, root, peaks FROM head WHERE one = 1", into(m_headEntries), into(m_headRoot),
            into(m_headPeaks);
        m_sql << "SELECT COALESCE(max(position), 0) FROM journal", into(m_last);
    }

    Verification all(const Progress& progress)
    {
        for (long long first = 1; first <= m_last && m_report.ok(); first += batch) {
            checkBatch(first, std::min(first + batch - 1, m_last));
            if (progress && !progress(std::min(first + batch - 1, m_last), m_last))
                break;
        }
        m_report.root = m_tree.root();
        if (m_report.ok() && m_report.entries == m_last) {
            checkHead();
            checkStrayFields();
            checkLists();
        }
        return m_report;
    }

    const std::string& storeId() const { return m_storeId; }

private:
    struct StreamEnd {
        long long entryNo = 0;
        Digest digest{};
    };

    void damage(const std::string& stream, long long entryNo, long long position, Message what)
    {
        if (!m_report.first)
            m_report.first = Damage{stream, entryNo, position, std::move(what)};
    }

    void checkBatch(long long first, long long last)
    {
        auto expected = first;
        for (const auto& row : rowsBetween(m_statements, first, last)) {
            if (row.position != expected)
                return damage({}, 0, expected, {N_("The entry at position %1 is missing"), {std::int64_t{expected}}});
            checkRow(row);
            if (!m_report.ok())
                return;
            ++expected;
        }
        if (expected != last + 1)
            damage({}, 0, expected, {N_("The entry at position %1 is missing"), {std::int64_t{expected}}});
    }

    void checkRow(const EntryRow& row)
    {
        const auto known = m_streams.find(row.stream);
        const auto before = known == m_streams.end() ? StreamEnd{} : known->second;
        if (row.entryNo != before.entryNo + 1)
            return damage(row.stream, row.entryNo, row.position,
                {N_("Entry %2 of %1 does not follow the entry before it"), {row.stream, std::int64_t{row.entryNo}}});
        const auto digest = digestOf(row, before.entryNo == 0 ? std::nullopt : std::optional{before.digest});
        if (hex(digest) != row.digest)
            return damage(row.stream, row.entryNo, row.position,
                {N_("Entry %2 of %1 is not as it was written: its digest is another"),
                    {row.stream, std::int64_t{row.entryNo}}});
        m_streams[row.stream] = {row.entryNo, digest};
        m_tree.add(digest);
        ++m_report.entries;
        checkFields(row);
    }

    /// Every commitment of the body has its sealed row, and that row is the one that was written.
    void checkFields(const EntryRow& row)
    {
        std::size_t named = 0;
        const auto look = [&](const std::string& field, const Digest& commitment) {
            ++named;
            const auto [how, text] = openField(row, field, commitment, m_key.get(), m_storeId);
            if (how == Opened::Missing || how == Opened::Altered)
                damage(row.stream, row.entryNo, row.position,
                    {N_("The sealed field %3 of entry %2 of %1 is not as it was written"),
                        {row.stream, std::int64_t{row.entryNo}, field}});
            m_report.sealed += how == Opened::Open || how == Opened::Locked ? 1 : 0;
            m_report.opened += how == Opened::Open ? 1 : 0;
            m_report.destroyed += how == Opened::Destroyed ? 1 : 0;
            return text;
        };
        static_cast<void>(decodeBody(row.body, look));
        if (row.sealed.size() != named)
            damage(row.stream, row.entryNo, row.position,
                {N_("Entry %2 of %1 has a sealed field that it does not name"),
                    {row.stream, std::int64_t{row.entryNo}}});
    }

    void checkHead()
    {
        if (m_headEntries != m_last)
            return damage({}, 0, std::min(m_headEntries, m_last) + 1,
                {N_("The head counts %1 entries, the journal holds %2"),
                    {std::int64_t{m_headEntries}, std::int64_t{m_last}}});
        const auto peaks = MerkleTree::parse(m_headPeaks);
        const auto difference = peaks ? m_tree.firstDifference(*peaks) : std::optional<std::int64_t>{1};
        if (difference)
            return damage({}, 0, *difference,
                {N_("The journal was rewritten at position %1 or later: the head was made over other entries"),
                    {*difference}});
        if (m_headRoot != hex(m_tree.root()))
            damage({}, 0, m_last, {N_("The head of the journal is not as it was written"), {}});
    }

    void checkStrayFields()
    {
        long long stray = 0;
        m_sql << "SELECT COALESCE(min(position), 0) FROM sealed_field f WHERE NOT EXISTS "
                 "(SELECT 1 FROM journal j WHERE j.position = f.position AND j.body LIKE '%\"p\"%')",
            into(stray);
        if (stray != 0)
            damage({}, 0, stray, {N_("A sealed field belongs to no entry"), {}});
    }

    void checkLists()
    {
        if (const auto changed = firstChangedDerived(m_statements))
            damage("case/" + *changed, 0, 0, {N_("The lists no longer show the case %1 as it was written into them. Rebuild them from the journal."), {*changed}});
        else if (!areDaysCounted(m_statements))
            damage({}, 0, 0, {N_("The counts of time limits by day do not agree with the limits. Rebuild the lists from the journal."), {}});
    }

    soci::session& m_sql;
    Statements& m_statements;
    std::shared_ptr<const SecretKey> m_key;
    std::string m_storeId;
    std::string m_headRoot;
    std::string m_headPeaks;
    long long m_headEntries = 0;
    long long m_last = 0;
    MerkleTree m_tree;
    std::map<std::string, StreamEnd> m_streams;
    Verification m_report;
};

std::string integrityOf(Database& database)
{
    return database.run([](soci::session& sql) {
        std::string answer;
        sql << "PRAGMA integrity_check(1)", into(answer);
        return answer;
    });
}

Damage unreadable()
{
    return {{}, 0, 0, {N_("The file is damaged: parts of it cannot be read"), {}}};
}

} // namespace

Verification verifyStore(Database& store, Database& vault, const KeyRing& keys, const Progress& progress)
{
    Verification report;
    try {
        std::string storeId;
        report = store.run([&](soci::session& sql) {
            const soci::transaction moment(sql);
            Verifying verifying(sql, store.statements(), keys);
            storeId = verifying.storeId();
            return verifying.all(progress);
        });
        if (report.ok() && (integrityOf(store) != "ok" || integrityOf(vault) != "ok"))
            report.first = unreadable();
        if (report.ok()) {
            const auto check = checkVault(vault, keys.key(Purpose::Vault).get(), storeId);
            report.blobs = check.blobs;
            if (check.damaged)
                report.first = Damage{{}, 0, 0,
                    {N_("The file with the digest %1 in the vault is not as it was put"), {*check.damaged}}};
        }
    } catch (const StoreFailure& failure) {
        if (failure.cause() != StoreFailure::Cause::Damaged && failure.cause() != StoreFailure::Cause::Foreign)
            throw;
        report.first = unreadable();
    }
    return report;
}

} // namespace anjuan
