// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of a review: what is written reads back, and what must be there is asked for by its key.
#include <algorithm>

#include "core/base/Json.h"
#include "core/evaluation/EvaluationCommand.h"
#include "core/evaluation/EvaluationReport.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;

namespace {

/// What comes back when the command is written as JSON and read again.
template <class T>
Json again(const T& command)
{
    const auto json = toJson(fieldsOf<T>(), &command);
    T back{};
    REQUIRE(fromJson(fieldsOf<T>(), &back, json));
    CHECK(toJson(fieldsOf<T>(), &back) == json);
    return json;
}

/// The key by which a command without that key is refused; empty when it is not.
template <class T>
std::string without(const T& command, const char* key)
{
    auto json = toJson(fieldsOf<T>(), &command);
    json.erase(key);
    T back{};
    const auto read = fromJson(fieldsOf<T>(), &back, json);
    return read ? std::string{} : read.refusal().findings.at(0).jump;
}

std::string standardWithout(const char* list, const char* key)
{
    auto json = parseJson(test::standardText(), "s");
    REQUIRE(json);
    (*json)[list][0].erase(key);
    const auto standard = parseStandard(json->dump(), "s");
    return standard ? std::string{} : standard.refusal().findings.at(0).jump;
}

const OpenBatch opening{"评查", "某街道", Date::of(2026, 1, 1), Date::of(2026, 10, 31)};
const DrawSample drawing{SampleMethod::Stratified, 4, "种子", test::population(3)};
const DecideItem deciding{"case-1", 20, true, 15, "缺页", "12"};
const DecideVeto vetoing{"case-1", "V9", true, "未告知", "3"};

} // namespace

TEST_CASE("each command of a review reads back as it was written", "[evaluation]")
{
    CHECK(again(opening)["period_to"] == "2026-10-31");
    CHECK(again(drawing)["method"] == "stratified");
    CHECK(again(drawing)["population"].size() == 3);
    CHECK(again(drawing)["population"][0]["involved"] == Json::array({"handler-1", "head"}));
    CHECK(again(AssignSheet{"case-1", PersonId{"lin"}})["reviewer"] == "lin");
    CHECK(again(ProposeFindings{"case-1", {{"R45", "缺项"}}})["findings"][0]["rule"] == "R45");
    CHECK(again(deciding)["deduction_tenths"] == 15);
    CHECK(again(vetoing)["applies"] == true);
    CHECK(again(SignSheet{"case-1"})["case_id"] == "case-1");
    CHECK(again(IssueEvaluationReport{"初评"})["note"] == "初评");
}

TEST_CASE("a command without what it must have is refused by that key", "[evaluation]")
{
    for (const char* key : {"title", "period_from", "period_to"})
        CHECK(without(opening, key) == key);
    CHECK(without(opening, "organ").empty());
    for (const char* key : {"method", "population"})
        CHECK(without(drawing, key) == key);
    CHECK(without(drawing, "seed").empty());
    for (const char* key : {"case_id", "reviewer"})
        CHECK(without(AssignSheet{"case-1", PersonId{"lin"}}, key) == key);
    for (const char* key : {"case_id", "item"})
        CHECK(without(deciding, key) == key);
    for (const char* key : {"comment", "page"})
        CHECK(without(deciding, key).empty());
    for (const char* key : {"case_id", "veto"})
        CHECK(without(vetoing, key) == key);
    CHECK(without(SignSheet{"case-1"}, "case_id") == "case_id");
}

TEST_CASE("a standard whose lines lack something is refused", "[evaluation]")
{
    for (const char* key : {"no", "section", "text", "points_tenths", "group", "source"}) {
        INFO("items " << key);
        CHECK_FALSE(standardWithout("items", key).empty());
    }
    for (const char* key : {"no", "text", "group", "source"}) {
        INFO("vetoes " << key);
        CHECK_FALSE(standardWithout("vetoes", key).empty());
    }
    for (const char* key : {"name", "from_tenths"}) {
        INFO("grades " << key);
        CHECK_FALSE(standardWithout("grades", key).empty());
    }
    CHECK_FALSE(standardWithout("rules", "rule").empty());
    for (const char* key : {"letter", "name"}) {
        INFO("sources " << key);
        CHECK_FALSE(standardWithout("sources", key).empty());
    }
}

TEST_CASE("every command and every figure of a report has a label of its own", "[evaluation]")
{
    const auto labelled = [](std::span<const FieldRow> rows) {
        return std::ranges::all_of(rows, [](const FieldRow& row) { return !row.label.empty() && !row.key.empty(); });
    };
    CHECK(labelled(fieldsOf<OpenBatch>()));
    CHECK(labelled(fieldsOf<DrawSample>()));
    CHECK(labelled(fieldsOf<DecideItem>()));
    CHECK(labelled(fieldsOf<DecideVeto>()));
    CHECK(labelled(fieldsOf<EvaluationReport>()));
    CHECK(labelled(fieldsOf<SheetResult>()));
}
