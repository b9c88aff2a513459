// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs a form, as what, with which words; and where a place is left for the pen.
#include "core/procedures/Procedures.h"
#include "tests/core/documents/Said.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Form {
    std::string step;
    std::string paper;
    std::string unsignedForm;   ///< the places, as they stand before anybody signs
};

const std::string handlers = "{name=陈某、李某,on=";

/// Forms of the practice case; the handlers' line first, where there is one.
const std::vector<Form>& forms()
{
    static const std::vector<Form> all{
        {"P05", "filing-approval", "[{name=陈某、李某,on=2026年9月21日,opinion=建议立案调查。,role=承办人}|{by_hand=yes,role=办案机构负责人}|{by_hand=yes,role=行政机关负责人}]"},
        {"P06", "preservation-approval", "[{name=陈某、李某,on=2026年9月22日,opinion=建议先行登记保存。,role=承办人}|{by_hand=yes,role=行政机关负责人}]"},
        {"P12", "notice-approval", "[{name=陈某,on=2026年9月29日,opinion=建议按拟告知的内容告知当事人。,role=承办人}|{by_hand=yes,role=办案机构负责人}|{by_hand=yes,role=行政机关负责人}]"},
        {"P15", "re-examination", "[{by_hand=yes,role=办案机构负责人}]"},
        {"P18", "decision-approval",
            "[{name=陈某,on=2026年10月19日,opinion=建议按拟决定处理。,role=承办人}|{by_hand=yes,role=办案机构负责人}|{by_hand=yes,role=法制审核人}|{by_hand=yes,role=行政机关负责人}]"},
        {"P21", "publication-record", "[{by_hand=yes,role=办案机构负责人}]"},
        {"P23", "closing-approval", "[{name=陈某,on=2026年11月5日,opinion=建议结案。,role=承办人}|{by_hand=yes,role=办案机构负责人}|{by_hand=yes,role=行政机关负责人}]"}};
    return all;
}

/// The signatures of the form when its paper bears these.
std::string signatures(const std::string& step, const std::string& paper, const std::string& given)
{
    auto story = Story::practice();
    story.late(step, Json::parse(given)).stopAfter(step).run();
    return oneLine(factsOf(story, paper).find("signatures"));
}

} // namespace

TEST_CASE("a form that nobody signed leaves a place for each signature its step wants", "[documents]")
{
    for (const auto& form : forms()) {
        INFO(form.paper);
        CHECK(signatures(form.step, form.paper, "[]") == form.unsignedForm);
    }
}

TEST_CASE("a signature fills its own place and leaves the others", "[documents]")
{
    const auto first = signatures("P05", "filing-approval", R"([{"person":"sun","as":"team-leader","on":"2026-09-21","opinion":"同意立案"}])");
    CHECK(first.find("{certificate=云执证0004,name=孙某,on=2026年9月21日,opinion=同意立案。,role=办案机构负责人}|{by_hand=yes,role=行政机关负责人}") != std::string::npos);
    const auto second = signatures("P05", "filing-approval", R"([{"person":"feng","as":"head","on":"2026-09-21"}])");
    CHECK(second.find("{by_hand=yes,role=办案机构负责人}|{name=冯某,on=2026年9月21日,opinion=同意。,role=行政机关负责人}") != std::string::npos);
}

TEST_CASE("the principal head signs where any head may, as what he is", "[documents]")
{
    const auto signedBy = signatures("P06", "preservation-approval", R"([{"person":"zheng","as":"principal-head","on":"2026-09-22"}])");
    CHECK(signedBy.ends_with("|{name=郑某,on=2026年9月22日,opinion=同意。,role=行政机关主要负责人}]"));
    CHECK(signedBy.find("by_hand") == std::string::npos);
}

TEST_CASE("a signature that the step does not want stands after those it wants", "[documents]")
{
    const auto more = signatures("P06", "preservation-approval",
        R"([{"person":"sun","as":"team-leader","on":"2026-09-22"},{"person":"feng","as":"head","on":"2026-09-22"}])");
    CHECK(more.find("冯某") < more.find("孙某"));
}

TEST_CASE("the handlers sign on the day on which they asked, the head on his", "[documents]")
{
    auto story = Story::practice();
    story.step("P05").told["sign"][1]["now"] = "2026-09-23T11:00";
    story.stopAfter("P05");
    auto asked = story;
    asked.step("P05").told.erase("sign");
    asked.run();
    REQUIRE(asked.file().proposals.size() == 1);
    story.run();
    // The paper is made while the proposal is still open: the file before, the act with its last signature.
    const auto facts = caseFacts(asked.file(), story.file().acts.back(), IssuedPaper{"filing-approval", {}, {}, {}, {}}, story.now(), false);
    const auto line = oneLine(facts.find("signatures"));
    CHECK(line.starts_with("[" + handlers + "2026年9月21日"));
    CHECK(line.find("name=冯某,on=2026年9月23日") != std::string::npos);
}

TEST_CASE("a paper that nobody signs has no places", "[documents]")
{
    for (const auto& [step, paper] : std::vector<std::pair<std::string, std::string>>{{"P03", "correction-order"}, {"P07", "interview-record"}, {"P13", "penalty-notice"},
             {"P19", "penalty-decision"}, {"P11", "investigation-report"}}) {
        INFO(paper);
        CHECK(signatures(step, paper, "[]").empty());
    }
}

TEST_CASE("the register of leads leaves a place for the head of the team", "[documents]")
{
    CHECK(signatures("P01", "lead-register", "[]") == "[{by_hand=yes,role=办案机构负责人}]");
}
