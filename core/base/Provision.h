// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace anjuan {

/// A place in a law: `{"行政处罚法", 42, 1}` is 行政处罚法第四十二条第一款. Article 0 means the law as a whole
/// (or a local rule, whose `law` then carries its whole name).
struct Provision {
    std::string_view law;
    int article = 0;
    int paragraph = 0;
    int item = 0;
    bool operator==(const Provision&) const = default;
};

using Provisions = std::vector<Provision>;

/// As statutes are cited in Chinese: 行政处罚法第五十八条第一款第二项.
std::string cite(const Provision& provision);
/// Several, joined by 、; the law is named once for neighbours of the same law.
std::string cite(const Provisions& provisions);
/// 1 → 一, 12 → 十二, 116 → 一百一十六; for 1 … 9999.
std::string chineseNumber(int value);

} // namespace anjuan
