// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolTip>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>

#include "tests/support/Test.h"
#include "tests/ui/gallery/Samples.h"
#include "ui/look/Theme.h"
#include "ui/look/Type.h"
#include "ui/pages/LockScreen.h"
#include "ui/parts/Words.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/DocumentTabs.h"
#include "ui/shell/KeyMap.h"

using namespace anjuan;

namespace {
QString q(const char* text) { return QString::fromUtf8(text); }

class PlainPage final : public Page {
public:
    explicit PlainPage(QString title, bool rail = false) : m_title(std::move(title)), m_rail(rail) {}
    QString title() const override { return m_title; }
    bool wantsRail() const override { return m_rail; }

private:
    QString m_title;
    bool m_rail;
};

struct Frame {
    Theme theme;
    MainWindow window{theme};
    Frame()
    {
        theme.setBrightness(Brightness::Light);
        window.resize(1366, 700);
        window.addPlace(q("todo"), new PlainPage(q("To-do")));
        window.addPlace(q("cases"), new PlainPage(q("Case list")));
        window.setSignedIn(q("Zhang"));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};
} // namespace

TEST_CASE("no key means two things", "[shell]")
{
    QSet<QString> keys;
    QSet<int> ids;
    for (const ActionRow& row : actionTable()) {
        CHECK_FALSE(ids.contains(int(row.id)));
        ids.insert(int(row.id));
        if (*row.keys == '\0')
            continue;
        INFO(row.text);
        CHECK_FALSE(QKeySequence(QLatin1String(row.keys)).isEmpty());
        CHECK_FALSE(keys.contains(QLatin1String(row.keys)));
        keys.insert(QLatin1String(row.keys));
    }
    for (const char* wanted : {"Ctrl+K", "Ctrl+N", "Ctrl+Shift+N", "Ctrl+F", "F3", "Alt+Left", "Alt+Right", "Ctrl+Tab", "Ctrl+D",
                               "Ctrl+P", "Ctrl+Return", "Ctrl+Shift+Return", "F2", "Ctrl+S", "F9", "F11", "Ctrl+L", "Ctrl+/"})
        CHECK(keys.contains(QLatin1String(wanted)));
}

TEST_CASE("actions are possible by what is so and say why they are not", "[shell]")
{
    QWidget window;
    Actions actions(&window);
    CHECK_FALSE(actions.action(ActionId::NewCase)->isEnabled());
    CHECK(actions.action(ActionId::NewCase)->toolTip() == q("Sign in first"));
    CHECK(actions.action(ActionId::Quit)->isEnabled());
    actions.setSituation(true, true, false);
    CHECK(actions.action(ActionId::NewCase)->isEnabled());
    CHECK(actions.action(ActionId::PrintList)->isEnabled());
    CHECK(actions.action(ActionId::DraftDocument)->toolTip() == q("Open a case first"));
    actions.forbid(ActionId::NewCase, q("not your role"));
    actions.setSituation(true, true, true);
    CHECK_FALSE(actions.action(ActionId::NewCase)->isEnabled());
    CHECK(actions.action(ActionId::NewCase)->toolTip() == q("not your role"));
    CHECK(actions.action(ActionId::DraftDocument)->isEnabled());
}

TEST_CASE("every action stands in exactly one of eight menus", "[shell]")
{
    Frame frame;
    const auto menus = frame.window.menuBar()->actions();
    REQUIRE(menus.size() == 8);
    int found = 0;
    for (const QAction* menu : menus) {
        for (const QAction* action : menu->menu()->actions())
            found += !action->isSeparator();
    }
    CHECK(found == int(actionTable().size()));
}

TEST_CASE("places are shown from the navigation and by Ctrl with a figure", "[shell]")
{
    Frame frame;
    QSignalSpy shown(&frame.window, &MainWindow::placeShown);
    frame.window.navigation().list()->setCurrentIndex(frame.window.navigation().model()->index(4));
    CHECK(frame.window.currentPlace() == q("cases"));
    REQUIRE(shown.size() == 1);
    QTest::keyClick(&frame.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(frame.window.currentPlace() == q("todo"));
    frame.window.showPlace(q("nowhere"));
    CHECK(frame.window.currentPlace() == q("todo"));
}

TEST_CASE("back and forward walk through what was seen", "[shell]")
{
    Frame frame;
    frame.window.showPlace(q("cases"));
    frame.window.openDocument(q("037"), new PlainPage(q("037")), q("cases"));
    CHECK(frame.window.currentPage()->title() == q("037"));
    frame.window.actions().action(ActionId::Back)->trigger();
    CHECK(frame.window.currentPage()->title() == q("Case list"));
    frame.window.actions().action(ActionId::Back)->trigger();
    CHECK(frame.window.currentPage()->title() == q("To-do"));
    frame.window.actions().action(ActionId::Forward)->trigger();
    frame.window.actions().action(ActionId::Forward)->trigger();
    CHECK(frame.window.currentPage()->title() == q("037"));
    CHECK_FALSE(frame.window.actions().action(ActionId::Forward)->isEnabled());
}

TEST_CASE("opened cases have tabs that close, come back and are reached in the order of use", "[shell]")
{
    Frame frame;
    auto* tabs = frame.window.findChild<DocumentTabs*>();
    CHECK_FALSE(tabs->isVisible());
    frame.window.openDocument(q("a"), new PlainPage(q("A")), q("cases"));
    frame.window.openDocument(q("b"), new PlainPage(q("B")), q("cases"));
    CHECK(tabs->isVisible());
    CHECK(tabs->count() == 3);
    frame.window.actions().action(ActionId::LastTab)->trigger();
    CHECK(frame.window.currentPage()->title() == q("A"));
    frame.window.actions().action(ActionId::LastTab)->trigger();
    CHECK(frame.window.currentPage()->title() == q("B"));
    QSignalSpy closed(&frame.window, &MainWindow::documentClosed);
    QSignalSpy wanted(&frame.window, &MainWindow::documentWanted);
    frame.window.actions().action(ActionId::CloseTab)->trigger();
    REQUIRE(closed.size() == 1);
    CHECK(closed[0][0].toString() == q("b"));
    CHECK_FALSE(frame.window.hasDocument(q("b")));
    frame.window.actions().action(ActionId::ReopenTab)->trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == q("b"));
}

TEST_CASE("the navigation becomes a rail when there is no room or a page asks for it", "[shell]")
{
    Frame frame;
    CHECK_FALSE(frame.window.navigation().isRail());
    frame.window.resize(1000, 700);
    CHECK(frame.window.navigation().isRail());
    CHECK(frame.window.navigation().width() == 44);
    frame.window.resize(1366, 700);
    CHECK_FALSE(frame.window.navigation().isRail());
    frame.window.openDocument(q("r"), new PlainPage(q("R"), true), q("cases"));
    CHECK(frame.window.navigation().isRail());
}

TEST_CASE("a badge of a page stands at its place and is spoken", "[shell]")
{
    NavigationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCount(q("deadlines"), 3, Urgency::DueToday);
    const QModelIndex at = model.index(model.rowOf(q("deadlines")));
    CHECK(at.data(CountRole).toInt() == 3);
    CHECK(at.data(Qt::AccessibleTextRole).toString().endsWith(q("3 due today")));
    CHECK(model.rowCount() == 15);
}

TEST_CASE("locking hides everything of the cases, the title and the counts included", "[shell]")
{
    Frame frame;
    samples::fillFrame(frame.window);
    CHECK(frame.window.windowTitle().contains(q("江南")));
    frame.window.lock(QTime(10, 0), 1);
    CHECK(frame.window.isLocked());
    CHECK_FALSE(frame.window.windowTitle().contains(q("江南")));
    CHECK_FALSE(frame.window.menuBar()->isVisible());
    CHECK_FALSE(frame.window.navigation().isVisible());
    for (const QLabel* label : frame.window.statusLine().findChildren<QLabel*>()) {
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(q("overdue")));
    }
    CHECK_FALSE(frame.window.actions().action(ActionId::NewCase)->isEnabled());
    frame.window.showPlace(q("cases"));
    CHECK(frame.window.currentPlace() == q("todo"));
    frame.window.unlock();
    CHECK(frame.window.navigation().isVisible());
}

