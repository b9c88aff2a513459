// SPDX-License-Identifier: GPL-3.0-or-later
// The inquiry: preserved things, interviews, addresses, data, the report.
#include "tests/core/documents/Said.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Json none;

Json item(const char* name, std::optional<int> quantity, const char* unit)
{
    Json row{{"name", name}, {"unit", unit}};
    if (quantity)
        row["quantity"] = *quantity;
    return row;
}

/// The questions and answers that are read out of a gist.
std::string answersIn(const char* gist)
{
    return saidOf({"", "P07", "gist", gist, "interview-record", "act.answers", ""});
}

/// The report of the practice case with this outcome.
std::string proposed(const char* outcome, const char* path)
{
    return saidOf({"", "P11", "outcome", outcome, "investigation-report", path, ""});
}

/// The papers of an interview that is the next one of the same person.
std::string turn(int earlier)
{
    auto story = Story::practice();
    story.stopAfter("P06");
    for (int i = 0; i <= earlier; ++i) {
        auto told = Story::practice().step("P07").told;
        told["step"] = "again" + std::to_string(i);
        told["now"] = "2026-09-2" + std::to_string(2 + i) + "T11:00";
        story.tell(told);
    }
    story.run();
    return oneLine(factsOf(story, "interview-record").find("act.turn"));
}

} // namespace

TEST_CASE("what is preserved is listed, and what becomes of each thing", "[documents]")
{
    CHECK(wrongIn({
              {"the reason", "P06", "reason", "会被覆盖。", "preservation-notice", "act.reason", "会被覆盖"},
              {"one thing", "P06", "items", Json::array({item("存储卡", 1, "张")}), "preservation-notice", "act.items", "[{name=存储卡,quantity=1,unit=张}]"},
              {"two things", "P06", "items", Json::array({item("存储卡", 1, "张"), item("砂土。", 3, "吨")}), "preservation-notice", "act.items",
                  "[{name=存储卡,quantity=1,unit=张}|{name=砂土,quantity=3,unit=吨}]"},
              {"the place", "P06", "place", "仓库", "preservation-notice", "act.kept_at", "仓库"},
              {"no place said", "P06", "place", none, "preservation-notice", "act.kept_at", ""},
              {"to whom", "P06", "served_to", "黄某", "preservation-notice", "act.handed_to", "黄某"},
              {"from when", "P06", "served_to", "黄某", "preservation-notice", "act.from", "2026年9月22日"},
              {"returned to somebody", "P10", "outcome", "returned", "preservation-disposal", "act.items", "[{disposal=返还黄某,name=行车记录存储卡,quantity=1,unit=张}]"},
              {"returned to nobody named", "P10", "returned_to", none, "preservation-disposal", "act.items", "[{disposal=返还,name=行车记录存储卡,quantity=1,unit=张}]"},
              {"seized", "P10", "outcome", "seized", "preservation-disposal", "act.items", "[{disposal=依法查封、扣押,name=行车记录存储卡,quantity=1,unit=张}]"},
              {"tested", "P10", "outcome", "tested", "preservation-disposal", "act.items", "[{disposal=送交检验、检测、检疫或者鉴定,name=行车记录存储卡,quantity=1,unit=张}]"},
              {"handed over", "P10", "outcome", "transferred", "preservation-disposal", "act.items", "[{disposal=移交其他机关,name=行车记录存储卡,quantity=1,unit=张}]"},
              {"released", "P10", "outcome", "released", "preservation-disposal", "act.items", "[{disposal=解除先行登记保存,name=行车记录存储卡,quantity=1,unit=张}]"},
              {"the words of the decision", "P10", "decision", "返还存储卡。", "preservation-disposal", "act.decision", "返还存储卡"},
              {"since when it was kept", "P10", "decision", "x", "preservation-disposal", "preservation.from", "2026年9月22日"},
          })
        == "");
}

