// SPDX-License-Identifier: GPL-3.0-or-later
// From the lead to the filing: what the papers hold for each way in which an act can be told.
#include "tests/core/documents/Said.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Json none;

/// A lead of this source that is declined, with what was seen in between.
Story declined(const char* source, bool told, bool inspected)
{
    auto story = Story::practice();
    story.step("P01").facts()["source"] = source;
    story.stopAfter(inspected ? "P02" : "P01");
    story.tell({{"step", "no"}, {"by", "chen"}, {"act", "decline-filing"}, {"now", "2026-09-18T09:00"}, {"occurred_on", "2026-09-18"}, {"late", "补录"},
        {"officers", {"chen"}}, {"facts", {{"reasons", "没有违法事实"}, {"reporter_informed", told}}}});
    story.run();
    return story;
}

} // namespace

TEST_CASE("the register of leads holds what came in, in whole sentences", "[documents]")
{
    CHECK(wrongIn({
              {"the hour", "P01", "place", "东桥路", "lead-register", "act.received_at", "2026年9月17日 8时40分"},
              {"a bare place", "P01", "place", " 东桥路。", "lead-register", "act.place", "东桥路"},
              {"a sentence", "P01", "content", "货车未密闭", "lead-register", "act.content", "货车未密闭。"},
              {"a question stays one", "P01", "content", "能否查处？", "lead-register", "act.content", "能否查处？"},
              {"how to go on", "P01", "handling", "立即核查；", "lead-register", "act.handling", "立即核查。"},
              {"from a patrol", "P01", "source", "patrol", "lead-register", "act.source", "巡查发现"},
              {"from a complaint", "P01", "source", "complaint", "lead-register", "act.source", "投诉"},
              {"from a citizen", "P01", "source", "report", "lead-register", "act.source", "举报"},
              {"from above", "P01", "source", "assigned", "lead-register", "act.source", "上级交办"},
              {"from another organ", "P01", "source", "referred-in", "lead-register", "act.source", "其他机关移送"},
              {"from the press", "P01", "source", "media", "lead-register", "act.source", "媒体披露"},
              {"from a camera", "P01", "source", "off-site", "lead-register", "act.source", "非现场执法发现"},
              {"with its letter", "P01", "origin", "云江交移〔2026〕7号", "lead-register", "act.source", "巡查发现（云江交移〔2026〕7号）"},
              {"a reporter", "P01", "reporter", "群众甲", "lead-register", "act.reporter", "群众甲"},
              {"nobody reported", "P01", "reporter", none, "lead-register", "act.reporter", ""},
              {"his telephone", "P01", "reporter_phone", "000-0001", "lead-register", "act.reporter_contact", "000-0001"},
              {"who registered it", "P01", "area", "东桥社区", "lead-register", "act.registered_by", "陈某"},
              {"a party as far as known", "P01", "party_name", "某公司", "lead-register", "party.name", "某公司"},
              {"no party known", "P01", "party_name", none, "lead-register", "party.name", ""},
              {"a case without a cause yet", "P01", "party_name", "某公司", "lead-register", "case.name", "某公司涉嫌违法的线索"},
          })
        == "");
}

TEST_CASE("a lead that is declined says what was seen and whether the source knows", "[documents]")
{
    const auto facts = [](const Story& story, const char* path) { return oneLine(factsOf(story, "not-filed-approval").find(path)); };
    CHECK(facts(declined("patrol", false, false), "act.summary") == "线索反映：货车未密闭，路面遗撒砂土（地点：青石街道东桥路与河滨路交叉口以东约60米）。");
    CHECK(facts(declined("patrol", false, true), "act.summary").ends_with("\n2026年9月17日现场检查：车厢顶部敞开，篷布未展开；砂土遗撒约120米。"));
    CHECK(facts(declined("patrol", false, false), "act.reporter_told").empty());
    CHECK(facts(declined("patrol", true, false), "act.reporter_told") == "已告知来源人");
    CHECK(facts(declined("complaint", false, false), "act.reporter_told") == "尚未告知来源人");
    CHECK(facts(declined("report", true, false), "act.reporter_told") == "已告知来源人");
    CHECK(facts(declined("report", true, false), "act.received_at") == "2026年9月17日 8时40分");
    CHECK(facts(declined("report", true, false), "act.reason") == "没有违法事实。");
}

TEST_CASE("the record of the scene holds who was there, what was seen and who helped", "[documents]")
{
    CHECK(wrongIn({
              {"the day", "P02", "place", "东桥路", "scene-record", "act.on", "2026年9月17日"},
              {"from", "P02", "from", "08:05", "scene-record", "act.from", "8时05分"},
              {"to", "P02", "to", "18:30", "scene-record", "act.to", "18时30分"},
              {"who was present", "P02", "party_present", "无人到场。", "scene-record", "act.present", "无人到场"},
              {"the certificates", "P02", "certificates_shown", {"证1", "证2"}, "scene-record", "act.certificates", "[证1|证2]"},
              {"what was seen", "P02", "observed", "车厢敞开", "scene-record", "act.observed", "车厢敞开。"},
              {"a camera ran", "P02", "body_camera", true, "scene-record", "act.evidence_taken", "检查过程使用执法记录仪录像。"},
              {"no camera ran", "P02", "body_camera", false, "scene-record", "act.evidence_taken", ""},
              {"who helped", "P02", "assisting", {"zhou"}, "scene-record", "act.assisting", "周某"},
              {"nobody helped", "P02", "assisting", none, "scene-record", "act.assisting", ""},
              {"the party said", "P02", "party_opinion", "属实", "scene-record", "act.party_opinion", "属实。"},
              {"the party said nothing", "P02", "party_opinion", none, "scene-record", "act.party_opinion", ""},
              {"two officers with certificates", "P02", "place", "东桥路", "scene-record", "case.handlers",
                  "[{certificate=云执证0001,name=陈某}|{certificate=云执证0002,name=李某}]"},
          })
        == "");
}

