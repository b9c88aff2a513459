// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "ui/forms/FieldEditor.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace anjuan {

/// How a one-line text becomes a value and back.
struct Reading {
    std::function<std::optional<Value>(const QString&)> read;
    std::function<QString(const Value&)> show;
    std::string_view fault;      ///< N_() sentence with %1 for the label, said when the text cannot be read
    int width = 0;               ///< pixels at 10 pt; 0 fills the column
    QString unit;                ///< stands inside the field at its right end
};

/// A value typed on one line: texts, days, times, amounts, numbers. On leaving it shows what it understood.
class TypedEditor : public FieldEditor {
    Q_OBJECT
public:
    TypedEditor(const FieldRow& row, Reading reading, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    Json typed() const override;
    void setTyped(const Json& json) override;
    std::optional<Message> fault() const override;
    void setReadOnly(bool readOnly) override;
    bool fillsColumn() const override { return m_reading.width == 0; }

protected:
    QLineEdit& line() { return *m_line; }
    const QLineEdit& line() const { return *m_line; }
    QHBoxLayout& beside() { return *m_beside; }
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    Reading m_reading;
    QHBoxLayout* m_beside;
    QLineEdit* m_line;
    QLabel* m_unit = nullptr;
};

TypedEditor* makeTimeEditor(const FieldRow& row, QWidget* parent);
TypedEditor* makeMoneyEditor(const FieldRow& row, QWidget* parent);
TypedEditor* makeNumberEditor(const FieldRow& row, QWidget* parent);

} // namespace anjuan
