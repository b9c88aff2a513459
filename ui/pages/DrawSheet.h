// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/base/Refusal.h"
#include "ui/pages/EvaluationLines.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace anjuan {

class Form;

/// The form of a draw: title, period, method, size, seed, standard. What is refused stands under its field.
class DrawSheet final : public QWidget {
    Q_OBJECT
public:
    /// Standards: id and title with version.
    DrawSheet(Date today, const std::vector<std::pair<QString, QString>>& standards, QWidget* parent = nullptr);

    Form& form() { return *m_form; }
    QPushButton* drawButton() const { return m_draw; }
    void showRefusal(const Refusal& refusal);

Q_SIGNALS:
    void asked(const anjuan::DrawAsk& ask, const QString& standard);
    void back();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void ask();

    Form* m_form;
    QComboBox* m_standard;
    QLabel* m_problem;
    QPushButton* m_draw;
};

} // namespace anjuan
