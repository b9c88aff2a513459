// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of every act as JSON, generated from the field tables: what is taken, and every refusal by its field.
#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "tests/support/Samples.h"
#include "tests/support/Test.h"

using namespace anjuan;
using test::filled;

namespace {

std::string keyIn(const FieldRow& row)
{
    return std::string{row.key} + (row.kind == Kind::Money ? "_fen" : "");
}

/// JSON that a field of this kind never takes.
std::vector<Json> wrongFor(Kind kind)
{
    const Json object = Json::object({{"a", 1}});
    switch (kind) {
    case Kind::Line:
    case Kind::Prose:
    case Kind::Person:
        return {1, true, 1.5, object, Json::array({"a"})};
    case Kind::Day:
        return {20260917, true, "17.9.2026", "2026-02-30", "2026-9-17", object, Json::array({"2026-09-17"})};
    case Kind::Time:
        return {845, true, "8:45", "24:00", "08:60", object};
    case Kind::Money:
        return {-1, 1.5, true, "1.234", "sechs", object, Json::array({1})};
    case Kind::Number:
        return {1.5, true, "7", "sieben", object, Json::array({7})};
    case Kind::YesNo:
        return {0, 1, "true", "yes", object, Json::array({true})};
    case Kind::Choice:
        return {0, true, "no-such-key", object, Json::array({"a"})};
    case Kind::Persons:
    case Kind::Lines:
        return {1, true, "chen", object, Json::array({1}), Json::array({Json::array({"a"})}), Json::array({nullptr})};
    case Kind::Table:
        return {1, true, "a", object, Json::array({"a"}), Json::array({1}),
            Json::array({Json::object({{"no_such_column", 1}})})};
    }
    return {};
}

/// The field that the refusal names; empty when there is none.
std::string fieldOf(const Result<Facts>& read)
{
    return read ? std::string{} : read.refusal().findings.at(0).jump;
}

} // namespace

TEST_CASE("each required field of each act is missed by its name", "[casefile]")
{
    int missed = 0;
    for (const auto& act : allActs()) {
        const auto whole = writeFacts(act.act, filled(act.act));
        for (const auto& row : act.fields) {
            INFO(act.key << " " << row.key);
            for (const Json& none : {Json{}, Json(""), Json::array()}) {
                auto json = whole;
                json[keyIn(row)] = none;
                const bool emptyList = none.is_array() && row.kind != Kind::Lines && row.kind != Kind::Persons
                    && row.kind != Kind::Table;
                if (!emptyList)
                    CHECK(fieldOf(readFacts(act.act, json)) == (row.need == Need::Must ? row.key : ""));
            }
            auto json = whole;
            json.erase(keyIn(row));
            const auto read = readFacts(act.act, json);
            CHECK(read.operator bool() == (row.need == Need::May));
            if (row.need == Need::Must) {
                CHECK(english(read.refusal().findings.at(0).sentence) == std::string{row.label} + " is missing");
                CHECK(readFacts(act.act, json, false));
                ++missed;
            }
        }
    }
    CHECK(missed > 100);
}

TEST_CASE("each field of each act refuses every other kind of value, in facts and in drafts", "[casefile]")
{
    int refused = 0;
    for (const auto& act : allActs()) {
        const auto whole = writeFacts(act.act, filled(act.act));
        for (const auto& row : act.fields) {
            for (const auto& wrong : wrongFor(row.kind)) {
                INFO(act.key << " " << row.key << " " << wrong.dump());
                auto json = whole;
                json[keyIn(row)] = wrong;
                const auto read = readFacts(act.act, json);
                const auto field = fieldOf(read);
                CHECK((field == row.key || (row.kind == Kind::Table && field == "no_such_column")));
                CHECK_FALSE(readFacts(act.act, json, false));
                ++refused;
            }
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("each column of each table refuses what is missing or of another kind", "[casefile]")
{
    for (const auto& act : allActs()) {
        const auto whole = writeFacts(act.act, filled(act.act));
        for (const auto& row : act.fields) {
            for (const auto& column : row.columns) {
                INFO(act.key << " " << row.key << " " << column.key);
                auto json = whole;
                json[keyIn(row)][1].erase(keyIn(column));
                CHECK(fieldOf(readFacts(act.act, json)) == (column.need == Need::Must ? column.key : ""));
                CHECK(readFacts(act.act, json, false));
                for (const auto& wrong : wrongFor(column.kind)) {
                    json = whole;
                    json[keyIn(row)][1][keyIn(column)] = wrong;
                    CHECK(fieldOf(readFacts(act.act, json)) == column.key);
                }
            }
        }
    }
}

TEST_CASE("no act takes a key that it does not have", "[casefile]")
{
    for (const auto& act : allActs()) {
        INFO(act.key);
        for (const auto* key : {"no_such_field", "", "act.at", "at", "officers"}) {
            auto json = writeFacts(act.act, filled(act.act));
            json[key] = "x";
            CHECK(fieldOf(readFacts(act.act, json)) == key);
        }
        CHECK(fieldOf(readFacts(act.act, Json::array())) == "facts");
        CHECK(fieldOf(readFacts(act.act, Json{})) == "facts");
    }
}

TEST_CASE("an empty draft of any act is its blank, and nothing else fills it", "[casefile]")
{
    for (const auto& act : allActs()) {
        INFO(act.key);
        const auto draft = readFacts(act.act, Json::object(), false);
        REQUIRE(draft);
        CHECK(writeFacts(act.act, *draft) == writeFacts(act.act, act.blank()));
    }
}

TEST_CASE("facts drawn at random survive JSON and the journal's body", "[casefile]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 40; ++round) {
        for (const auto& act : allActs()) {
            const auto facts = test::drawnFacts(act.act, random);
            const auto json = writeFacts(act.act, facts);
            const auto text = Json::parse(json.dump());
            const auto read = readFacts(act.act, text, false);
            const bool sameJson = read && writeFacts(act.act, *read) == json;
            const CaseEvent event = ActTaken{act.act, {}, facts};
            const auto again = eventOf(kindOf(event), bodyOf(event));
            const bool sameBody = again && bodyOf(*again) == bodyOf(event);
            if (!sameJson || !sameBody)
                FAIL_CHECK(act.key << " " << json.dump() << (sameJson ? " body" : " json"));
        }
    }
    SUCCEED();
}

TEST_CASE("money of an act may be told in yuan", "[casefile]")
{
    const auto read = readFacts(Act::RecordPayment,
        Json::parse(R"({"paid":"6,000","by":"谢某","channel":"银行","receipt":"1","surcharge":"180.5"})"));
    REQUIRE(read);
    CHECK(read->as<RecordPayment>()->paid == Money::yuan(6000));
    CHECK(read->as<RecordPayment>()->surcharge == Money::fen(18'050));
    const auto decided
        = readFacts(Act::ConcludeInquiry, Json::parse(R"({"penalties":[{"kind":"fine","amount":"6000"}]})"), false);
    REQUIRE(decided);
    CHECK(fineOf(decided->as<ConcludeInquiry>()->penalties) == Money::yuan(6000));
}
