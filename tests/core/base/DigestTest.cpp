// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("SM3 gives the digest that GB/T 32905 prints for abc", "[base]")
{
    CHECK(hex(sm3("abc")) == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}

TEST_CASE("fields that are joined differently hash differently", "[base]")
{
    CHECK(DigestWriter{}.text("ab").text("c").finish() != DigestWriter{}.text("a").text("bc").finish());
    CHECK(DigestWriter{}.text("1").finish() != DigestWriter{}.number(1).finish());
    CHECK(DigestWriter{}.text("").finish() != DigestWriter{}.absent().finish());
    CHECK(DigestWriter{}.list(1).text("a").finish() != DigestWriter{}.text("a").list(1).finish());
    CHECK(DigestWriter{}.text("a").finish() == DigestWriter{}.text("a").finish());
}

TEST_CASE("a digest survives its hexadecimal form", "[base]")
{
    const auto digest = sm3("案卷");
    CHECK(digestFromHex(hex(digest)) == digest);
    CHECK_FALSE(digestFromHex("zz"));
    CHECK_FALSE(digestFromHex(std::string(64, 'G')));
}
