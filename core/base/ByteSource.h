// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <span>

#include "core/base/Result.h"

namespace anjuan {

/// Bytes that are read in pieces and can be read again from the start, so that a long recording never lies in memory.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Back to the first byte.
    virtual Result<Done> rewind() = 0;
    /// Fills `into` as far as there are bytes: fewer only at the end, 0 after it.
    virtual Result<std::size_t> read(std::span<std::uint8_t> into) = 0;
};

/// Told how many bytes are done; false stops the work.
using ByteProgress = std::function<bool(std::int64_t done)>;
/// Takes pieces in order; false says that it can take no more.
using ByteSink = std::function<bool(std::span<const std::uint8_t> piece)>;

/// Bytes in memory; they outlive the source.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}
    Result<Done> rewind() override;
    Result<std::size_t> read(std::span<std::uint8_t> into) override;

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
};

/// A regular file. What is missing, a folder or not readable is refused with its name.
class FileSource final : public ByteSource {
public:
    static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path& path);
    Result<Done> rewind() override;
    Result<std::size_t> read(std::span<std::uint8_t> into) override;
    std::int64_t size() const { return m_size; }

private:
    explicit FileSource(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
    std::ifstream m_stream;
    std::int64_t m_size = 0;
};

} // namespace anjuan
