// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace anjuan {

/// The map of all keys (Ctrl+/), made from the table of actions and the keys that pages have of their own.
class KeyMap : public QDialog {
    Q_OBJECT
public:
    explicit KeyMap(QWidget* parent = nullptr);
};

} // namespace anjuan
