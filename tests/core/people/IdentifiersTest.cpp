// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Identifiers.h"

#include "tests/support/Test.h"

using namespace anjuan;

namespace {

const auto today = Date::of(2026, 11, 22);

std::string idRefusal(std::string_view text)
{
    const auto id = checkCitizenId(text, today);
    return id ? "no refusal" : english(id.refusal().findings.front().sentence);
}

std::string codeRefusal(std::string_view text)
{
    const auto code = checkCreditCode(text);
    return code ? "no refusal" : english(code.refusal().findings.front().sentence);
}

} // namespace

TEST_CASE("valid ID numbers are taken, in capitals and without blanks", "[people]")
{
    for (const auto* id : {"999999190001010015", "999999190001010023", "999999190001010031", "99999919000101004X",
             "999999190001010058", "11010519491231002X", "440524188001010014", "999999199003050177"})
        CHECK(*checkCitizenId(id, today) == id);
    CHECK(*checkCitizenId(" 11010519491231002x\n", today) == "11010519491231002X");
}

TEST_CASE("a wrong ID number is refused with what is wrong, never with the number", "[people]")
{
    CHECK(idRefusal("99999919000101001") == "An ID number has 18 characters; this one has 17");
    CHECK(idRefusal("") == "An ID number has 18 characters; this one has 0");
    CHECK(idRefusal("9999991900010100155") == "An ID number has 18 characters; this one has 19");
    CHECK(idRefusal("99999919000101O015") == "Character 15 of the ID number is no digit; only the last may be X");
    CHECK(idRefusal("X99999190001010015") == "Character 1 of the ID number is no digit; only the last may be X");
    CHECK(idRefusal("9999991900010100１5") == "Character 17 of the ID number is no digit; only the last may be X");
    CHECK(idRefusal("999999190002290012") == "The birth date in the ID number (characters 7 to 14) does not exist");
    CHECK(
        idRefusal("999999203001010015") == "The birth date in the ID number (characters 7 to 14) lies in the future");
    CHECK(idRefusal("999999190001010016")
        == "The last character of the ID number does not agree with the others; one of them is mistyped");
}

TEST_CASE("every single mistyped digit of an ID number is found", "[people]")
{
    const std::string good = "11010519491231002X";
    int found = 0;
    for (std::size_t i = 0; i + 1 < good.size(); ++i) {
        for (char c = '0'; c <= '9'; ++c) {
            auto wrong = good;
            wrong[i] = c;
            if (wrong != good)
                found += checkCitizenId(wrong, today) ? 0 : 1;
        }
    }
    CHECK(found == 17 * 9);
}

TEST_CASE("old numbers of fifteen digits are taken for old records only", "[people]")
{
    CHECK(*checkOldCitizenId("110105491231002") == "110105491231002");
    CHECK(birthDateIn("110105491231002") == Date::of(1949, 12, 31));
    CHECK_FALSE(checkOldCitizenId("110105491331002"));
    CHECK_FALSE(checkOldCitizenId("11010549123100X"));
    CHECK_FALSE(checkCitizenId("110105491231002", today));
}

TEST_CASE("valid credit codes are taken, in capitals", "[people]")
{
    for (const auto* code :
        {"11441302MBYYYY060K", "91441302MAYYYY016N", "92441302MAYYYY024E", "93441322MAYYYY0325", "52441300MJYYYY0435",
            "1244130245600099X0", "91350100M000100Y43", "11999999MB1A0001XQ", "91999999MA1PL0014D"}) {
        CHECK(*checkCreditCode(code) == code);
        CHECK(innerCodeAgrees(code));
    }
    CHECK(*checkCreditCode("91350100m000100y43") == "91350100M000100Y43");
}

TEST_CASE("a wrong credit code is refused with what is wrong", "[people]")
{
    CHECK(codeRefusal("91350100M000100Y44")
        == "The last character of the credit code does not agree with the others; one of them is mistyped");
    CHECK(codeRefusal("91441302MAYYYY016P")
        == "The last character of the credit code does not agree with the others; one of them is mistyped");
    CHECK(codeRefusal("91350100M000100Y4") == "A unified social credit code has 18 characters; this one has 17");
    for (const auto* letter : {"I", "O", "S", "V", "Z"})
        CHECK(codeRefusal("9135010" + std::string{letter} + "M000100Y43")
            == "Character 8 of the credit code is none of 0-9 and A-Z without I, O, S, V and Z");
    CHECK(codeRefusal("个体工商户").find("this one has 5") != std::string::npos);
}

TEST_CASE("an inner organisation code that does not agree is seen", "[people]")
{
    CHECK_FALSE(innerCodeAgrees("91350100M000100X43"));
    CHECK_FALSE(innerCodeAgrees("9135"));
}

TEST_CASE("the age is full from the day after the birthday", "[people]")
{
    const auto born = birthDateIn("999999201209170011").value();
    CHECK(born == Date::of(2012, 9, 17));
    CHECK(fullYears(born, Date::of(2026, 9, 16)) == 13);
    CHECK(fullYears(born, Date::of(2026, 9, 17)) == 13);
    CHECK(isBirthday(born, Date::of(2026, 9, 17)));
    CHECK(fullYears(born, Date::of(2026, 9, 18)) == 14);
    CHECK_FALSE(isBirthday(born, Date::of(2026, 9, 18)));

    const auto leap = Date::of(2012, 2, 29);
    CHECK(isBirthday(leap, Date::of(2026, 2, 28)));
    CHECK(fullYears(leap, Date::of(2026, 2, 28)) == 13);
    CHECK(fullYears(leap, Date::of(2026, 3, 1)) == 14);
    CHECK(fullYears(leap, Date::of(2028, 2, 29)) == 15);
    CHECK(fullYears(leap, Date::of(2028, 3, 1)) == 16);
}
