// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Actions.h"

#include <array>

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace anjuan {
namespace {

using A = ActionId;
using W = When;

// clang-format off
constexpr std::array rows{
    ActionRow{A::NewCase,        QT_TRANSLATE_NOOP("anjuan::Actions", "New case"),               Symbol::Cases,    "Ctrl+N",       Menu::File, W::SignedIn},
    ActionRow{A::NewLead,        QT_TRANSLATE_NOOP("anjuan::Actions", "Register a lead"),        Symbol::Leads,    "",             Menu::File, W::SignedIn},
    ActionRow{A::NewSlip,        QT_TRANSLATE_NOOP("anjuan::Actions", "New slip"),               Symbol::Document, "Ctrl+Shift+N", Menu::File, W::SignedIn},
    ActionRow{A::NewSummaryCase, QT_TRANSLATE_NOOP("anjuan::Actions", "New summary case"),       Symbol::Payment,  "",             Menu::File, W::SignedIn},
    ActionRow{A::ImportLedger,   QT_TRANSLATE_NOOP("anjuan::Actions", "Import a register…"),     Symbol::None,     "",             Menu::File, W::SignedIn, true},
    ActionRow{A::PrintCentre,    QT_TRANSLATE_NOOP("anjuan::Actions", "Print centre"),           Symbol::Print,    "Ctrl+P",       Menu::File, W::SignedIn, true},
    ActionRow{A::PrintList,      QT_TRANSLATE_NOOP("anjuan::Actions", "Print this list"),        Symbol::None,     "",             Menu::File, W::InList},
    ActionRow{A::Backup,         QT_TRANSLATE_NOOP("anjuan::Actions", "Back up now"),            Symbol::Database, "",             Menu::File, W::SignedIn, true},
    ActionRow{A::Lock,           QT_TRANSLATE_NOOP("anjuan::Actions", "Lock the screen"),        Symbol::Locked,   "Ctrl+L",       Menu::File, W::SignedIn, true},
    ActionRow{A::SignOut,        QT_TRANSLATE_NOOP("anjuan::Actions", "Sign out"),               Symbol::None,     "",             Menu::File, W::SignedIn},
    ActionRow{A::Quit,           QT_TRANSLATE_NOOP("anjuan::Actions", "Quit"),                   Symbol::None,     "Ctrl+Q",       Menu::File, W::Always, true},
    ActionRow{A::Undo,           QT_TRANSLATE_NOOP("anjuan::Actions", "Undo"),                   Symbol::Undo,     "Ctrl+Z",       Menu::Edit, W::SignedIn},
    ActionRow{A::Redo,           QT_TRANSLATE_NOOP("anjuan::Actions", "Redo"),                   Symbol::None,     "Ctrl+Shift+Z", Menu::Edit, W::SignedIn},
    ActionRow{A::Cut,            QT_TRANSLATE_NOOP("anjuan::Actions", "Cut"),                    Symbol::None,     "Ctrl+X",       Menu::Edit, W::SignedIn, true},
    ActionRow{A::Copy,           QT_TRANSLATE_NOOP("anjuan::Actions", "Copy"),                   Symbol::None,     "Ctrl+C",       Menu::Edit, W::SignedIn},
    ActionRow{A::Paste,          QT_TRANSLATE_NOOP("anjuan::Actions", "Paste"),                  Symbol::None,     "Ctrl+V",       Menu::Edit, W::SignedIn},
    ActionRow{A::SelectAll,      QT_TRANSLATE_NOOP("anjuan::Actions", "Select all"),             Symbol::None,     "Ctrl+A",       Menu::Edit, W::SignedIn},
    ActionRow{A::Rename,         QT_TRANSLATE_NOOP("anjuan::Actions", "Edit in place"),          Symbol::Edit,     "F2",           Menu::Edit, W::SignedIn, true},
    ActionRow{A::Filter,         QT_TRANSLATE_NOOP("anjuan::Actions", "Filter this list"),       Symbol::None,     "Ctrl+F",       Menu::Edit, W::SignedIn, true},
    ActionRow{A::FindNext,       QT_TRANSLATE_NOOP("anjuan::Actions", "Next hit"),               Symbol::None,     "F3",           Menu::Edit, W::SignedIn},
    ActionRow{A::Search,         QT_TRANSLATE_NOOP("anjuan::Actions", "Go to anything"),         Symbol::Search,   "Ctrl+K",       Menu::Edit, W::SignedIn},
    ActionRow{A::Light,          QT_TRANSLATE_NOOP("anjuan::Actions", "Light"),                  Symbol::None,     "",             Menu::View, W::Always, false, true},
    ActionRow{A::Dark,           QT_TRANSLATE_NOOP("anjuan::Actions", "Dark"),                   Symbol::None,     "",             Menu::View, W::Always, false, true},
    ActionRow{A::FollowSystem,   QT_TRANSLATE_NOOP("anjuan::Actions", "Follow the system"),      Symbol::None,     "",             Menu::View, W::Always, false, true},
    ActionRow{A::Larger,         QT_TRANSLATE_NOOP("anjuan::Actions", "Larger letters"),         Symbol::None,     "Ctrl++",       Menu::View, W::Always, true},
    ActionRow{A::Smaller,        QT_TRANSLATE_NOOP("anjuan::Actions", "Smaller letters"),        Symbol::None,     "Ctrl+-",       Menu::View, W::Always},
    ActionRow{A::NormalSize,     QT_TRANSLATE_NOOP("anjuan::Actions", "Normal letters"),         Symbol::None,     "Ctrl+0",       Menu::View, W::Always},
    ActionRow{A::Preview,        QT_TRANSLATE_NOOP("anjuan::Actions", "Preview pane"),           Symbol::None,     "F9",           Menu::View, W::InList, true},
    ActionRow{A::Rail,           QT_TRANSLATE_NOOP("anjuan::Actions", "Narrow navigation"),      Symbol::None,     "",             Menu::View, W::SignedIn, false, true},
    ActionRow{A::FullScreen,     QT_TRANSLATE_NOOP("anjuan::Actions", "Full screen"),            Symbol::None,     "F11",          Menu::View, W::Always, false, true},
    ActionRow{A::OpenCase,       QT_TRANSLATE_NOOP("anjuan::Actions", "Open"),                   Symbol::Jump,     "",             Menu::Case, W::InList},
    ActionRow{A::NextStep,       QT_TRANSLATE_NOOP("anjuan::Actions", "Perform the next step"),  Symbol::None,     "Ctrl+Return",  Menu::Case, W::InCase},
    ActionRow{A::SubmitReview,   QT_TRANSLATE_NOOP("anjuan::Actions", "Submit for review"),      Symbol::Review,   "Ctrl+Shift+Return", Menu::Case, W::InCase},
    ActionRow{A::WithdrawDraft,  QT_TRANSLATE_NOOP("anjuan::Actions", "Withdraw the draft"),     Symbol::None,     "",             Menu::Case, W::InCase},
    ActionRow{A::Referral,       QT_TRANSLATE_NOOP("anjuan::Actions", "Refer or ask for assistance"), Symbol::Referrals, "",        Menu::Case, W::InCase},
    ActionRow{A::Back,           QT_TRANSLATE_NOOP("anjuan::Actions", "Back"),                   Symbol::Previous, "Alt+Left",     Menu::Case, W::SignedIn, true},
    ActionRow{A::Forward,        QT_TRANSLATE_NOOP("anjuan::Actions", "Forward"),                Symbol::Next,     "Alt+Right",    Menu::Case, W::SignedIn},
    ActionRow{A::LastTab,        QT_TRANSLATE_NOOP("anjuan::Actions", "Last case"),              Symbol::None,     "Ctrl+Tab",     Menu::Case, W::SignedIn},
    ActionRow{A::CloseTab,       QT_TRANSLATE_NOOP("anjuan::Actions", "Close the tab"),          Symbol::Close,    "Ctrl+W",       Menu::Case, W::InCase},
    ActionRow{A::ReopenTab,      QT_TRANSLATE_NOOP("anjuan::Actions", "Reopen the closed tab"),  Symbol::None,     "Ctrl+Shift+T", Menu::Case, W::SignedIn},
    ActionRow{A::DraftDocument,  QT_TRANSLATE_NOOP("anjuan::Actions", "Draft document"),         Symbol::Document, "Ctrl+D",       Menu::Documents, W::InCase},
    ActionRow{A::ApplySeal,      QT_TRANSLATE_NOOP("anjuan::Actions", "Apply seal"),             Symbol::Seal,     "",             Menu::Documents, W::InCase},
    ActionRow{A::Issue,          QT_TRANSLATE_NOOP("anjuan::Actions", "Issue"),                  Symbol::None,     "",             Menu::Documents, W::InCase},
    ActionRow{A::RecordService,  QT_TRANSLATE_NOOP("anjuan::Actions", "Record service"),         Symbol::Service,  "",             Menu::Documents, W::InCase, true},
    ActionRow{A::Radar,          QT_TRANSLATE_NOOP("anjuan::Actions", "Time limits by nearness"), Symbol::Deadlines, "",           Menu::Deadlines, W::SignedIn},
    ActionRow{A::WeekCalendar,   QT_TRANSLATE_NOOP("anjuan::Actions", "Week calendar"),          Symbol::Calendar, "",             Menu::Deadlines, W::SignedIn},
    ActionRow{A::WeekSheet,      QT_TRANSLATE_NOOP("anjuan::Actions", "Print the week's sheet"), Symbol::None,     "",             Menu::Deadlines, W::SignedIn},
    ActionRow{A::ExportCalendar, QT_TRANSLATE_NOOP("anjuan::Actions", "Export for the telephone…"), Symbol::None,  "",             Menu::Deadlines, W::SignedIn},
    ActionRow{A::EntryHelper,    QT_TRANSLATE_NOOP("anjuan::Actions", "Entry helper"),           Symbol::None,     "",             Menu::Tools, W::SignedIn},
    ActionRow{A::SavedPulse,     QT_TRANSLATE_NOOP("anjuan::Actions", "Everything is saved"),    Symbol::Done,     "Ctrl+S",       Menu::Tools, W::SignedIn},
    ActionRow{A::Settings,       QT_TRANSLATE_NOOP("anjuan::Actions", "Settings…"),              Symbol::None,     "",             Menu::Tools, W::SignedIn, true},
    ActionRow{A::KeyMap,         QT_TRANSLATE_NOOP("anjuan::Actions", "Keys"),                   Symbol::None,     "Ctrl+/",       Menu::Help, W::Always},
    ActionRow{A::Contents,       QT_TRANSLATE_NOOP("anjuan::Actions", "Contents"),               Symbol::Hint,     "F1",           Menu::Help, W::Always},
    ActionRow{A::About,          QT_TRANSLATE_NOOP("anjuan::Actions", "About Anjuan"),           Symbol::None,     "",             Menu::Help, W::Always, true},
};
// clang-format on

constexpr std::array menus{Menu::File, Menu::Edit, Menu::View, Menu::Case,
                           Menu::Documents, Menu::Deadlines, Menu::Tools, Menu::Help};

} // namespace

std::span<const ActionRow> actionTable() { return rows; }

QString Actions::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return tr("&File");
    case Menu::Edit: return tr("&Edit");
    case Menu::View: return tr("&View");
    case Menu::Case: return tr("&Case");
    case Menu::Documents: return tr("&Documents");
    case Menu::Deadlines: return tr("&Time limits");
    case Menu::Tools: return tr("To&ols");
    case Menu::Help: return tr("&Help");
    }
    return {};
}

