// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/Digest.h"
#include "core/office/Journal.h"
#include "core/store/SecretKey.h"

namespace anjuan {

class Statements;

/// A sealed field as its row holds it.
struct SealedRow {
    std::string sealed; ///< base64 of nonce and ciphertext; empty once destroyed
    std::string digest; ///< of the bytes, in hexadecimal; never changes
};

/// A journal row as it stands in its table, before anything is made of it.
struct EntryRow {
    long long position = 0;
    std::string stream;
    long long entryNo = 0;
    std::string unit;
    int restricted = 0;
    long long recordedAt = 0;
    std::string occurredOn;
    std::string madeBy;
    std::string kind;
    int version = 0;
    std::string body;
    std::string digest;
    std::map<std::string, SealedRow> sealed; ///< by field
};

/// The digest of the row's typed fields, chained to its stream's previous entry (nothing for the first).
Digest digestOf(const EntryRow& row, const std::optional<Digest>& previous);

/// What opening one sealed field gave.
enum class Opened { Open, Locked, Destroyed, Missing, Altered };

/// The personal text in `field` of the row, held against its commitment. `key` may be null: then only the digest of
/// the ciphertext is looked at.
std::pair<Opened, Personal> openField(const EntryRow& row, const std::string& field, const Digest& commitment,
    const SecretKey* key, const std::string& storeId);

/// The entry of a row whose digest was found good. Throws StoreFailure(Damaged) when a sealed field was altered.
Entry entryOf(const EntryRow& row, const SecretKey* key, const std::string& storeId);

/// Rows of positions `first` … `last`, in order, with their sealed fields.
std::vector<EntryRow> rowsBetween(Statements& sql, long long first, long long last);
/// Rows of a stream after entry `after`, in order, with their sealed fields.
std::vector<EntryRow> rowsOf(Statements& sql, const std::string& stream, long long after);
/// Digest of an entry of the stream as its row holds it; nothing for entry 0.
std::optional<Digest> digestBefore(Statements& sql, const std::string& stream, long long entryNo);

/// The failure that names a damaged entry.
[[noreturn]] void throwDamaged(const std::string& stream, long long entryNo);

} // namespace anjuan
