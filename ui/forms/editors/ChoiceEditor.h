// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/FieldEditor.h"

class QButtonGroup;
class QComboBox;

namespace anjuan {

/// One of a few words (Choice) or one of the people (Person). The wheel changes it only while it has the focus.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    /// For a Choice: the options of the row.
    explicit ChoiceEditor(const FieldRow& row, QWidget* parent = nullptr);
    /// For a Person.
    ChoiceEditor(const FieldRow& row, const std::vector<PersonChoice>& people, QWidget* parent = nullptr);
    /// For one of several that the case has.
    ChoiceEditor(const FieldRow& row, const std::vector<CaseChoice>& choices, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    void setReadOnly(bool readOnly) override;

private:
    void build();
    void add(const QString& text, const std::string& key);
    QComboBox* m_combo;
};

/// Yes, no, or not said yet. Delete takes the answer back.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit YesNoEditor(const FieldRow& row, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    void setReadOnly(bool readOnly) override;
    bool fillsColumn() const override { return false; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* m_answers;
};

/// 陈某（云执证0001，至 2028-05-31）
QString describe(const PersonChoice& person);

} // namespace anjuan
