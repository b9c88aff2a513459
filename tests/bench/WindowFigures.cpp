// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, offscreen: from nothing to a window of a signed-in person whose lists stand.
#include <QApplication>
#include <QEvent>
#include <QObject>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/desktop/Desktop.h"
#include "tests/bench/Figures.h"
#include "ui/print/QtTypesetter.h"

namespace anjuan::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// When something last happened in the window: a list arrived, a page was laid out, something was painted.
class Settling final : public QObject {
public:
    Settling() { QApplication::instance()->installEventFilter(this); }
    Clock::time_point last() const { return m_last; }
    /// Works until nothing has happened for a while; a blinking cursor takes longer than that.
    void wait()
    {
        m_last = Clock::now();
        while (Clock::now() - m_last < std::chrono::milliseconds{200})
            QApplication::processEvents(QEventLoop::AllEvents, 5);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto type = event->type();
        if (type == QEvent::Paint || type == QEvent::MetaCall || type == QEvent::LayoutRequest || type == QEvent::UpdateRequest)
            m_last = Clock::now();
        return QObject::eventFilter(watched, event);
    }

private:
    Clock::time_point m_last = Clock::now();
};

Result<std::unique_ptr<OpenOffice>> openCheaply(const std::filesystem::path& path, const std::string& login, const std::string& password)
{
    auto store = openStore(path, cheapPasswords());
    const auto clock = std::make_shared<FixedClock>(Instant::at(Date::of(2026, 11, 20), *TimeOfDay::make(9, 0)));
    auto session = store->accounts().signIn(login, password, clock->now());
    if (!session)
        return std::move(session).refusal();
    auto shipped = readShipped();
    return std::make_unique<OpenOffice>(std::move(store), std::move(*session), std::make_unique<WallClock>(clock), std::make_unique<QtTypesetter>(),
        std::move(shipped.templates), std::move(shipped.law), must(shippedStandards(resourceFolder())), true);
}

/// Milliseconds from nothing to a window that has signed in, read its lists and painted them.
double startWindow(const std::filesystem::path& path)
{
    Settling settling;
    const auto begin = Clock::now();
    DesktopOptions options;
    options.store = path;
    options.brightness = Brightness::Light;
    options.open = [path](const std::string& login, const std::string& password) { return openCheaply(path, login, password); };
    Desktop desktop{std::move(options)};
    desktop.window().resize(1366, 768);
    desktop.window().show();
    desktop.signIn(QStringLiteral("chen"), QStringLiteral("practice office 2026"));
    if (desktop.workspace() == nullptr)
        throw std::runtime_error("nobody could sign in");
    settling.wait();
    return std::chrono::duration<double, std::milli>(settling.last() - begin).count();
}

} // namespace

Figures windowFigures(const std::filesystem::path& none, const std::filesystem::path& many, const Sizes& sizes)
{
    const auto series = alternate(sizes.warmUp, std::min(sizes.turns, 11), [&](int) { return startWindow(many); }, [&](int) { return startWindow(none); });
    return {figure("start to usable window, many cases : none", series, Target::Ratio, 1.5,
        fmt::format("{} cases; the real window offscreen, signed in with a cheap password, lists read and painted", sizes.cases))};
}

} // namespace anjuan::bench
