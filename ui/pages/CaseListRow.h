// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "ui/models/RowModel.h"

namespace anjuan {

/// One case in a list. Words come from ui/words; the figures are worded here.
struct CaseListRow {
    QString id;
    QString number;
    QString party;
    QString cause;
    QString handler;
    int stage = 0; ///< 1 … 8; 0 for none
    QString stageName;
    QString nextDeadline;          ///< name of the limit that ends first; empty when there is no next step
    std::optional<int> daysLeft;   ///< calendar days until it ends; below 0 when past
    QString waitingOn;             ///< whose turn it is
    std::optional<int> daysWaiting; ///< calendar days since it came to that person
    bool suspended = false;
    bool noNextStep = false;
};

/// "overdue by 1 day", "today", "44 days".
QString remainingWords(int daysLeft);
Tone remainingTone(int daysLeft);

/// The columns: state, number, party, cause, handler, stage, deadline, remaining, waiting-on, waiting.
std::unique_ptr<RowModel<CaseListRow>> caseListModel();

} // namespace anjuan
