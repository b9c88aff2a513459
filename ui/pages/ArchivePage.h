// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/Page.h"

namespace anjuan {

class ListPane;

/// A case of the archive, worded.
struct ShelfLine {
    QString id, number, party, cause;
    QString closedOn;
    QString bindBy;           ///< empty for a bound one
    int daysLeft = 0;
    bool isBound = false;
    QString archiveNumber, retention, boundOn;
};

/// 卷宗归档: closed cases that are to be bound, and the bound ones with their archive number.
class ArchivePage final : public Page {
    Q_OBJECT
public:
    explicit ArchivePage(QWidget* parent = nullptr);

    QString title() const override;
    void setLines(const std::vector<ShelfLine>& lines);
    ListPane* toBind() const { return m_toBind; }
    ListPane* bound() const { return m_bound; }

Q_SIGNALS:
    void openCase(const QString& id);
    /// The whole file in the print centre.
    void openFile(const QString& id);

private:
    ListPane* makeToBind();
    ListPane* makeBound();

    RowModel<ShelfLine>* m_waiting = nullptr;
    RowModel<ShelfLine>* m_shelved = nullptr;
    ListPane* m_toBind;
    ListPane* m_bound;
};

} // namespace anjuan
