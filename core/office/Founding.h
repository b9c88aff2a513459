// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/casefile/Circumstances.h"
#include "core/office/Accounts.h"
#include "core/office/Journal.h"

namespace anjuan {

/// A person with the password he signs in with for the first time.
struct Newcomer {
    Person person;
    std::string password;
};

/// Everything that a set-up file says, read and found valid.
struct Founding {
    std::string text;             ///< the set-up as given, without people's passwords
    Setup setup;
    std::vector<Newcomer> people;
    std::vector<std::pair<std::string, std::int64_t>> lastNumbers;   ///< 字 → last number used this year
};

/// Reads a set-up file (`init --example` prints one). Refusals name the key or the person. Every person needs a
/// password of his own unless `password` gives one for all (practice offices).
Result<Founding> readFounding(std::string_view json, const LawBook& shipped, const std::string& password = {});

/// Writes people, set-up and registers into a new store and opens the accounts. The first person who sees cases draws
/// the store key and admits the others; administrators hold no key. Returns the first person's session.
Result<std::unique_ptr<Session>> found(Journal& journal, Accounts& accounts, const Founding& founding, Instant now);

} // namespace anjuan
