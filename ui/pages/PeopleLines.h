// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QString>

#include "core/office/Personnel.h"
#include "ui/look/Tone.h"

namespace anjuan {

/// One person of the office, worded.
struct PersonLine {
    QString login, name, post, roles, certificate, qualification, account;
    Tone certificateTone = Tone::Text;
    Tone accountTone = Tone::Text;
    bool disabled = false;
    bool locked = false;
    bool waits = false;      ///< for a head who admits the account
};

PersonLine personLineOf(const Member& member, Date today);
/// What is to be known about a change of an account, in words; empty when there is nothing.
QString tellingOf(const AccountChange& change, const QString& name);

} // namespace anjuan
