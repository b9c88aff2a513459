// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Cjk2.h"

#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string joined(std::string_view text, TermsFor purpose)
{
    std::string all;
    for (const auto& term : cjk2Terms(text, purpose))
        all += (all.empty() ? "" : "|") + term.text;
    return all;
}

} // namespace

TEST_CASE("a document gives overlapping pairs and the trailing single character", "[store][search]")
{
    CHECK(joined("张三丰", TermsFor::Document) == "张三|三丰|丰");
    CHECK(joined("张", TermsFor::Document) == "张");
    CHECK(joined("张三,李四", TermsFor::Document) == "张三|三|李四|四");
    CHECK(joined("", TermsFor::Document).empty());
    CHECK(joined("，。“” ", TermsFor::Document).empty());
}

TEST_CASE("digits and Latin letters stay whole, full width and capitals are folded", "[store][search]")
{
    CHECK(joined("粤A12345", TermsFor::Document) == "粤|a12345");
    CHECK(joined("ＡＢ１２", TermsFor::Document) == "ab12");
    CHECK(joined("罚决〔2026〕12号", TermsFor::Document) == "罚决|决|2026|12|号");
}

TEST_CASE("a query leaves out the trailing single character at its end only", "[store][search]")
{
    CHECK(joined("张三", TermsFor::Query) == "张三");
    CHECK(joined("张三，", TermsFor::Query) == "张三");
    CHECK(joined("在粤A1", TermsFor::Query) == "在粤|粤|a1");
    CHECK(joined("三", TermsFor::Query) == "三");
    CHECK(joined("A粤", TermsFor::Query) == "a|粤");
    CHECK(cjk2Terms("三", TermsFor::Query).back().isPrefix);
    CHECK(cjk2Terms("ab1", TermsFor::Query).back().isPrefix);
    CHECK_FALSE(cjk2Terms("张三", TermsFor::Query).back().isPrefix);
}

TEST_CASE("terms know their bytes, and broken text parts words instead of doing harm", "[store][search]")
{
    const auto terms = cjk2Terms("a张三", TermsFor::Document);
    REQUIRE(terms.size() == 3);
    CHECK(terms[1].begin == 1);
    CHECK(terms[1].end == 4);
    CHECK(joined("张\xFF三\xE5\xBC", TermsFor::Document) == "张|三");
    CHECK(joined("\xF0\xA0\x80\x80字", TermsFor::Document) == "\xF0\xA0\x80\x80字|字");
}
