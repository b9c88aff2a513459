// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "tests/ui/forms/Typing.h"
#include "ui/forms/wizard/RecoveryDialog.h"

using namespace anjuan;

namespace {

const QString first = QStringLiteral("AAAA-BBBB");
const QString second = QStringLiteral("CCCC-DDDD");

bool isRight(const QString& a, const QString& b)
{
    return a == first && b == second;
}

QList<QLineEdit*> linesOf(const RecoveryDialog& dialog)
{
    return dialog.findChildren<QLineEdit*>(); // shown, typed, shown, typed
}

QPushButton& finishOf(const RecoveryDialog& dialog)
{
    return *dialog.findChild<QPushButton*>(QStringLiteral("finishSetup"));
}

} // namespace

TEST_CASE("the recovery sheet is done only when both groups were typed back", "[forms][wizard]")
{
    RecoveryDialog dialog{first, second, isRight};
    dialog.show();
    const auto lines = linesOf(dialog);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0]->text() == first);
    CHECK(lines[2]->text() == second);
    finishOf(dialog).click();
    CHECK(dialog.isVisible());
    QTest::keyClicks(lines[1], first);
    QTest::keyClicks(lines[3], QStringLiteral("CCCC-DDDE"));
    finishOf(dialog).click();
    CHECK(dialog.isVisible());
    CHECK(lines[1]->text() == first);
    lines[3]->clear();
    QTest::keyClicks(lines[3], second);
    QTest::keyClick(lines[3], Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("while the groups are typed back they are not seen on the screen", "[forms][wizard]")
{
    RecoveryDialog dialog{first, second, isRight};
    const auto lines = linesOf(dialog);
    CHECK(lines[0]->echoMode() == QLineEdit::Normal);
    QTest::keyClicks(lines[1], QStringLiteral("A"));
    CHECK(lines[0]->echoMode() == QLineEdit::Password);
    CHECK(lines[2]->echoMode() == QLineEdit::Password);
    QTest::keyClick(lines[1], Qt::Key_Backspace);
    CHECK(lines[0]->echoMode() == QLineEdit::Normal);
}

TEST_CASE("leaving without typing it back is asked about, and staying keeps what was typed", "[forms][wizard]")
{
    RecoveryDialog dialog{first, second, isRight};
    dialog.show();
    const auto lines = linesOf(dialog);
    QTest::keyClicks(lines[1], QStringLiteral("AAA"));
    QString asked;
    QTimer::singleShot(50, &dialog, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        asked = box->informativeText();
        box->defaultButton()->click();
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(asked.isEmpty());
    CHECK(dialog.isVisible());
    CHECK(lines[1]->text() == QStringLiteral("AAA"));
}
