// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include "app/Backups.h"
#include "app/Composition.h"
#include "app/desktop/DraftFolder.h"
#include "ui/look/Theme.h"
#include "ui/settings/Setting.h"
#include "ui/shell/Workspace.h"

namespace anjuan {

class SettingsDialog;

/// How the window is opened.
struct DesktopOptions {
    std::filesystem::path store;
    std::optional<Instant> now;          ///< practice stores only
    Brightness brightness = Brightness::System; ///< other than System it goes before what the person chose
    QString settingsFile;                       ///< where choices are remembered; the user's own file when empty
    /// Opens the store for a person; the program's own openOffice when empty. Tests bring cheaper keys and their clock.
    std::function<Result<std::unique_ptr<OpenOffice>>(const std::string& login, const std::string& password)> open;
};

/// Puts window, desk and store together: signing in, locking, going on. No rule and no page of its own.
class Desktop final : public QObject {
    Q_OBJECT
public:
    explicit Desktop(DesktopOptions options, QObject* parent = nullptr);
    ~Desktop() override;

    MainWindow& window() { return *m_window; }
    /// Null until somebody signed in.
    Workspace* workspace() { return m_workspace.get(); }
    OpenOffice* office() { return m_office.get(); }
    Desk* desk() { return m_desk.get(); }
    void askSignIn();
    void lock();
    void signOut();
    /// As typed on the screen; what is wrong stands there afterwards.
    void signIn(const QString& login, const QString& password);
    Settings settings() const;
    void showSettings();
    /// A copy of the store on a thread of its own; the status bar and the settings say how it went.
    void backUp();
    /// Nothing at all unless a practice office is open: its store, drafts and copies go, and nobody is signed in.
    void wipePracticeNow();
    /// Until a copy that is being written is done.
    void waitForBackup() { m_worker.waitForDone(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Result<Done> enter(const std::string& login, const std::string& password);
    Result<Done> firstEnter(const std::string& login, const std::string& password);
    void sit(bool samePerson);
    void act(ActionId id);
    void applySettings();
    void keepLook();
    Backups backups() const;
    void backUpOnceADay();
    void showBackup();
    void drawSheet();
    void wipePractice();
    void tell(const QString& sentence);

    DesktopOptions m_options;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<OpenOffice> m_office;
    std::unique_ptr<DraftFolder> m_drafts;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::string m_login;
    bool m_isLocked = false;
    std::unique_ptr<QSettings> m_file;
    QPointer<SettingsDialog> m_settingsDialog;
    QThreadPool m_worker;
    QString m_backupProblem;
    bool m_isApplying = false;
    bool m_isBackingUp = false;
    QTimer m_idle;
    QTimer m_forgetKeys;
};

} // namespace anjuan
