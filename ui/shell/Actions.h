// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include <QHash>
#include <QObject>

#include "core/casefile/facts/Review.h"
#include "ui/look/Symbol.h"

class QAction;
class QMenuBar;
class QWidget;

namespace anjuan {

enum class Menu { File, Edit, View, Case, Documents, Deadlines, Tools, Help };

/// What must be so for an action to be possible.
enum class When { Always, SignedIn, InList, InCase };

enum class ActionId {
    NewCase, NewLead, NewSlip, NewSummaryCase, ImportLedger, PrintCentre, PrintList, Backup, Lock, SignOut, Quit,
    Undo, Redo, Cut, Copy, Paste, SelectAll, Rename, Filter, FindNext,
    Light, Dark, FollowSystem, Larger, Smaller, NormalSize, Preview, Rail, FullScreen,
    OpenCase, NextStep, SubmitReview, WithdrawDraft, CloseTab, ReopenTab, LastTab, Back, Forward, Referral,
    DraftDocument, ApplySeal, Issue, RecordService, Radar, WeekCalendar, WeekSheet, ExportCalendar,
    Search, SavedPulse, EntryHelper, Settings, KeyMap, Contents, About
};

/// One thing the person can ask for, from the menus, the tool bar or the keys.
struct ActionRow {
    ActionId id;
    const char* text; ///< English source of the translation
    Symbol symbol;
    const char* keys; ///< portable; empty for none
    Menu menu;
    When when;
    bool ruleAbove = false;
    bool checkable = false;
};

std::span<const ActionRow> actionTable();

/// The actions made from the table; one signal for all.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Keys work in the whole window `window`.
    explicit Actions(QWidget* window);

    QAction* action(ActionId id) const { return m_actions.value(int(id)); }
    void fill(QMenuBar* bar);
    /// Enables by what is so now; a disabled action says why in its tool tip.
    void setSituation(bool signedIn, bool inList, bool inCase);
    /// Takes away an action that the person's role does not have, with the reason.
    void forbid(ActionId id, const QString& reason);
    static QString menuTitle(Menu menu);

Q_SIGNALS:
    void asked(anjuan::ActionId id);

private:
    QHash<int, QAction*> m_actions;
    QHash<int, QString> m_forbidden;
};

} // namespace anjuan
