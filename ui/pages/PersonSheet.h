// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include <QWidget>

#include "core/office/Personnel.h"
#include "core/people/Person.h"
#include "ui/forms/Surroundings.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace anjuan {

class Form;
class MessageStrip;

/// A person being admitted or changed; or only his first password being set.
class PersonSheet final : public QWidget {
    Q_OBJECT
public:
    enum class Task { Admit, Change, Password };
    PersonSheet(Task task, const Person& person, Date today, QWidget* parent = nullptr);

    Task task() const { return m_task; }
    Form& form() { return *m_form; }
    /// The person as it stands in the form; a refusal names the field.
    Result<Person> person() const;
    std::string password() const;
    void setRole(Role role, bool on);
    void setPassword(const QString& first, const QString& again);
    void showRefusal(const Refusal& refusal);
    QPushButton* primary() const { return m_primary; }

Q_SIGNALS:
    void performed();
    void back();

private:
    QWidget* makeRoles(const Person& person);
    QWidget* makePassword();
    void perform();

    Task m_task;
    Person m_person;
    Form* m_form;
    std::vector<QCheckBox*> m_roles;
    QLineEdit* m_first;
    QLineEdit* m_again;
    MessageStrip* m_message;
    QPushButton* m_primary;
};

} // namespace anjuan
