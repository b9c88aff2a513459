// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CaseShelf.h"

#include <algorithm>
#include <mutex>

namespace anjuan {
namespace {

/// One for all shelves: a program opens one office, and nothing slow is done while it is held.
std::mutex turn;

} // namespace

std::shared_ptr<const CaseFile> CaseShelf::find(const CaseId& id, std::int64_t entries)
{
    const std::lock_guard lock(turn);
    const auto found = std::ranges::find_if(m_files, [&](const auto& file) { return file->id == id; });
    if (found == m_files.end() || (*found)->entries != entries)
        return nullptr;
    std::rotate(found, found + 1, m_files.end());
    return m_files.back();
}

void CaseShelf::put(std::shared_ptr<const CaseFile> file)
{
    const std::lock_guard lock(turn);
    std::erase_if(m_files, [&](const auto& held) { return held->id == file->id; });
    if (m_files.size() >= m_places)
        m_files.erase(m_files.begin());
    m_files.push_back(std::move(file));
}

void CaseShelf::clear()
{
    const std::lock_guard lock(turn);
    m_files.clear();
}

} // namespace anjuan