TEST_CASE("the view menu changes shade and size at once", "[shell]")
{
    Frame frame;
    frame.window.actions().action(ActionId::Dark)->trigger();
    CHECK(shade() == Shade::Dark);
    CHECK(frame.window.actions().action(ActionId::Dark)->isChecked());
    frame.window.actions().action(ActionId::Larger)->trigger();
    CHECK(letterSize() == 110);
    frame.window.actions().action(ActionId::NormalSize)->trigger();
    CHECK(letterSize() == 100);
    frame.window.actions().action(ActionId::Light)->trigger();
    CHECK(shade() == Shade::Light);
}

TEST_CASE("the status bar warns with a sign when the store is cut off or the backup is old", "[shell]")
{
    StatusLine line;
    line.setWords({q("here"), true, 0, 0});
    line.setBackup({q("long ago"), true, false, {}});
    QList<Symbol> signs;
    for (const SymbolLabel* each : line.findChildren<SymbolLabel*>())
        signs << each->symbol();
    CHECK(signs.contains(Symbol::Offline));
    CHECK(signs.contains(Symbol::Caution));
    CHECK_FALSE(signs.contains(Symbol::Done));
}

TEST_CASE("the status bar says of the backup what is so", "[shell]")
{
    StatusLine line;
    line.setWords({q("here"), false, 0, 0});
    const auto says = [&line](const QString& text) {
        for (const QLabel* label : line.findChildren<QLabel*>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    CHECK(says(q("No backup yet")));
    line.setBackup({{}, false, true, {}});
    CHECK(says(q("Backing up")));
    line.setBackup({q("today 08:02"), false, false, {}});
    CHECK(says(q("Last backup today 08:02")));
    line.setBackup({q("2026-09-01"), true, false, {}});
    CHECK(says(q("Backup overdue, the last one: 2026-09-01")));
    line.setBackup({q("today 08:02"), false, false, q("disk full")});
    CHECK(says(q("Backup failed; the last one: today 08:02")));
    line.setWords({q("here"), false, 1, 0}); // new figures do not forget the backup
    CHECK(says(q("Backup failed")));
}

TEST_CASE("the help has the same topics in both languages, each with a title and a text", "[shell]")
{
    const auto names = QDir(q(":/help/zh_CN")).entryList(QDir::Files, QDir::Name);
    CHECK(names.size() >= 6);
    CHECK(names == QDir(q(":/help/en")).entryList(QDir::Files, QDir::Name));
    HelpDialog help;
    auto* topics = help.findChild<QListWidget*>();
    auto* text = help.findChild<QPlainTextEdit*>();
    REQUIRE(topics->count() == names.size());
    QStringList texts;
    for (int topic = 0; topic < topics->count(); ++topic) {
        topics->setCurrentRow(topic);
        CHECK_FALSE(topics->item(topic)->text().isEmpty());
        CHECK(text->toPlainText().size() > 60);
        CHECK_FALSE(texts.contains(text->toPlainText()));
        texts << text->toPlainText();
    }
}

TEST_CASE("what is chosen in the settings holds at once and is kept for the person", "[shell]")
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(q("s.ini")), QSettings::IniFormat);
    Settings kept(file, q("chen"));
    Theme theme;
    SettingsDialog dialog(kept, theme, {q("/somewhere/backups"), false, q("only a head"), true});
    int told = 0;
    QObject::connect(&dialog, &SettingsDialog::changed, &dialog, [&] { ++told; });
    auto choices = dialog.findChildren<QComboBox*>();
    REQUIRE(choices.size() == 2);
    choices[0]->setCurrentIndex(2);
    Q_EMIT choices[0]->activated(2);
    CHECK(shade() == Shade::Dark);
    CHECK(kept.value(setting::theme) == q("dark"));
    choices[1]->setCurrentIndex(1);
    Q_EMIT choices[1]->activated(1);
    CHECK(kept.value(setting::language) == q("en"));
    const auto figures = dialog.findChildren<QSpinBox*>();
    REQUIRE(figures.size() == 3);
    figures[0]->setValue(140);
    CHECK(letterSize() == 140);
    CHECK(kept.value(setting::fontPercent) == 140);
    figures[1]->setValue(3);
    CHECK(kept.value(setting::lockMinutes) == 3);
    figures[2]->setValue(30);
    CHECK(kept.value(setting::backupsKept) == 30);
    CHECK(told == 5);
    Settings other(file, q("li"));
    CHECK(other.value(setting::fontPercent) == 100);
    CHECK(other.value(setting::lockMinutes) == 3);
    dialog.setBackup(q("disk full"), true, false);
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said = said || label->text() == q("disk full");
    CHECK(said);
    theme.setLetterSize(100);
    theme.setBrightness(Brightness::Light);
}

