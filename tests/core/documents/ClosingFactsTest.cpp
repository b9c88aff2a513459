// SPDX-License-Identifier: GPL-3.0-or-later
// After the decision: publication, payment, closing, referral, and the bound file.
#include <algorithm>

#include "core/casefile/facts/Closing.h"
#include "tests/core/documents/Said.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Json none;

/// What the closing would say if the case were closed after that step.
std::string closedAfter(const std::string& last, const char* path)
{
    auto story = Story::practice();
    story.stopAfter(last).run();
    const auto day = Date::of(2026, 11, 5);
    const FiledAct act{{1000, day, Instant::at(day, *TimeOfDay::make(9, 0)), PersonId{"chen"}}, {Act::CloseCase, {}, CloseCase{}}};
    return oneLine(caseFacts(story.file(), act, IssuedPaper{"closing-approval", {}, {}, {}, {}}, story.now(), false).find(path));
}

std::string referred(const char* kind, bool whole, const char* path)
{
    auto story = Story::practice();
    story.stopAfter("P11").tell({{"step", "out"}, {"by", "chen"}, {"act", "refer-out"}, {"now", "2026-09-28T14:00"}, {"occurred_on", "2026-09-28"}, {"late", "补录"},
        {"officers", {"chen"}}, {"facts", {{"kind", kind}, {"receiver", "云江县公安局。"}, {"facts_found", "涉嫌犯罪。"}, {"reasons", "数额较大；"},
            {"attachments", {"调查报告", "清单。"}}, {"whole_case", whole}}}});
    story.run();
    return oneLine(factsOf(story, "referral-letter").find(path));
}

/// The titles of the list of contents, in order.
std::vector<std::string> titles(const PaperCase& made)
{
    const auto facts = made.facts(*made.caseFile().last(Act::ArchiveCase), "file-contents");
    std::vector<std::string> titles;
    for (const auto& row : *facts.find("contents")->list())
        titles.push_back(*row.find("title")->text());
    return titles;
}

std::ptrdiff_t place(const std::vector<std::string>& titles, const std::string& title)
{
    const auto found = std::ranges::find(titles, title);
    INFO(title);
    REQUIRE(found != titles.end());
    return found - titles.begin();
}

} // namespace

TEST_CASE("a publication shows what its class and its list of hidden things allow", "[documents]")
{
    CHECK(wrongIn({
              {"the class", "P21", "grade", "serious", "publication-record", "act.class", "严重"},
              {"its months", "P21", "months", 12, "publication-record", "act.period", "十二个月"},
              {"ordinary without months", "P21", "months", none, "publication-record", "act.period", ""},
              {"where", "P21", "where", "政务公开栏目。", "publication-record", "act.channel", "政务公开栏目"},
              {"what is hidden", "P21", "redacted", {"住址", "电话"}, "publication-record", "act.redacted", "[住址|电话]"},
              {"the whole name", "P21", "redacted", {"住址"}, "publication-record", "act.shown_name", "云江县平砾运输有限公司"},
              {"a hidden name", "P21", "redacted", {"姓名"}, "publication-record", "act.shown_name", "云某"},
              {"the day", "P21", "where", "x", "publication-record", "act.published_on", "2026年10月26日"},
          })
        == "");
}

TEST_CASE("a payment tells its day, its last day and the surcharge, if there was one", "[documents]")
{
    CHECK(wrongIn({
              {"the sum", "P22", "paid_fen", 300050, "payment-record", "act.paid", "3,000.50元"},
              {"until when", "P22", "by", "甲", "payment-record", "act.due", "2026年11月4日"},
              {"when", "P22", "by", "甲", "payment-record", "act.paid_on", "2026年11月2日"},
              {"by whom", "P22", "by", "甲", "payment-record", "act.by", "甲"},
              {"no surcharge", "P22", "surcharge_fen", 0, "payment-record", "act.surcharge", ""},
              {"a surcharge", "P22", "surcharge_fen", 18000, "payment-record", "act.surcharge", "180元"},
              {"the receipt", "P22", "receipt", "票1", "payment-record", "act.receipt_no", "票1"},
              {"who entered it", "P22", "by", "甲", "payment-record", "act.registered_by", "陈某"},
              {"the fine of the decision", "P22", "by", "甲", "payment-record", "decision.fine", "6,000元"},
              {"the penalty of the decision", "P22", "by", "甲", "payment-record", "decision.penalty", "罚款人民币陆仟元整（¥6,000.00）"},
          })
        == "");
}

TEST_CASE("a closing tells the result, the publication and the ground", "[documents]")
{
    CHECK(wrongIn({
              {"what was decided and served", "P23", "ground", "performed", "closing-approval", "act.result",
                  "2026年10月19日作出决定：罚款人民币陆仟元整（¥6,000.00）；2026年10月20日送达。"},
              {"performed", "P23", "ground", "performed", "closing-approval", "act.ground", "行政处罚决定履行完毕。"},
              {"by the court", "P23", "ground", "court-executed", "closing-approval", "act.ground", "人民法院强制执行完毕。"},
              {"no penalty", "P23", "ground", "no-penalty", "closing-approval", "act.ground", "作出不予行政处罚决定。"},
              {"withdrawn", "P23", "ground", "withdrawn", "closing-approval", "act.ground", "撤销立案。"},
              {"referred", "P23", "ground", "referred", "closing-approval", "act.ground", "移送其他机关处理。"},
              {"ended", "P23", "ground", "terminated", "closing-approval", "act.ground", "终结办理。"},
              {"published", "P23", "result", "已缴清", "closing-approval", "act.publication", "2026年10月26日公示，期限三个月。"},
              {"the performance", "P23", "result", "已缴清", "closing-approval", "act.performance", "已缴清。"},
              {"no property", "P23", "property", none, "closing-approval", "act.goods", ""},
              {"remedies", "P23", "remedies", "未申请", "closing-approval", "act.remedies", "未申请。"},
          })
        == "");
    CHECK(closedAfter("P20", "act.publication") == "未公示。");
    CHECK(closedAfter("P21", "act.publication") == "2026年10月26日公示，期限三个月。");
    CHECK(closedAfter("P19", "act.result") == "2026年10月19日作出决定：罚款人民币陆仟元整（¥6,000.00）。");
    CHECK(closedAfter("P18", "act.result") == "");
}

