// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, offscreen: from nothing to a window of a signed-in person whose lists stand, with many cases and with
// none in turns. A program of its own, so that the other figures need no window: bench_window [CASES [TURNS [FOLDER]]]
#include <iostream>

#include <unistd.h>

#include <QApplication>
#include <QEvent>
#include <QObject>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/desktop/Desktop.h"
#include "tests/bench/Figures.h"
#include "tests/bench/ManyCases.h"
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
    auto clock = std::make_unique<FixedClock>(Instant::at(Date::of(2026, 11, 20), *TimeOfDay::make(9, 0)));
    auto session = store->accounts().signIn(login, password, clock->now());
    if (!session)
        return std::move(session).refusal();
    auto shipped = readShipped();
    return std::make_unique<OpenOffice>(std::move(store), std::move(*session), std::move(clock), std::make_unique<QtTypesetter>(),
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

} // namespace anjuan::bench

int main(int argc, char** argv)
{
    using namespace anjuan::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int cases = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int turns = argc > 2 ? std::atoi(argv[2]) : 11;
    const std::filesystem::path folder = std::filesystem::path{argc > 3 ? argv[3] : "."} / ("anjuan-window-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    try {
        { const PracticeOffice none{folder / "none.anjuan"}; }
        {
            PracticeOffice many{folder / "many.anjuan"};
            many.store().upkeep().replaceAllDerived(manyCases(cases));
        }
        const auto series = alternate(
            std::min(turns, 2), turns, [&](int) { return startWindow(folder / "many.anjuan"); }, [&](int) { return startWindow(folder / "none.anjuan"); });
        const Figures figures{figure("start to usable window, many cases : none", series, Target::Ratio, 1.5,
            fmt::format("{} cases; offscreen, signed in with a cheap password, lists read and painted", cases))};
        printTable(std::cout, figures);
        printLines(std::cout, figures);
    } catch (const std::exception& mistake) {
        std::cerr << mistake.what() << '\n';
        std::filesystem::remove_all(folder);
        return 1;
    }
    std::filesystem::remove_all(folder);
    return 0;
}
