// SPDX-License-Identifier: GPL-3.0-or-later
// Figures for property tests: always the same, unless ANJUAN_SEED says otherwise. A test that uses them prints its
// seed.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <iterator>

namespace anjuan::test {

inline std::uint64_t seedOfRun()
{
    const char* given = std::getenv("ANJUAN_SEED");
    return given ? std::strtoull(given, nullptr, 10) : 20261125U;
}

/// SplitMix64.
class Random {
public:
    explicit Random(std::uint64_t seed = seedOfRun())
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        auto z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// From `least` to `most`, both included.
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(next() % (static_cast<std::uint64_t>(most - least) + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class Many> const auto& pick(const Many& many)
    {
        return *std::next(std::begin(many), between(0, static_cast<std::int64_t>(std::size(many)) - 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace anjuan::test
