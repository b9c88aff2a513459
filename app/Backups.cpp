// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Backups.h"

#include <algorithm>

#include "core/office/StoreFailure.h"
#include "core/store/Store.h"

namespace anjuan {
namespace {

constexpr std::string_view ending = ".anjuan";
constexpr std::size_t dayLetters = 8;
constexpr std::size_t timeLetters = 4;

Refusal notKept(Message sentence)
{
    Finding finding;
    finding.rule = "backup";
    finding.sentence = std::move(sentence);
    finding.advice = {N_("Nothing of the store was changed. Choose another folder in the settings, best on another disk, and back up again"), {}};
    return refuse(Why::Busy, std::move(finding));
}

/// 20261125-0802 as a day and a time.
std::optional<std::pair<Date, TimeOfDay>> momentOf(const std::string& text)
{
    if (text.size() != dayLetters + 1 + timeLetters || text[dayLetters] != '-')
        return std::nullopt;
    const auto day = Date::parse(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2));
    const auto time = TimeOfDay::parse(text.substr(9, 2) + ":" + text.substr(11, 2));
    if (!day || !time)
        return std::nullopt;
    return std::pair{*day, *time};
}

std::filesystem::path vaultOf(const std::filesystem::path& file)
{
    return file.string() + ".vault";
}

} // namespace

Backups::Backups(std::filesystem::path store, std::filesystem::path folder, int keep)
    : m_store(std::move(store)), m_folder(folder.empty() ? m_store.parent_path() / "backups" : std::move(folder)), m_keep(keep)
{
}

std::vector<BackupCopy> Backups::copies() const
{
    const auto begin = m_store.stem().string() + "-";
    std::vector<BackupCopy> copies;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{m_folder, error}) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with(begin) || !name.ends_with(ending) || name.size() <= begin.size() + ending.size())
            continue;
        if (const auto moment = momentOf(name.substr(begin.size(), name.size() - begin.size() - ending.size())))
            copies.push_back({entry.path(), moment->first, moment->second});
    }
    std::ranges::sort(copies, [](const BackupCopy& a, const BackupCopy& b) { return a.file.filename() > b.file.filename(); });
    return copies;
}

std::optional<BackupCopy> Backups::last() const
{
    auto all = copies();
    return all.empty() ? std::nullopt : std::optional{all.front()};
}

bool Backups::isDue(Date today) const
{
    const auto newest = last();
    return !newest || newest->day < today;
}

std::filesystem::path Backups::nameOf(Instant now) const
{
    auto day = now.day().iso();
    std::erase(day, '-');
    auto time = now.time().text();
    std::erase(time, ':');
    return m_folder / (m_store.stem().string() + "-" + day + "-" + time + std::string{ending});
}

Result<BackupCopy> Backups::make(Instant now) const
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error)
        return notKept({N_("The folder %1 cannot be made: %2"), {m_folder.string(), error.message()}});
    const BackupCopy copy{nameOf(now), now.day(), now.time()};
    if (std::filesystem::exists(copy.file))
        return copy; // of this very minute
    try {
        StoreOptions options;
        options.access = Access::ReadOnly;
        auto report = openStore(m_store, options)->upkeep().backup(copy.file);
        if (!report)
            return std::move(report).refusal();
        if (!report->ok())
            return notKept({N_("The copy does not hold what was written: %1"), {report->first->stream}});
    } catch (const StoreFailure& failure) {
        return notKept(failure.sentence());
    }
    letGo();
    return copy;
}

void Backups::letGo() const
{
    const auto all = copies();
    for (auto at = static_cast<std::size_t>(std::max(1, m_keep)); at < all.size(); ++at) {
        std::error_code ignored;
        std::filesystem::remove(all[at].file, ignored);
        std::filesystem::remove(vaultOf(all[at].file), ignored);
    }
}

} // namespace anjuan
