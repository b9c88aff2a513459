// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentWords.h"

#include "core/casefile/facts/Conclusion.h"
#include "core/documents/FactTree.h"

namespace anjuan {
namespace {

constexpr std::string_view suspected = "涉嫌";
constexpr std::string_view caseWord = "案";
constexpr std::string_view stops[] = {"。", "；", ";", ".", " ", "\n", "\r", "\t", "　"};
constexpr std::string_view blanks[] = {" ", "\n", "\r", "\t", "　"};

std::string penaltyWords(const Penalty& penalty)
{
    const auto whose = around("对", penalty.party, "") + around("就", conductOf(bare(penalty.matter)), "");
    std::string text = penalty.kind == PenaltyKind::Other && !penalty.detail.empty() ? std::string{} : std::string{statutoryName(penalty.kind)};
    if (penalty.amount)
        text += *moneyFacts(*penalty.amount).find("words")->text();
    if (penalty.detail.empty())
        return around("", whose, "：") + text;
    return around("", whose, "：") + (text.empty() ? bare(penalty.detail) : text + "（" + bare(penalty.detail) + "）");
}

} // namespace

std::string bare(std::string_view text)
{
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto stop : stops) {
            if (text.ends_with(stop)) {
                text.remove_suffix(stop.size());
                cut = true;
            }
        }
        for (const auto blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                cut = true;
            }
        }
    }
    return std::string{text};
}

std::string sentence(std::string_view text)
{
    auto whole = bare(text);
    for (const std::string_view end : {"！", "？", "…", "："}) {
        if (whole.ends_with(end))
            return whole;
    }
    return whole.empty() ? whole : whole + "。";
}

std::string joined(const std::vector<std::string>& texts, std::string_view between)
{
    std::string whole;
    for (const auto& text : texts) {
        if (text.empty())
            continue;
        whole += whole.empty() ? std::string{} : std::string{between};
        whole += text;
    }
    return whole;
}

std::string around(std::string_view before, const std::string& text, std::string_view after)
{
    return text.empty() ? std::string{} : std::string{before} + text + std::string{after};
}

std::vector<std::string> paragraphs(std::string_view prose)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at <= prose.size();) {
        const auto end = std::min(prose.find('\n', at), prose.size());
        auto line = bare(prose.substr(at, end - at));
        if (!line.empty())
            found.push_back(std::move(line));
        at = end + 1;
    }
    return found;
}

std::string yuanWords(Money money)
{
    return money.grouped() + "元";
}

std::string termWords(const Term& term)
{
    const auto length = chineseNumber(term.length);
    switch (term.unit) {
    case TermUnit::WorkingDay:
        return length + "个工作日";
    case TermUnit::CalendarDay:
        return length + "日";
    case TermUnit::Month:
        return length + "个月";
    case TermUnit::Year:
        return length + "年";
    case TermUnit::Hour:
        return length + "小时";
    }
    return length;
}

std::string conductOf(std::string_view cause)
{
    if (cause.starts_with(suspected))
        cause.remove_prefix(suspected.size());
    if (cause.ends_with(caseWord))
        cause.remove_suffix(caseWord.size());
    return std::string{cause};
}

std::string penaltyWords(const std::vector<Penalty>& penalties)
{
    if (penalties.size() == 1)
        return penaltyWords(penalties.front());
    std::string text;
    for (std::size_t i = 0; i < penalties.size(); ++i)
        text += (i == 0 ? "（" : "；（") + chineseNumber(static_cast<int>(i) + 1) + "）" + penaltyWords(penalties[i]);
    return text;
}

std::string nationalLaw(const Provision& provision)
{
    return "《中华人民共和国" + std::string{provision.law} + "》" + cite(provision).substr(provision.law.size());
}

std::string marked(std::string_view citation)
{
    if (const auto next = citation.find(';'); next != citation.npos)
        return marked(citation.substr(0, next)) + "、" + marked(citation.substr(next + 1));
    const auto article = citation.find("第");
    if (citation.empty() || citation.find("《") != citation.npos || article == 0)
        return std::string{citation};
    const auto law = citation.substr(0, article);
    return "《" + std::string{law} + "》" + (article == citation.npos ? std::string{} : std::string{citation.substr(article)});
}

} // namespace anjuan
