// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/Typed.h"

#include <QRegularExpression>

#include "ui/words/Text.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

QString folded(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

QRegularExpressionMatch match(const QString& pattern, const QString& text)
{
    return QRegularExpression{QRegularExpression::anchoredPattern(pattern)}.match(text);
}

int part(const QRegularExpressionMatch& found, int index)
{
    return found.captured(index).toInt();
}

} // namespace

std::optional<Date> readDay(const QString& typed, Date today)
{
    const auto text = folded(typed);
    for (const auto& whole : {u"([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*日?"_s,
                              u"([0-9]{4})([0-9]{2})([0-9]{2})"_s}) {
        if (const auto found = match(whole, text); found.hasMatch())
            return Date::make(part(found, 1), part(found, 2), part(found, 3));
    }
    const auto found = match(u"([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*日?"_s, text);
    return found.hasMatch() ? Date::make(today.year(), part(found, 1), part(found, 2)) : std::nullopt;
}

std::optional<TimeOfDay> readTime(const QString& typed)
{
    const auto text = folded(typed);
    const auto found = match(u"([0-9]{1,2})\\s*[:.时点]\\s*([0-9]{2})\\s*分?|([0-9]{2})([0-9]{2})"_s, text);
    if (!found.hasMatch())
        return std::nullopt;
    const int first = found.capturedLength(3) > 0 ? 3 : 1;
    return TimeOfDay::make(part(found, first), part(found, first + 1));
}

std::optional<Money> readMoney(const QString& typed)
{
    auto text = folded(typed);
    if (text.endsWith(u'元'))
        text.chop(1);
    text.remove(u' ');
    return Money::parse(toUtf8(text));
}

std::optional<std::int64_t> readNumber(const QString& typed)
{
    bool ok = false;
    const auto number = folded(typed).remove(u',').toLongLong(&ok);
    return ok ? std::optional<std::int64_t>{number} : std::nullopt;
}

QString maskedNumber(const QString& number)
{
    constexpr qsizetype kept = 4;
    const auto hidden = number.size() - 2 * kept;
    if (hidden <= 0)
        return QString(number.size(), u'*');
    return number.first(kept) + QString(hidden, u'*') + number.last(kept);
}

} // namespace anjuan
