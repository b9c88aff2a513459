// SPDX-License-Identifier: GPL-3.0-or-later
// SM3 against published digests, and the bytes that a sequence of fields stands for: the chain of the journal rests
// on them.
#include <set>

#include "core/base/Digest.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string lengthOf(std::uint64_t size)
{
    std::string bytes(8, '\0');
    for (std::size_t i = 8; i-- > 0; size >>= 8U)
        bytes[i] = static_cast<char>(size & 0xFFU);
    return bytes;
}

std::string framed(char type, const std::string& bytes)
{
    return type + lengthOf(bytes.size()) + bytes;
}

} // namespace

TEST_CASE("SM3 gives the digests that are published for it", "[base]")
{
    std::string sixteen;
    for (int i = 0; i < 16; ++i)
        sixteen += "abcd";
    CHECK(hex(sm3(sixteen)) == "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    CHECK(hex(sm3("")) == "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
}

TEST_CASE("texts around the length of a block have digests of their own", "[base]")
{
    std::set<std::string> seen;
    for (std::size_t length = 0; length <= 260; ++length)
        seen.insert(hex(sm3(std::string(length, 'a'))));
    CHECK(seen.size() == 261);
}

TEST_CASE("a field stands for its type, its length and its bytes", "[base]")
{
    CHECK(DigestWriter{}.text("案").finish() == sm3(framed('t', "案")));
    CHECK(DigestWriter{}.text("").finish() == sm3(framed('t', "")));
    CHECK(DigestWriter{}.absent().finish() == sm3(framed('-', "")));
    CHECK(DigestWriter{}.number(258).finish() == sm3(framed('n', lengthOf(258))));
    CHECK(DigestWriter{}.number(-1).finish() == sm3(framed('n', std::string(8, '\xFF'))));
    CHECK(DigestWriter{}.list(3).finish() == sm3(framed('l', lengthOf(3))));
    const auto inner = sm3("abc");
    const std::string bytes{inner.begin(), inner.end()};
    CHECK(DigestWriter{}.digest(inner).finish() == sm3(framed('d', bytes)));
    CHECK(DigestWriter{}.list(2).text("a").number(1).absent().finish()
        == sm3(framed('l', lengthOf(2)) + framed('t', "a") + framed('n', lengthOf(1)) + framed('-', "")));
}

TEST_CASE("no two of these sequences hash alike", "[base]")
{
    const std::array all{
        DigestWriter{}.finish(),
        DigestWriter{}.text("").finish(),
        DigestWriter{}.absent().finish(),
        DigestWriter{}.absent().absent().finish(),
        DigestWriter{}.list(0).finish(),
        DigestWriter{}.list(1).finish(),
        DigestWriter{}.list(1).text("").finish(),
        DigestWriter{}.number(0).finish(),
        DigestWriter{}.number(1).finish(),
        DigestWriter{}.number(-1).finish(),
        DigestWriter{}.text("1").finish(),
        DigestWriter{}.text("t").finish(),
        DigestWriter{}.text("a").text("b").finish(),
        DigestWriter{}.text("ab").finish(),
        DigestWriter{}.text("b").text("a").finish(),
        DigestWriter{}.text(std::string_view{"a\0", 2}).finish(),
        DigestWriter{}.text("a").finish(),
    };
    CHECK(std::set<Digest>(all.begin(), all.end()).size() == all.size());
}

TEST_CASE("only sixty-four lower-case hexadecimal digits are a digest", "[base]")
{
    const auto good = hex(sm3("abc"));
    CHECK(good.size() == 64);
    CHECK(digestFromHex(good) == sm3("abc"));
    for (const auto& wrong : {std::string{}, good.substr(1), good + "0", " " + good.substr(1), "A" + good.substr(1),
             "g" + good.substr(1), good.substr(0, 63) + " ", std::string(128, '0')}) {
        INFO(wrong);
        CHECK_FALSE(digestFromHex(wrong));
    }
    CHECK(digestFromHex(std::string(64, '0')) == Digest{});
}