TEST_CASE("text from data is plain in labels, tool tips and message boxes, whoever makes them", "[shell]")
{
    Theme theme;
    const QString markup = q("<img src=http://127.0.0.1:9/x><b>party</b>");
    QLabel label(markup);
    label.show();
    CHECK(label.textFormat() == Qt::PlainText);
    QMessageBox box(QMessageBox::Warning, q("title"), markup);
    box.show();
    for (const QLabel* each : box.findChildren<QLabel*>())
        CHECK(each->textFormat() == Qt::PlainText);
    label.setToolTip(markup);
    QToolTip::showText(label.mapToGlobal(QPoint(1, 1)), markup, &label);
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            CHECK(qobject_cast<const QLabel*>(widget)->textFormat() == Qt::PlainText);
    }
    QToolTip::hideText();
}

TEST_CASE("Ctrl+K goes to the search, whose hits are told by their ids", "[shell]")
{
    Frame frame;
    QSignalSpy edited(&frame.window.topBar(), &TopBar::searchEdited);
    QTest::keyClicks(frame.window.topBar().search(), q("li"));
    CHECK(edited.size() == 2);
    frame.window.topBar().setSaved(SavedState::Failed);
    bool said = false;
    for (const QLabel* label : frame.window.topBar().findChildren<QLabel*>())
        said = said || label->text().startsWith(q("Not saved"));
    CHECK(said);
}

