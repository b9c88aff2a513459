// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/NumberRegister.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("A number is read however it was typed", "[documents]")
{
    const DocumentNumber decision{"云青综执罚决", 2026, 12};
    for (const auto* text : {"云青综执罚决〔2026〕12号", "云青综执罚决字〔2026〕第12号", "云青综执罚决字[2026]第012号", "云青综执罚决（2026）12号",
                             "云青综执罚决(2026)12", "云青综执罚决【２０２６】１２号", " 云青综执 罚决〔2026 〕　12 号 ", "云青综执罚决〔2026年〕12号",
                             "云青综执罚决﹝2026﹞12号", "云青综执罚决［2026］第０12号"}) {
        INFO(text);
        REQUIRE(parseNumber(text));
        CHECK(*parseNumber(text) == decision);
        CHECK(normalisedNumber(text) == "云青综执罚决〔2026〕12号");
    }
    CHECK(parseNumber("京建法罚(市)字[2008]第33号") == DocumentNumber{"京建法罚〔市〕", 2008, 33});
}

TEST_CASE("What is no document number is not read as one", "[documents]")
{
    for (const auto* text : {"", "12号", "云青综执罚决2026年12号", "〔2026〕12号", "云青综执罚决〔26〕12号", "云青综执罚决〔2026〕号", "云青综执罚决〔2026〕0号",
                             "云青综执罚决〔2026〕-1号", "云青综执罚决〔2026〕12号之一", "云青综执罚决〕2026〔12号", "云青综执罚决〔2026〕99999999999999999999号"}) {
        INFO(text);
        CHECK_FALSE(parseNumber(text));
        CHECK_FALSE(normalisedNumber(text));
    }
}

TEST_CASE("A pattern writes the numbers of its organ", "[documents]")
{
    const auto plain = NumberPattern::read("云青综执{字}〔{year}〕{seq}号");
    REQUIRE(plain);
    CHECK(plain->number("罚决", 2026, 12) == "云青综执罚决〔2026〕12号");
    const auto padded = NumberPattern::read("云青综执{字}字〔{year}〕第{seq:03d}号");
    REQUIRE(padded);
    CHECK(padded->number("立", 2026, 7) == "云青综执立字〔2026〕第007号");
    CHECK(padded->number("立", 2026, 1234) == "云青综执立字〔2026〕第1234号");
    CHECK(padded->sequenceOf("立", 2026, plain->number("立", 2026, 7)) == 7);
    CHECK_FALSE(padded->sequenceOf("立", 2025, plain->number("立", 2026, 7)));
    CHECK_FALSE(padded->sequenceOf("结", 2026, plain->number("立", 2026, 7)));
}

TEST_CASE("A pattern that would give the same number twice or could not be read back is refused", "[documents]")
{
    for (const auto* text : {"", "云青〔{year}〕{seq}号", "云青{字}〔2026〕{seq}号", "云青{字}〔{year}〕1号", "云青{字}〔{year}〕{seq}{oops}号", "云青{字}〔{year}〕{seq",
                             "云青{字}{year}{seq}", "云青{字}〔{year}〕{seq:s}号"}) {
        INFO(text);
        CHECK_FALSE(NumberPattern::read(text));
    }
}

TEST_CASE("A register goes up by one without gaps", "[documents]")
{
    const auto pattern = NumberPattern::read("云青综执{字}〔{year}〕{seq}号").value();
    NumberRegister decisions{"罚决", 2026, 11};
    CHECK(decisions.nextNumber(pattern) == "云青综执罚决〔2026〕12号");
    CHECK_FALSE(decisions.used(13));
    CHECK_FALSE(decisions.used(11));
    const auto after = decisions.used(12);
    REQUIRE(after);
    CHECK(after->next() == 13);
    CHECK(NumberRegister{"罚决", 2027, 0}.nextNumber(pattern) == "云青综执罚决〔2027〕1号");
}