TEST_CASE("an interview opens with certificates, rights and recusal, as far as they were entered", "[documents]")
{
    const std::string shown = "询问人员向被询问人出示行政执法证件（证件号云执证0001、云执证0002）。";
    const std::string told = "询问人员告知被询问人依法享有陈述申辩、申请回避的权利，应当如实回答询问、协助调查。";
    CHECK(wrongIn({
              {"all of it", "P07", "recusal_asked", false, "interview-record", "act.opening", shown + told + "被询问人不申请回避。"},
              {"recusal asked for", "P07", "recusal_asked", true, "interview-record", "act.opening", shown + told + "被询问人申请回避。"},
              {"no certificates", "P07", "certificates_shown", false, "interview-record", "act.opening", told + "被询问人不申请回避。"},
              {"the first turn", "P07", "person", "黄某", "interview-record", "act.turn", "一"},
              {"his relation", "P07", "relation", "驾驶员；", "interview-record", "act.relation", "驾驶员"},
              {"no number", "P07", "id_number", none, "interview-record", "act.id_number", ""},
              {"papers received", "P08", "received", {"委托书", "派车单"}, "interview-record", "act.received", "委托书、派车单"},
              {"none received", "P08", "received", none, "interview-record", "act.received", ""},
              {"gains", "P08", "illegal_gain", "无违法所得。", "interview-record", "act.illegal_gain", "无违法所得"},
              {"no word on gains", "P08", "illegal_gain", none, "interview-record", "act.illegal_gain", ""},
          })
        == "");
    CHECK(turn(0) == "一");
    CHECK(turn(1) == "二");
    CHECK(turn(2) == "三");
}

TEST_CASE("questions and answers are read from lines that begin with them, and from nothing else", "[documents]")
{
    CHECK(answersIn("问：何事？\n答：无。") == "[{answer=无。,question=何事？}]");
    CHECK(answersIn("问:何事\n答:无") == "[{answer=无,question=何事}]");
    CHECK(answersIn("问：一\n答：甲\n问：二\n答：乙") == "[{answer=甲,question=一}|{answer=乙,question=二}]");
    CHECK(answersIn("问：一\n接着问\n答：甲\n接着答") == "[{answer=甲\n接着答,question=一\n接着问}]");
    CHECK(answersIn("问：一\n\n答：甲\n\n") == "[{answer=甲,question=一}]");
    CHECK(answersIn("问：一") == "[{answer=,question=一}]");
    CHECK(answersIn("当日拉砂土，没有盖篷布。") == "");
    CHECK(answersIn("说明：\n问：一\n答：甲") == "");
}

TEST_CASE("an address for service knows the agent it is confirmed by", "[documents]")
{
    CHECK(wrongIn({
              {"the agent", "P08.address", "recipient", "谢某", "address-confirmation", "act.agent", "谢某（调度负责人，一般授权，含代收文书）"},
              {"somebody else", "P08.address", "recipient", "许某", "address-confirmation", "act.agent", ""},
              {"no consent", "P08.address", "electronic_consent", false, "address-confirmation", "act.electronic_consent", "no"},
              {"consent", "P08.address", "electronic_consent", true, "address-confirmation", "act.electronic_consent", "yes"},
              {"where to send", "P08.address", "electronic_address", "a@b.invalid", "address-confirmation", "act.electronic_address", "a@b.invalid"},
              {"no telephone", "P08.address", "telephone", none, "address-confirmation", "act.phone", ""},
          })
        == "");
}

TEST_CASE("extracted data carry their checksum with the file it belongs to", "[documents]")
{
    auto with = [](Json files, const char* checksum, const char* path) {
        auto story = Story::practice();
        story.step("P09").facts()["files"] = std::move(files);
        story.step("P09").facts()["checksum"] = checksum;
        story.stopAfter("P09").run();
        return oneLine(factsOf(story, "extraction-record").find(path));
    };
    CHECK(with({"a.mp4"}, "ab12", "act.files") == "[{digest=ab12,name=a.mp4}]");
    CHECK(with({"a.mp4"}, "ab12", "act.checksum") == "");
    CHECK(with({"a.mp4", "b.mp4"}, "ab12", "act.files") == "[{name=a.mp4}|{name=b.mp4}]");
    CHECK(with({"a.mp4", "b.mp4"}, "ab12", "act.checksum") == "ab12");
    CHECK(with({"a.mp4"}, "", "act.files") == "[{name=a.mp4}]");
    CHECK(wrongIn({
              {"who was present", "P09", "present", {"黄某", "谢某"}, "extraction-record", "act.present", "黄某、谢某"},
              {"how", "P09", "method", "只读复制。", "extraction-record", "act.method", "只读复制"},
              {"from when", "P09", "from", "09:30", "extraction-record", "act.from", "9时30分"},
              {"no hour", "P09", "from", none, "extraction-record", "act.from", ""},
          })
        == "");
}

