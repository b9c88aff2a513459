// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/base/Refusal.h"

namespace anjuan {

/// How the accounts say no.
inline Refusal refuseAccount(Why why, Message sentence, Message advice = {})
{
    Finding finding;
    finding.rule = "account";
    finding.sentence = std::move(sentence);
    finding.advice = std::move(advice);
    return refuse(why, std::move(finding));
}

inline Refusal wrongPassword()
{
    return refuseAccount(Why::NotYourRight, {N_("Login or password is wrong"), {}},
              {N_("After five wrong passwords in a row the account is locked."), {}});
}

inline Refusal unknownAccount(const std::string& login)
{
    return refuseAccount(Why::NotFound, {N_("There is no account %1"), {login}});
}

inline Refusal keyHolderNeeded()
{
    return refuseAccount(Why::NotYourRight, {N_("Only somebody who is signed in and holds the store key can do this"), {}});
}

} // namespace anjuan
