// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTime>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace anjuan {

class ElidedLabel;
class SymbolLabel;

/// Signing in and unlocking. Shows nothing of any case.
class LockScreen : public QWidget {
    Q_OBJECT
public:
    explicit LockScreen(QWidget* parent = nullptr);

    void setOrgan(const QString& organ);
    /// At the start of the program: the name can be typed.
    void askSignIn(const QString& lastPerson);
    /// The screen was locked at `since`, `minutes` ago.
    void askUnlock(const QString& person, const QTime& since, int minutes);
    /// What was wrong with the last try; empty clears.
    void setProblem(const QString& sentence);
    void setCapsLock(bool on);

Q_SIGNALS:
    /// The field is emptied right after.
    void unlock(const QString& person, const QString& password);
    void changePerson();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void ask();

    QLabel* m_organ;
    QLabel* m_heading;
    QLabel* m_since;
    QLineEdit* m_person;
    QPushButton* m_change;
    QLineEdit* m_password;
    SymbolLabel* m_sign;
    QLabel* m_problem;
    QPushButton* m_unlock;
    QLabel* m_below;
    bool m_caps = false;
    QString m_wrong;
    void showProblem();
};

} // namespace anjuan
