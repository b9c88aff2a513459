// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProgressDialog>

namespace anjuan {

/// Stands over the window while work goes on that cannot be left: nothing to be seen for half a second, then how far it is.
/// The work tells it part by part, and the window is painted meanwhile.
class LongWork final {
public:
    LongWork(QWidget* over, const QString& what) : m_dialog(what, {}, 0, 0, over)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(500);
        m_dialog.setAutoReset(false);
    }
    void tell(std::size_t done, std::size_t all)
    {
        if (m_dialog.maximum() != int(all))
            m_dialog.setMaximum(int(all));
        m_dialog.setValue(int(done));
    }

private:
    QProgressDialog m_dialog;
};

} // namespace anjuan
