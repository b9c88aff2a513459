// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ByteSource.h"

#include <algorithm>
#include <system_error>

namespace anjuan {
namespace {

Refusal notReadable(const std::filesystem::path& path)
{
    return notValid("attached", {N_("The file %1 cannot be read. Nothing was changed."), {path.string()}});
}

} // namespace

Result<Done> MemorySource::rewind()
{
    m_at = 0;
    return Done{};
}

Result<std::size_t> MemorySource::read(std::span<std::uint8_t> into)
{
    const auto count = std::min(into.size(), m_bytes.size() - m_at);
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
    m_at += count;
    return count;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path& path)
{
    std::error_code problem;
    // A folder, a device or a pipe has no end that could be waited for.
    if (!std::filesystem::is_regular_file(path, problem))
        return notReadable(path);
    std::unique_ptr<FileSource> source{new FileSource{path}};
    source->m_size = static_cast<std::int64_t>(std::filesystem::file_size(path, problem));
    if (problem)
        return notReadable(path);
    if (auto begun = source->rewind(); !begun)
        return std::move(begun).refusal();
    return source;
}

Result<Done> FileSource::rewind()
{
    m_stream.close();
    m_stream.clear();
    m_stream.open(m_path, std::ios::binary);
    if (!m_stream)
        return notReadable(m_path);
    return Done{};
}

Result<std::size_t> FileSource::read(std::span<std::uint8_t> into)
{
    m_stream.read(reinterpret_cast<char*>(into.data()), static_cast<std::streamsize>(into.size()));
    if (m_stream.bad())
        return notReadable(m_path);
    return static_cast<std::size_t>(m_stream.gcount());
}

} // namespace anjuan
