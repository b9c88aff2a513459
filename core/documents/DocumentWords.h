// SPDX-License-Identifier: GPL-3.0-or-later
// The words that papers use for the values a case file stores; papers are always Chinese. For papers and ledgers only.
#pragma once
#include "core/calendar/Term.h"
#include "core/casefile/Event.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"

namespace anjuan {

/// One word an option, in the order of Options<E>.
template <class E>
struct DocumentWords;

template <class E>
std::string wordOf(E value)
{
    static_assert(DocumentWords<E>::rows.size() == Options<E>::rows.size(), "each option has its word in papers");
    return std::string{DocumentWords<E>::rows[static_cast<std::size_t>(value)]};
}

using Words = std::string_view;

template <> struct DocumentWords<LeadSource> {
    static constexpr std::array rows{Words{"巡查发现"}, Words{"投诉"}, Words{"举报"}, Words{"上级交办"}, Words{"其他机关移送"},
                                     Words{"媒体披露"}, Words{"非现场执法发现"}};
};
template <> struct DocumentWords<CorrectionResult> {
    static constexpr std::array rows{Words{"已按要求改正"}, Words{"部分改正"}, Words{"未改正"}};
};
template <> struct DocumentWords<CriminalView> {
    static constexpr std::array rows{Words{"未发现涉嫌犯罪"}, Words{"涉嫌犯罪，尚未移送"}, Words{"涉嫌犯罪，已经移送"}};
};
template <> struct DocumentWords<PreservationOutcome> {
    static constexpr std::array rows{Words{"返还"}, Words{"依法查封、扣押"}, Words{"送交检验、检测、检疫或者鉴定"},
                                     Words{"移交其他机关"}, Words{"解除先行登记保存"}};
};
/// The kinds of 行政处罚法 46.
template <> struct DocumentWords<EvidenceKind> {
    static constexpr std::array rows{Words{"书证"}, Words{"物证"}, Words{"视听资料"}, Words{"电子数据"}, Words{"证人证言"},
                                     Words{"当事人的陈述"}, Words{"鉴定意见"}, Words{"勘验笔录、现场笔录"}};
};
template <> struct DocumentWords<Severity> {
    static constexpr std::array rows{Words{"从轻处罚"}, Words{"按一般情节处罚"}, Words{"从重处罚"}, Words{"减轻处罚"}};
};
template <> struct DocumentWords<DefenceForm> {
    static constexpr std::array rows{Words{"书面"}, Words{"口头"}, Words{"明确放弃"}};
};
template <> struct DocumentWords<Verdict> {
    static constexpr std::array rows{Words{"符合规定"}, Words{"存在问题"}, Words{"不适用"}};
};
template <> struct DocumentWords<ReviewConclusion> {
    static constexpr std::array rows{Words{"同意"}, Words{"建议修改后同意"}, Words{"退回补充调查"}, Words{"不同意"}, Words{"建议移送"}};
};
template <> struct DocumentWords<Stance> {
    static constexpr std::array rows{Words{"同意"}, Words{"不同意"}, Words{"保留意见"}, Words{"回避"}};
};
template <> struct DocumentWords<DiscussionOutcome> {
    static constexpr std::array rows{Words{"同意拟处理意见"}, Words{"变更拟处理意见"}, Words{"退回补充调查"}, Words{"移送处理"}, Words{"暂不作出结论"}};
};
template <> struct DocumentWords<ServiceMode> {
    static constexpr std::array rows{Words{"直接送达"}, Words{"留置送达"}, Words{"邮寄送达"}, Words{"电子送达"}, Words{"公告送达"}, Words{"委托送达"}};
};
template <> struct DocumentWords<PublicationGrade> {
    static constexpr std::array rows{Words{"轻微"}, Words{"一般"}, Words{"严重"}};
};
template <> struct DocumentWords<ClosingGround> {
    static constexpr std::array rows{Words{"行政处罚决定履行完毕"}, Words{"人民法院强制执行完毕"}, Words{"作出不予行政处罚决定"},
                                     Words{"撤销立案"}, Words{"移送其他机关处理"}, Words{"终结办理"}};
};
template <> struct DocumentWords<RetentionPeriod> {
    static constexpr std::array rows{Words{"30年"}, Words{"永久"}};
};
template <> struct DocumentWords<NoPenaltyGround> {
    static constexpr std::array rows{Words{"违法行为轻微并及时改正，没有造成危害后果"}, Words{"初次违法且危害后果轻微并及时改正"},
                                     Words{"当事人有证据足以证明没有主观过错"}, Words{"当事人实施违法行为时不满十四周岁"},
                                     Words{"当事人实施违法行为时不能辨认或者不能控制自己的行为"}, Words{"违法事实不能成立"},
                                     Words{"违法行为已经超过追责期限"}};
};
/// As what somebody signs.
template <> struct DocumentWords<Signer> {
    static constexpr std::array rows{Words{"办案机构负责人"}, Words{"法制审核人"}, Words{"行政机关负责人"}, Words{"行政机关主要负责人"}, Words{"档案员"}};
};
/// What the person in charge of such a party is called; a natural person has none.
template <> struct DocumentWords<PartyKind> {
    static constexpr std::array rows{Words{"本人"}, Words{"经营者"}, Words{"法定代表人"}, Words{"负责人"}};
};

/// The text without surrounding blanks and without the stop at its end, which the template sets.
std::string bare(std::string_view text);
/// The text as a whole sentence: with a stop at its end, if it has none.
std::string sentence(std::string_view text);
/// The texts with `between` between them; empty ones are left out.
std::string joined(const std::vector<std::string>& texts, std::string_view between = "、");
/// `before` + text + `after`, or nothing when the text is empty.
std::string around(std::string_view before, const std::string& text, std::string_view after);
/// The paragraphs of a prose, each bare.
std::vector<std::string> paragraphs(std::string_view prose);
/// 6,000元.
std::string yuanWords(Money money);
/// 十五日, 六个月, 五个工作日.
std::string termWords(const Term& term);
/// 涉嫌未密闭运输砂土 is the cause while it is looked into; 未密闭运输砂土 the conduct.
std::string conductOf(std::string_view cause);
/// 罚款人民币陆仟元整（¥6,000.00）; several are counted （一）…；（二）…; one that names party or matter begins with them.
std::string penaltyWords(const std::vector<Penalty>& penalties);
/// 《中华人民共和国行政处罚法》第三十三条第一款.
std::string nationalLaw(const Provision& provision);
/// A citation with its law in book-title marks, if it has none: 大气污染防治法第七十条 becomes 《大气污染防治法》第七十条.
std::string marked(std::string_view citation);

} // namespace anjuan
