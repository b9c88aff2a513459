// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/office/Office.h"

namespace anjuan {

class Desk;
class Form;
class GuidancePane;

/// The guidance for a case, with the earlier cases and what the store knows of the party; `form` (may be null)
/// outlives it. What the store cannot say is left out; the failure itself is told by the desk.
GuidancePane* guidanceOf(Desk& desk, const CaseView& view, Form* form, Act act);

/// The guidance for a case on a sheet of its own: what is on record.
class GuidanceSheet final : public QWidget {
    Q_OBJECT
public:
    /// The desk outlives the sheet.
    GuidanceSheet(Desk& desk, const CaseView& view, QWidget* parent = nullptr);
    const GuidancePane* pane() const { return m_pane; }

Q_SIGNALS:
    void back();

private:
    QWidget* makeHead(const CaseView& view);
    GuidancePane* m_pane;
};

} // namespace anjuan
