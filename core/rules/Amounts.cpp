// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Amounts.h"

namespace anjuan::rules {
namespace {

constexpr std::int64_t tenThousand = 10'000;
constexpr std::int64_t largest = 100'000'000'000; // fen of a hundred million yuan, before 万

} // namespace

std::vector<Money> amountsIn(std::string_view text)
{
    constexpr std::string_view figures = "0123456789,.";
    std::vector<Money> found;
    for (auto at = text.find_first_of("0123456789"); at < text.size(); at = text.find_first_of("0123456789", at)) {
        const auto run = text.substr(at, text.find_first_not_of(figures, at) - at);
        at += run.size();
        auto after = text.substr(at);
        const bool tens = after.starts_with("万");
        if (tens)
            after.remove_prefix(std::string_view{"万"}.size());
        const auto amount = after.starts_with("元") ? Money::parse(run) : std::nullopt;
        if (amount && amount->fen() <= largest)
            found.push_back(tens ? Money::fen(amount->fen() * tenThousand) : *amount);
    }
    return found;
}

} // namespace anjuan::rules
