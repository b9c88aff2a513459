// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a sheet that lies over a case: the way back, its title, and what else the sheet puts there.
#pragma once
#include <QHBoxLayout>
#include <QToolButton>
#include <QWidget>

namespace anjuan {

class OverlayHead : public QWidget {
    Q_OBJECT

public:
    /// `wayBack` is the tip and the accessible name of the button that leaves the sheet.
    OverlayHead(const QString& title, const QString& wayBack, QWidget* parent = nullptr);
    /// Further widgets go in here, after the title.
    QHBoxLayout* row() const { return m_row; }

Q_SIGNALS:
    void back();

private:
    QHBoxLayout* m_row;
};

} // namespace anjuan