Actions::Actions(QWidget* window)
    : QObject(window)
{
    auto* shades = new QActionGroup(this);
    for (const ActionRow& row : rows) {
        auto* made = new QAction(tr(row.text), this);
        made->setIcon(icon(row.symbol));
        made->setShortcut(QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText));
        made->setCheckable(row.checkable);
        if (row.id == A::Light || row.id == A::Dark || row.id == A::FollowSystem)
            shades->addAction(made);
        connect(made, &QAction::triggered, this, [this, id = row.id] { Q_EMIT asked(id); });
        window->addAction(made);
        m_actions.insert(int(row.id), made);
    }
    // Ctrl+= is Ctrl++ without Shift on most keyboards.
    action(A::Larger)->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    // The text keys stay with the field that has the focus.
    for (ActionId id : {A::Undo, A::Redo, A::Cut, A::Copy, A::Paste, A::SelectAll})
        action(id)->setShortcutContext(Qt::WidgetShortcut);
    setSituation(false, false, false);
}

void Actions::fill(QMenuBar* bar)
{
    for (Menu menu : menus) {
        QMenu* made = bar->addMenu(menuTitle(menu));
        made->setToolTipsVisible(true);
        for (const ActionRow& row : rows) {
            if (row.menu != menu)
                continue;
            if (row.ruleAbove)
                made->addSeparator();
            made->addAction(action(row.id));
        }
    }
}

void Actions::setSituation(bool signedIn, bool inList, bool inCase)
{
    for (const ActionRow& row : rows) {
        QString reason;
        switch (row.when) {
        case When::Always: break;
        case When::SignedIn: reason = signedIn ? QString() : tr("Sign in first"); break;
        case When::InList: reason = signedIn && inList ? QString() : tr("Open a list first"); break;
        case When::InCase: reason = signedIn && inCase ? QString() : tr("Open a case first"); break;
        }
        if (reason.isEmpty())
            reason = m_forbidden.value(int(row.id));
        QAction* made = action(row.id);
        made->setEnabled(reason.isEmpty());
        made->setToolTip(reason.isEmpty() ? made->text() : reason);
    }
}

void Actions::forbid(ActionId id, const QString& reason)
{
    m_forbidden.insert(int(id), reason);
    action(id)->setEnabled(false);
    action(id)->setToolTip(reason);
}

} // namespace anjuan
