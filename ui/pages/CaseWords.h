// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/casefile/facts/Conclusion.h"
#include "core/office/Office.h"

// Short words about a case that several pages show alike.
namespace anjuan {

/// The name of a time limit in the language of the window; its id where the register does not know it.
QString limitName(const LawBook& law, std::string_view id);
QString stageWords(Stage stage);
/// One of the eight coarse stages, 0 … 7.
QString coarseStageWords(int coarse);
/// Names joined as a list of the language; "role:…" becomes the role or the signature it stands for.
QString peopleWords(const Roster& roster, const std::vector<PersonId>& people);
QString optionWords(std::span<const Option> options, std::string_view key);
template <class E>
QString choiceWords(E value)
{
    return optionWords(Options<E>::rows, Options<E>::rows[static_cast<std::size_t>(value)].key);
}
/// What stands between the members of a list: 、 in Chinese.
QString listMark();
/// "罚款 6,000 元" for each penalty, joined.
QString penaltyWords(const std::vector<Penalty>& penalties);
/// First and last characters with the middle hidden; empty stays empty, locked says so.
QString masked(const Personal& text);
/// The whole text, or why it cannot be shown.
QString opened(const Personal& text);

} // namespace anjuan
