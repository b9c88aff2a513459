// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does beside casework: settings, backups, the recovery sheet, the practice office.
#include <QMessageBox>
#include <QPushButton>

#include "app/desktop/Desktop.h"
#include "app/desktop/FirstRun.h"
#include "app/desktop/Recovery.h"
#include "core/office/StoreFailure.h"
#include "ui/look/Type.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// The newest copy may be of yesterday: the first of today is made at the first sign-in.
constexpr int daysUntilOld = 1;

} // namespace

Settings Desktop::settings() const
{
    return Settings{*m_file, toText(m_login)};
}

void Desktop::applySettings()
{
    const auto chosen = settings();
    m_isApplying = true;
    if (m_options.brightness == Brightness::System)
        m_theme.setBrightness(brightnessOf(chosen.value(setting::theme)));
    m_theme.setLetterSize(chosen.value(setting::fontPercent));
    m_isApplying = false;
    m_idle.setInterval(chosen.value(setting::lockMinutes) * 60 * 1000);
}

void Desktop::keepLook()
{
    if (m_isApplying || !m_office)
        return;
    auto chosen = settings();
    // What was asked for on the command line is of this run.
    if (m_options.brightness == Brightness::System || m_theme.brightness() != m_options.brightness)
        chosen.set(setting::theme, keyOf(m_theme.brightness()));
    chosen.set(setting::fontPercent, letterSize());
}

void Desktop::showSettings()
{
    const auto* person = m_desk->person();
    const bool isHead = person && (person->is(Role::PrincipalHead) || person->is(Role::DeputyHead));
    SettingsOffers offers;
    offers.backupFolder = toText(Backups{m_options.store, {}, 1}.folder().string());
    offers.mayDrawSheet = isHead && m_office->session().seesCases();
    offers.whyNoSheet = offers.mayDrawSheet ? QString() : words(N_("Only a head of the organ who holds the key draws a new sheet"));
    offers.isPractice = m_office->office().isPractice();
    SettingsDialog dialog{settings(), m_theme, offers, m_window.get()};
    m_settingsDialog = &dialog;
    connect(&dialog, &SettingsDialog::changed, this, [this] {
        m_idle.setInterval(settings().value(setting::lockMinutes) * 60 * 1000);
        showBackup();
    });
    connect(&dialog, &SettingsDialog::backupAsked, this, &Desktop::backUp);
    connect(&dialog, &SettingsDialog::sheetAsked, this, &Desktop::drawSheet);
    connect(&dialog, &SettingsDialog::wipeAsked, this, &Desktop::wipePractice);
    showBackup();
    dialog.exec();
}

Backups Desktop::backups() const
{
    const auto chosen = settings();
    return {m_options.store, std::filesystem::path{toUtf8(chosen.value(setting::backupFolder))}, chosen.value(setting::backupsKept)};
}

void Desktop::backUpOnceADay()
{
    if (backups().isDue(m_office->clock().now().day()))
        backUp();
    else
        showBackup();
}

void Desktop::backUp()
{
    if (m_isBackingUp || !m_office)
        return;
    m_isBackingUp = true;
    m_backupProblem.clear();
    showBackup();
    m_worker.start([this, copies = backups(), now = m_office->clock().now()] {
        auto made = copies.make(now);
        QMetaObject::invokeMethod(this, [this, problem = made ? QString() : words(made.refusal())] {
            m_isBackingUp = false;
            m_backupProblem = problem;
            showBackup();
        }, Qt::QueuedConnection);
    });
}

void Desktop::showBackup()
{
    BackupWords state;
    const auto last = backups().last();
    const auto today = m_office ? m_office->clock().now().day() : SystemClock{}.now().day();
    if (last) {
        const auto days = today.daysSince(last->day);
        const auto time = toText(last->time.text());
        state.last = days <= 0 ? words(Message{N_("today %1"), {toUtf8(time)}})
            : days == 1 ? words(Message{N_("yesterday %1"), {toUtf8(time)}})
                        : words(Message{N_("%1, %2 days ago"), {last->day, std::int64_t{days}}});
        state.isOld = days > daysUntilOld;
    }
    state.isBusy = m_isBackingUp;
    state.problem = m_backupProblem;
    m_window->statusLine().setBackup(state);
    if (!m_settingsDialog)
        return;
    const auto said = state.isBusy ? words(N_("A copy is being written and checked…"))
        : !state.problem.isEmpty() ? state.problem
        : state.last.isEmpty()     ? words(N_("none yet"))
                                   : state.last;
    m_settingsDialog->setBackup(said, !state.problem.isEmpty() || state.isOld || state.last.isEmpty(), state.isBusy);
}

void Desktop::drawSheet()
{
    try {
        auto sheet = drawRecoverySheet(*m_office);
        if (sheet)
            (*sheet)->exec();
        else
            tell(words(sheet.refusal()));
    } catch (const StoreFailure& failure) {
        tell(words(failure));
    }
}

void Desktop::wipePractice()
{
    QMessageBox sure{QMessageBox::Warning, words(N_("Practice office")), words(N_("Wipe the practice office with everything in it?")), QMessageBox::NoButton, m_window.get()};
    sure.setTextFormat(Qt::PlainText);
    auto* stay = sure.addButton(words(N_("Keep it")), QMessageBox::RejectRole);
    sure.addButton(words(N_("Wipe the practice office")), QMessageBox::DestructiveRole);
    sure.setDefaultButton(stay);
    sure.exec();
    if (sure.clickedButton() == stay)
        return;
    if (m_settingsDialog)
        m_settingsDialog->reject();
    wipePracticeNow();
    m_window->close();
}

void Desktop::wipePracticeNow()
{
    if (!m_office || !m_office->office().isPractice())
        return;
    m_worker.waitForDone();
    m_workspace->closeAll();
    m_workspace.reset();
    m_drafts.reset();
    m_desk.reset();
    m_office.reset();
    removeStore(m_options.store);
    std::error_code ignored;
    std::filesystem::remove_all(m_options.store.string() + ".drafts", ignored);
    for (const auto& copy : backups().copies()) {
        std::filesystem::remove(copy.file, ignored);
        std::filesystem::remove(copy.file.string() + ".vault", ignored);
    }
    m_window->askSignIn({});
}

void Desktop::tell(const QString& sentence)
{
    QMessageBox box{QMessageBox::Warning, words(N_("Anjuan")), sentence, QMessageBox::Ok, m_window.get()};
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace anjuan
