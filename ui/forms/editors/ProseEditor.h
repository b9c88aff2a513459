// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

#include "ui/forms/FieldEditor.h"

namespace anjuan {

/// A box that is as high as its text, from `least` to `most` lines, and then scrolls. Tab leaves it.
class GrowingText final : public QPlainTextEdit {
    Q_OBJECT
public:
    GrowingText(int least, int most, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int m_least;
    int m_most;
};

/// Running text (Prose), or a list with one member a line (Lines).
class ProseEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit ProseEditor(const FieldRow& row, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    Json typed() const override;
    void setTyped(const Json& json) override;
    void setReadOnly(bool readOnly) override;

private:
    GrowingText* m_text;
    Personal m_sealed;
};

} // namespace anjuan
