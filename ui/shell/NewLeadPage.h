// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/Page.h"
#include "ui/shell/StepSheet.h"

namespace anjuan {

/// A lead being registered: its tab becomes the case when it is done.
class NewLeadPage final : public Page {
    Q_OBJECT
public:
    explicit NewLeadPage(SheetTools tools, QWidget* parent = nullptr);
    QString title() const override;
    StepSheet* sheet() const { return m_sheet; }

private:
    StepSheet* m_sheet;
};

} // namespace anjuan
