// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActGroups.h"

#include <set>

#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("every act stands in a group, and only what concerns the case as a whole is left over", "[pages]")
{
    std::set<std::string_view> left;
    for (const auto& row : allActs()) {
        CHECK_FALSE(groupOf(row.act).empty());
        if (groupOf(row.act) == groupOf(Act::CloseCase))
            left.insert(row.key);
    }
    CHECK(left == std::set<std::string_view>{"register-lead", "decline-filing", "file", "ask-recusal", "decide-recusal", "close", "archive", "withdraw", "refer-out", "note-referral",
        "correct-entry", "import-ledger-row", "change-procedure", "suspend", "resume", "terminate"});
}
