// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>

#include "ui/pages/PeoplePage.h"
#include "ui/pages/PersonSheet.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// People of the office: everybody may look, the administrators of system and security and the heads may change.
class PeopleRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    QString place() const override { return QStringLiteral("people"); }
    Page* makePage() override;
    bool isHomeOf(const Person& person) const override { return person.is(Role::SystemAdministrator) || person.is(Role::SecurityAdministrator); }
    void refresh() override;
    PeoplePage* page() const { return m_page; }

private:
    void follow(PeoplePage::Ask ask, const QString& login);
    void open(PersonSheet::Task task, const Person& person);
    void perform(PersonSheet& sheet);
    void change(PeoplePage::Ask ask, const QString& login);
    void finish(const Result<AccountChange>& change, const QString& name);

    QPointer<PeoplePage> m_page;
};

} // namespace anjuan
