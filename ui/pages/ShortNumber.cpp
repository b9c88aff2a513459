// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ShortNumber.h"

#include "core/casefile/Setup.h"
#include "ui/words/Text.h"

namespace anjuan {

QString shortNumber(const Circumstances& now, const std::string& number)
{
    auto text = toText(number);
    const auto pattern = now.setup ? toText(now.setup->numberPattern) : QString();
    const auto begin = pattern.left(pattern.indexOf(QStringLiteral("{字}")));
    if (begin.isEmpty() || !text.startsWith(begin))
        return text;
    text.remove(0, begin.size());
    if (text.endsWith(QStringLiteral("号")))
        text.chop(1);
    return text;
}

} // namespace anjuan
