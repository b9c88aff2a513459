// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Test.h"
#include "ui/words/gather/Literals.h"
#include "ui/words/gather/Translations.h"

using namespace anjuan;

namespace {

std::set<std::string> found(std::string_view source)
{
    return literalsOf(source).texts;
}

Translations chinese(const std::string& source, const std::string& text, bool finished = true)
{
    Translations translations;
    translations.contexts["core"][source] = {text, finished};
    return translations;
}

} // namespace

TEST_CASE("a marked literal is found, also in several pieces", "[words][gather]")
{
    CHECK(found(R"(f(N_("one"), N_( "two " // why
            "three"));)") == std::set<std::string>{"one", "two three"});
    CHECK(found(R"(N_("say \"no\"\nnow"))") == std::set<std::string>{"say \"no\"\nnow"});
}

TEST_CASE("comments, other strings, directives and digit separators hide no literal and make none", "[words][gather]")
{
    CHECK(found("// N_(\"a\")\n/* N_(\"b\") */ auto s = \"N_(\\\"c\\\")\";\n#define N_(text) text\n").empty());
    CHECK(found("int n = 86'400'000; char c = '\"'; N_(\"kept\")") == std::set<std::string>{"kept"});
    CHECK(found("auto r = R\"x(N_(\"in\"))x\"; N_(\"out\")") == std::set<std::string>{"out"});
    CHECK(found("MAIN_(\"no\")").empty());
}

TEST_CASE("a mark around something else than a literal is named with its line", "[words][gather]")
{
    const auto read = literalsOf("\n\nf(N_(text));");
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().starts_with("3:"));
}

TEST_CASE("a complete translation has nothing to say", "[words][gather]")
{
    CHECK(differences({"%1 is missing"}, chinese("%1 is missing", "缺少%1"), "core").empty());
}

TEST_CASE("missing, unfinished, stale and lost places are told apart", "[words][gather]")
{
    const auto one = [](const std::vector<std::string>& faults) { return faults.size() == 1 ? faults.front() : ""; };
    CHECK(one(differences({"a"}, Translations{}, "core")) == "missing: \"a\"");
    CHECK(one(differences({"a"}, chinese("a", "甲", false), "core")) == "not translated: \"a\"");
    CHECK(one(differences({"a"}, chinese("a", ""), "core")) == "not translated: \"a\"");
    CHECK(one(differences({}, chinese("a", "甲"), "core")) == "stale: \"a\"");
    CHECK(one(differences({"%1 b"}, chinese("%1 b", "乙"), "core")) == "other places than the source: \"%1 b\"");
    CHECK(one(unfinished(chinese("b", "%1"))) == "other places than the source: \"b\"");
}

TEST_CASE("an update keeps what is translated, adds the new as unfinished and drops the stale", "[words][gather]")
{
    auto old = chinese("kept", "留");
    old.contexts["core"]["stale"] = {"旧", true};
    const auto next = updated({"kept", "new"}, old, "core");
    REQUIRE(next.size() == 2);
    CHECK(next.at("kept").text == "留");
    CHECK(next.at("kept").finished);
    CHECK_FALSE(next.at("new").finished);
}

TEST_CASE("a written file reads back the same", "[words][gather]")
{
    const std::map<std::string, Translation> messages{{"a < \"b\"", {"甲 & 乙", true}}, {"c", {"", false}}};
    const auto read = readTranslations(writeTranslations("core", messages));
    CHECK(read.faults.empty());
    REQUIRE(read.contexts.at("core").size() == 2);
    CHECK(read.contexts.at("core").at("a < \"b\"").text == "甲 & 乙");
    CHECK(read.contexts.at("core").at("a < \"b\"").finished);
    CHECK_FALSE(read.contexts.at("core").at("c").finished);
}

TEST_CASE("a broken file and a message that stands twice are named", "[words][gather]")
{
    CHECK_FALSE(readTranslations("<TS><context><name>core").faults.empty());
    const QByteArray twice = "<TS><context><name>core</name><message><source>a</source><translation>b</translation></message>"
                             "<message><source>a</source><translation>b</translation></message></context></TS>";
    CHECK(readTranslations(twice).faults == std::vector<std::string>{"stands twice: \"a\""});
}
