// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include <QWidget>

#include "ui/pages/MatterWords.h"

class QVBoxLayout;

namespace anjuan {

class Form;

/// Makes a form's field "matter" one that is picked by its plain name, and shows beside the form what the choice brings.
/// Hidden while no matter is chosen.
class MatterCard final : public QWidget {
    Q_OBJECT
public:
    /// Whether the form asks for a matter.
    static bool isFor(const Form& form);
    /// The form outlives the card.
    MatterCard(Form& form, std::shared_ptr<const LawBook> law, Date on, QWidget* parent = nullptr);
    /// Reads the field again, e.g. when a draft came back.
    void follow();
    /// Name and text of each line as shown.
    QString text() const;

private:
    void show(const Matter* matter);
    Form& m_form;
    std::shared_ptr<const LawBook> m_law;
    Date m_on;
    QVBoxLayout* m_column;
};

} // namespace anjuan
