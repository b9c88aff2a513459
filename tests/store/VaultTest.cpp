// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Vault.h"

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Bytes someBytes(std::size_t count, std::uint8_t seed = 1)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + seed + i / 251);
    return bytes;
}

} // namespace

TEST_CASE("bytes of every size come back under their digest", "[store][vault]")
{
    Workshop office;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{262'143}, std::size_t{262'144}, std::size_t{262'145},
                                   std::size_t{700'000}}) {
        CAPTURE(size);
        const auto bytes = someBytes(size);
        const auto digest = office.store->vault().put(bytes, morning).value();
        CHECK(digest == sm3(bytes));
        CHECK(office.store->vault().has(digest));
        CHECK(office.store->vault().get(digest).value() == bytes);
    }
    office.reopen();
    CHECK(office.store->vault().get(sm3(someBytes(700'000))).value() == someBytes(700'000));
    CHECK(office.store->upkeep().verify().blobs == 6);
}

TEST_CASE("the same bytes are kept once", "[store][vault]")
{
    Workshop office;
    static_cast<void>(office.store->vault().put(someBytes(300'000), morning).value());
    static_cast<void>(office.store->vault().put(someBytes(300'000), morning).value());
    office.close();
    CHECK(ask(office.path.string() + ".vault", "SELECT count(*) FROM chunk") == "2");
}

TEST_CASE("without the key nothing goes in or out", "[store][vault]")
{
    Workshop office;
    const auto digest = office.store->vault().put(someBytes(10), morning).value();
    CHECK(office.store->vault().get(sm3("unknown")).refusal().why == Why::NotFound);
    office.session->lock();
    CHECK(office.store->vault().put(someBytes(11), morning).refusal().why == Why::NotYourRight);
    CHECK(office.store->vault().get(digest).refusal().why == Why::NotYourRight);
    CHECK(office.store->vault().has(digest));
}

TEST_CASE("changed, swapped and missing chunks are found", "[store][vault]")
{
    for (const auto* change : {"UPDATE chunk SET sealed = zeroblob(length(sealed)) WHERE chunk_no = 1",
                               "DELETE FROM chunk WHERE chunk_no = 1",
                               "UPDATE chunk SET chunk_no = 9 - chunk_no",
                               "UPDATE chunk SET seal_digest = 'x' WHERE chunk_no = 0"}) {
        CAPTURE(change);
        Workshop office;
        const auto digest = office.store->vault().put(someBytes(600'000), morning).value();
        office.close();
        static_cast<void>(ask(office.path.string() + ".vault", change));
        office.reopen(false);
        const bool swapped = std::string_view{change}.find("9 -") != std::string_view::npos;
        CHECK(office.store->upkeep().verify().ok() == swapped); // the order is known to the key only
        office.reopen();
        CHECK_FALSE(office.store->upkeep().verify().ok());
        if (std::string_view{change}.find("seal_digest") == std::string_view::npos)
            CHECK(failureOfTrying([&] { static_cast<void>(office.store->vault().get(digest)); }) == StoreFailure::Cause::Damaged);
    }
}

TEST_CASE("what no entry names is swept once it is old, what one names stays", "[store][vault]")
{
    Workshop office;
    auto& vault = office.store->vault();
    const auto named = vault.put(someBytes(1'000, 1), morning).value();
    const auto orphan = vault.put(someBytes(300'000, 2), morning).value();
    const Instant later{morning.milliseconds + 1'000};
    const auto fresh = vault.put(someBytes(1'000, 3), later).value();
    add(office, "case/A", "photograph " + hex(named) + ".");
    CHECK(vault.sweep(morning) == 0);
    CHECK(vault.sweep(later) == 1);
    CHECK(vault.has(named));
    CHECK_FALSE(vault.has(orphan));
    CHECK(vault.has(fresh));
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("bytes that are put again are young again", "[store][vault]")
{
    Workshop office;
    auto& vault = office.store->vault();
    const Instant later{morning.milliseconds + 1'000};
    const auto digest = vault.put(someBytes(1'000), morning).value();
    static_cast<void>(vault.put(someBytes(1'000), later).value());
    CHECK(vault.sweep(later) == 0);
    CHECK(vault.has(digest));
}
