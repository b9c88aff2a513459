// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/editors/TypedEditor.h"

namespace anjuan {

class GlyphButton;

/// A text on one line. A Personal number (ID, telephone, account) is starred while the field has no focus; holding the eye
/// shows it, and every showing is told by revealed(). A sealed text (locked, destroyed) is kept and cannot be edited.
class LineEditor final : public TypedEditor {
    Q_OBJECT
public:
    explicit LineEditor(const FieldRow& row, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    Json typed() const override;
    void setTyped(const Json& json) override;
    std::optional<Message> fault() const override { return std::nullopt; }
    void setReadOnly(bool readOnly) override;
    /// What is seen on the screen now.
    QString shown() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool masks() const;
    void mask();
    void reveal();
    Personal m_sealed;
    QString m_text;              ///< the whole text while stars are shown
    bool m_masked = false;
    bool m_readOnly = false;
    GlyphButton* m_eye = nullptr;
};

} // namespace anjuan
