// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

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
    /// Refuses NotFound for an unknown digest, NotYourRight without the store key.
    virtual Result<Bytes> get(const Digest& digest) const = 0;
    virtual bool has(const Digest& digest) const = 0;
    /// Removes what no entry names and was put before `before`; the number of blobs removed. An entry names a blob
    /// by its 64 hexadecimal digits anywhere in its open fields.
    virtual int sweep(Instant before) = 0;
};

} // namespace anjuan
