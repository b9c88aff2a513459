// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStatusBar>

#include "ui/look/Symbol.h"

class QLabel;
class QPushButton;

namespace anjuan {

class SymbolLabel;

/// What the status bar says about the data, worded where it is more than a figure.
struct StatusWords {
    QString database;     ///< "this computer"
    bool offline = false; ///< cut off from the shared store
    int dueToday = 0;
    int overdue = 0;
};

/// The copies of the store, in words.
struct BackupWords {
    QString last;         ///< "today 08:02"; empty when there is none
    bool isOld = false;
    bool isBusy = false;
    QString problem;      ///< why the last try failed
};

/// The status bar: where the data are, when they were last saved elsewhere, what presses.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setWords(const StatusWords& words);
    void setBackup(const BackupWords& words);
    /// While the screen is locked nothing of the cases is said.
    void hideCases(bool hide);
    /// Words of the moment at the right (a long job, a notice).
    void setRight(const QString& text);

Q_SIGNALS:
    void deadlinesAsked();
    void keysAsked();

private:
    struct Item {
        QWidget* widget;
        SymbolLabel* symbol;
        QLabel* words;
    };
    Item addItem();
    static void fill(const Item& item, Symbol symbol, Tone tone, const QString& text);

    Item m_database;
    Item m_backup;
    Item m_today;
    Item m_overdue;
    QLabel* m_right;
    QPushButton* m_keys;
    StatusWords m_shown;
    BackupWords m_copies;
    void fillBackup();
    bool m_hidden = false;
};

} // namespace anjuan
