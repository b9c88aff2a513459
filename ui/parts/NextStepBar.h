// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

#include "ui/look/Symbol.h"
#include "ui/look/Tone.h"

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace anjuan {

class SymbolLabel;
class ElidedLabel;

/// One act that the person may ask for. What is not possible keeps its place and says why.
struct StepButton {
    QString id;
    QString words;
    Symbol symbol = Symbol::None;
    bool enabled = true;
    QString reason; ///< the first gap, shown as the tool tip when disabled
    QString group{}; ///< the sub-menu in which it stands among many others; empty: in the menu itself
};

/// What is to be done next.
struct NextStep {
    QString words;
    QString due;               ///< "due today (internal limit)"; may be empty
    Tone dueTone = Tone::Text2; ///< Amber and Red bring their symbol along
    std::vector<StepButton> buttons; ///< the first is the primary one
    std::vector<StepButton> others;  ///< under More
};

/// The bar with the next step at the left and its acts at the right.
class NextStepBar : public QWidget {
    Q_OBJECT
public:
    explicit NextStepBar(QWidget* parent = nullptr);
    void setStep(const NextStep& step);
    /// Performs the primary act when it is possible (Ctrl+Enter).
    void performPrimary();
    QSize sizeHint() const override;

Q_SIGNALS:
    void perform(const QString& stepId);

private:
    void addButton(const StepButton& made, bool primary);
    void addMore(const std::vector<StepButton>& others);

    ElidedLabel* m_words;
    SymbolLabel* m_dueSymbol;
    ElidedLabel* m_due;
    QHBoxLayout* m_acts;
    std::vector<QPushButton*> m_buttons;
};

} // namespace anjuan
