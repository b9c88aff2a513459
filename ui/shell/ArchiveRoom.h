// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/office/Archive.h"
#include "ui/pages/ArchivePage.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// 卷宗归档: what is to be bound by when, what is bound, and the whole file of each.
class ArchiveRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    QString place() const override;
    Page* makePage() override;
    bool isFor(const Person& person) const override;
    void refresh() override;
    Page* pageFor(const QString& key) override;

private:
    Page* makeFile(const QString& id);
    ArchivePage* m_page = nullptr;
};

std::vector<ShelfLine> shelfLinesOf(const std::vector<ShelfRow>& rows, Date today);

} // namespace anjuan
