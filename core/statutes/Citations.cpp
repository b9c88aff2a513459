// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/Citations.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/law/LawNames.h"
#include "core/statutes/Numerals.h"

namespace anjuan {
namespace {

constexpr std::array<std::string_view, 9> kindsOfLaw{
    "法", "条例", "规定", "办法", "解释", "规则", "细则", "法典", "通则"};
constexpr std::array<std::string_view, 6> leads{"依据", "根据", "依照", "按照", "违反了", "违反"};
constexpr std::array<std::string_view, 20> ends{
    "、", "，", "；", "。", "：", "（", "）", "》", "《", "“", "”", "　", ";", ",", " ", "(", ")", "/", "|", ":"};
constexpr std::array<std::string_view, 6> joints{"、", "和", "及", "与", "以及", "，"};

bool endsLikeALaw(std::string_view name)
{
    return std::ranges::any_of(kindsOfLaw, [&](std::string_view kind) { return name.ends_with(kind); });
}

/// The law's name at the end of what stands before an article; nothing when there is none.
std::optional<std::string> nameBefore(std::string_view run)
{
    for (const auto lead : leads)
        if (const auto at = run.rfind(lead); at != std::string_view::npos)
            run.remove_prefix(at + lead.size());
    for (const auto joint : joints)
        take(run, joint);
    const bool own = run == "本法" || run == "本条例" || run == "本规定" || run == "本办法";
    if (own || !endsLikeALaw(run))
        return std::nullopt;
    return std::string{run};
}

/// （二）项, (二), 第二项, 第（二）项, 2项; 0 and nothing taken when there is none.
int takeItem(std::string_view& text)
{
    auto rest = text;
    const bool ordinal = take(rest, "第");
    const bool bracket = take(rest, "（") || take(rest, "(");
    const auto number = takeNumber(rest);
    if (!number || (bracket && !take(rest, "）") && !take(rest, ")")))
        return 0;
    const bool named = take(rest, "项");
    if (!named && (!bracket || ordinal || *number > 99))
        return 0;
    text = rest;
    return *number;
}

int takeParagraph(std::string_view& text)
{
    auto rest = text;
    take(rest, "第");
    const auto number = takeNumber(rest);
    if (!number || !take(rest, "款"))
        return 0;
    text = rest;
    return *number;
}

bool takeJoint(std::string_view& text)
{
    return std::ranges::any_of(joints, [&](std::string_view joint) { return take(text, joint); });
}

/// The numbers before 条: 第六十二条, 62、64条. Nothing taken when no 条 follows.
std::vector<int> takeArticles(std::string_view& text)
{
    auto rest = text;
    take(rest, "第");
    std::vector<int> numbers;
    do {
        const auto number = takeNumber(rest);
        if (!number || *number == 0)
            return {};
        numbers.push_back(*number);
    } while (take(rest, "、"));
    if (!take(rest, "条") || rest.starts_with("例"))
        return {};
    text = rest;
    return numbers;
}

class Finder {
public:
    std::vector<Citation> find(std::string_view text)
    {
        while (!text.empty()) {
            if (takeTitle(text) || takeYear(text))
                continue;
            const bool ordinal = text.starts_with("第");
            if (const auto numbers = takeArticles(text); !numbers.empty()) {
                settleName(ordinal);
                for (const int number : numbers)
                    keep({.law = m_law, .article = number});
                takeTail(text);
                continue;
            }
            passOver(text);
        }
        return std::move(m_found);
    }

private:
    /// 《…》 names the law from here on.
    bool takeTitle(std::string_view& text)
    {
        const auto end = text.starts_with("《") ? text.find("》") : std::string_view::npos;
        if (end == std::string_view::npos)
            return false;
        constexpr std::size_t width = std::string_view{"《"}.size();
        m_law = text.substr(width, end - width);
        m_run.clear();
        text.remove_prefix(end + width);
        return true;
    }

    /// (2021) and （2021年修订） between the name and the article are no end of the name.
    static bool takeYear(std::string_view& text)
    {
        auto rest = text;
        if (!take(rest, "（") && !take(rest, "("))
            return false;
        const auto year = takeNumber(rest);
        if (!year || *year < 1949 || *year > 2999)
            return false;
        for (const std::string_view word : {"年", "修订", "修正", "版"})
            take(rest, word);
        if (!take(rest, "）") && !take(rest, ")"))
            return false;
        text = rest;
        return true;
    }

    /// Before a number without 第 any word is a name, as in 罚缴办法7条 or 行强18条; before 第 only what ends like
    /// one.
    void settleName(bool ordinal)
    {
        if (auto name = nameBefore(m_run))
            m_law = std::move(*name);
        else if (!ordinal && !m_run.empty())
            m_law = m_run;
        m_run.clear();
    }

    void passOver(std::string_view& text)
    {
        const auto character = firstCharacter(text);
        if (character == "\n")
            m_law.clear();
        if (character == "\n" || std::ranges::find(ends, character) != ends.end())
            m_run.clear();
        else
            m_run += character;
        text.remove_prefix(character.size());
    }

    void keep(Citation citation)
    {
        if (!citation.law.empty())
            m_found.push_back(std::move(citation));
    }

    /// What stands behind 条: 之一, a paragraph, an item, and more paragraphs or items of the same article.
    void takeTail(std::string_view& text)
    {
        if (m_found.empty() || m_law.empty())
            return;
        auto& last = m_found.back();
        if (auto rest = text; take(rest, "之")) {
            if (const auto inserted = takeNumber(rest)) {
                last.inserted = *inserted;
                text = rest;
            }
        }
        last.paragraph = takeParagraph(text);
        last.item = takeItem(text);
        for (auto rest = text; takeJoint(rest); rest = text) {
            auto next = m_found.back();
            if (const int paragraph = takeParagraph(rest)) {
                next.paragraph = paragraph;
                next.item = takeItem(rest);
            } else if (const int item = next.item > 0 ? takeItem(rest) : 0) {
                next.item = item;
            } else {
                return;
            }
            m_found.push_back(std::move(next));
            text = rest;
        }
    }

    std::vector<Citation> m_found;
    std::string m_law;
    std::string m_run;
};

} // namespace

std::vector<Citation> citationsIn(std::string_view text)
{
    return Finder{}.find(text);
}

Citation citationOf(const Provision& provision)
{
    return {std::string{provision.law}, provision.article, 0, provision.paragraph, provision.item};
}

Provision provisionOf(const Citation& citation)
{
    return {lawName(citation.law), citation.article, citation.paragraph, citation.item};
}

} // namespace anjuan
