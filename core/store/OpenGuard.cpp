// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpenGuard.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <sys/statfs.h>
#include <unistd.h>

#include "core/office/StoreFailure.h"

namespace anjuan {
namespace {

using Cause = StoreFailure::Cause;

/// File systems on which SQLite's locks or its write order cannot be relied on (linux/magic.h and the file systems' own).
constexpr std::array<unsigned long, 14> unsafeFileSystems{
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x0000517B, // SMB
    0x00006969, // NFS
    0x01021997, // 9p
    0x65735546, // FUSE: sshfs, rclone and most cloud drives
    0x00C36400, // Ceph
    0x5346414F, // AFS
    0x6B414653, // kAFS
    0x73757245, // Coda
    0x0000564C, // NCP
    0x0BD00BD0, // Lustre
    0x01161970, // GFS2
    0x7461636F, // OCFS2
};

/// Folders that a synchronising program copies while it likes.
constexpr std::array<std::string_view, 20> syncFolders{
    "OneDrive",  "Dropbox",   "Google Drive", "iCloud Drive", "Nextcloud", "ownCloud", "Seafile",
    "Syncthing", "Nutstore",  "坚果云",       "BaiduNetdisk", "BaiduSyncdisk", "百度网盘", "百度云同步盘",
    "WPSDrive",  "WPS云盘",   "Weiyun",       "腾讯微云",     "阿里云盘",  "天翼云盘",
};

unsigned long systemProbe(const std::filesystem::path& folder)
{
    struct statfs about{};
    if (::statfs(folder.c_str(), &about) != 0)
        throw StoreFailure(Cause::CannotOpen, {N_("The folder of the store cannot be reached."), {}});
    return static_cast<unsigned long>(about.f_type) & 0xFFFFFFFFUL;
}

std::uint32_t bigEndian(const std::array<char, 100>& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

} // namespace

std::filesystem::path vaultOf(const std::filesystem::path& store)
{
    return store.string() + ".vault";
}

void refuseNetworkDrive(const std::filesystem::path& store, const FileSystemProbe& probe)
{
    const auto folder = std::filesystem::weakly_canonical(store).parent_path();
    const auto kind = probe ? probe(folder) : systemProbe(folder);
    if (std::ranges::find(unsafeFileSystems, kind) != unsafeFileSystems.end())
        throw StoreFailure(Cause::NetworkFileSystem,
                           {N_("The store lies on a network drive, where two computers would destroy each other's work. "
                               "Move it to a local disk; on the drive it can only be read."), {}});
    for (const auto& part : folder) {
        const auto name = part.string();
        const bool isSynced = std::ranges::any_of(syncFolders, [&](std::string_view folderName) {
            return name == folderName || name.starts_with(std::string{folderName} + " - ");
        });
        if (isSynced)
            throw StoreFailure(Cause::NetworkFileSystem,
                               {N_("The store lies in %1, a folder that is copied to other computers while it is in use. "
                                   "Move it to a local folder."), {name}});
    }
}

void inspectHeader(const std::filesystem::path& file, int application)
{
    std::error_code ignored;
    std::ifstream in(file, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(file, ignored))
        throw StoreFailure(Cause::CannotOpen, {N_("There is no store at %1."), {file.string()}});
    std::array<char, 100> header{};
    in.read(header.data(), header.size());
    static constexpr std::string_view magic{"SQLite format 3\0", 16};
    const bool isSqlite = in.gcount() >= 16 && std::string_view{header.data(), 16} == magic;
    if (isSqlite && in.gcount() < 100)
        throw StoreFailure(Cause::Damaged, {N_("The store is cut short. Restore a backup."), {}});
    if (!isSqlite || bigEndian(header, 68) != static_cast<std::uint32_t>(application))
        throw StoreFailure(Cause::Foreign, {N_("%1 is not a store of this program. It was not changed."), {file.string()}});
}

void requireWritable(const std::filesystem::path& file)
{
    const auto folder = std::filesystem::weakly_canonical(file).parent_path();
    if (::access(folder.c_str(), W_OK) != 0 || (::access(file.c_str(), F_OK) == 0 && ::access(file.c_str(), W_OK) != 0))
        throw StoreFailure(Cause::ReadOnly, {N_("The store or its folder is read-only. It was not changed."), {}});
}

bool liesStill(const std::filesystem::path& file)
{
    std::error_code ignored;
    const auto folder = std::filesystem::weakly_canonical(file).parent_path();
    return ::access(folder.c_str(), W_OK) != 0 && !std::filesystem::exists(file.string() + "-wal", ignored);
}

} // namespace anjuan
