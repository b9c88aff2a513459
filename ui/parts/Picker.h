// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QObject>

#include "ui/forms/Pick.h"

class QCompleter;
class QLineEdit;

namespace anjuan {

/// Lets a line be filled from a list by typing any part of a row: plain name, code, article. The line then holds the key of
/// the row. Down on the line opens the whole list.
class Picker final : public QObject {
    Q_OBJECT
public:
    /// `line` takes the picker.
    Picker(QLineEdit& line, const std::vector<Pick>& picks);
    QCompleter& completer() const { return *m_completer; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePopup();
    QLineEdit& m_line;
    QCompleter* m_completer;
};

} // namespace anjuan
