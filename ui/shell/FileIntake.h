// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <map>
#include <memory>

#include <QThreadPool>

#include "ui/forms/FileKeeper.h"
#include "ui/shell/Desk.h"

namespace anjuan {

/// Takes files into the vault one after the other on a thread of its own; each can be stopped.
class FileIntake final : public FileKeeper {
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit FileIntake(Desk& desk, QObject* parent = nullptr);
    /// Stops what is under way and waits for it.
    ~FileIntake() override;

    int take(const QString& path) override;
    void stop(int ticket) override;
    void waitForDone() { m_pool.waitForDone(); }

private:
    void run(int ticket, const QString& path, const std::atomic_bool& isStopped);

    Desk& m_desk;
    QThreadPool m_pool;
    std::map<int, std::shared_ptr<std::atomic_bool>> m_stops;
    int m_next = 1;
};

} // namespace anjuan
