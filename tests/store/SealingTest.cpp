// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Sealing.h"

#include <set>

#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("what is sealed opens with the key and in its place only", "[store][sealing]")
{
    const auto key = SecretKey::random();
    const auto place = placeOfField("store", "case/1", 3, "id_number");
    const auto sealed = seal(key, "440106199001011234", place);
    CHECK(unseal(key, sealed, place) == "440106199001011234");
    CHECK_FALSE(unseal(SecretKey::random(), sealed, place));
    CHECK_FALSE(unseal(key, sealed, placeOfField("store", "case/2", 3, "id_number")));
    CHECK_FALSE(unseal(key, sealed, placeOfField("store", "case/1", 4, "id_number")));
    CHECK_FALSE(unseal(key, sealed, placeOfField("store", "case/1", 3, "phone")));
    CHECK_FALSE(unseal(key, sealed, placeOfField("other", "case/1", 3, "id_number")));
    CHECK_FALSE(unseal(key, sealed, placeOfChunk("store", sm3("x"), 3, 4)));
}

TEST_CASE("no single flipped bit goes unnoticed", "[store][sealing]")
{
    const auto key = SecretKey::random();
    const auto place = placeOfField("store", "case/1", 1, "phone");
    const auto sealed = seal(key, "13800138000", place);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            auto other = sealed;
            other[i] = static_cast<char>(other[i] ^ static_cast<char>(1U << bit));
            CHECK_FALSE(unseal(key, other, place));
        }
    }
    for (std::size_t length = 0; length < sealed.size(); ++length)
        CHECK_FALSE(unseal(key, sealed.substr(0, length), place));
}

TEST_CASE("the same text never gives the same ciphertext", "[store][sealing]")
{
    const auto key = SecretKey::random();
    std::set<std::string> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(seal(key, "same", sm3("place")).substr(0, 24));
    CHECK(seen.size() == 500);
}

TEST_CASE("an empty text is sealed and told from nothing", "[store][sealing]")
{
    const auto key = SecretKey::random();
    CHECK(unseal(key, seal(key, "", sm3("p")), sm3("p")) == "");
    CHECK_FALSE(unseal(key, "", sm3("p")));
}

TEST_CASE("base64 comes back and refuses anything else", "[store][sealing]")
{
    for (std::size_t length = 0; length < 50; ++length) {
        const std::string bytes(length, static_cast<char>(200 + length));
        CHECK(fromBase64(base64(bytes)) == bytes);
    }
    CHECK_FALSE(fromBase64("a"));
    CHECK_FALSE(fromBase64("aaaa!"));
    CHECK_FALSE(fromBase64("aa aa"));
}

TEST_CASE("keys derived for different purposes differ, and each is always the same", "[store][sealing]")
{
    const auto key = SecretKey::random();
    const auto text = [](const SecretKey& k) { return std::string(k.bytes().begin(), k.bytes().end()); };
    CHECK(text(key.derive(1)) == text(key.derive(1)));
    CHECK(text(key.derive(1)) != text(key.derive(2)));
    CHECK(text(key.derive(1)) != text(key));
    CHECK(text(key.copy()) == text(key));
}
