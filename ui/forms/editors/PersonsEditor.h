// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/FieldEditor.h"

class QComboBox;
class QGridLayout;

namespace anjuan {

class GlyphButton;
class Label;

/// Several people in order (lead, assisting …): two pickers at first, one more by the button. Whoever has a reason not to
/// be chosen is named below at once.
class PersonsEditor final : public FieldEditor {
    Q_OBJECT
public:
    PersonsEditor(const FieldRow& row, std::vector<PersonChoice> people, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    /// The same person twice.
    std::optional<Message> fault() const override;
    void setReadOnly(bool readOnly) override;
    void setSpokenName(const QString& name, const QString& help) override;
    int pickerCount() const { return static_cast<int>(m_pickers.size()); }

private:
    void addPicker();
    void choose(QComboBox& picker, const std::string& id);
    void showNotes();
    std::vector<PersonChoice> m_people;
    std::vector<QComboBox*> m_pickers;
    QGridLayout* m_grid;
    GlyphButton* m_more;
    Label* m_notes;
    QString m_name;
};

} // namespace anjuan
