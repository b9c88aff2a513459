// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/base/Refusal.h"

class QLineEdit;
class QPushButton;

namespace anjuan {

class FieldMessage;
class Glyph;
class GlyphButton;
class Label;
class LinkButton;

/// Asks who is there: at the start, or again after the window was locked. Shows nothing of any case.
class SignInForm final : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(QWidget* parent = nullptr);

    /// The organ under the name of the program.
    void setOrgan(const QString& organ);
    /// Sign-in, with the login typed last time offered.
    void askToSignIn(const QString& login);
    /// Locked: the same person goes on, or another one comes. `since` e.g. 10:14 起，已 10 分钟.
    void askToUnlock(const QString& login, const QString& since);
    /// A wrong password and the like; empties the password.
    void showRefusal(const Refusal& refusal);

Q_SIGNALS:
    void signInRequested(const QString& login, const QString& password);
    /// Somebody else wants to sign in on a locked window.
    void switchRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCard();
    void submit();
    void watchCapsLock(const QString& text, bool shift);
    Label* m_organ;
    Label* m_heading;
    Label* m_since;
    QLineEdit* m_login;
    QLineEdit* m_password;
    LinkButton* m_switch;
    GlyphButton* m_eye;
    QWidget* m_caps;
    FieldMessage* m_message;
    QPushButton* m_enter;
    Label* m_below;
};

} // namespace anjuan
