// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace anjuan {

/// A small choice: one that is on or off, or one that is there and can be taken away.
struct Chip {
    QString id;
    QString words;
    bool on = false;
    bool removable = false;
};

/// Chips on a line.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);
    void setChips(const std::vector<Chip>& chips);
    /// The ids of the chips that are on.
    QStringList chosen() const;

Q_SIGNALS:
    void toggled(const QString& id, bool on);
    void removed(const QString& id);

private:
    struct Made {
        Chip chip;
        QPushButton* button;
    };
    std::vector<Made> m_chips;
    QHBoxLayout* m_row;
};

} // namespace anjuan
