// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerAmount.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/exchange/Characters.h"
#include "core/exchange/ChineseFigures.h"

namespace anjuan {
namespace {

using View = std::u32string_view;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
    Money value = Money::fen(0);
    bool inWords = false;
    bool isOdd = false;
};

std::optional<Money> times(std::optional<Money> value, std::int64_t factor)
{
    if (!value || value->fen() > 1'000'000'000'000'000 / factor)
        return std::nullopt;
    return Money::fen(value->fen() * factor);
}

/// The figures at `at`: 20000.00元, ¥545, 1万元, 1,200元.
std::optional<Found> figuresAt(View text, std::size_t at)
{
    std::size_t i = at;
    const bool marked = text[i] == U'\u00A5';
    i += marked ? 1 : 0;
    const auto first = i;
    while (i < text.size()
        && (isDigit(text[i])
            || (i > first && (text[i] == U'.' || text[i] == U',') && i + 1 < text.size() && isDigit(text[i + 1]))))
        ++i;
    if (i == first)
        return std::nullopt;
    const auto figures = utf8Of(text.substr(first, i - first));
    const bool twoDecimals = figures.size() > 3 && figures[figures.size() - 3] == '.';
    auto value = times(Money::parse(figures), 1);
    if (i + 1 < text.size() && text[i + 1] == U'元') {
        constexpr std::array units{
            std::pair{U'万', 10'000}, std::pair{U'千', 1000}, std::pair{U'百', 100}, std::pair{U'亿', 100'000'000}};
        for (const auto& [sign, factor] : units)
            if (text[i] == sign) {
                value = times(value, factor);
                ++i;
                break;
            }
    }
    const bool yuan = i < text.size() && (text[i] == U'元' || text[i] == U'圆');
    const bool unitFollows = !yuan && i < text.size()
        && (text[i] == U'平' || text[i] == U'㎡' || text[i] == U'米' || text[i] == U'm' || text[i] == U'%');
    const auto before = text.substr(0, at);
    const bool afterFine = before.ends_with(U"罚款") || before.ends_with(U"罚款:") || before.ends_with(U"人民币");
    if (!value || !(marked || yuan || ((twoDecimals || afterFine) && !unitFollows)))
        return std::nullopt;
    i += yuan ? 1 : 0;
    if (yuan && i < text.size() && (text[i] == U'整' || text[i] == U'正'))
        ++i;
    return Found{at, i, *value, false, false};
}

/// The words at `at`: 叁仟元整, 贰元贰角伍分.
std::optional<Found> wordsAt(View text, std::size_t at)
{
    if (!isChineseFigure(text[at]))
        return std::nullopt;
    std::size_t i = at;
    while (i < text.size() && (isChineseFigure(text[i]) || View{U"元圆角分整正点"}.find(text[i]) != View::npos))
        ++i;
    const auto words = text.substr(at, i - at);
    const auto value = moneyInWords(words);
    if (!value)
        return std::nullopt;
    return Found{at, i, *value, true, holds(words, U"点")};
}

/// Past figures or words that are no amount as a whole: nor is their tail (5元 of 一万五元, 00元 of 1,00元).
std::size_t pastFigures(View text, std::size_t at)
{
    const bool digits = isDigit(text[at]);
    const bool words = isChineseFigure(text[at]);
    const auto goesOn = [&](std::size_t i) {
        const bool sign = text[i] == U'.' || (text[i] == U',' && i + 1 < text.size() && isDigit(text[i + 1]));
        return digits ? isDigit(text[i]) || sign : words && isChineseFigure(text[i]);
    };
    for (++at; at < text.size() && goesOn(at); ++at) { }
    return at;
}

std::vector<Found> findAll(View text)
{
    std::vector<Found> all;
    for (std::size_t i = 0; i < text.size();) {
        auto found = text[i] == U'\u00A5' || isDigit(text[i]) ? figuresAt(text, i) : wordsAt(text, i);
        if (found) {
            i = found->end;
            all.push_back(*found);
            continue;
        }
        i = pastFigures(text, i);
    }
    return all;
}

bool onlyRestates(View between)
{
    return std::ranges::all_of(
        between, [](char32_t c) { return View{U"(。:,即共计人民币大小写"}.find(c) != View::npos; });
}

struct KeyWord {
    View word;
    LedgerAmountRole role;
};

constexpr std::array keyWords{KeyWord{U"没收", LedgerAmountRole::Confiscation},
    KeyWord{U"违法所得", LedgerAmountRole::Confiscation}, KeyWord{U"清理费", LedgerAmountRole::Fee},
    KeyWord{U"代履行", LedgerAmountRole::Fee}, KeyWord{U"费用", LedgerAmountRole::Fee},
    KeyWord{U"滞纳金", LedgerAmountRole::Fee}, KeyWord{U"加处", LedgerAmountRole::Fee},
    KeyWord{U"赔偿", LedgerAmountRole::Fee}, KeyWord{U"补偿", LedgerAmountRole::Fee},
    KeyWord{U"造价", LedgerAmountRole::Basis}, KeyWord{U"货值", LedgerAmountRole::Basis},
    KeyWord{U"已缴", LedgerAmountRole::Paid}, KeyWord{U"缴纳", LedgerAmountRole::Paid},
    KeyWord{U"已交", LedgerAmountRole::Paid}, KeyWord{U"每", LedgerAmountRole::Range},
    KeyWord{U"罚款", LedgerAmountRole::Fine}, KeyWord{U"处罚", LedgerAmountRole::Fine},
    KeyWord{U"处以", LedgerAmountRole::Fine}, KeyWord{U"并处", LedgerAmountRole::Fine},
    KeyWord{U"罚", LedgerAmountRole::Fine}};

/// The key word that ends last in the text before an amount.
std::optional<LedgerAmountRole> nearestBefore(View text)
{
    std::size_t best = 0;
    std::optional<LedgerAmountRole> role;
    for (const auto& key : keyWords)
        if (const auto at = text.rfind(key.word); at != View::npos && at + key.word.size() > best) {
            best = at + key.word.size();
            role = key.role;
        }
    return role;
}

bool isInExplainingBracket(View text, const Found& found)
{
    const auto open = text.substr(0, found.begin).rfind(U'(');
    const auto closedBefore = text.substr(0, found.begin).rfind(U')');
    if (open == View::npos || (closedBefore != View::npos && closedBefore > open))
        return false;
    const auto close = std::min(text.find(U')', found.end), text.size());
    const auto inside = text.substr(open, close - open);
    return inside.find_first_of(U"%×*") != View::npos || holds(inside, U"造价") || holds(inside, U"标准")
        || holds(inside, U"货值");
}

LedgerAmountRole roleOf(View text, const Found& found, View before, View after)
{
    if (isInExplainingBracket(text, found))
        return LedgerAmountRole::Basis;
    if (after.starts_with(U"以上") || after.starts_with(U"以下") || after.starts_with(U"至")
        || after.starts_with(U"~") || after.starts_with(U"/") || after.starts_with(U"每") || before.ends_with(U"至")
        || before.ends_with(U"~"))
        return LedgerAmountRole::Range;
    auto role = nearestBefore(before);
    const auto clauseEnd = std::min(after.find_first_of(U";。,、"), after.size());
    if (!role && holds(after.substr(0, clauseEnd), U"罚款"))
        role = LedgerAmountRole::Fine;
    const auto fine = role.value_or(LedgerAmountRole::Unnamed);
    const bool penalty = fine == LedgerAmountRole::Fine || fine == LedgerAmountRole::Unnamed;
    return penalty && holds(before, U"拟") ? LedgerAmountRole::Intended : fine;
}

} // namespace

std::vector<LedgerAmount> readLedgerAmounts(std::string_view cell)
{
    const auto plain = plainCharacters(cell);
    const View text{plain};
    if (text.size() > longestAmountText)
        return {};
    const auto found = findAll(text);
    std::vector<LedgerAmount> amounts;
    std::size_t before = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& one = found[i];
        const auto between = text.substr(before, one.begin - before);
        const bool explains = isInExplainingBracket(text, one);
        if (i > 0 && one.inWords != found[i - 1].inWords && onlyRestates(between) && !explains) {
            amounts.back().isDisputed = amounts.back().isDisputed || amounts.back().value != one.value;
            amounts.back().isOddlyWritten = amounts.back().isOddlyWritten || one.isOdd;
            const auto end = one.end + (holds(between, U"(") && text.substr(one.end).starts_with(U")") ? 1 : 0);
            amounts.back().text += utf8Of(text.substr(before, end - before));
            before = end;
            continue;
        }
        LedgerAmount amount;
        amount.value = one.value;
        amount.isOddlyWritten = one.isOdd;
        amount.text = utf8Of(text.substr(one.begin, one.end - one.begin));
        amount.isAddedToLast = i > 0 && between == U"+";
        amount.role = amount.isAddedToLast ? amounts.back().role : roleOf(text, one, between, text.substr(one.end));
        amounts.push_back(std::move(amount));
        before = one.end;
    }
    return amounts;
}

} // namespace anjuan