TEST_CASE("the map of keys shows every key of the table", "[shell]")
{
    KeyMap map;
    QStringList shown;
    for (const QLabel* label : map.findChildren<QLabel*>())
        shown << label->text();
    for (const ActionRow& row : actionTable()) {
        if (*row.keys != '\0')
            CHECK(shown.contains(QKeySequence(QLatin1String(row.keys)).toString(QKeySequence::NativeText)));
    }
}

TEST_CASE("every control of the frame and of its pages has a name for screen readers", "[shell]")
{
    Theme theme;
    MainWindow window(theme);
    auto* home = new HomePage;
    auto* list = new CaseListPage;
    auto* one = new CasePage;
    window.addPlace(q("todo"), home);
    window.addPlace(q("cases"), list);
    samples::fillFrame(window);
    samples::fillHome(*home);
    samples::fillList(*list);
    samples::fillCase(*one);
    window.openDocument(q("037"), one, q("cases"));
    for (QWidget* each : window.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(each) || qobject_cast<QLineEdit*>(each) || qobject_cast<QAbstractItemView*>(each);
        if (!control || each->isHidden() || each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(q("qt_")) || qobject_cast<QHeaderView*>(each))
            continue;
        const QAbstractButton* button = qobject_cast<QAbstractButton*>(each);
        const QString parent = each->parentWidget() ? q(each->parentWidget()->metaObject()->className()) : QString();
        if (parent.contains(q("ComboBox")) || parent == q("QTabBar") || parent == q("anjuan::DocumentTabs") || parent == q("anjuan::TopBar") || parent == q("QTableView") || parent == q("anjuan::RowTable"))
            continue; // Qt's own helpers
        INFO(each->metaObject()->className() << " in " << parent.toStdString());
        CHECK_FALSE((each->accessibleName().isEmpty() && (!button || button->text().isEmpty()) && each->toolTip().isEmpty()));
    }
}