TEST_CASE("a referral rests on the article of its kind", "[documents]")
{
    CHECK(referred("police", false, "act.basis") == "《中华人民共和国行政处罚法》第二十七条第一款、《行政执法机关移送涉嫌犯罪案件的规定》第三条");
    CHECK(referred("department", false, "act.basis") == "《中华人民共和国行政处罚法》第二十二条、第二十三条");
    CHECK(referred("police", true, "act.what") == "该案");
    CHECK(referred("police", false, "act.what") == "有关线索和材料");
    CHECK(referred("police", false, "act.receiver") == "云江县公安局");
    CHECK(referred("police", false, "act.findings") == "涉嫌犯罪");
    CHECK(referred("police", false, "act.reason") == "数额较大");
    CHECK(referred("police", false, "act.materials") == "[{name=调查报告}|{name=清单}]");
    CHECK(referred("police", false, "act.contact") == "陈某、李某");
}

TEST_CASE("a withdrawal says what became of what was preserved", "[documents]")
{
    const auto measures = [](const std::vector<std::string>& without) {
        auto story = Story::practice();
        story.without(without).stopAfter("P11").tell({{"step", "out"}, {"by", "chen"}, {"act", "withdraw"}, {"now", "2026-09-28T14:00"}, {"occurred_on", "2026-09-28"},
            {"late", "补录"}, {"officers", {"chen"}}, {"facts", {{"reasons", "违法事实不能成立"}}}});
        story.run();
        return oneLine(factsOf(story, "withdrawal-approval").find("act.measures"));
    };
    CHECK(measures({}) == "2026年9月22日先行登记保存的证据，已于2026年9月24日作出处理决定：数据已提取，返还存储卡。");
    CHECK(measures({"P10"}) == "2026年9月22日先行登记保存的证据，尚未作出处理决定。");
    CHECK(measures({"P06", "P10"}) == "");
}

TEST_CASE("the bound file lists outer papers before inner ones, evidence between records and closing", "[documents]")
{
    const auto made = PaperCase::of(Story::practice());
    const auto all = titles(made);
    const std::vector<std::string> order{"立案审批表", "行政处罚决定书", "送达回证（行政处罚决定书）", "行政处罚告知书", "送达回证（行政处罚告知书）", "责令改正通知书",
        "送达回证（责令改正通知书）", "先行登记保存证据通知书", "先行登记保存证据物品处理通知书", "送达地址确认书", "陈述申辩意见登记", "询问笔录（黄某）", "询问笔录（谢某）",
        "现场照片6张", "结案审批表"};
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        INFO(order[i] << " before " << order[i + 1]);
        CHECK(place(all, order[i]) < place(all, order[i + 1]));
    }
    CHECK(std::ranges::find(all, "现场检查笔录") == all.end());
    const auto facts = made.facts(*made.caseFile().last(Act::ArchiveCase), "file-cover");
    CHECK(oneLine(facts.find("binding.pieces")) == std::to_string(all.size()));
    CHECK(oneLine(facts.find("binding.span")) == "2026年9月21日立案　2026年11月5日结案");
    CHECK(oneLine(facts.find("binding.volume")) == "正卷、副卷");
    CHECK(oneLine(facts.find("binding.checker")) == "卫某");
    CHECK(oneLine(facts.find("binding.checked_on")) == "2026年11月12日");
}

TEST_CASE("the binder's note says what was done with the file", "[documents]")
{
    CHECK(wrongIn({
              {"thirty years", "P24", "retention", "thirty", "binder-note", "binding.retention", "30年"},
              {"for ever", "P24", "retention", "permanent", "binder-note", "binding.retention", "永久"},
              {"its own archive number", "P24", "archive_number", "20260099", "file-cover", "binding.archive_number", "20260099"},
              {"the binder", "P24", "retention", "thirty", "binder-note", "binding.binder", "陈某"},
              {"the day", "P24", "retention", "thirty", "binder-note", "binding.bound_on", "2026年11月12日"},
              {"nobody checked it yet", "P24", "retention", "thirty", "binder-note", "binding.checker", ""},
          })
        == "");
    for (const bool listed : {false, true}) {
        for (const bool numbered : {false, true}) {
            auto story = Story::practice();
            story.step("P24").facts()["contents_list"] = listed;
            story.step("P24").facts()["pages_numbered"] = numbered;
            story.run();
            const auto note = oneLine(factsOf(story, "binder-note").find("binding.note"));
            CHECK((note.find("，已编卷内目录") != std::string::npos) == listed);
            CHECK((note.find("，未编页码") != std::string::npos) == !numbered);
        }
    }
}
