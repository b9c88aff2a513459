// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/StatuteText.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "core/statutes/Numerals.h"

namespace anjuan {
namespace {

constexpr std::string_view ofTheState = "中华人民共和国";

Refusal broken(const std::string& file, std::int64_t line, std::string_view sentence)
{
    return notValid(file, {sentence, {file, line}});
}

/// 2018年10月26日 at the front.
std::optional<Date> takeDay(std::string_view& text)
{
    auto rest = text;
    const auto year = takeNumber(rest);
    if (!year || *year < 1900 || !take(rest, "年"))
        return std::nullopt;
    const auto month = takeNumber(rest);
    if (!month || !take(rest, "月"))
        return std::nullopt;
    const auto day = takeNumber(rest);
    if (!day || !take(rest, "日"))
        return std::nullopt;
    text = rest;
    return Date::make(*year, *month, *day);
}

/// The first day written in a text, from `text` on, which then stands behind it.
std::optional<Date> findDay(std::string_view& text)
{
    while (!text.empty()) {
        if (const auto day = takeDay(text))
            return day;
        if (!takeNumber(text))
            text.remove_prefix(firstCharacter(text).size());
    }
    return std::nullopt;
}

/// The day in a name like 大气污染防治法(2018-10-26).md.
std::optional<Date> dayInName(std::string_view file)
{
    constexpr std::size_t length = 10;
    for (std::size_t at = 0; at + length <= file.size(); ++at)
        if (const auto day = Date::parse(file.substr(at, length)))
            return day;
    return std::nullopt;
}

/// 第…条 (之…) followed by a blank or by the end of the line. A sentence that begins with 第三条规定的 is none.
std::optional<StatuteArticle> takeArticle(std::string_view& line)
{
    auto rest = line;
    StatuteArticle article;
    if (!take(rest, "第"))
        return std::nullopt;
    const auto number = takeNumber(rest);
    if (!number || !take(rest, "条"))
        return std::nullopt;
    article.number = *number;
    if (take(rest, "之")) {
        const auto inserted = takeNumber(rest);
        if (!inserted)
            return std::nullopt;
        article.inserted = *inserted;
    }
    const auto size = rest.size();
    takeBlanks(rest);
    if (!rest.empty() && rest.size() == size)
        return std::nullopt;
    line = rest;
    return article;
}

bool isHeading(std::string_view line)
{
    if (!take(line, "第") || !takeNumber(line))
        return false;
    const std::array<std::string_view, 4> kinds{"编", "分编", "章", "节"};
    if (!std::ranges::any_of(kinds, [&](std::string_view kind) { return take(line, kind); }))
        return false;
    const auto size = line.size();
    takeBlanks(line);
    return line.empty() || line.size() < size;
}

bool isItem(std::string_view line)
{
    return (take(line, "（") || take(line, "(")) && takeNumber(line) && (take(line, "）") || take(line, ")"));
}

bool follows(const StatuteArticle& next, const Statute& statute)
{
    if (statute.articles.empty())
        return next.number == 1 && next.inserted == 0;
    const auto& last = statute.articles.back();
    return next.inserted == 0 ? next.number == last.number + 1
                              : next.number == last.number && next.inserted == last.inserted + 1;
}

/// What is read of a law, line by line.
class Reader {
public:
    explicit Reader(const std::string& file)
        : m_file(file)
    {
    }

    std::optional<Refusal> read(std::string_view line, std::int64_t number)
    {
        line = withoutBlanks(line);
        const bool marked = take(line, "#");
        while (take(line, "#")) { }
        line = withoutBlanks(line);
        if (line.empty() || line.starts_with("<!--"))
            return std::nullopt;
        if (m_statute.title.empty()) {
            m_statute.title = line;
            m_statute.shortTitle = shortTitleOf(line);
            return std::nullopt;
        }
        if (isHeading(line)) {
            m_waiting.emplace_back(line);
            return std::nullopt;
        }
        if (auto article = takeArticle(line))
            return begin(std::move(*article), line, number);
        if (m_statute.articles.empty())
            preamble(line);
        else if (marked)
            m_waiting.emplace_back(line);
        else
            paragraph(line);
        return std::nullopt;
    }

