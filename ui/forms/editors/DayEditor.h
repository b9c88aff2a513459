// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/editors/TypedEditor.h"

namespace anjuan {

class GlyphButton;

/// A day, typed in any usual form or picked from a calendar that opens with F4 or the button.
class DayEditor final : public TypedEditor {
    Q_OBJECT
public:
    DayEditor(const FieldRow& row, Date today, QWidget* parent = nullptr);
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick();
    Date m_today;
    GlyphButton* m_button;
};

} // namespace anjuan
