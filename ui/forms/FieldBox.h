// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/FieldEditor.h"
#include "ui/forms/FieldMessage.h"

class QHBoxLayout;

namespace anjuan {

class GlyphButton;
class Label;

/// What stands in the field column of a form: the editor, a note beside it, the help and a message below it.
class FieldBox final : public QWidget {
    Q_OBJECT
public:
    FieldBox(FieldEditor* editor, QWidget* parent);

    FieldEditor& editor() { return *m_editor; }
    const FieldEditor& editor() const { return *m_editor; }
    void showFinding(const Finding& finding, const std::vector<Way>& ways);
    void clearFinding();
    /// The message that is shown, or nullptr.
    const FieldMessage* message() const;
    void setNote(const QString& note);
    /// The value comes from elsewhere: read-only, with a link to its source.
    void setSource(const QString& where);

Q_SIGNALS:
    void wayChosen(const QString& name);
    void sourceRequested();

private:
    FieldEditor* m_editor;
    QHBoxLayout* m_beside;
    Label* m_note;
    Label* m_help;
    GlyphButton* m_source = nullptr;
    FieldMessage* m_message = nullptr;
};

} // namespace anjuan
