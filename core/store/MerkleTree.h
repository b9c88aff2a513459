// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Digest.h"

namespace anjuan {

/// The growing edge of a Merkle tree of the shape of RFC 6962 over SM3: the peaks of its perfect subtrees, the widest
/// first. Leaves are hashed with 0x00 before them, inner nodes with 0x01.
class MerkleTree {
public:
    void add(const Digest& leaf);
    std::int64_t size() const { return m_size; }
    /// Of an empty tree: the digest of nothing.
    Digest root() const;

    /// `size:peak,peak…` in hexadecimal.
    std::string text() const;
    static std::optional<MerkleTree> parse(std::string_view text);
    /// The first leaf (from 1) of the first peak that differs from `other`'s; nothing when all are alike.
    std::optional<std::int64_t> firstDifference(const MerkleTree& other) const;

private:
    std::int64_t m_size = 0;
    std::vector<Digest> m_peaks;
};

} // namespace anjuan
