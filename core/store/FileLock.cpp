// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FileLock.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "core/office/StoreFailure.h"

namespace anjuan {

FileLock::FileLock(const std::filesystem::path& store)
{
    using Cause = StoreFailure::Cause;
    const auto path = std::filesystem::weakly_canonical(store).string() + ".lock";
    m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0) {
        if (errno == ENOSPC || errno == EDQUOT)
            throw StoreFailure(Cause::DiskFull, {N_("The disk is full. Make room and open the store again."), {}});
        if (errno == EACCES || errno == EROFS || errno == EPERM)
            throw StoreFailure(Cause::ReadOnly, {N_("The folder of the store cannot be written to. It was not changed."), {}});
        throw StoreFailure(Cause::CannotOpen, {N_("The folder of the store cannot be reached."), {}});
    }
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_file);
        throw StoreFailure(Cause::Busy, {N_("The store is open in another window or on another account of this computer. "
                                            "Close it there and try again."), {}});
    }
}

FileLock::~FileLock()
{
    ::close(m_file);
}

} // namespace anjuan