    Result<Statute> end(std::int64_t lines)
    {
        if (m_statute.title.empty())
            return broken(m_file, lines, N_("%1, line %2: there is no title; the first line of a law is its name"));
        if (m_statute.articles.empty())
            return broken(m_file, lines,
                N_("%1, line %2: there is no article; each begins a line with its number and a blank"));
        const auto named = dayInName(m_file.substr(m_file.find_last_of('/') + 1));
        const auto version = named ? named : m_told;
        if (!version)
            return broken(m_file, lines,
                N_("%1, line %2: no day of the version; put it into the file's name, as in name(2018-10-26).md"));
        m_statute.version = *version;
        m_statute.inForceFrom = *version;
        if (const auto stated = commencement(); stated && *stated >= *version) {
            m_statute.inForceFrom = *stated;
            m_statute.commencementStated = true;
        }
        return std::move(m_statute);
    }

private:
    std::optional<Refusal> begin(StatuteArticle article, std::string_view text, std::int64_t line)
    {
        if (!follows(article, m_statute))
            return broken(m_file, line,
                N_("%1, line %2: this article does not follow the one before it; one is missing or stands twice"));
        if (m_statute.articles.empty())
            dropContents();
        for (auto& title : m_waiting)
            m_statute.headings.push_back({std::move(title), m_statute.articles.size()});
        m_waiting.clear();
        m_statute.articles.push_back(std::move(article));
        if (!text.empty())
            paragraph(text);
        return std::nullopt;
    }

    /// A table of contents names all headings before the first article; the first of them then comes a second time.
    void dropContents()
    {
        if (m_waiting.empty())
            return;
        const auto again = std::ranges::find(m_waiting.rbegin(), m_waiting.rend(), m_waiting.front());
        m_waiting.erase(m_waiting.begin(), std::prev(again.base()));
    }

    void paragraph(std::string_view line)
    {
        auto& paragraphs = m_statute.articles.back().paragraphs;
        if (isItem(line) && !paragraphs.empty())
            paragraphs.back().items.emplace_back(line);
        else
            paragraphs.push_back({std::string{line}, {}});
    }

    void preamble(std::string_view line)
    {
        while (const auto day = findDay(line)) {
            if (line.substr(0, 16).find("施行") != std::string_view::npos)
                m_commencement = day;
            else if (!m_told || *day > *m_told)
                m_told = day;
        }
    }

    /// The day named before 起施行 in the last article that names one, else the one told before the first article.
    std::optional<Date> commencement() const
    {
        std::optional<Date> found = m_commencement;
        for (const auto& paragraph : m_statute.articles.back().paragraphs)
            for (std::string_view text = paragraph.text; const auto day = findDay(text);)
                if (text.starts_with("起施行") || text.starts_with("施行"))
                    found = day;
        return found;
    }

    const std::string& m_file;
    Statute m_statute{.title = {},
        .shortTitle = {},
        .version = Date::of(1900, 1, 1),
        .inForceFrom = Date::of(1900, 1, 1),
        .headings = {},
        .articles = {}};
    std::vector<std::string> m_waiting;
    std::optional<Date> m_told;
    std::optional<Date> m_commencement;
};

} // namespace

std::string shortTitleOf(std::string_view title)
{
    take(title, ofTheState);
    return std::string{title};
}

const StatuteArticle* Statute::article(int number, int inserted) const
{
    const auto found = std::ranges::find_if(
        articles, [&](const StatuteArticle& a) { return a.number == number && a.inserted == inserted; });
    return found == articles.end() ? nullptr : &*found;
}

Result<Statute> readStatute(std::string_view text, const std::string& file)
{
    Reader reader{file};
    std::int64_t number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        ++number;
        if (auto refusal = reader.read(text.substr(0, end), number))
            return std::move(*refusal);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return reader.end(number);
}

} // namespace anjuan
