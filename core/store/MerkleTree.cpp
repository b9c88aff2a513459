// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MerkleTree.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace anjuan {
namespace {

Digest hashed(char prefix, const Digest& first, const Digest* second)
{
    std::string bytes(1, prefix);
    bytes.append(first.begin(), first.end());
    if (second)
        bytes.append(second->begin(), second->end());
    return sm3(bytes);
}

} // namespace

void MerkleTree::add(const Digest& leaf)
{
    auto node = hashed('\0', leaf, nullptr);
    for (auto full = m_size; (full & 1) != 0; full >>= 1) {
        node = hashed('\1', m_peaks.back(), &node);
        m_peaks.pop_back();
    }
    m_peaks.push_back(node);
    ++m_size;
}

Digest MerkleTree::root() const
{
    if (m_peaks.empty())
        return sm3(std::string_view{});
    auto node = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        node = hashed('\1', *peak, &node);
    return node;
}

std::string MerkleTree::text() const
{
    std::string text = std::to_string(m_size) + ":";
    for (const auto& peak : m_peaks)
        text += (&peak == m_peaks.data() ? "" : ",") + hex(peak);
    return text;
}

std::optional<MerkleTree> MerkleTree::parse(std::string_view text)
{
    MerkleTree tree;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), tree.m_size);
    if (error != std::errc{} || end == text.data() + text.size() || *end != ':' || tree.m_size < 0)
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    while (!text.empty()) {
        const auto peak = digestFromHex(text.substr(0, 64));
        if (!peak)
            return std::nullopt;
        tree.m_peaks.push_back(*peak);
        text.remove_prefix(std::min<std::size_t>(text.size(), 65));
    }
    const auto peaks = static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(tree.m_size)));
    return tree.m_peaks.size() == peaks ? std::optional{tree} : std::nullopt;
}

std::optional<std::int64_t> MerkleTree::firstDifference(const MerkleTree& other) const
{
    if (m_size != other.m_size)
        return std::min(m_size, other.m_size) + 1;
    std::int64_t first = 1;
    std::size_t peak = 0;
    for (int bit = 62; bit >= 0; --bit) {
        const auto width = std::int64_t{1} << bit;
        if ((m_size & width) == 0)
            continue;
        if (m_peaks[peak] != other.m_peaks[peak])
            return first;
        first += width;
        ++peak;
    }
    return std::nullopt;
}

} // namespace anjuan
