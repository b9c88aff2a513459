// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include <QWidget>

#include "core/base/Field.h"
#include "core/base/JsonForward.h"
#include "ui/forms/Surroundings.h"

namespace anjuan {

/// Edits one field of a field table. Knows shape (a date is a date), never law.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldRow& row, QWidget* parent = nullptr);

    const FieldRow& row() const { return m_row; }
    /// Empty when nothing is entered or what is entered cannot be read.
    virtual Value value() const = 0;
    virtual void setValue(const Value& value) = 0;
    /// What stands there as typed, readable or not: for drafts.
    virtual Json typed() const;
    virtual void setTyped(const Json& json);
    /// What is wrong with the shape of what is entered; says nothing about an empty field.
    virtual std::optional<Message> fault() const { return std::nullopt; }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Paints the frame of the field as one that cannot stay so.
    virtual void setWarned(bool warned);
    /// As wide as the column, or as wide as what it holds (numbers, days).
    virtual bool fillsColumn() const { return true; }
    /// The name that readers of the screen hear.
    virtual void setSpokenName(const QString& name, const QString& help);

Q_SIGNALS:
    void changed();
    /// Enter in a one-line field: on to the next one.
    void entered();
    /// The focus went out of the field.
    void left();
    /// A masked text was shown in full.
    void revealed();

protected:
    /// Watches the part of the editor that takes the focus: Enter, leaving, and the wheel. `oneLine`: Enter goes on.
    void watch(QWidget* part, bool oneLine);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldRow m_row;
};

} // namespace anjuan
