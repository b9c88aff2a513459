// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go into the vault in pieces: whole and durable before an entry can name them, or not there at all.
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "core/office/Vault.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Bytes that are made as they are read: a long file that never lies in memory.
class LongSource : public ByteSource {
public:
    explicit LongSource(std::size_t size, std::uint8_t seed = 1) : m_size(size), m_seed(seed) {}
    Result<Done> rewind() override
    {
        m_at = 0;
        ++rounds;
        return Done{};
    }
    Result<std::size_t> read(std::span<std::uint8_t> into) override
    {
        const auto count = std::min(into.size(), m_size - m_at);
        for (std::size_t i = 0; i < count; ++i, ++m_at)
            into[i] = byteAt(m_at);
        return count;
    }
    virtual std::uint8_t byteAt(std::size_t at) const { return static_cast<std::uint8_t>(at * 31 + m_seed + at / 251); }
    Bytes whole() const
    {
        Bytes bytes(m_size);
        for (std::size_t i = 0; i < m_size; ++i)
            bytes[i] = byteAt(i);
        return bytes;
    }
    int rounds = 0;

protected:
    std::size_t m_size;
    std::size_t m_at = 0;
    std::uint8_t m_seed;
};

/// Another program writes into the file between the two readings.
class ChangingSource final : public LongSource {
public:
    using LongSource::LongSource;
    std::uint8_t byteAt(std::size_t at) const override { return rounds > 1 && at == 300'000 ? 0 : 9; }
};

/// The stick is pulled in the second reading.
class FailingSource final : public LongSource {
public:
    using LongSource::LongSource;
    Result<std::size_t> read(std::span<std::uint8_t> into) override
    {
        if (rounds > 1 && m_at > 500'000)
            return notValid("attached", {N_("The file %1 cannot be read. Nothing was changed."), {std::string{"film.mp4"}}});
        return LongSource::read(into);
    }
};

std::string heads(const Workshop& office)
{
    return ask(office.path.string() + ".vault", "SELECT count(*) FROM blob_head");
}
std::string chunks(const Workshop& office)
{
    return ask(office.path.string() + ".vault", "SELECT count(*) FROM chunk");
}

Bytes collected(const Vault& vault, const Digest& digest)
{
    Bytes bytes;
    REQUIRE(pour(vault, digest, [&](std::span<const std::uint8_t> piece) {
        bytes.insert(bytes.end(), piece.begin(), piece.end());
        return true;
    }));
    return bytes;
}

constexpr Instant weekLater{morning.milliseconds + 8LL * 24 * 3600 * 1000};

} // namespace

TEST_CASE("a file of every size comes back in pieces as it went in", "[store][vault]")
{
    Workshop office;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{262'144}, std::size_t{262'145}, std::size_t{5'000'000}}) {
        CAPTURE(size);
        LongSource source{size};
        const auto digest = office.store->vault().putFrom(source, morning, {}).value();
        CHECK(digest == sm3(source.whole()));
        CHECK(office.store->vault().get(digest).value() == source.whole());
        CHECK(collected(office.store->vault(), digest) == source.whole());
        CHECK(office.store->vault().piece(digest, 1000).value().empty());
    }
    office.reopen();
    CHECK(office.store->vault().has(sm3(LongSource{5'000'000}.whole())));
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("in pieces or whole, the same bytes are kept once", "[store][vault]")
{
    Workshop office;
    auto& vault = office.store->vault();
    LongSource source{300'000};
    CHECK(vault.put(source.whole(), morning).value() == vault.putFrom(source, morning, {}).value());
    CHECK(vault.putFrom(source, morning, {}).value() == vault.put(source.whole(), morning).value());
    office.close();
    CHECK(chunks(office) == "2");
}

TEST_CASE("a file that is stopped, changes, or cannot be read on leaves nothing in the vault", "[store][vault]")
{
    Workshop office;
    auto& vault = office.store->vault();
    int told = 0;
    LongSource source{9'000'000};
    std::int64_t last = 0;
    CHECK_FALSE(vault.putFrom(source, morning, [&](std::int64_t done) {
        CHECK(done >= last);
        last = done;
        return ++told < 36; // the first reading tells 35 times: this stops the second
    }));
    CHECK(last > 4'500'000);
    CHECK_FALSE(vault.has(sm3(source.whole())));
    ChangingSource changing{600'000};
    CHECK_FALSE(vault.putFrom(changing, morning, {}));
    FailingSource failing{5'000'000};
    const auto refused = vault.putFrom(failing, morning, {});
    REQUIRE_FALSE(refused);
    CHECK(english(refused.refusal().findings[0].sentence).find("film.mp4") != std::string::npos);
    CHECK(office.store->upkeep().verify().ok());
    office.close();
    CHECK(heads(office) == "0");
    CHECK(chunks(office) == "0");
}

TEST_CASE("while a file goes in, others read and write between its pieces", "[store][vault]")
{
    Workshop office;
    auto& vault = office.store->vault();
    const auto paper = vault.put(Bytes(10, 3), morning).value();
    LongSource source{20'000'000};
    int between = 0;
    const auto digest = vault.putFrom(source, morning, [&](std::int64_t) {
        // On the thread of the window: it would wait for ever if the whole file were one turn.
        std::thread{[&] { between += vault.get(paper) ? 1 : 0; }}.join();
        return true;
    });
    REQUIRE(digest);
    CHECK(between > 5);
    CHECK(vault.has(*digest));
}

TEST_CASE("killed while a file goes in, the store opens whole and the rest is swept at the next start", "[store][vault]")
{
    Workshop office;
    office.close();
    const auto child = ::fork();
    if (child == 0) {
        const auto store = openStore(office.path, cheap());
        const auto session = store->accounts().signIn("chen", password, morning).value();
        LongSource source{20'000'000};
        int told = 0;
        (void)store->vault().putFrom(source, morning, [&](std::int64_t) {
            if (++told == 79) // 77 pieces are read first; then two turns of 16 chunks are durable
                ::kill(::getpid(), SIGKILL);
            return true;
        });
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    CHECK(chunks(office) == "32");
    office.reopen();
    auto& vault = office.store->vault();
    const auto digest = sm3(LongSource{20'000'000}.whole());
    CHECK_FALSE(vault.has(digest));
    CHECK(vault.get(digest).refusal().why == Why::NotFound);
    CHECK(office.store->upkeep().verify().ok());
    // However young: what was broken off belongs to no form.
    CHECK(vault.sweep(Instant{}) == 1);
    office.close();
    CHECK(chunks(office) == "0");
    office.reopen();
    LongSource again{20'000'000};
    CHECK(office.store->vault().putFrom(again, morning, {}).value() == digest);
    CHECK(office.store->vault().has(digest));
}

TEST_CASE("bytes are durable before the entry that names them: cut anywhere, no entry is without its bytes", "[store][vault]")
{
    for (const bool named : {false, true}) {
        CAPTURE(named);
        Workshop office;
        office.close();
        const auto child = ::fork();
        if (child == 0) {
            const auto store = openStore(office.path, cheap());
            const auto session = store->accounts().signIn("chen", password, morning).value();
            LongSource source{700'000};
            const auto digest = store->vault().putFrom(source, morning, {}).value();
            if (named) {
                Transaction transaction;
                transaction.appends.push_back({"case/A", 0, {anEntry("noted", aBody("film " + hex(digest)))}});
                (void)store->journal().append(transaction, morning);
            }
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        office.reopen();
        const auto digest = sm3(LongSource{700'000}.whole());
        CHECK(office.store->vault().has(digest));
        CHECK(office.store->vault().sweep(weekLater) == (named ? 0 : 1));
        CHECK(office.store->vault().has(digest) == named);
    }
}

TEST_CASE("what an entry names is kept for good and not looked for again", "[store][vault]")
{
    Workshop office;
    auto& vault = office.store->vault();
    LongSource source{300'000};
    const auto digest = vault.putFrom(source, morning, {}).value();
    add(office, "case/A", "film " + hex(digest));
    CHECK(vault.sweep(weekLater) == 0);
    CHECK(ask(office.path.string() + ".vault", "SELECT count(*) FROM blob_head WHERE put_at < 9000000000000000000") == "0");
    // Put again under the same digest it stays what it is.
    CHECK(vault.putFrom(source, weekLater, {}).value() == digest);
    CHECK(vault.sweep(Instant{weekLater.milliseconds * 2}) == 0);
    CHECK(vault.has(digest));
}

TEST_CASE("without the key no piece goes in or out", "[store][vault]")
{
    Workshop office;
    LongSource source{300'000};
    const auto digest = office.store->vault().putFrom(source, morning, {}).value();
    office.session->lock();
    CHECK(office.store->vault().piece(digest, 0).refusal().why == Why::NotYourRight);
    LongSource other{300'000, 2};
    CHECK(office.store->vault().putFrom(other, morning, {}).refusal().why == Why::NotYourRight);
    CHECK(other.rounds == 0);
}

TEST_CASE("a piece that was changed or moved is damage, never other bytes", "[store][vault]")
{
    for (const auto* change : {"UPDATE chunk SET sealed = zeroblob(length(sealed)) WHERE chunk_no = 1", "DELETE FROM chunk WHERE chunk_no = 1",
             "UPDATE chunk SET chunk_no = 9 - chunk_no"}) {
        CAPTURE(change);
        Workshop office;
        LongSource source{600'000};
        const auto digest = office.store->vault().putFrom(source, morning, {}).value();
        office.close();
        static_cast<void>(ask(office.path.string() + ".vault", change));
        office.reopen();
        const auto& vault = office.store->vault();
        CHECK(failureOfTrying([&] { static_cast<void>(pour(vault, digest, [](auto) { return true; })); }) == StoreFailure::Cause::Damaged);
    }
}
