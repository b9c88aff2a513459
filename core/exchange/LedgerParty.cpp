// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerParty.h"

#include <algorithm>

#include "core/exchange/Characters.h"

namespace anjuan {
namespace {

constexpr std::array<std::u32string_view, 14> organisationEndings{U"公司", U"集团", U"人民政府", U"街道办事处",
    U"委员会", U"办公室", U"合作社", U"管理局", U"事业单位", U"学校", U"医院", U"协会", U"施工单位", U"自来水厂"};

LedgerPartyKind kindOf(std::u32string_view name)
{
    const auto bracket = name.find(U'(');
    if (holds(name.substr(std::min(bracket, name.size())), U"个人"))
        return LedgerPartyKind::Person;
    const auto bare = name.substr(0, bracket);
    const bool organisation
        = std::ranges::any_of(organisationEndings, [&](auto ending) { return bare.ends_with(ending); });
    return organisation ? LedgerPartyKind::Organisation : LedgerPartyKind::NotSaid;
}

/// Short enough for a personal name, and no word of a business in it.
bool isShortName(std::u32string_view name)
{
    return name.size() >= 2 && name.size() <= 4 && kindOf(name) == LedgerPartyKind::NotSaid
        && name.find_first_of(U"店厂馆部场站行铺(") == std::u32string_view::npos;
}

} // namespace

std::vector<LedgerParty> readLedgerParties(std::string_view cell)
{
    const auto written = trimmed(cell);
    const auto plain = plainCharacters(written);
    if (plain.empty())
        return {};
    std::vector<std::u32string> names{{}};
    for (const char32_t c : plain) {
        if (c == U'、')
            names.emplace_back();
        else
            names.back().push_back(c);
    }
    std::vector<LedgerParty> parties;
    if (names.size() > 1 && std::ranges::all_of(names, isShortName)) {
        for (const auto& name : names)
            parties.push_back({utf8Of(name), LedgerPartyKind::NotSaid});
        return parties;
    }
    parties.push_back({written, kindOf(plain)});
    return parties;
}

} // namespace anjuan
