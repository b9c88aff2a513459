// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include <QApplication>
#include <QEvent>

#include "core/office/StoreFailure.h"
#include "ui/pages/LockScreen.h"
#include "ui/settings/WindowState.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// A draft is saved within a second after typing stops; the keys go after that.
constexpr int keysGoAfter = 1500;
const QString windowPart = QStringLiteral("main");
constexpr int windowLayout = 1;

bool isTyping(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel;
}

} // namespace

Desktop::Desktop(DesktopOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (!m_options.open)
        m_options.open = [this](const std::string& login, const std::string& password) {
            return openOffice({m_options.store, login, password, m_options.now});
        };
    m_file = m_options.settingsFile.isEmpty()
        ? std::make_unique<QSettings>(
            QSettings::IniFormat, QSettings::UserScope, QStringLiteral("anjuan"), QStringLiteral("anjuan"))
        : std::make_unique<QSettings>(m_options.settingsFile, QSettings::IniFormat);
    m_worker.setMaxThreadCount(1);
    m_login = toUtf8(settings().value(setting::lastLogin));
    m_theme.setBrightness(m_options.brightness);
    m_window = std::make_unique<MainWindow>(m_theme);
    m_window->resize(1366, 730);
    if (const auto kept = WindowState{*m_file}.of(windowPart, windowLayout))
        m_window->restoreGeometry(*kept);
    connect(&m_window->lockScreen(), &LockScreen::unlock, this, &Desktop::signIn);
    connect(&m_window->lockScreen(), &LockScreen::changePerson, this, &Desktop::signOut);
    connect(m_window.get(), &MainWindow::asked, this, &Desktop::act);
    applySettings();
    connect(&m_theme, &Theme::changed, this, &Desktop::keepLook);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Desktop::lock);
    m_forgetKeys.setInterval(keysGoAfter);
    m_forgetKeys.setSingleShot(true);
    connect(&m_forgetKeys, &QTimer::timeout, this, [this] {
        if (m_office)
            m_office->session().lock();
    });
    QApplication::instance()->installEventFilter(this);
    askSignIn();
}

Desktop::~Desktop()
{
    m_worker.waitForDone();
    WindowState{*m_file}.keep(windowPart, windowLayout, m_window->saveGeometry());
    // The window's pages ask the desk until they are gone.
    if (m_workspace)
        m_workspace->closeAll();
    m_window.reset();
}

void Desktop::askSignIn()
{
    m_window->askSignIn(toText(m_login));
}

void Desktop::act(ActionId id)
{
    if (id == ActionId::Lock)
        lock();
    else if (id == ActionId::SignOut)
        signOut();
    else if (id == ActionId::Settings)
        showSettings();
    else if (id == ActionId::Backup)
        backUp();
}

void Desktop::lock()
{
    if (!m_office || m_window->isLocked())
        return;
    m_isLocked = true;
    m_window->lock(QTime::currentTime(), 0);
    m_window->lockScreen().setProblem({});
    m_forgetKeys.start();
}

void Desktop::signOut()
{
    if (m_workspace)
        m_workspace->closeAll();
    m_isLocked = false;
    m_forgetKeys.start();
    m_window->lockScreen().setProblem({});
    m_window->askSignIn({});
}

void Desktop::signIn(const QString& login, const QString& password)
{
    // Locked, the screen shows the name of the person and not the login.
    const bool same = m_isLocked;
    const auto who = same ? m_login : toUtf8(login);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto entered = enter(who, toUtf8(password));
    QApplication::restoreOverrideCursor();
    if (!entered) {
        m_window->lockScreen().setProblem(words(entered.refusal()));
        return;
    }
    m_forgetKeys.stop();
    m_login = who;
    settings().set(setting::lastLogin, toText(who));
    sit(same);
}

Result<Done> Desktop::enter(const std::string& login, const std::string& password)
{
    try {
        // A list that is still being read asks on behalf of the one before, whose session ends here.
        if (m_desk)
            m_desk->waitForReaders();
        return m_office ? m_office->signIn(login, password) : firstEnter(login, password);
    } catch (const StoreFailure& failure) {
        Finding finding;
        finding.rule = "store";
        finding.sentence = failure.sentence();
        return refuse(Why::Busy, std::move(finding));
    }
}

Result<Done> Desktop::firstEnter(const std::string& login, const std::string& password)
{
    auto opened = m_options.open(login, password);
    if (!opened)
        return std::move(opened).refusal();
    m_office = std::move(*opened);
    m_desk = std::make_unique<Desk>(Doors{m_office->office(), &m_office->supervision(), &m_office->store().accounts(),
        &m_office->store().upkeep(), &m_office->referrals(), &m_office->archive()});
    m_drafts = std::make_unique<DraftFolder>(m_options.store.string() + ".drafts", m_office->clock());
    m_workspace = std::make_unique<Workspace>(
        *m_window, SheetTools{*m_desk, m_office->clock(), m_drafts.get(), &m_office->handbook()});
    return Done{};
}

void Desktop::sit(bool samePerson)
{
    m_isLocked = false;
    m_desk->sit(&m_office->session());
    m_drafts->open(m_office->session());
    applySettings();
    const auto& office = m_office->office();
    const auto practice = office.isPractice() ? QLatin1Char(' ') + words(N_("(practice)")) : QString();
    m_window->setOrgan(toText(office.setup().organ.name) + practice);
    m_window->setSignedIn(toText(office.roster().nameOf(m_office->session().person())));
    if (samePerson)
        m_workspace->refresh();
    else
        m_workspace->begin();
    m_idle.start();
    if (!samePerson)
        backUpOnceADay();
}

bool Desktop::eventFilter(QObject* watched, QEvent* event)
{
    if (isTyping(event->type()) && m_idle.isActive())
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

} // namespace anjuan
