// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerOutcome.h"

#include <algorithm>

#include "core/exchange/Characters.h"
#include "core/exchange/LedgerAmount.h"

namespace anjuan {
namespace {

using View = std::u32string_view;

bool holdsAny(View text, std::initializer_list<View> words)
{
    return std::ranges::any_of(words, [&](View word) { return holds(text, word); });
}

LedgerPerformance performanceOf(View text)
{
    if (holdsAny(text, {U"未缴", U"未执行", U"未履行", U"未到位", U"尚未", U"部分", U"分期", U"拒不"}))
        return LedgerPerformance::NotPerformed;
    if (holdsAny(text,
            {U"已执行", U"执行到位", U"执行完毕", U"已缴", U"已按数缴", U"已按期缴", U"缴清", U"已履行", U"履行完毕",
                U"已交"}))
        return LedgerPerformance::Performed;
    return LedgerPerformance::NotSaid;
}

std::vector<std::u32string> clausesOf(View text)
{
    std::vector<std::u32string> clauses{{}};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool thousands = text[i] == U',' && i > 0 && i + 1 < text.size() && text[i - 1] >= U'0'
            && text[i - 1] <= U'9' && text[i + 1] >= U'0' && text[i + 1] <= U'9';
        if (View{U";。,"}.find(text[i]) != View::npos && !thousands)
            clauses.emplace_back();
        else
            clauses.back().push_back(text[i]);
    }
    std::erase_if(clauses, [](const auto& clause) { return clause.empty(); });
    return clauses;
}

void readClauses(View text, LedgerOutcome& outcome)
{
    for (const auto& clause : clausesOf(text)) {
        if (holdsAny(
                clause, {U"停产停业", U"吊销", U"暂扣", U"降低资质", U"限制开展", U"限制从业", U"通报批评", U"拘留"}))
            outcome.otherPenalties.push_back(utf8Of(clause));
        else if (holdsAny(clause, {U"责令", U"限期", U"拆除", U"恢复植被", U"退还"}))
            outcome.orders.push_back(utf8Of(clause));
    }
}

/// The amounts that a fine consists of: one, or several joined by +.
void takeFine(const std::vector<LedgerAmount>& amounts, bool isImposed, LedgerOutcome& outcome)
{
    Money sum = Money::fen(0);
    for (const auto& amount : amounts) {
        const bool added = amount.isAddedToLast || outcome.fineParts.empty();
        if (!added) {
            outcome.notes.push_back(
                {N_("More than one fine is named (%1 and %2) and nothing says that they add up; none is taken"),
                    {outcome.fineParts.front(), amount.text}});
            return;
        }
        if (amount.isDisputed) {
            outcome.notes.push_back(
                {N_("Words and figures of the amount disagree (%1); no fine is taken"), {amount.text}});
            return;
        }
        if (amount.isOddlyWritten)
            outcome.notes.push_back(
                {N_("The amount in words is not written as it should be (%1); its value is %2 yuan"),
                    {amount.text, amount.value}});
        if (amount.role == LedgerAmountRole::Unnamed && isImposed)
            outcome.notes.push_back({N_("The amount %1 stands without a word saying that it is a fine; taken as one "
                                        "because of the column"),
                {amount.text}});
        sum = sum + amount.value;
        outcome.fineParts.push_back(amount.text);
    }
    if (outcome.fineParts.size() > 1)
        outcome.notes.push_back({N_("The fine of %1 yuan is the sum of %2 amounts; each is kept as written"),
            {sum, static_cast<std::int64_t>(outcome.fineParts.size())}});
    if (!amounts.empty())
        outcome.fine = sum;
}

void takeIntended(const std::vector<LedgerAmount>& amounts, LedgerOutcome& outcome)
{
    LedgerOutcome announced;
    takeFine(amounts, false, announced);
    outcome.notes.insert(outcome.notes.end(), announced.notes.begin(), announced.notes.end());
    outcome.intendedFine = announced.fine;
    if (announced.fine)
        outcome.notes.push_back(
            {N_("%1 yuan is announced, not imposed: it is not counted as a fine"), {*announced.fine}});
}

void takeAmounts(std::string_view cell, bool isNotice, LedgerOutcome& outcome)
{
    std::vector<LedgerAmount> fines;
    std::vector<LedgerAmount> intended;
    std::vector<LedgerAmount> confiscated;
    for (const auto& amount : readLedgerAmounts(cell)) {
        switch (amount.role) {
        case LedgerAmountRole::Fine:
        case LedgerAmountRole::Unnamed:
            (isNotice ? intended : fines).push_back(amount);
            break;
        case LedgerAmountRole::Intended:
            intended.push_back(amount);
            break;
        case LedgerAmountRole::Confiscation:
            confiscated.push_back(amount);
            break;
        case LedgerAmountRole::Basis:
        case LedgerAmountRole::Fee:
        case LedgerAmountRole::Paid:
        case LedgerAmountRole::Range:
            outcome.notes.push_back(
                {N_("%1 is not a fine but a basis, fee, payment or range; it stays in the text only"),
                    {amount.text}});
            break;
        }
    }
    takeFine(fines, true, outcome);
    takeIntended(intended, outcome);
    const bool announced = isNotice || outcome.isOnlyIntended;
    if (confiscated.size() == 1 && !confiscated.front().isDisputed && !announced)
        outcome.confiscation = confiscated.front().value;
    else if (!confiscated.empty())
        outcome.notes.push_back({N_("The amount confiscated cannot be told for certain (%1); none is taken"),
            {confiscated.front().text}});
}

} // namespace

LedgerOutcome readLedgerOutcome(std::string_view cell, bool isNotice)
{
    LedgerOutcome outcome;
    const auto text = plainCharacters(cell);
    if (text.size() > longestAmountText)
        outcome.notes.push_back({N_("The cell has %1 characters; it is kept but not read for amounts"),
            {static_cast<std::int64_t>(text.size())}});
    outcome.isOnlyIntended = holds(text, U"拟");
    const bool announced = isNotice || outcome.isOnlyIntended;
    outcome.isWarned = !announced && holds(text, U"警告");
    outcome.isConfiscationNamed = !announced && holds(text, U"没收");
    outcome.isOnTheSpot = holds(text, U"当场");
    takeAmounts(cell, isNotice, outcome);
    readClauses(text, outcome);
    outcome.performance = performanceOf(text);
    return outcome;
}

} // namespace anjuan
