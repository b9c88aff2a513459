// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace anjuan {

enum class Language { Chinese, English };

/// "zh_CN", "zh" → Chinese; "en…" → English; anything else → Chinese, the language of the offices.
Language languageOf(const QString& locale);
/// `zh_CN` or `en`: the name a locale, a setting and a file of translations have.
QString localeName(Language language);

/// Puts every embedded `:/i18n/*_zh_CN.qm` and Qt's own words in place and makes QLocale follow. English is the source
/// language and needs no file. May be called again to change the language; needs the QCoreApplication, on its thread.
void installTranslators(Language language);

/// The language last installed; English before the first call.
Language language();

} // namespace anjuan
