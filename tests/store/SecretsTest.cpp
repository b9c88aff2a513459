// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody carries the files away: what can be read in them byte by byte?
#include <algorithm>
#include <fstream>
#include <random>
#include <string_view>
#include <unordered_map>
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

/// A Chinese text in the forms a program may leave it in. `gbk` is what GBK makes of it.
Secret chinese(const std::string& text, const std::string& gbk, const std::u16string& wide)
{
    std::string little;
    std::string big;
    for (const char16_t unit : wide) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8U);
        little += {low, high};
        big += {high, low};
    }
    return {text, {text, gbk, little, big}};
}

/// ID numbers, telephones and addresses, each a different one.
std::vector<Secret> plantedSecrets(int count)
{
    std::mt19937_64 random(7);
    const auto digits = [&](const std::string& begin, std::size_t length) {
        auto text = begin;
        while (text.size() < length)
            text += static_cast<char>('0' + random() % 10);
        return text;
    };
    // 向阳路 and 青石巷, as UTF-8, GBK and UTF-16; the number of the house makes each a text of its own.
    static const std::string utf8[] = {"向阳路", "青石巷"};
    static const std::string gbk[] = {"\xCF\xF2\xD1\xF4\xC2\xB7", "\xC7\xE0\xCA\xAF\xCF\xEF"};
    static const std::u16string wide[] = {u"向阳路", u"青石巷"};
    std::vector<Secret> secrets;
    for (int i = 0; i < count; ++i) {
        if (i % 4 == 3) {
            const auto which = static_cast<std::size_t>(i / 4 % 2);
            const auto house = digits("8", 8);
            secrets.push_back(chinese(utf8[which] + house, gbk[which] + house, wide[which] + std::u16string(house.begin(), house.end())));
            continue;
        }
        const auto number = i % 4 == 2 ? digits("13", 11) : digits("4401", 18);
        secrets.push_back({number, {number, utf16(number, false), utf16(number, true)}});
    }
    return secrets;
}

/// How many files hold one of the texts. Texts are known by their first eight bytes, so that thousands of them need
/// one walk through a file.
class Searcher {
public:
    void add(const std::string& text) { m_texts.emplace(text.substr(0, width), text); }
    int in(const std::string& bytes) const
    {
        int hits = 0;
        for (std::size_t at = 0; at + width <= bytes.size(); ++at) {
            const auto [first, last] = m_texts.equal_range(std::string_view{bytes}.substr(at, width));
            for (auto text = first; text != last; ++text)
                hits += bytes.compare(at, text->second.size(), text->second) == 0 ? 1 : 0;
        }
        return hits;
    }

private:
    static constexpr std::size_t width = 8;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_multimap<std::string, std::string, Hash, std::equal_to<>> m_texts;
};

int found(const TempFolder& folder, const std::vector<Secret>& secrets, const std::vector<std::string>& more)
{
    Searcher searcher;
    for (const auto& secret : secrets) {
        for (const auto& form : secret.forms)
            searcher.add(form);
    }
    for (const auto& text : more)
        searcher.add(text);
    int hits = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path()))
        hits += file.is_regular_file() ? searcher.in(bytesOf(file.path())) : 0;
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
    const auto secrets = plantedSecrets(2'000);
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

TEST_CASE("the search for secrets finds each form of one that stands in the open", "[store][secrets]")
{
    Workshop office;
    const auto secrets = plantedSecrets(8);
    add(office, "case/A", "ID " + secrets[0].text);
    office.close();
    CHECK(found(office.folder, secrets, {}) > 0);
    for (const auto& secret : secrets) {
        for (const auto& form : secret.forms) {
            const TempFolder folder;
            std::ofstream(folder / "log", std::ios::binary) << "some bytes before " << form << " and after";
            CHECK(found(folder, secrets, {}) == 1);
        }
    }
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
