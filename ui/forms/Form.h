// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include <QWidget>

#include "core/base/Field.h"
#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "ui/forms/FieldBox.h"

class QGridLayout;

namespace anjuan {

/// A form that builds itself from a field table and holds what is typed into it. It checks shape (a date is a date, what
/// must be there is there), never law, and knows no Office: what it holds goes out as facts, and what the core finds comes
/// back through showRefusal().
class Form final : public QWidget {
    Q_OBJECT
public:
    Form(std::span<const FieldRow> rows, Surroundings surroundings, QWidget* parent = nullptr);
    ~Form() override;

    /// What can be read of the fields, one object as cli.md writes facts: fromJson(rows, &command, facts()) takes it.
    Json facts() const;
    /// The same by key and value in the order of the table, for comparison.
    Body body() const;
    /// Fills the fields; those that the object does not name become empty. Refuses the first value of another kind.
    Result<Done> setFacts(const Json& facts);
    /// Everything as typed, readable or not: for drafts. An unknown field of an old draft is left out.
    Json typed() const;
    void setTyped(const Json& typed);

    /// What is wrong with the shape, in the order of the fields; `jump` is the key.
    std::vector<Finding> faults() const;
    /// Shows the faults under their fields and goes to the first; true when there are none.
    bool validate();
    /// Shows a finding under the field with this key; false when the form has no such field.
    bool showFinding(std::string_view key, const Finding& finding, const std::vector<Way>& ways = {});
    /// Each finding under the field its jump names ("party.name" is the field "name"); what belongs to no field is returned.
    std::vector<Finding> showRefusal(const Refusal& refusal);
    void clearFindings();
    const FieldMessage* messageOf(std::string_view key) const;

    void setReadOnly(bool readOnly);
    /// The field is filled from elsewhere: read-only, with a link there.
    void setSource(std::string_view key, const QString& where);
    /// A word beside the field, e.g. the range of the tier.
    void setNote(std::string_view key, const QString& note);
    void setFieldVisible(std::string_view key, bool visible);
    void focusField(std::string_view key);
    /// Nullptr when the form has no such field.
    FieldEditor* editor(std::string_view key) const;

Q_SIGNALS:
    void changed();
    void wayChosen(const QString& key, const QString& way);
    void sourceRequested(const QString& key);
    /// A masked text was shown: the caller records who looked.
    void revealed(const QString& key);

private:
    void addField(const FieldRow& row, const Surroundings& surroundings);
    FieldBox* box(std::string_view key) const;
    void judge(FieldBox& field);
    QGridLayout* m_layout;
    std::vector<QWidget*> m_labels; ///< one for each field
    std::vector<FieldBox*> m_fields;
};

} // namespace anjuan
