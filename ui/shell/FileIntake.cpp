// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileIntake.h"

#include <QFileInfo>

#include "core/base/ByteSource.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

Result<AttachedFile> takeIn(Desk& desk, const QString& path, const ByteProgress& progress)
{
    auto source = FileSource::open(toUtf8(path));
    if (!source)
        return std::move(source).refusal();
    const auto whole = std::max<std::int64_t>(1, (*source)->size());
    return desk.office().attach(desk.session(), **source, toUtf8(QFileInfo{path}.fileName()),
        [&](std::int64_t done) { return progress(done * 100 / whole); });
}

} // namespace

FileIntake::FileIntake(Desk& desk, QObject* parent) : FileKeeper(parent), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

FileIntake::~FileIntake()
{
    for (const auto& [ticket, isStopped] : m_stops)
        *isStopped = true;
    m_pool.waitForDone();
}

int FileIntake::take(const QString& path)
{
    const int ticket = m_next++;
    auto isStopped = std::make_shared<std::atomic_bool>(false);
    m_stops[ticket] = isStopped;
    m_pool.start([this, ticket, path, isStopped] { run(ticket, path, *isStopped); });
    return ticket;
}

void FileIntake::stop(int ticket)
{
    if (const auto found = m_stops.find(ticket); found != m_stops.end())
        *found->second = true;
}

void FileIntake::run(int ticket, const QString& path, const std::atomic_bool& isStopped)
{
    const auto tell = [this](auto say) { QMetaObject::invokeMethod(this, say, Qt::QueuedConnection); };
    QString sentence;
    try {
        std::int64_t told = -1;
        auto got = takeIn(m_desk, path, [&](std::int64_t percent) {
            if (percent != told)
                tell([this, ticket, percent] { Q_EMIT progressed(ticket, static_cast<int>(percent)); });
            told = percent;
            return !isStopped;
        });
        if (got)
            return tell([this, ticket, file = *got] { Q_EMIT FileKeeper::taken(ticket, file); });
        sentence = words(got.refusal());
    } catch (const StoreFailure& failure) {
        sentence = words(failure);
    }
    tell([this, ticket, sentence] { Q_EMIT refused(ticket, sentence); });
}

} // namespace anjuan
