// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the search index are known by their marks: what stays is not written again, what goes is gone.
#include <set>

#include "core/store/Search.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Marked : Workshop {
    /// Makes these the texts of case A; the ids of their rows afterwards.
    std::string put(const std::vector<std::pair<std::string, bool>>& texts)
    {
        Transaction transaction;
        transaction.appends.push_back({"case/A", journal().count("case/A"), {anEntry("noted")}});
        transaction.derived.cases.emplace_back("A");
        for (const auto& [text, isPersonal] : texts)
            transaction.derived.search.push_back({CaseId{"A"}, text, isPersonal});
        REQUIRE(journal().append(transaction, morning));
        return ask(path, "SELECT group_concat(id) FROM (SELECT id FROM search_row ORDER BY id)");
    }
    bool finds(const std::string& text) const { return !store->queries().search(text, 5).empty(); }
    std::string marks() const { return ask(path, "SELECT group_concat(mark) FROM (SELECT mark FROM search_row ORDER BY id)"); }
};

} // namespace

TEST_CASE("texts that stay keep their rows; others come and go", "[store][search]")
{
    Marked office;
    CHECK(office.put({{"渣土运输", false}, {"占道经营", false}}) == "1,2");
    CHECK(office.put({{"渣土运输", false}, {"占道经营", false}}) == "1,2");
    CHECK(office.put({{"占道经营", false}, {"焚烧秸秆", false}}) == "2,3");
    CHECK_FALSE(office.finds("渣土"));
    CHECK(office.finds("占道"));
    CHECK(office.finds("焚烧"));
    CHECK(office.put({}).empty());
    CHECK_FALSE(office.finds("占道"));
}

TEST_CASE("a text that stands twice in a case stands twice in the index, and one of them may go", "[store][search]")
{
    Marked office;
    CHECK(office.put({{"属实", false}, {"属实", false}}) == "1,2");
    CHECK(office.put({{"属实", false}}).size() == 1);
    CHECK(office.finds("属实"));
}

TEST_CASE("the same text is another one when it is personal", "[store][search]")
{
    Marked office;
    office.put({{"向阳路八号", false}});
    CHECK(office.finds("向阳路"));
    CHECK(office.put({{"向阳路八号", true}}) == "2");
    CHECK(ask(office.path, "SELECT count(*) FROM search_index WHERE content LIKE '%向阳路%'") == "0");
    CHECK(office.finds("向阳路"));
    office.session->lock();
    CHECK_FALSE(office.finds("向阳路"));
}

TEST_CASE("the mark of a personal text says nothing to who has no key", "[store][search]")
{
    Marked office;
    Marked other;
    const std::string number = "440106199001011234";
    office.put({{number, true}});
    other.put({{number, true}});
    CHECK(office.marks().size() == 32);
    CHECK(office.marks() != other.marks());   // a hash that anybody could make would be the same, and guessed in a day
    Marked open;
    Marked openToo;
    open.put({{"open", false}});
    openToo.put({{"open", false}});
    CHECK(open.marks() == openToo.marks());
}

TEST_CASE("rows of before there were marks are written once more and then known", "[store][search]")
{
    Marked office;
    office.put({{"渣土运输", false}, {"占道经营", false}});
    tamper(office.path, "UPDATE search_row SET mark = ''");
    CHECK(office.put({{"渣土运输", false}, {"占道经营", false}}) == "3,4");
    CHECK(office.put({{"渣土运输", false}, {"占道经营", false}}) == "3,4");
    CHECK(office.finds("渣土"));
    CHECK(ask(office.path, "SELECT count(*) FROM search_index") == "2");
}

TEST_CASE("cases have their texts apart", "[store][search]")
{
    Marked office;
    office.put({{"渣土运输", false}});
    Transaction other;
    other.appends.push_back({"case/B", 0, {anEntry("noted")}});
    other.derived.cases.emplace_back("B");
    other.derived.search.push_back({CaseId{"B"}, "渣土运输", false});
    REQUIRE(office.journal().append(other, morning));
    CHECK(office.store->queries().search("渣土", 5).size() == 2);
    office.put({});
    const auto hits = office.store->queries().search("渣土", 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().id == CaseId{"B"});
}
