// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says of the acts before it.
#include <functional>

#include "tests/core/documents/Said.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// A branch of the facts that the closing of the whole case, with its papers and numbers, is filled from.
std::string closing(const char* path)
{
    static const auto made = PaperCase::of(Story::practice());
    return oneLine(made.facts(*made.caseFile().last(Act::CloseCase), "closing-approval").find(path));
}

Json defence(const char* step, const char* form, const char* day)
{
    return {{"step", step}, {"act", "record-defence"}, {"by", "chen"}, {"now", std::string{day} + "T09:00"}, {"officers", {"chen", "li"}},
        {"facts", {{"form", form}, {"by", "谢某"}, {"points", {"再次申辩"}}}}};
}

/// A branch of the decision's facts in a story that was changed.
std::string deciding(const std::function<void(Story&)>& change, const char* path)
{
    auto story = Story::practice();
    change(story);
    story.late("P18").late("P19").stopAfter("P19").run();
    return oneLine(factsOf(story, "penalty-decision").find(path));
}

} // namespace

TEST_CASE("the papers before the closing are told with number and day", "[documents]")
{
    CHECK(closing("correction.number") == "云青综执责改〔2026〕31号");
    CHECK(closing("correction.on") == "2026年9月17日");
    CHECK(closing("correction.due") == "2026年9月18日");
    CHECK(closing("correction.result") == "2026年9月20日复查，已按要求改正");
    CHECK(closing("preservation.number") == "云青综执先登〔2026〕5号");
    CHECK(closing("preservation.from") == "2026年9月22日");
    CHECK(closing("notice.number") == "云青综执罚告〔2026〕14号");
    CHECK(closing("notice.on") == "2026年9月30日");
    CHECK(closing("notice.served_on") == "2026年9月30日");
    CHECK(closing("defence.received_on") == "2026年10月9日");
    CHECK(closing("defence.conclusion") == "维持拟处罚意见：罚款6000元，未加重");
    CHECK(closing("review.number") == "云青综执法审〔2026〕14号");
    CHECK(closing("review.finished_on") == "2026年10月16日");
    CHECK(closing("review.conclusion") == "同意");
    CHECK(closing("review.reviewer") == "吴某");
    CHECK(closing("decision.number") == "云青综执罚决〔2026〕12号");
    CHECK(closing("decision.on") == "2026年10月19日");
    CHECK(closing("decision.served_on") == "2026年10月20日");
    CHECK(closing("discussion.on") == "");
    CHECK(closing("hearing") == "");
}

TEST_CASE("an order that nobody looked at again says until when it ran", "[documents]")
{
    CHECK(deciding([](Story& s) { s.without({"P04"}); }, "correction.result") == "改正期限至2026年9月18日，尚未复查");
    CHECK(deciding([](Story& s) { s.without({"P03", "P03.service", "P04"}); }, "correction") == "");
    CHECK(deciding([](Story& s) { s.onDay("P04", "2026-09-17").step("P04").told["now"] = "2026-09-17T09:00"; }, "correction.result")
        == "2026年9月17日复查，已按要求改正");
}

TEST_CASE("every defence is told with its day, and a waiver as a waiver", "[documents]")
{
    CHECK(deciding([](Story& s) { s.insertAfter("P15", defence("more", "oral", "2026-10-14")); }, "defence.received_on") == "2026年10月9日、2026年10月14日");
    CHECK(deciding([](Story& s) { s.insertAfter("P15", defence("more", "oral", "2026-10-20")); }, "defence.received_on") == "2026年10月9日");
    CHECK(deciding([](Story& s) { s.step("P14").facts() = {{"form", "waiver"}, {"by", "谢某"}}; }, "defence.waived_on") == "2026年10月9日");
    CHECK(deciding([](Story& s) { s.step("P14").facts() = {{"form", "waiver"}, {"by", "谢某"}}; }, "defence.received_on") == "");
    CHECK(deciding([](Story& s) { s.without({"P14", "P15"}); }, "defence.waived_on") == "");
}

TEST_CASE("the answer to a defence names each point", "[documents]")
{
    const auto handling = [](Story& s) { s.step("P19").facts()["defence_handling"] = "见复核意见"; };
    CHECK(deciding(handling, "defence.answer") == "见复核意见");
    auto story = Story::practice();
    story.stopAfter("P16").run();
    CHECK(oneLine(factsOf(story, "review-submission").find("defence.answer"))
        == "关于“首次发生”的意见，属实，已在从轻档中考虑；关于“当日已清扫”的意见，属实，已在从轻档中考虑；关于“请求再减轻”的意见，无减轻处罚的法定情形，不采纳");
}

TEST_CASE("of a penalty and a decision not to punish the later one is the decision of the case", "[documents]")
{
    const auto decided = [](const char* sparedAt) {
        auto story = Story::practice();
        story.stopAfter("P20").tell({{"step", "no"}, {"act", "issue-no-penalty"}, {"by", "zheng"}, {"now", "2026-10-26T11:00"}, {"occurred_on", sparedAt}, {"late", "补录"},
            {"facts", {{"ground", "minor"}, {"facts_and_evidence", "轻微"}, {"reasons", "当场改正"}, {"education", "已教育"}, {"reconsideration_organ", "云江县人民政府"},
                {"reconsideration_days", 60}, {"court", "云江县人民法院"}, {"litigation_months", 6}}}});
        story.tell({{"step", "pay"}, {"act", "record-payment"}, {"by", "chen"}, {"now", "2026-10-27T11:00"},
            {"facts", {{"paid_fen", 600000}, {"by", "甲"}, {"channel", "银行"}, {"receipt", "1"}}}});
        story.run();
        return oneLine(factsOf(story, "payment-record").find("decision.penalty"));
    };
    CHECK(decided("2026-10-18") == "罚款人民币陆仟元整（¥6,000.00）");
    CHECK(decided("2026-10-26") == "不予行政处罚");
}

TEST_CASE("what happens after a paper is not told in it", "[documents]")
{
    auto story = Story::practice();
    story.stopAfter("P13").run();
    const auto facts = factsOf(story, "penalty-notice");
    for (const char* later : {"notice", "defence", "review", "decision"}) {
        INFO(later);
        CHECK(oneLine(facts.find(later)).empty());
    }
}
