// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office over a real store: what holds for the store alone must hold through the only door as well.
#pragma once
#include <memory>

#include "core/office/Office.h"
#include "tests/store/Workshop.h"
#include "tests/support/MemoryOffice.h"

namespace anjuan::test {

/// A store that is open with somebody signed in, and its Office.
struct OpenPractice {
    FixedClock clock;
    TextTypesetter typesetter;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<Office> office;

    /// Opens the store at `path` and signs in `login`.
    OpenPractice(const std::filesystem::path& path, const std::string& login, const std::string& moment = "2026-09-17T09:00");
    Result<Receipt> does(const CaseId& id, const Command& command) { return office->perform(*session, id, command); }
};

/// A folder with a founded practice office; nothing is open.
struct FoundedPractice {
    TempFolder folder;
    std::filesystem::path path = folder / "案卷.anjuan";
    FoundedPractice();
};

inline const std::string practicePassword = "practice office 2026";

TakeStep practiceLead(const std::string& content = "货车未密闭，路面遗撒砂土");
TakeStep practiceParty();
TakeStep practiceEvidence(int number);
/// Issues a numbered paper: case, register and vault are written.
TakeStep practiceCorrection(int number);

} // namespace anjuan::test
