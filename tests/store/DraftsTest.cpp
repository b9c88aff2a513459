// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Drafts.h"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("a form's draft is kept, replaced, listed and removed", "[store][drafts]")
{
    Workshop office;
    const auto drafts = openDrafts(office.folder / "drafts", *office.session);
    CHECK_FALSE(drafts->get("case/A/serve-notice"));
    CHECK(drafts->list().empty());
    drafts->put("case/A/serve-notice", R"({"a":1})", morning);
    drafts->put("case/A/serve-notice", R"({"a":2,"b":"渣土"})", Instant{morning.milliseconds + 1});
    drafts->put("case/B/file", "{}", Instant{morning.milliseconds + 2});
    REQUIRE(drafts->get("case/A/serve-notice"));
    CHECK(drafts->get("case/A/serve-notice")->json == R"({"a":2,"b":"渣土"})");
    CHECK(drafts->get("case/A/serve-notice")->savedAt.milliseconds == morning.milliseconds + 1);
    const auto all = drafts->list();
    REQUIRE(all.size() == 2);
    CHECK(all[0].form == "case/B/file");
    CHECK(all[1].form == "case/A/serve-notice");
    drafts->remove("case/B/file");
    drafts->remove("case/B/file");
    CHECK(drafts->list().size() == 1);
}

TEST_CASE("drafts outlive the program and a changed password", "[store][drafts]")
{
    Workshop office;
    openDrafts(office.folder / "drafts", *office.session)->put("form", "{}", morning);
    REQUIRE(office.store->accounts().changePassword("chen", password, "second tea 2026"));
    office.reopen(false);
    const auto session = office.store->accounts().signIn("chen", "second tea 2026", morning).value();
    CHECK(openDrafts(office.folder / "drafts", *session)->get("form"));
}

TEST_CASE("nobody else opens a draft, and a damaged one is left out", "[store][drafts]")
{
    Workshop office;
    const auto drafts = openDrafts(office.folder / "drafts", *office.session);
    drafts->put("form", "{}", morning);
    REQUIRE(office.store->accounts().create("li", PersonId{"p-li"}, password, office.session.get()));
    const auto li = office.store->accounts().signIn("li", password, morning).value();
    const auto others = openDrafts(office.folder / "drafts", *li);
    CHECK(others->list().empty());
    CHECK_FALSE(others->get("form"));
    for (const auto& file : std::filesystem::directory_iterator(office.folder / "drafts"))
        std::filesystem::resize_file(file.path(), 30);
    CHECK(drafts->list().empty());
    CHECK_FALSE(drafts->get("form"));
    drafts->put("form", "{}", morning);
    CHECK(drafts->get("form"));
}

TEST_CASE("a locked session keeps no drafts", "[store][drafts]")
{
    Workshop office;
    const auto drafts = openDrafts(office.folder / "drafts", *office.session);
    drafts->put("form", "{}", morning);
    office.session->lock();
    CHECK_THROWS_AS(drafts->put("form", "{}", morning), StoreFailure);
    CHECK_THROWS_AS(drafts->get("form"), StoreFailure);
    CHECK_THROWS_AS(openDrafts(office.folder / "drafts", *office.session), StoreFailure);
}

TEST_CASE("a kill while typing leaves the last acknowledged draft or a newer one, never a half", "[store][drafts]")
{
    Workshop office;
    const auto drafts = openDrafts(office.folder / "drafts", *office.session);
    for (int round = 0; round < 25; ++round) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const auto child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            for (std::int64_t i = 1;; ++i) {
                drafts->put("form", std::string(20'000, 'x') + std::to_string(i), Instant{i});
                if (::write(ends[1], &i, sizeof i) != sizeof i)
                    ::_exit(1);
            }
        }
        ::close(ends[1]);
        std::int64_t acked = 0;
        std::int64_t next = 0;
        if (::read(ends[0], &next, sizeof next) == sizeof next)
            acked = next;
        ::usleep(static_cast<useconds_t>(round * 300));
        ::kill(child, SIGKILL);
        while (::read(ends[0], &next, sizeof next) == sizeof next)
            acked = next;
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        const auto draft = drafts->get("form");
        REQUIRE(draft);
        CHECK(draft->savedAt.milliseconds >= acked);
        CHECK(draft->json == std::string(20'000, 'x') + std::to_string(draft->savedAt.milliseconds));
    }
}
