// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/Digest.h"
#include "core/base/Field.h"
#include "core/base/Result.h"
#include "core/office/Derived.h"

namespace anjuan {

/// `case/01J…`, `office/people`, `office/register/罚决/2026`, `referral/…`, `evaluation/…`, `access/…`.
using StreamName = std::string;

/// An entry to be written. `body` holds typed values; whatever is Personal in it is sealed by the store.
struct NewEntry {
    std::string kind;           ///< kebab-case, past tense: "lead-registered"
    int version = 1;
    Date occurredOn;            ///< the legal day, +08:00
    PersonId madeBy;
    Body body;
    bool restricted = false;
};

/// An entry as it stands in the journal.
struct Entry {
    std::int64_t position = 0;  ///< over all streams, from 1, without a gap
    StreamName stream;
    std::int64_t entryNo = 0;   ///< within the stream, from 1
    std::string unit;
    bool restricted = false;
    Instant recordedAt;
    Date occurredOn;
    PersonId madeBy;
    std::string kind;
    int version = 1;
    Body body;                  ///< Personal values are open when the reader holds the key, locked otherwise
    Digest digest{};
};

/// What is to be added to one stream. `expected` is the number of entries it is known to hold (0 for a new one).
struct Append {
    StreamName stream;
    std::int64_t expected = 0;
    std::vector<NewEntry> entries;
};

/// A stream that must still hold `expected` entries because a decision relied on it.
struct Guard {
    StreamName stream;
    std::int64_t expected = 0;
};

/// One writing transaction: all of it happens or none.
struct Transaction {
    std::vector<Append> appends;
    std::vector<Guard> guards;
    DerivedRows derived;                     ///< replace the derived rows of the streams they name
    std::optional<std::string> idempotencyKey;
};

struct Appended {
    std::int64_t position = 0;               ///< of the last entry written
    std::vector<Entry> entries;              ///< as read back from the store before the commit
};

/// The append-only record of everything that happened. Throws StoreFailure when the disk, the server or the data fail.
class Journal {
public:
    virtual ~Journal() = default;
    /// Writes the transaction, or refuses with ChangedMeanwhile when an expected count no longer holds.
    virtual Result<Appended> append(const Transaction& transaction, Instant recordedAt) = 0;
    /// The entries of a stream from `after` (exclusive) on, in order. An unknown stream is empty.
    virtual std::vector<Entry> read(const StreamName& stream, std::int64_t after = 0) const = 0;
    virtual std::int64_t count(const StreamName& stream) const = 0;
    /// Names of all streams that begin with `prefix`, sorted.
    virtual std::vector<StreamName> streams(const std::string& prefix) const = 0;
};

} // namespace anjuan
