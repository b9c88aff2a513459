// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <future>

#include <QApplication>
#include <QProgressDialog>

namespace anjuan {

/// Does long work on a thread of its own while the window stays alive and, after 400 ms, a bar says what is done. The
/// work touches nothing of the screen; what it throws is thrown here.
template <class Work>
std::invoke_result_t<Work> meanwhile(const QString& sentence, Work work)
{
    using namespace std::chrono_literals;
    auto answer = std::async(std::launch::async, std::move(work));
    QProgressDialog bar{sentence, {}, 0, 0, QApplication::activeWindow()};
    bar.setWindowModality(Qt::ApplicationModal);
    bar.setMinimumDuration(400);
    bar.setValue(0);
    while (answer.wait_for(20ms) != std::future_status::ready)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return answer.get();
}

} // namespace anjuan
