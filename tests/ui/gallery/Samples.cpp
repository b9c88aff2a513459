// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/Samples.h"

#include "core/base/Json.h"
#include "core/casefile/facts/Inquiry.h"
#include "ui/shell/Navigation.h"

namespace anjuan::samples {
namespace {
QString q(const char* text) { return QString::fromUtf8(text); }
} // namespace

void fillFrame(MainWindow& window)
{
    window.setOrgan(q("惠城区江南街道办事处"));
    window.setSignedIn(q("张某"));
    NavigationModel* model = window.navigation().model();
    model->setCount(q("todo"), 7, Urgency::Plain);
    model->setCount(q("deadlines"), 3, Urgency::DueToday);
    model->setCount(q("leads"), 5, Urgency::Plain);
    model->setCount(q("review"), 2, Urgency::Plain);
    model->setCount(q("discussion"), 1, Urgency::Plain);
    model->setCount(q("referrals"), 4, Urgency::Plain);
    window.navigation().setRecent({{q("a"), q("037"), q("陈某")}, {q("b"), q("029"), q("顺某建材")}, {q("c"), q("041"), q("王某")}});
    window.statusLine().setWords({q("本机"), false, 2, 1});
    window.statusLine().setBackup({q("今天 08:02"), false, false, {}});
}

void fillHome(HomePage& page)
{
    page.setDay(QDate(2026, 11, 24));
    page.setRadar({{q("overdue"), q("逾期"), 1, Tone::Red, Symbol::Broken}, {q("today"), q("今天"), 2, Tone::Amber, Symbol::Caution},
                   {q("3"), q("3 日内"), 3}, {q("7"), q("4–7 日"), 2}, {q("30"), q("8–30 日"), 6},
                   {q("none"), q("无下一步"), 1, Tone::Amber, Symbol::Caution, true}, {q("suspended"), q("已中止"), 1, Tone::Text, Symbol::Suspended}});
    auto head = [](const char* id, const char* words, Tone tone, int count) {
        TodoLine line;
        line.id = q(id);
        line.words = q(words);
        line.tone = tone;
        line.heading = true;
        line.count = count;
        return line;
    };
    auto todo = [](const char* id, Symbol symbol, const char* words, const char* number, const char* party, const char* due, Tone tone) {
        return TodoLine{q(id), q(id), symbol, q(words), q(number), q(party), q(due), tone};
    };
    std::vector<TodoLine> lines{head("h1", "已逾期", Tone::Red, 1),
        todo("1", Symbol::Broken, "办案期限已过，报告处理意见", "立〔2026〕018", "黄某", "逾期 1 天", Tone::Red),
        head("h2", "今天到期", Tone::Amber, 2),
        todo("2", Symbol::Caution, "送达行政处罚告知书", "立〔2026〕037", "陈某", "今天", Tone::Amber),
        todo("3", Symbol::Caution, "复查限期改正情况", "立〔2026〕033", "李某", "今天", Tone::Amber),
        head("h3", "本周", Tone::Text, 4),
        todo("4", Symbol::Interview, "听证申请期限届满，登记当事人答复", "立〔2026〕041", "王某", "明天 周三", Tone::Text),
        todo("5", Symbol::Service, "送达行政处罚决定书", "立〔2026〕031", "梁某", "11-26 周四", Tone::Text),
        todo("6", Symbol::Payment, "核对罚款缴纳情况", "立〔2026〕029", "顺某建材公司", "11-27 周五", Tone::Text),
        todo("7", Symbol::Edit, "退回补正：补充第 2 项证据来源", "立〔2026〕026", "周某", "退回 2 天", Tone::Text)};
    lines[3].actWords = q("登记送达");
    lines[3].actEnabled = false;
    lines[3].why = q("缺 2 项条件，见案件页");
    page.setTodos(std::move(lines));
    page.setRechecks({{q("1"), q("033"), q("李某 · 拆除铁皮棚"), q("河背一巷 6 号")},
                      {q("2"), q("责改 112"), q("张记烧烤 · 清退店外桌椅"), q("江畔路 41 号")},
                      {q("3"), q("责改 115"), q("何某 · 清理堆放的木料"), q("下角东路 9 号")}});
    page.setLeads({{q("1"), q("12345"), q("夜间流动摊档占道，疑似重复 2 件"), q("09:41"), q("3 天")},
                   {q("2"), q("网格"), q("工地出口车辆带泥上路"), q("09:12"), q("—")},
                   {q("3"), q("巡查"), q("沿街招牌支架松动"), q("08:50"), q("—")},
                   {q("4"), q("12345"), q("餐饮店油烟直排居民楼"), q("昨天"), q("2 天")},
                   {q("5"), q("移送"), q("县局移送：砂土运输车遗撒"), q("昨天"), q("5 天")}},
                  q("最早一条收到已 1 天"), 1);
}

void fillList(CaseListPage& page)
{
    page.setViews({{q("mine"), q("我的在办")}, {q("week"), q("7 日内到期")}, {q("overdue"), q("已逾期")}}, q("mine"));
    page.setChips({{q("handler"), q("承办人：张某"), true, true}, {q("state"), q("状态：在办"), true, true}});
    page.setStageNames({q("线索"), q("立案"), q("调查"), q("告知申辩"), q("审核讨论"), q("决定"), q("送达执行"), q("结案归档")});
    page.setDeadlineNames({q("办案"), q("复查"), q("听证申请")});
    auto row = [](const char* number, const char* party, const char* cause, int stage, const char* stageName, const char* deadline,
                  std::optional<int> left, const char* on, int waiting) {
        return CaseListRow{q(number), QString(q("立〔2026〕") + q(number)), q(party), q(cause), q("张某"), stage, q(stageName), q(deadline), left, q(on), waiting};
    };
    std::vector<CaseListRow> rows{row("018", "黄某", "擅自堆放物料", 5, "审核讨论", "办案", -1, "张某", 9),
        row("037", "陈某", "未密闭运输砂土", 4, "告知申辩", "告知书送达", 0, "张某", 1),
        row("033", "李某", "违法建设（铁皮棚）", 3, "调查", "复查", 0, "张某", 3),
        row("041", "王某", "占道经营", 4, "告知申辩", "听证申请", 1, "当事人", 4),
        row("031", "梁某", "占道经营", 7, "送达执行", "决定书送达", 2, "张某", 5),
        row("029", "顺某建材公司", "未密闭运输砂土", 7, "送达执行", "缴纳罚款", 3, "当事人", 12),
        row("026", "周某", "擅自堆放物料", 5, "审核讨论", "办案", 27, "张某", 2),
        row("035", "蔡某", "违法建设（加建）", 5, "审核讨论", "办案", 36, "讨论会", 2),
        row("039", "吴某", "擅自设置户外广告", 3, "调查", "办案", 50, "张某", 6),
        row("044", "刘某", "露天焚烧秸秆", 2, "立案", "办案", 82, "罗某", 1),
        row("045", "何某", "餐饮油烟直排", 3, "调查", "办案", 85, "张某", 2),
        row("043", "邓某", "占道经营", 3, "调查", "", std::nullopt, "", 8),
        row("022", "郑某", "违法建设（围墙）", 3, "调查", "", std::nullopt, "鉴定机构", 31)};
    rows[11].noNextStep = true;
    rows[12].suspended = true;
    page.setRows(std::move(rows));
    page.setPreview(preview());
}

std::vector<StageLine> stages()
{
    return {{q("线索"), q("09-29"), StageState::Done}, {q("立案"), q("10-09"), StageState::Done},
            {q("调查"), q("11-20"), StageState::Done}, {q("告知申辩"), {}, StageState::Current},
            {q("审核讨论"), {}, StageState::ToCome}, {q("决定"), {}, StageState::ToCome},
            {q("送达执行"), {}, StageState::ToCome}, {q("结案归档"), {}, StageState::ToCome}};
}

std::vector<Gap> gaps()
{
    return {{Level::Refuse, q("协办罗某的执法证 11-10 到期"), q("行政处罚法第四十二条"), q("换人或补证"), q("people")},
            {Level::Warn, q("送达地址确认书未签，邮寄可能被退"), q("行政处罚法第六十一条"), q("打开文书"), q("documents")},
            {Level::Refuse, q("证据 3 车载视频未注明来源"), q("行政处罚法第四十六条"), q("打开证据"), q("evidence.3")},
            {Level::Hint, q("当事人未留电子邮箱，不能电子送达"), q("行政处罚法第六十一条"), q("打开当事人"), q("party")}};
}

std::vector<DeadlineLine> deadlines()
{
    return {{q("deciding"), q("办案"), q("剩 44 天"), Tone::Text, q("至 2027-01-07 周四"), q("立案 2026-10-09 + 90 日 − 扣除 0 日（第六十条）"),
             q("2027 年放假安排未公布，该日为周四，暂不顺延"),
             {{q("立案"), q("2026-10-09")}, {q("办案期限（行政处罚法第六十条）"), q("+ 90 日")}, {q("扣除（听证、鉴定、公告）"), q("0 日")}}, q("2027-01-07")},
            {q("notice"), q("告知书送达"), q("今天"), Tone::Amber, q("批准 11-23 + 1 个工作日（本机关规定）")}};
}

CasePreview preview()
{
    CasePreview made;
    made.id = q("037");
    made.title = q("陈某 · 未密闭运输砂土");
    made.subtitle = q("江南综执立〔2026〕037号 · 主办 张某，协办 罗某");
    made.stages = stages();
    made.stageNote = q("第 4 步 告知申辩");
    made.filed = q("立案 10-09");
    made.step = {q("送达行政处罚告知书"), {}, Tone::Text2, {{q("serve"), q("登记送达"), Symbol::None, false, q("协办人员执法证已到期")}}, {}};
    made.gaps = {{Level::Refuse, q("协办人员执法证已到期"), {}, {}, q("people")}, {Level::Refuse, q("证据 3 未注明来源"), {}, {}, q("evidence.3")}};
    made.deadlines = {{q("n"), q("告知书送达"), q("今天"), Tone::Amber, q("内部期限")}, {q("d"), q("办案"), q("剩 44 天，至 2027-01-07")},
                      {q("s"), q("陈述申辩"), q("未起算"), Tone::Text2}};
    made.events = {{q("今天 09:05"), Symbol::Edit, q("查看告知书")}, {q("11-23 16:20"), Symbol::Done, q("负责人批准告知")},
                   {q("11-20 10:02"), Symbol::Document, q("调查终结报告")}, {q("11-12 15:40"), Symbol::Photo, q("附件 6 件")},
                   {q("11-10 14:30"), Symbol::Interview, q("询问笔录 陈某")}};
    made.thumbnails = {{q("1"), q("立案审批"), {}}, {q("2"), q("现场笔录"), {}}, {q("3"), q("询问笔录"), {}}, {q("4"), q("责令改正"), {}}, {q("5"), q("告知书"), {}}};
    return made;
}

std::vector<TimelineLine> timeline()
{
    auto at = [](int month, int day, int hour, int minute) { return QDateTime(QDate(2026, month, day), QTime(hour, minute)); };
    return {{q("1"), at(11, 24, 9, 5), q("document"), Symbol::Edit, q("张某 查看行政处罚告知书")},
            {q("2"), at(11, 23, 16, 20), q("review"), Symbol::Done, q("苏某 批准告知")},
            {q("3"), at(11, 23, 11, 2), q("document"), Symbol::Document, q("张某 改正拟罚款"), q("8,000 元"), q("6,000 元")},
            {q("4"), at(11, 20, 10, 2), q("document"), Symbol::Document, q("张某 提交案件调查终结报告")},
            {q("5"), at(11, 20, 9, 40), q("system"), Symbol::None, q("12 次自动保存"), {}, {}, Tone::Text3, true},
            {q("6"), at(11, 12, 15, 40), q("attachment"), Symbol::Photo, q("罗某 添加现场照片 6 张")},
            {q("7"), at(11, 10, 14, 30), q("document"), Symbol::Interview, q("张某、罗某 询问陈某")},
            {q("8"), at(10, 9, 9, 0), q("deadline"), Symbol::Deadlines, q("立案，办案期限起算"), {}, q("2027-01-07")}};
}

void fillCase(CasePage& page)
{
    page.setHeader({q("037"), q("陈某 · 未密闭运输砂土"), q("037 陈某"), q("江南综执立〔2026〕037号"), {{q("普通程序")}}, q("主办 张某 · 协办 罗某")});
    page.setStages(stages());
    page.setStep({q("送达行政处罚告知书"), q("今天到期（内部期限）"), Tone::Amber,
                  {{q("draft"), q("生成告知书"), Symbol::Document}, {q("serve"), q("登记送达"), Symbol::Service, false, q("协办罗某的执法证 11-10 到期")}},
                  {{q("hearing"), q("登记听证申请")}, {q("suspend"), q("中止调查"), Symbol::Suspended, false, q("没有中止的事由")}}});
    page.setGaps(gaps());
    page.setDeadlines(deadlines());
    page.facts()->setFacts({q("2026-09-29 10:20"), q("江南街道三环南路与江畔路交叉口"),
                            q("陈某驾驶粤L·A1**8重型自卸货车运输砂土约 12 立方米，货厢未加盖密闭，沿江畔路行驶约 400 米，路面有遗撒。")});
    page.facts()->setDraft(DraftState::Saved, q("10:22"));
    page.setEvidence({{q("1"), 1, Symbol::SiteRecord, q("现场检查（勘验）笔录"), q("本机关制作"), q("09-29 10:35"), q("车厢未加盖、沿途遗撒"), true},
                      {q("2"), 2, Symbol::Photo, q("现场照片 6 张"), q("本机关拍摄"), q("09-29 10:28"), q("车牌、货厢、路面遗撒"), true},
                      {q("3"), 3, Symbol::Video, q("车载视频 1 段"), {}, q("09-30 09:10"), q("运输路线与时间"), false, q("缺来源"), true},
                      {q("4"), 4, Symbol::Interview, q("询问笔录 陈某"), q("本机关制作"), q("11-10 14:30"), q("当事人承认未密闭运输"), true},
                      {q("5"), 5, Symbol::Document, q("行驶证、营业执照复印件"), q("当事人提供"), q("11-10 14:30"), q("车辆与经营者身份"), true}});
    page.setDocuments({{q("1"), q("立案审批表"), q("江南综执立〔2026〕037号"), q("10-09"), q("张某"), DocumentState::Issued},
                       {q("2"), q("现场检查（勘验）笔录"), {}, q("09-29"), q("张某、罗某"), DocumentState::Issued},
                       {q("3"), q("责令改正通知书"), q("责改〔2026〕118号"), q("09-29"), q("张某"), DocumentState::Served, true},
                       {q("4"), q("案件调查终结报告"), {}, q("11-20"), q("张某"), DocumentState::Signing, false, true},
                       {q("5"), q("行政处罚告知书"), {}, q("11-23"), q("张某"), DocumentState::Draft}});
    page.setParties({{q("1"), q("当事人"), q("陈某"), q("自然人"), q("4413**********1234"), q("139****5678"), q("惠城区江南街道下角东路 9 号"), false}});
    page.setReviews({{q("1"), 1, q("11-18 09:30"), q("林某"), q("退回补正"), q("2 天"), q("证据 3 来源")}});
    page.setServices({{q("1"), Symbol::Service, q("责令改正通知书"), q("直接送达"), q("陈某"), q("09-29 11:20"), q("已签收")},
                      {q("2"), Symbol::Service, q("行政处罚告知书"), q("—"), q("陈某"), q("—"), q("今天到期"), Tone::Amber}});
    page.setTimeline(timeline());
    page.setHealth({{q("1"), Level::Refuse, q("决定书 28"), q("未写缴款机构与账户"), q("−3"), q("评查标准 2026-1 版"), q("打开文书")},
                    {q("2"), Level::Warn, q("送达 32"), q("送达时间未到分"), q("−1"), q("评查标准 2026-1 版"), q("打开文书")}}, q("92"));
    page.setOverview({{q("案由"), q("未密闭运输砂土")}, {q("当事人"), q("陈某（惠城区顺某运输部经营者）"), q("party"), q("打开当事人")},
                      {q("违反条款"), q("《广东省大气污染防治条例》第五十六条第一款")}, {q("处罚依据"), q("《广东省大气污染防治条例》第八十三条")},
                      {q("裁量档次"), q("一般（本机关裁量权基准第 2 档）")}, {q("拟处理"), q("罚款 6,000 元")}});
}

} // namespace anjuan::samples
