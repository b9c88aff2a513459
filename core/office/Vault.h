// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/ByteSource.h"
#include "core/base/Digest.h"
#include "core/base/Result.h"

namespace anjuan {

using Bytes = std::vector<std::uint8_t>;

/// Sealed bytes by the SM3 digest of their plain content: documents, photographs, recordings. Written and durable
/// before the entry that names the digest. Needs the store key; throws StoreFailure when disk or data fail.
class Vault {
public:
    virtual ~Vault() = default;
    /// The same bytes twice are kept once. Refuses (NotYourRight) without the store key.
    virtual Result<Digest> put(std::span<const std::uint8_t> bytes, Instant now) = 0;
    /// The same piece by piece, read twice: never whole in memory, others may work between the pieces. Stopped by
    /// `progress`, or refused because the source changed while it was read, nothing is kept.
    virtual Result<Digest> putFrom(ByteSource& source, Instant now, const ByteProgress& progress);
    /// Refuses NotFound for an unknown digest, NotYourRight without the store key.
    virtual Result<Bytes> get(const Digest& digest) const = 0;
    /// The pieces of the content in order, from 0; an empty one after the last. Each piece is whole in itself; that all
    /// of them are the content is what the digest says of the sum.
    virtual Result<Bytes> piece(const Digest& digest, std::int64_t number) const;
    virtual bool has(const Digest& digest) const = 0;
    /// Removes what no entry names and was put before `before`, and what was broken off while it was put; the number of
    /// blobs removed. An entry names a blob by its 64 hexadecimal digits anywhere in its open fields.
    virtual int sweep(Instant before) = 0;
};

/// The whole content through a sink, checked against its digest at the end. Refuses what Vault::piece refuses, and when
/// the sink takes no more or `progress` stops.
Result<Done> pour(const Vault& vault, const Digest& digest, const ByteSink& into, const ByteProgress& progress = {});

/// Somebody stopped the work.
Refusal stopped();

} // namespace anjuan
