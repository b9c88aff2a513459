// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// Takes files for a form, away from the thread of the window. A form knows no Office; whoever shows it brings one.
class FileKeeper : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Begins, and answers by a signal with the ticket.
    virtual int take(const QString& path) = 0;
    virtual void stop(int ticket) = 0;

Q_SIGNALS:
    void progressed(int ticket, int percent);
    void taken(int ticket, const anjuan::AttachedFile& file);
    /// The sentence says which file, and why.
    void refused(int ticket, const QString& sentence);
};

} // namespace anjuan
