// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/base/Date.h"
#include "core/base/Message.h"
#include "core/base/Money.h"
#include "core/base/Provision.h"
#include "core/base/Refusal.h"
#include "core/office/StoreFailure.h"

/// The only place that puts a value of the core into words, for the window and the command line alike. Every function
/// speaks the language installed last (ui/words/Translators.h).
namespace anjuan {

/// A label or sentence marked N_() in the core, translated; the literal itself where there is no translation.
QString words(std::string_view literal);
inline QString words(const char* literal)
{
    return words(std::string_view{literal});
}
/// The sentence with its places filled. What stands in a place is never searched for places again; a text that is
/// itself a literal of the program (the label of a field) is translated.
QString words(const Message& message);

/// 2026-11-24.
QString words(Date day);
/// 11-24 in the year of `today`, else 2026-11-24.
QString shortWords(Date day, Date today);
/// 2026年11月24日, as on paper, in either language.
QString paperWords(Date day);
/// 周二 / Tue.
QString words(Weekday weekday);
/// 6,000 or 5,640.25, without the unit, as columns and sentences show it.
QString words(Money money);
/// 6,000 元 / 6,000 yuan.
QString amountWords(Money money);

/// 行政处罚法第四十二条第一款 / Administrative Penalty Law, art. 42(1).
QString words(const Provision& provision);
/// Several, joined by 、 or a semicolon.
QString words(const Provisions& provisions);

/// 不能, 瑕疵, 留意, 提示.
QString words(Level level);
QString words(Why why);
/// For the command line: what is wrong with its article on the first line, what to do on a second one.
QString words(const Finding& finding);
/// All findings of a refusal; the reason alone when it has none.
QString words(const Refusal& refusal);
QString words(StoreFailure::Cause cause);
/// The cause, then the sentence of the failure.
QString words(const StoreFailure& failure);

} // namespace anjuan
