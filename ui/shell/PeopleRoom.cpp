// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PeopleRoom.h"

#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

using Ask = PeoplePage::Ask;

Page* PeopleRoom::makePage()
{
    m_page = new PeoplePage;
    connect(m_page, &PeoplePage::asked, this, &PeopleRoom::follow);
    return m_page;
}

void PeopleRoom::refresh()
{
    const auto* person = desk().person();
    if (!m_page || !person || !desk().accounts())
        return;
    m_page->setMayChange(
        person->isHead() || person->is(Role::SystemAdministrator) || person->is(Role::SecurityAdministrator));
    const auto today = desk().office().today();
    auto members = desk().ask([&]() -> Result<std::vector<Member>> { return desk().personnel().list(); });
    if (!members)
        return;
    std::vector<PersonLine> lines;
    for (const auto& member : *members)
        lines.push_back(personLineOf(member, today));
    m_page->setLines(std::move(lines));
}

void PeopleRoom::follow(Ask ask, const QString& login)
{
    m_page->tell({}, false);
    const auto* person = desk().office().roster().find(PersonId{toUtf8(login)});
    switch (ask) {
    case Ask::Admit:
        return open(PersonSheet::Task::Admit, Person{PersonId{""}, {}, {}, {}, {}, {}, {}, false});
    case Ask::Change:
        if (person)
            open(PersonSheet::Task::Change, *person);
        return;
    case Ask::Password:
        if (person)
            open(PersonSheet::Task::Password, *person);
        return;
    case Ask::Disable:
    case Ask::Restore:
    case Ask::AdmitToCases:
    case Ask::Unlock:
        return change(ask, login);
    }
}

void PeopleRoom::open(PersonSheet::Task task, const Person& person)
{
    auto* sheet = new PersonSheet{task, person, desk().office().today()};
    connect(sheet, &PersonSheet::back, m_page, &PeoplePage::closeSheet);
    connect(sheet, &PersonSheet::performed, this, [this, sheet] { perform(*sheet); });
    m_page->openSheet(sheet);
    sheet->setFocus(Qt::OtherFocusReason);
}

void PeopleRoom::perform(PersonSheet& sheet)
{
    const auto person = sheet.person();
    if (!person)
        return sheet.showRefusal(person.refusal());
    desk().waitForReaders(); // a list being read looks at the people who are changed here
    const auto done = desk().ask([&]() -> Result<AccountChange> {
        auto personnel = desk().personnel();
        switch (sheet.task()) {
        case PersonSheet::Task::Admit:
            return personnel.add(desk().session(), *person, sheet.password());
        case PersonSheet::Task::Change:
            return personnel.change(desk().session(), *person);
        case PersonSheet::Task::Password:
            return personnel.resetPassword(desk().session(), person->id.text(), sheet.password());
        }
        return AccountChange{};
    });
    if (!done)
        return sheet.showRefusal(done.refusal());
    m_page->closeSheet();
    finish(done, toText(person->name));
}

void PeopleRoom::change(Ask ask, const QString& login)
{
    const auto name = toUtf8(login);
    desk().waitForReaders(); // a list being read looks at the people who are changed here
    const auto done = desk().ask([&]() -> Result<AccountChange> {
        auto personnel = desk().personnel();
        if (ask == Ask::Disable || ask == Ask::Restore)
            return personnel.disable(desk().session(), name, ask == Ask::Disable);
        return ask == Ask::Unlock ? personnel.unlock(desk().session(), name)
                                  : personnel.admit(desk().session(), name);
    });
    finish(done, toText(desk().office().roster().nameOf(PersonId{name})));
}

void PeopleRoom::finish(const Result<AccountChange>& done, const QString& name)
{
    if (!done)
        return m_page->tell(words(done.refusal()), true);
    m_page->tell(tellingOf(*done, name), false);
    Q_EMIT said(words(N_("Done")) + QStringLiteral(" · ") + name);
    refresh();
}

} // namespace anjuan
