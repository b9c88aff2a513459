// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "ui/pages/PeopleLines.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int soon = 60; // days before the end of a certificate from which it is amber

void putCertificate(PersonLine& line, const Person& person, Date today)
{
    const bool enforces = person.is(Role::Officer) || person.is(Role::TeamLeader);
    if (!person.certificate || !person.certificate->validTo) {
        line.certificate = enforces ? words(N_("none: does not count as an officer")) : QString();
        line.certificateTone = Tone::Amber;
        return;
    }
    const auto& until = *person.certificate->validTo;
    const auto number = toText(person.certificate->number) + QLatin1Char(' ');
    const int left = until.daysSince(today);
    if (left < 0) {
        line.certificate = number + words(Message{N_("expired on %1"), {until}});
        line.certificateTone = Tone::Red;
    } else if (left <= soon) {
        line.certificate = number + words(Message{N_("ends on %1, in %2 days"), {until, std::int64_t{left}}});
        line.certificateTone = Tone::Amber;
    } else {
        line.certificate = number + words(Message{N_("valid to %1"), {until}});
    }
}

void putQualification(PersonLine& line, const Person& person)
{
    if (!person.qualification)
        return;
    line.qualification = toText(person.qualification->number);
    if (person.qualification->firstEngagedOn)
        line.qualification += (line.qualification.isEmpty() ? QString() : QStringLiteral(" · ")) + words(Message{N_("reviewer since %1"), {*person.qualification->firstEngagedOn}});
}

void putAccount(PersonLine& line, const Member& member)
{
    const auto& account = member.account;
    line.disabled = member.person.disabled || (account && account->isDisabled);
    line.locked = account && account->isLocked;
    line.waits = account && !line.disabled && !account->seesCases && !member.person.isAdministrator();
    line.accountTone = Tone::Text2;
    if (line.disabled)
        line.account = words(N_("disabled"));
    else if (!account)
        line.account = words(N_("no account"));
    else if (line.locked)
        line.account = words(N_("locked after five wrong passwords"));
    else if (line.waits)
        line.account = words(N_("waits until a head admits it"));
    else
        line.account = member.person.isAdministrator() ? words(N_("active, sees no cases")) : words(N_("active"));
    if (line.locked || line.waits)
        line.accountTone = Tone::Amber;
}

} // namespace

PersonLine personLineOf(const Member& member, Date today)
{
    PersonLine line{toText(member.person.id.text()), toText(member.person.name), toText(member.person.post), {}, {}, {}, {}};
    QStringList roles;
    for (const auto role : member.person.roles)
        roles << words(Options<Role>::rows[static_cast<std::size_t>(role)].label);
    line.roles = roles.join(QStringLiteral("、"));
    putCertificate(line, member.person, today);
    putQualification(line, member.person);
    putAccount(line, member);
    return line;
}

QString tellingOf(const AccountChange& change, const QString& name)
{
    QStringList told;
    if (change.waitsForAdmission)
        told << words(Message{N_("%1 signs in, and sees the cases once a head admits the account"), {toUtf8(name)}});
    if (change.keyUnchanged)
        told << words(N_("The account has lost its key. The store key itself was not changed: a copy of the store made before can still be opened with the old password"));
    return told.join(QLatin1Char(' '));
}

} // namespace anjuan
