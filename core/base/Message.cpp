// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Message.h"

namespace anjuan {
namespace {

struct Print {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Date date) const { return date.iso(); }
    std::string operator()(Money money) const { return money.grouped(); }
};

} // namespace

Argument::Argument() = default;
Argument::Argument(const Argument&) = default;
Argument::Argument(Argument&&) noexcept = default;
Argument& Argument::operator=(const Argument&) = default;
Argument& Argument::operator=(Argument&&) noexcept = default;
Argument::~Argument() = default;

std::string english(const Message& message)
{
    std::string text;
    for (std::size_t i = 0; i < message.text.size(); ++i) {
        const char c = message.text[i];
        const auto place = i + 1 < message.text.size() ? static_cast<std::size_t>(message.text[i + 1] - '1') : 9;
        if (c == '%' && place < message.arguments.size()) {
            text += std::visit(Print{}, message.arguments[place]);
            ++i;
        } else {
            text += c;
        }
    }
    return text;
}

} // namespace anjuan
