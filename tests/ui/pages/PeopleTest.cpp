// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/base/Json.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"
#include "ui/forms/Form.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PersonSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Person known(const char* login)
{
    return *practiceCircumstances().roster.find(PersonId{login});
}

Member member(const char* login, bool sees = true, bool locked = false, bool disabled = false)
{
    auto person = known(login);
    person.disabled = disabled;
    return {person, Account{login, person.id, sees, locked, disabled, 0}};
}

using Ask = PeoplePage::Ask;

} // namespace

TEST_CASE("a certificate is said in words: valid, about to end, expired, missing", "[pages][people]")
{
    const auto on = [](const char* login, Date day) { return personLineOf(member(login), day); };
    CHECK(on("chen", Date::of(2026, 9, 17)).certificateTone == Tone::Text);
    CHECK(on("wang", Date::of(2026, 11, 20)).certificateTone == Tone::Amber);
    const auto expired = on("wang", Date::of(2026, 12, 11));
    CHECK(expired.certificateTone == Tone::Red);
    CHECK(expired.certificate.contains(words(Message{N_("expired on %1"), {Date::of(2026, 12, 10)}})));
    auto bare = member("chen");
    bare.person.certificate.reset();
    CHECK(personLineOf(bare, Date::of(2026, 9, 17)).certificateTone == Tone::Amber);
    CHECK(on("zheng", Date::of(2026, 9, 17)).certificate.isEmpty());
}

TEST_CASE("the state of an account is told apart", "[pages][people]")
{
    const auto day = Date::of(2026, 9, 17);
    CHECK(personLineOf(member("chen", false), day).waits);
    CHECK_FALSE(personLineOf(member("chen"), day).waits);
    CHECK_FALSE(personLineOf(member("sysadmin", false), day).waits); // an administrator is never admitted
    CHECK(personLineOf(member("chen", true, true), day).locked);
    CHECK(personLineOf(member("chen", false, false, true), day).disabled);
    CHECK(personLineOf({known("chen"), std::nullopt}, day).account == words(N_("no account")));
}

TEST_CASE("what a change means for the key is told, and nothing when it means nothing", "[pages][people]")
{
    CHECK(tellingOf({}, QStringLiteral("x")).isEmpty());
    CHECK(tellingOf({true, false}, QStringLiteral("陈某")).contains(QStringLiteral("陈某")));
    CHECK_FALSE(tellingOf({false, true}, QStringLiteral("x")).isEmpty());
}

TEST_CASE("buttons fit the person that is chosen, and who may change nothing has none", "[pages][people]")
{
    PeoplePage page;
    page.setMayChange(true);
    const auto day = Date::of(2026, 9, 17);
    page.setLines({personLineOf(member("chen"), day), personLineOf(member("li", false), day), personLineOf(member("he", false, false, true), day), personLineOf(member("wei", true, true), day)});
    const auto choose = [&](const char* login) { page.pane()->table()->setCurrentId(QLatin1String(login)); };
    choose("chen");
    CHECK(page.buttonOf(Ask::Disable)->isEnabled());
    CHECK_FALSE(page.buttonOf(Ask::AdmitToCases)->isEnabled());
    choose("li");
    CHECK(page.buttonOf(Ask::AdmitToCases)->isEnabled());
    choose("he");
    CHECK(page.buttonOf(Ask::Restore)->isEnabled());
    CHECK_FALSE(page.buttonOf(Ask::Change)->isEnabled());
    choose("wei");
    CHECK(page.buttonOf(Ask::Unlock)->isEnabled());
    QSignalSpy asked(&page, &PeoplePage::asked);
    page.buttonOf(Ask::Unlock)->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][1].toString() == QStringLiteral("wei"));
    page.setMayChange(false);
    CHECK(page.buttonOf(Ask::Admit)->isHidden());
}

TEST_CASE("a new person comes out of the form with roles and certificate", "[pages][people]")
{
    PersonSheet sheet{PersonSheet::Task::Admit, Person{PersonId{""}, {}, {}, {}, {}, {}, {}, false}, Date::of(2026, 9, 17)};
    REQUIRE(sheet.form().setFacts(Json{{"login", "qian"}, {"name", "钱某"}, {"post", "科员"}, {"certificate", "云执证0009"}, {"certificate_from", "2026-01-01"}, {"certificate_to", "2030-12-31"}}));
    CHECK_FALSE(sheet.person()); // nobody is without a role
    sheet.setRole(Role::Officer, true);
    const auto person = sheet.person();
    REQUIRE(person);
    CHECK(person->id == PersonId{"qian"});
    CHECK(person->is(Role::Officer));
    CHECK(person->certificate->validTo == Date::of(2030, 12, 31));
    sheet.setRole(Role::SystemAdministrator, true);
    CHECK_FALSE(sheet.person());
}

TEST_CASE("a changed person keeps his login, and two passwords that differ go nowhere", "[pages][people]")
{
    PersonSheet change{PersonSheet::Task::Change, known("chen"), Date::of(2026, 9, 17)};
    const auto same = change.person();
    REQUIRE(same);
    CHECK(same->id == PersonId{"chen"});
    CHECK(same->certificate == known("chen").certificate);
    PersonSheet password{PersonSheet::Task::Password, known("chen"), Date::of(2026, 9, 17)};
    QSignalSpy performed(&password, &PersonSheet::performed);
    password.setPassword(QStringLiteral("one password"), QStringLiteral("another one"));
    password.primary()->click();
    CHECK(performed.isEmpty());
    password.setPassword(QStringLiteral("one password"), QStringLiteral("one password"));
    password.primary()->click();
    CHECK(performed.size() == 1);
    CHECK(password.password() == "one password");
}
