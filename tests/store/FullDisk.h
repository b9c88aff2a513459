// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <csignal>
#include <stdexcept>

#include <sys/resource.h>

namespace anjuan::test {

/// While it lives no file of this process grows beyond `bytes`: writing then fails as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &small) != 0)
            throw std::runtime_error("no limit on the size of files");
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int) = nullptr;
};

} // namespace anjuan::test
