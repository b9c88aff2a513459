// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "tests/ui/forms/Sample.h"
#include "ui/forms/Form.h"
#include "ui/words/Text.h"

namespace anjuan {

/// The part of an editor that is typed into.
inline QLineEdit& lineOf(const Form& form, std::string_view key)
{
    return *form.editor(key)->findChild<QLineEdit*>();
}

inline QPlainTextEdit& proseOf(const Form& form, std::string_view key)
{
    return *form.editor(key)->findChild<QPlainTextEdit*>();
}

/// Chinese as an input method commits it.
inline void commitText(QWidget& widget, const char* utf8)
{
    QInputMethodEvent preedit{QStringLiteral("pinyin"), {}};
    QApplication::sendEvent(&widget, &preedit);
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(utf8));
    QApplication::sendEvent(&widget, &event);
}

inline void showActive(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

inline Json sampleFacts()
{
    return {{"party", "陈某"}, {"id_number", "99999919850612011X"}, {"act", "货厢未密闭\n沿途遗撒"}, {"seen_on", "2026-09-29"},
            {"seen_at", "10:20"}, {"tier", "usual"}, {"fine_fen", 564025}, {"days", 5}, {"hearing", false},
            {"handler", "chen"}, {"officers", {"chen", "li"}}, {"goods", {"篷布", "铁锹"}},
            {"evidence", {{{"name", "现场检查笔录"}, {"made_on", "2026-09-29"}, {"worth_fen", 1200}}}}};
}

} // namespace anjuan
