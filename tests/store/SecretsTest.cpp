// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody carries the files away: what can be read in them byte by byte?
#include <algorithm>
#include <random>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "core/store/Drafts.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Secret {
    std::string text;
    std::vector<std::string> forms; ///< UTF-8, UTF-16 both ways, GBK
};

std::string utf16(const std::string& ascii, bool bigEndian)
{
    std::string text;
    for (const char c : ascii)
        text += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    return text;
}

std::vector<Secret> plantedSecrets(int count)
{
    std::mt19937_64 random(7);
    std::vector<Secret> secrets;
    for (int i = 0; i < count; ++i) {
        std::string digits;
        for (int d = 0; d < 17; ++d)
            digits += static_cast<char>('0' + random() % 10);
        secrets.push_back({digits, {digits, utf16(digits, false), utf16(digits, true)}});
    }
    // An address in Chinese, also as GBK and UTF-16 would hold it: 向阳路八号
    secrets.push_back({"向阳路八号",
        {"向阳路八号", "\xCF\xF2\xD1\xF4\xC2\xB7\xB0\xCB\xBA\xC5",
            std::string("\x11\x54\x33\x96\xEF\x8D\x6B\x51\xF7\x53", 10),
            std::string("\x54\x11\x96\x33\x8D\xEF\x51\x6B\x53\xF7", 10)}});
    return secrets;
}

int found(const TempFolder& folder, const std::vector<Secret>& secrets, std::vector<std::string> more)
{
    int hits = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (!file.is_regular_file())
            continue;
        const auto bytes = bytesOf(file.path());
        for (const auto& secret : secrets) {
            for (const auto& form : secret.forms)
                hits += bytes.find(form) != std::string::npos ? 1 : 0;
        }
        for (const auto& text : more)
            hits += bytes.find(text) != std::string::npos ? 1 : 0;
    }
    return hits;
}

/// A whole day's work: entries, tables, search terms, evidence, drafts, a backup.
void plant(const std::filesystem::path& path, const TempFolder& folder, const std::vector<Secret>& secrets)
{
    const auto store = openStore(path, cheap());
    const auto session = store->accounts().signIn("chen", password, morning).value();
    const auto drafts = openDrafts(folder / "drafts", *session);
    std::int64_t number = 0;
    for (const auto& secret : secrets) {
        Body body = aBody("open text", secret.text);
        body.push_back({"people", Value{Value::Table{{Value{std::string{"name"}}, Value{Personal{secret.text}}}}}});
        Transaction transaction;
        transaction.appends.push_back({"case/A", number++, {anEntry("noted", body)}});
        transaction.derived.search.push_back({CaseId{"A"}, secret.text, true});
        REQUIRE(store->journal().append(transaction, morning));
        const Bytes bytes(secret.text.begin(), secret.text.end());
        REQUIRE(store->vault().put(bytes, morning));
        // A film with the secret somewhere in its middle, so that it goes in by pieces.
        Bytes film(600'000, 0x2E);
        std::copy(bytes.begin(), bytes.end(), film.begin() + 300'000 + number);
        if (number % 20 == 1) {
            MemorySource source{film};
            REQUIRE(store->vault().putFrom(source, morning, {}));
        }
        drafts->put("form " + secret.text, R"({"id_number":")" + secret.text + "\"}", morning);
    }
    REQUIRE(store->upkeep().backup(folder / "backup")->ok());
    const auto sheet = store->accounts().printRecoverySheet(*session).value();
    REQUIRE(store->accounts().isRecoverySheet(sheet));
}

} // namespace

TEST_CASE("no planted secret is found in any file, closed or killed", "[store][secrets]")
{
    Workshop office;
    office.close();
    const auto secrets = plantedSecrets(200);
    const auto child = ::fork();
    if (child == 0) {
        // Killed with the log not yet folded into the store: -wal and -shm lie there too.
        const auto store = openStore(office.path, cheap());
        const auto session = store->accounts().signIn("chen", password, morning).value();
        for (std::size_t i = 0; i < secrets.size(); ++i) {
            Transaction transaction;
            transaction.appends.push_back(
                {"case/K", static_cast<std::int64_t>(i), {anEntry("noted", aBody("open text", secrets[i].text))}});
            if (!store->journal().append(transaction, morning))
                ::_exit(1);
        }
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(std::filesystem::exists(office.path.string() + "-wal"));
    CHECK(found(office.folder, secrets, {password}) == 0);

    plant(office.path, office.folder, secrets);
    CHECK(found(office.folder, secrets, {password}) == 0);

    // The search itself works: what is not personal is found.
    CHECK(found(office.folder, {}, {"open text"}) > 0);
}

TEST_CASE("a file that was broken off while it went in shows nothing either", "[store][secrets]")
{
    Workshop office;
    office.close();
    const auto secrets = plantedSecrets(1);
    const auto child = ::fork();
    if (child == 0) {
        const auto store = openStore(office.path, cheap());
        const auto session = store->accounts().signIn("chen", password, morning).value();
        Bytes film(6'000'000, 0x2E);
        for (std::size_t at = 0; at + 100 < film.size(); at += 1'000)
            std::copy(secrets[0].text.begin(), secrets[0].text.end(), film.begin() + static_cast<std::ptrdiff_t>(at));
        MemorySource source{film};
        int told = 0;
        (void)store->vault().putFrom(source, morning, [&](std::int64_t) {
            if (++told == 24)
                ::kill(::getpid(), SIGKILL);
            return true;
        });
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    CHECK(ask(office.path.string() + ".vault", "SELECT count(*) FROM chunk") == "16");
    CHECK(found(office.folder, secrets, {}) == 0);
}

TEST_CASE("the search for secrets finds one that was entered in an open field", "[store][secrets]")
{
    Workshop office;
    const auto secrets = plantedSecrets(1);
    add(office, "case/A", "ID " + secrets[0].text);
    office.close();
    CHECK(found(office.folder, secrets, {}) > 0);
}

TEST_CASE("personal terms are found by their whole terms and only with the key", "[store][secrets]")
{
    Workshop office;
    Transaction transaction;
    transaction.appends.push_back({"case/A", 0, {anEntry("noted")}});
    transaction.derived.cases.emplace_back("A");
    transaction.derived.search.push_back({CaseId{"A"}, "身份证 440106199001011234,住向阳路八号", true});
    REQUIRE(office.journal().append(transaction, morning));
    const auto& queries = office.store->queries();
    CHECK(queries.search("440106199001011234", 5) == std::vector<SearchHit>{{CaseId{"A"}, "", true}});
    CHECK(queries.search("向阳路", 5).size() == 1);
    CHECK(queries.search("440106", 5).empty());
    CHECK(queries.search("阳向", 5).empty());
    office.session->lock();
    CHECK(queries.search("440106199001011234", 5).empty());
}
