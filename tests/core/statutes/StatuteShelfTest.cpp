// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/StatuteShelf.h"

#include "core/statutes/StatuteText.h"
#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

StatuteShelf shelf()
{
    StatuteShelf shelf;
    for (const std::string name : {"示例管理法(2025-06-01).txt", "示例管理法(2020-03-01).md"}) {
        std::string file{ANJUAN_FIXTURES};
        file.append("/statutes/").append(name);
        shelf.add(shipped::taken(readStatute(shipped::text(file), file)));
    }
    return shelf;
}

Resolved at(const char* text, Date day)
{
    return shelf().resolve(citationsIn(text).at(0), day);
}

const Date before = Date::of(2025, 8, 31);
const Date after = Date::of(2025, 9, 1);

} // namespace

TEST_CASE("a citation leads into the version in force on the day", "[statutes]")
{
    CHECK(at("示例管理法第一条", before).text == "甲句是虚构的。");
    CHECK(at("《中华人民共和国示例管理法》第一条", after).text == "虚构的新句。");
    CHECK(at("示例管理法第二条第一款第（二）项", before).text == "（二）丑项。");
    CHECK(at("示例管理法第二条第二项", before).text == "（二）丑项。");
    CHECK(at("示例管理法第二条第一款", after).text == "己句：\n（一）寅项；");
    CHECK(at("示例管理法第三条之一", before).text == "戊句。");
}

TEST_CASE("what is missing is told apart", "[statutes]")
{
    CHECK(at("虚构条例第一条", after).found == Found::NoSuchLaw);
    CHECK(at("示例管理法第一条", Date::of(2020, 2, 29)).found == Found::NotInForceYet);
    CHECK(at("示例管理法第四条", after).found == Found::NoSuchArticle);
    CHECK(at("示例管理法第三条之一", after).found == Found::NoSuchArticle);
    CHECK(at("示例管理法第一条第二款", after).found == Found::NoSuchParagraph);
    CHECK(at("示例管理法第二条第一款第二项", after).found == Found::NoSuchItem);
    CHECK(at("示例管理法第一条第（一）项", after).found == Found::NoSuchItem);
    CHECK(at("示例管理法第四条", after).statute->version == Date::of(2025, 6, 1));
}

TEST_CASE("the same version twice changes nothing, another version stands beside it", "[statutes]")
{
    auto held = shelf();
    REQUIRE(held.all().size() == 2);
    CHECK_FALSE(held.add(*held.all().front()));
    CHECK(held.all().size() == 2);
    CHECK(held.all()[0]->version == Date::of(2020, 3, 1));
    CHECK(held.knows("中华人民共和国示例管理法"));
    CHECK_FALSE(held.knows("示例"));
}

TEST_CASE("a search finds the articles that hold every word, of all versions", "[statutes]")
{
    const auto held = shelf();
    const auto found = [&](const char* words) {
        std::string all;
        for (const auto& hit : held.search(words))
            all += hit.statute->version.iso() + " " + std::to_string(hit.article->number) + ";";
        return all;
    };
    CHECK(found("虚构的") == "2020-03-01 1;2020-03-01 2;2025-06-01 1;");
    CHECK(found("虚构的　 丑项") == "2020-03-01 2;");
    CHECK(found("寅项") == "2025-06-01 2;");
    CHECK(found("没有的词").empty());
    CHECK(found(" 　").empty());
}
