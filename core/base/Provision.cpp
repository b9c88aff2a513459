// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Provision.h"

#include <array>

namespace anjuan {
namespace {

std::string place(const Provision& p)
{
    std::string text;
    if (p.article > 0)
        text += "第" + chineseNumber(p.article) + "条";
    if (p.paragraph > 0)
        text += "第" + chineseNumber(p.paragraph) + "款";
    if (p.item > 0)
        text += "第" + chineseNumber(p.item) + "项";
    return text;
}

} // namespace

std::string chineseNumber(int value)
{
    constexpr std::array<std::string_view, 10> digits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    constexpr std::array<std::pair<int, std::string_view>, 4> places{
        std::pair{1000, "千"}, std::pair{100, "百"}, std::pair{10, "十"}, std::pair{1, ""}};
    std::string text;
    bool zero = false;
    for (const auto& [weight, name] : places) {
        const int digit = value / weight % 10;
        if (digit == 0) {
            zero = !text.empty();
            continue;
        }
        if (zero)
            text += "零";
        zero = false;
        if (!(weight == 10 && digit == 1 && text.empty()))
            text += digits[static_cast<std::size_t>(digit)];
        text += name;
    }
    return text.empty() ? std::string{digits[0]} : text;
}

std::string cite(const Provision& provision)
{
    return std::string{provision.law} + place(provision);
}

std::string cite(const Provisions& provisions)
{
    std::string text;
    std::string_view law;
    for (const auto& p : provisions) {
        if (!text.empty())
            text += "、";
        text += p.law == law ? place(p) : cite(p);
        law = p.law;
    }
    return text;
}

} // namespace anjuan
