// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaseWords.h"

#include <algorithm>

#include <QStringList>

#include "core/casefile/facts/Conclusion.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr std::array coarseNames{N_("Lead"), N_("Filing"), N_("Inquiry"), N_("Notice and defence"), N_("Review and discussion"),
    N_("Decision"), N_("Service and performance"), N_("Closing and archive")};

QString roleWords(std::string_view key)
{
    for (const auto& option : Options<Signer>::rows) {
        if (option.key == key)
            return words(option.label);
    }
    return optionWords(Options<Role>::rows, key);
}

} // namespace

QString listMark()
{
    return words(N_(", "));
}

QString limitName(const LawBook& law, std::string_view id)
{
    const auto limit = law.limits.find(id);
    if (!limit)
        return toText(id);
    return toText(language() == Language::English ? (*limit)->english : (*limit)->name);
}

QString stageWords(Stage stage)
{
    return choiceWords(stage);
}

QString coarseStageWords(int coarse)
{
    return words(coarseNames.at(static_cast<std::size_t>(coarse)));
}

QString peopleWords(const Roster& roster, const std::vector<PersonId>& people)
{
    QStringList names;
    for (const auto& id : people) {
        const std::string_view text = id.text();
        names << (text.starts_with("role:") ? roleWords(text.substr(5)) : toText(roster.nameOf(id)));
    }
    return names.join(listMark());
}

QString optionWords(std::span<const Option> options, std::string_view key)
{
    const auto found = std::ranges::find(options, key, &Option::key);
    return found == options.end() ? toText(key) : words(found->label);
}

QString penaltyWords(const std::vector<Penalty>& penalties)
{
    QStringList parts;
    for (const auto& penalty : penalties) {
        QString part = choiceWords(penalty.kind);
        if (penalty.amount)
            part += QLatin1Char(' ') + amountWords(*penalty.amount);
        if (!penalty.detail.empty())
            part += QLatin1Char(' ') + toText(penalty.detail);
        if (!penalty.party.empty())
            part += QStringLiteral(" (%1)").arg(toText(penalty.party));
        parts << part;
    }
    return parts.join(listMark());
}

QString opened(const Personal& text)
{
    switch (text.state()) {
    case Personal::State::Open: return toText(text.text());
    case Personal::State::Locked: return words(N_("(locked)"));
    case Personal::State::Destroyed: return words(N_("(destroyed at the end of retention)"));
    }
    return {};
}

QString masked(const Personal& text)
{
    const QString whole = opened(text);
    if (text.state() != Personal::State::Open || whole.size() < 5)
        return whole;
    const qsizetype head = whole.size() > 10 ? 4 : 3;
    return whole.left(head) + QString(whole.size() - head - 4 > 0 ? whole.size() - head - 4 : 0, QLatin1Char('*')) + whole.right(4);
}

} // namespace anjuan
