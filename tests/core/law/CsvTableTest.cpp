// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/CsvTable.h"

#include <array>

#include "core/law/LawNames.h"
#include "core/law/Provisions.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;
using shipped::refusalOf;

namespace {

constexpr std::array<std::string_view, 2> columns{"a", "b"};

Result<CsvTable> table(std::string_view text)
{
    return CsvTable::parse(text, "t.csv", columns);
}

} // namespace

TEST_CASE("a table is read with quotes, line ends of either kind and a byte-order mark", "[law]")
{
    const auto read = shipped::taken(table("\xEF\xBB\xBF"
                                           "b,a,c\r\n\"x, \"\"y\"\"\",1,\r\n\r\n\"two\nlines\",2,z"));
    REQUIRE(read.size() == 2);
    CHECK(read.cell(0, "b") == "x, \"y\"");
    CHECK(read.cell(0, "a") == "1");
    CHECK(read.cell(1, "b") == "two\nlines");
    CHECK(read.cell(1, "a") == "2");
}

TEST_CASE("a broken table is refused by row", "[law]")
{
    CHECK(refusalOf(table("")) == "t.csv is empty: its first row names the columns");
    CHECK(refusalOf(table("a\n1\n")) == "t.csv: the column \"b\" is missing");
    CHECK(refusalOf(table("a,b,a\n1,2,3\n")) == "t.csv: the column \"a\" stands there twice");
    CHECK(refusalOf(table("a,b\n1,2\n1\n")) == "t.csv, row 3: there are more or fewer cells than columns");
    CHECK(
        refusalOf(table("a,b\n\"x\ny\",2\n\n1,2,3\n")) == "t.csv, row 5: there are more or fewer cells than columns");
    CHECK(refusalOf(table("a,b\n1,\"2\n3,4\n")) == "t.csv, row 2: a quotation mark is never closed");
}

TEST_CASE("provisions are read from a file as they are written in source", "[law]")
{
    CHECK(parseProvisions("行政处罚法 64.0.1; 行政处罚法 85")
        == Provisions{provisions::hearingAsked, provisions::workingDays});
    CHECK(cite(*parseProvisions("发改办财金〔2018〕424号")) == "发改办财金〔2018〕424号");
    CHECK(parseProvisions("")->empty());
    for (const auto* wrong : {"行政处罚法 0", "行政处罚法 六十", "行政处罚法 1.2.3.4", "行政处罚法 1.",
             "行政处罚法 -1", "行政处罚法 10000"})
        CHECK_FALSE(parseProvisions(wrong));
}

TEST_CASE("a law's name outlives the file it was read from", "[law]")
{
    std::string_view kept;
    {
        const std::string read = "某省某条例";
        kept = lawName(read);
    }
    CHECK(kept == "某省某条例");
    CHECK(lawName("某省某条例").data() == kept.data());
}

TEST_CASE("named provisions cite as the statute is cited", "[law]")
{
    CHECK(cite(provisions::officers) == "行政处罚法第四十二条第一款");
    CHECK(cite(provisions::legalReviewAfterHearing) == "行政处罚法第五十八条第一款第二项");
    CHECK(cite(provisions::hearingChair) == "行政处罚法第六十四条第四项");
    CHECK(cite(provisions::courtWithinThreeMonths)
        == "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释第一百五十六条");
    CHECK(cite(provisions::referralApproval) == "行政执法机关移送涉嫌犯罪案件的规定第五条第二款");
}
