// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Words.h"

#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "ui/words/LawNames.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

struct Insert {
    QString operator()(const std::string& text) const { return words(std::string_view{text}); }
    QString operator()(std::int64_t number) const { return QString::number(number); }
    QString operator()(Date date) const { return words(date); }
    QString operator()(Money money) const { return words(money); }
};

QString fill(const QString& sentence, const std::vector<Argument>& arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const auto place = i + 1 < sentence.size() ? static_cast<std::size_t>(sentence[i + 1].unicode()) - u'1' : 9;
        if (sentence[i] == u'%' && place < 9 && place < arguments.size()) {
            text += std::visit(Insert{}, arguments[place]);
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

QString sentence(std::string_view literal, std::initializer_list<QString> parts)
{
    std::vector<Argument> arguments;
    for (const auto& part : parts)
        arguments.emplace_back(toUtf8(part));
    return fill(words(literal), arguments);
}

} // namespace

QString words(std::string_view literal)
{
    if (literal.empty())
        return {};
    const std::string terminated{literal};
    return QCoreApplication::translate("core", terminated.c_str());
}

QString words(const Message& message)
{
    return fill(words(message.text), message.arguments);
}

QString words(Date day)
{
    return toText(day.iso());
}

QString shortWords(Date day, Date today)
{
    return day.year() == today.year() ? words(day).mid(5) : words(day);
}

QString paperWords(Date day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString words(Weekday weekday)
{
    constexpr std::array<std::string_view, 7> names{N_("Sun"), N_("Mon"), N_("Tue"), N_("Wed"),
                                                    N_("Thu"), N_("Fri"), N_("Sat")};
    return words(names[static_cast<std::size_t>(weekday)]);
}

QString words(Money money)
{
    return toText(money.grouped());
}

QString amountWords(Money money)
{
    return sentence(N_("%1 yuan"), {words(money)});
}

QString words(const Provision& provision)
{
    if (language() == Language::Chinese)
        return toText(cite(provision));
    QString text = englishLawName(provision.law);
    if (provision.article > 0)
        text += ", art. "_L1 + QString::number(provision.article);
    if (provision.paragraph > 0)
        text += u'(' + QString::number(provision.paragraph) + u')';
    if (provision.item > 0)
        text += ", item "_L1 + QString::number(provision.item);
    return text;
}

QString words(const Provisions& provisions)
{
    if (language() == Language::Chinese)
        return toText(cite(provisions));
    QStringList all;
    for (const auto& provision : provisions)
        all << words(provision);
    return all.join("; "_L1);
}

QString words(Level level)
{
    switch (level) {
    case Level::Refuse: return words(N_("Cannot"));
    case Level::Defect: return words(N_("Defect"));
    case Level::Warn: return words(N_("Caution"));
    case Level::Hint: return words(N_("Hint"));
    }
    return {};
}

QString words(Why why)
{
    switch (why) {
    case Why::Rule: return words(N_("A rule of law stands against it"));
    case Why::NotYourRight: return words(N_("The signed-in person does not hold the right to do this"));
    case Why::NotAtThisStage: return words(N_("The procedure has no such step at this stage"));
    case Why::NotValid: return words(N_("What was entered is not valid"));
    case Why::NotFound: return words(N_("There is no such thing"));
    case Why::ChangedMeanwhile: return words(N_("Somebody else wrote first; look at the new state and try again"));
    case Why::Busy: return words(N_("Another program holds the store; close it there or wait"));
    }
    return {};
}

QString words(const Finding& finding)
{
    auto text = sentence(N_("%1: %2"), {words(finding.level), words(finding.sentence)});
    if (!finding.provisions.empty())
        text = sentence(N_("%1 (%2)"), {text, words(finding.provisions)});
    if (!finding.advice.text.empty())
        text += "\n    "_L1 + sentence(N_("To do: %1"), {words(finding.advice)});
    return text;
}

QString words(const Refusal& refusal)
{
    if (refusal.findings.empty())
        return words(refusal.why);
    QStringList lines;
    for (const auto& finding : refusal.findings)
        lines << words(finding);
    return lines.join(u'\n');
}

QString words(StoreFailure::Cause cause)
{
    using Cause = StoreFailure::Cause;
    switch (cause) {
    case Cause::CannotOpen: return words(N_("The store cannot be opened"));
    case Cause::Busy: return words(N_("The store is in use by another program"));
    case Cause::NewerSchema: return words(N_("The store was written by a newer version of Anjuan"));
    case Cause::Foreign: return words(N_("The file is not a store of Anjuan"));
    case Cause::Damaged: return words(N_("The store is damaged"));
    case Cause::DiskFull: return words(N_("The disk is full"));
    case Cause::ReadOnly: return words(N_("The store may only be read"));
    case Cause::NetworkFileSystem: return words(N_("The store lies on a network drive"));
    case Cause::Broken: return words(N_("The connection to the store broke"));
    }
    return {};
}

QString words(const StoreFailure& failure)
{
    const auto detail = words(failure.sentence());
    return detail.isEmpty() ? words(failure.cause()) : sentence(N_("%1: %2"), {words(failure.cause()), detail});
}

} // namespace anjuan