TEST_CASE("an order to correct and its re-inspection hold the day and the result", "[documents]")
{
    CHECK(wrongIn({
              {"the conduct", "P03", "conduct", "车厢未密闭。", "correction-order", "act.facts", "车厢未密闭"},
              {"the basis", "P03", "basis", "《大气污染防治法》第七十条", "correction-order", "act.basis", "《大气污染防治法》第七十条"},
              {"what to do", "P03", "requirement", "立即清扫", "correction-order", "act.requirement", "立即清扫。"},
              {"until when", "P03", "due", "2026-09-20", "correction-order", "act.due", "2026年9月20日"},
              {"nothing violated yet", "P03", "due", "2026-09-20", "correction-order", "act.violated", ""},
              {"corrected", "P04", "result", "corrected", "reinspection-record", "act.result", "已按要求改正"},
              {"partly", "P04", "result", "partly", "reinspection-record", "act.result", "部分改正"},
              {"not corrected", "P04", "result", "not-corrected", "reinspection-record", "act.result", "未改正"},
              {"the hour of the record", "P04", "from", "09:10", "reinspection-record", "act.from", "9时10分"},
              {"no hour", "P04", "from", none, "reinspection-record", "act.from", ""},
              {"who signed", "P04", "signed_by", {"谢某", "黄某"}, "reinspection-record", "act.present", "谢某、黄某"},
              {"what was found", "P04", "detail", "已清扫", "reinspection-record", "act.detail", "已清扫。"},
              {"which order it answers", "P04", "detail", "已清扫", "reinspection-record", "correction.due", "2026年9月18日"},
              {"before it nobody had looked again", "P04", "detail", "已清扫", "reinspection-record", "correction.result", "改正期限至2026年9月18日，尚未复查"},
          })
        == "");
}

TEST_CASE("a filing tells the limitation period, the matter and the list it is on", "[documents]")
{
    CHECK(wrongIn({
              {"found on the day", "P05", "discovered_on", "2026-09-17", "filing-approval", "act.limitation",
                  "违法行为于2026年9月17日终了，当日发现，未超过二年的追责期限"},
              {"found later", "P05", "discovered_on", "2026-09-18", "filing-approval", "act.limitation",
                  "违法行为于2026年9月17日终了，2026年9月18日发现，未超过二年的追责期限"},
              {"found too late", "P05", "conduct_ended_on", "2024-09-16", "filing-approval", "act.limitation",
                  "违法行为于2024年9月16日终了，2026年9月17日发现，已超过二年的追责期限"},
              {"where life was in danger", "P05", "endangers_life", true, "filing-approval", "act.limitation",
                  "违法行为于2026年9月17日终了，当日发现，未超过五年的追责期限"},
              {"no crime", "P05", "criminal", "not-suspected", "filing-approval", "act.criminal", "未发现涉嫌犯罪"},
              {"a crime", "P05", "criminal", "suspected", "filing-approval", "act.criminal", "涉嫌犯罪，尚未移送"},
              {"a crime referred", "P05", "criminal", "referred", "filing-approval", "act.criminal", "涉嫌犯罪，已经移送"},
              {"the matter's article", "P05", "matter", "HB003", "filing-approval", "act.violated", "《大气污染防治法》第七十条第一款"},
              {"the penalty's article", "P05", "matter", "HB003", "filing-approval", "act.basis", "《大气污染防治法》第一百一十六条"},
              {"the list it is on", "P05", "matter", "HB003", "filing-approval", "act.catalogue", "2024-01"},
              {"a matter that is not on the list", "P05", "matter", "TD001", "filing-approval", "act.catalogue", ""},
              {"a matter nobody knows", "P05", "matter", "ZZ999", "filing-approval", "act.violated", ""},
              {"the cause while suspected", "P05", "cause", "涉嫌未密闭运输砂土", "filing-approval", "case.cause", "涉嫌未密闭运输砂土"},
              {"the conduct", "P05", "cause", "涉嫌未密闭运输砂土案", "filing-approval", "case.conduct", "未密闭运输砂土"},
              {"the name of the case", "P05", "cause", "未密闭运输", "filing-approval", "case.name", "云江县平砾运输有限公司未密闭运输案"},
              {"where it happened", "P05", "cause", "x", "filing-approval", "act.place", "青石街道东桥路与河滨路交叉口以东约60米"},
              {"when it was filed", "P05", "cause", "x", "filing-approval", "case.filed_on", "2026年9月21日"},
          })
        == "");
}