TEST_CASE("the report proposes what its outcome says", "[documents]")
{
    CHECK(proposed("penalty", "act.penalty") == "罚款人民币陆仟元整（¥6,000.00）");
    CHECK(proposed("penalty", "act.severity") == "从轻处罚");
    CHECK(proposed("no-penalty", "act.penalty") == "不予行政处罚");
    CHECK(proposed("no-penalty", "act.severity") == "");
    CHECK(proposed("withdraw", "act.penalty") == "违法事实不能成立，撤销立案");
    CHECK(proposed("refer", "act.penalty") == "移送有权处理的机关");
    CHECK(wrongIn({
              {"the course", "P11", "course", "现场检查", "investigation-report", "act.course", "现场检查。"},
              {"the tier", "P11", "tier", "一般", "investigation-report", "act.tier", "一般"},
              {"no tier", "P11", "tier", none, "investigation-report", "act.tier", ""},
              {"the standard", "P11", "tier", "一般", "investigation-report", "act.standard", "青石街道行政处罚裁量档次（虚构，供练习）"},
              {"ordinary", "P11", "severity", "ordinary", "investigation-report", "act.severity", "按一般情节处罚"},
              {"heavier", "P11", "severity", "heavier", "investigation-report", "act.severity", "从重处罚"},
              {"mitigated", "P11", "severity", "mitigated", "investigation-report", "act.severity", "减轻处罚"},
              {"other provisions", "P11", "also_considered", "条例第八十三条。", "investigation-report", "act.also_considered", "条例第八十三条"},
              {"correction", "P11", "correction_ordered", true, "investigation-report", "act.correction", "2026年9月17日责令当事人改正，2026年9月20日复查，已按要求改正。"},
              {"a crime", "P11", "criminal", "suspected", "investigation-report", "act.criminal", "涉嫌犯罪，尚未移送"},
          })
        == "");
}

TEST_CASE("a report without an order says whether correction was ordered all the same", "[documents]")
{
    for (const bool ordered : {false, true}) {
        auto story = Story::practice();
        story.without({"P03", "P03.service", "P04"}).stopAfter("P11");
        story.step("P11").facts()["correction_ordered"] = ordered;
        story.run();
        const std::string words = ordered ? "本案已经责令当事人改正。" : "本案未责令当事人改正。";
        CHECK(oneLine(factsOf(story, "investigation-report").find("act.correction")) == words);
    }
}

TEST_CASE("evidence is listed with what it proves and the facts that rest on it", "[documents]")
{
    CHECK(wrongIn({
              {"object and facts", "P11", "tier", "一般", "investigation-report", "evidence[0].proves", "现场情况（第2、3项事实）"},
              {"its kind", "P11", "tier", "一般", "investigation-report", "evidence[0].kind", "勘验笔录、现场笔录"},
              {"audio-visual", "P11", "tier", "一般", "investigation-report", "evidence[2].kind", "视听资料"},
              {"facts in their order", "P11", "tier", "一般", "investigation-report", "facts[0]", "当事人为依法登记的运输企业，涉案车辆由其所有并派出"},
          })
        == "");
    const auto proves = [](Json evidence) {
        auto story = Story::practice();
        story.insertAfter("P10.service", {{"step", "more"}, {"by", "chen"}, {"act", "add-evidence"}, {"now", "2026-09-24T12:00"}, {"facts", std::move(evidence)}});
        story.stopAfter("P11").run();
        return oneLine(factsOf(story, "investigation-report").find("evidence[10].proves"));
    };
    CHECK(proves({{"id", "E11"}, {"kind", "expert"}, {"name", "鉴定意见"}, {"made_on", "2026-09-24"}}) == "—");
    CHECK(proves({{"id", "E11"}, {"kind", "expert"}, {"name", "鉴定意见"}, {"made_on", "2026-09-24"}, {"object", "重量"}}) == "重量");
    CHECK(proves({{"id", "E1"}, {"kind", "expert"}, {"name", "替换E1"}, {"made_on", "2026-09-24"}}) == "");
}
