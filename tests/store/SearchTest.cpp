// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Search.h"

#include <random>
#include <set>

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Indexed : Workshop {
    std::vector<std::string> texts;

    void put(const std::vector<std::string>& all)
    {
        texts = all;
        DerivedRows rows;
        for (std::size_t i = 0; i < all.size(); ++i)
            rows.search.push_back({CaseId{"c" + std::to_string(i)}, all[i], false});
        store->upkeep().replaceAllDerived(rows);
    }

    std::set<std::string> find(const std::string& typed)
    {
        std::set<std::string> found;
        for (const auto& hit : store->queries().search(typed, 100'000))
            found.insert(hit.id.text());
        return found;
    }

    std::set<std::string> byLooking(const std::string& piece) const
    {
        std::set<std::string> found;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (texts[i].find(piece) != std::string::npos)
                found.insert("c" + std::to_string(i));
        }
        return found;
    }
};

const std::vector<std::string> characters{"张", "三", "李", "四", "王", "五", "渣", "土", "占", "道", "经", "营", "案", "。", "𠀀"};

std::string randomText(std::mt19937& random, int least, int most)
{
    std::string text;
    const auto length = std::uniform_int_distribution<int>(least, most)(random);
    for (int i = 0; i < length; ++i)
        text += characters[random() % characters.size()];
    return text;
}

} // namespace

TEST_CASE("names of two characters are found, in the middle too, and nothing else is", "[store][search]")
{
    Indexed office;
    office.put({"当事人张三", "张三丰与李四", "张某三", "三张", "ZHANG 三"});
    CHECK(office.find("张三") == std::set<std::string>{"c0", "c1"});
    CHECK(office.find("张") == std::set<std::string>{"c0", "c1", "c2", "c3"});
    CHECK(office.find("三") == std::set<std::string>{"c0", "c1", "c2", "c3", "c4"});
    CHECK(office.find("张三 李四") == std::set<std::string>{"c1"});
    CHECK(office.find("张三　李四") == std::set<std::string>{"c1"});
    CHECK(office.find("张三丰与") == std::set<std::string>{"c1"});
    CHECK(office.find("zhang") == std::set<std::string>{"c4"});
}

TEST_CASE("plates, numbers and full width are found as people type them", "[store][search]")
{
    Indexed office;
    office.put({"车牌粤A12345的货车", "罚决〔2026〕12号", "电话０２０－８８８８", "２０２６年"});
    CHECK(office.find("粤A12345") == std::set<std::string>{"c0"});
    CHECK(office.find("粤a123") == std::set<std::string>{"c0"});
    CHECK(office.find("车牌粤A1") == std::set<std::string>{"c0"});
    CHECK(office.find("〔2026〕12号") == std::set<std::string>{"c1"});
    CHECK(office.find("2026") == std::set<std::string>{"c1", "c3"});
    CHECK(office.find("020-8888") == std::set<std::string>{"c2"});
}

TEST_CASE("what is found is what looking at every text finds", "[store][search]")
{
    Indexed office;
    std::mt19937 random(11);
    std::vector<std::string> texts;
    for (int i = 0; i < 400; ++i)
        texts.push_back(randomText(random, 0, 25));
    office.put(texts);
    int nonEmpty = 0;
    for (int i = 0; i < 300; ++i) {
        std::string piece;
        for (const auto length = 1 + static_cast<int>(random() % 4); static_cast<int>(piece.size()) < 3 * length;)
            piece += characters[random() % 13]; // no punctuation: it parts words
        CAPTURE(piece);
        const auto wanted = office.byLooking(piece);
        nonEmpty += wanted.empty() ? 0 : 1;
        CHECK(office.find(piece) == wanted);
    }
    CHECK(nonEmpty > 50);
}

TEST_CASE("nothing that a person types is an operator, an error or a statement", "[store][search]")
{
    Indexed office;
    office.put({"张三", "AND OR NOT NEAR heading content"});
    std::mt19937 random(3);
    const std::vector<std::string> pieces{"\"", "'", "*", "(", ")", "AND", "OR", "NOT", "NEAR", ":", "{", "}", "^", "-", "+", ";",
                                          "--", "heading", "张三", "\\", "%", "_", std::string(1, '\0'), "\xFF", " ", "DROP"};
    for (int i = 0; i < 3'000; ++i) {
        std::string typed;
        for (int n = static_cast<int>(random() % 6); n >= 0; --n)
            typed += pieces[random() % pieces.size()];
        CAPTURE(typed);
        CHECK_NOTHROW(office.find(typed));
    }
    CHECK(office.find("\"张三\"") == std::set<std::string>{"c0"});
    CHECK(office.find("张三*") == std::set<std::string>{"c0"});
    CHECK(office.find("heading:张三").empty());
    CHECK(office.find("NOT").size() == 1);
    CHECK(office.find("").empty());
    CHECK(office.find("\"").empty());
}

TEST_CASE("keyed terms show nothing and depend on the key", "[store][search]")
{
    const auto key = SecretKey::random();
    const auto terms = keyedTerms("张三 440106", key);
    CHECK(terms.find("440106") == std::string::npos);
    CHECK(terms == keyedTerms("张三　440106", key));
    CHECK(terms != keyedTerms("张三 440106", SecretKey::random()));
    CHECK(std::ranges::count(terms, ' ') == 2);
}
