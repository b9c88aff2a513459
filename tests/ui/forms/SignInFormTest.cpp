// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/forms/Typing.h"
#include "ui/forms/FieldMessage.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/SignInForm.h"

using namespace anjuan;

namespace {

struct Parts {
    QLineEdit* login;
    QLineEdit* password;
    QPushButton* enter;
};

Parts partsOf(const SignInForm& form)
{
    Parts parts{nullptr, nullptr, form.findChild<QPushButton*>()};
    for (auto* line : form.findChildren<QLineEdit*>())
        (line->echoMode() == QLineEdit::Password ? parts.password : parts.login) = line;
    REQUIRE(parts.login != nullptr);
    REQUIRE(parts.password != nullptr);
    return parts;
}

bool capsShown(const SignInForm& form)
{
    for (const auto* label : form.findChildren<Label*>()) {
        if (toUtf8(label->text()) == "大写锁定已打开")
            return label->isVisible();
    }
    return false;
}

} // namespace

TEST_CASE("login, Enter, password, Enter signs in and the field forgets the password", "[forms]")
{
    SignInForm form;
    showActive(form);
    const auto parts = partsOf(form);
    QSignalSpy asked{&form, &SignInForm::signInRequested};
    CHECK(parts.login->hasFocus());
    QTest::keyClicks(parts.login, QStringLiteral("chen"));
    QTest::keyClick(parts.login, Qt::Key_Return);
    CHECK(parts.password->hasFocus());
    QTest::keyClicks(parts.password, QStringLiteral("correct horse"));
    QTest::keyClick(parts.password, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == QStringLiteral("chen"));
    CHECK(asked[0][1].toString() == QStringLiteral("correct horse"));
    CHECK(parts.password->text().isEmpty());
}

TEST_CASE("an empty password asks nothing of the office", "[forms]")
{
    SignInForm form;
    form.askToSignIn(QStringLiteral("chen"));
    showActive(form);
    const auto parts = partsOf(form);
    QSignalSpy asked{&form, &SignInForm::signInRequested};
    parts.enter->click();
    CHECK(asked.isEmpty());
    CHECK(parts.password->hasFocus());
}

TEST_CASE("a locked window keeps the person, and another one may come", "[forms]")
{
    SignInForm form;
    form.askToUnlock(QStringLiteral("chen"), QStringLiteral("10:14 起"));
    showActive(form);
    const auto parts = partsOf(form);
    QSignalSpy other{&form, &SignInForm::switchRequested};
    CHECK(parts.login->isReadOnly());
    CHECK(parts.password->hasFocus());
    CHECK(toUtf8(parts.enter->text()) == "解锁");
    form.findChild<LinkButton*>()->click();
    CHECK(other.size() == 1);
    form.askToSignIn({});
    CHECK_FALSE(parts.login->isReadOnly());
    CHECK(toUtf8(parts.enter->text()) == "登录");
}

TEST_CASE("a refused sign-in says why, until typing begins again", "[forms]")
{
    SignInForm form;
    form.askToSignIn(QStringLiteral("chen"));
    showActive(form);
    const auto parts = partsOf(form);
    Finding finding;
    finding.sentence = {"口令不对", {}};
    form.showRefusal(refuse(Why::NotYourRight, finding));
    auto* message = form.findChild<FieldMessage*>();
    CHECK(message->isVisible());
    CHECK(toUtf8(message->sentence()) == "口令不对");
    QTest::keyClicks(parts.password, QStringLiteral("a"));
    CHECK_FALSE(message->isVisible());
}

TEST_CASE("a letter of the wrong case tells that Caps Lock is on", "[forms]")
{
    SignInForm form;
    form.askToSignIn(QStringLiteral("chen"));
    showActive(form);
    const auto parts = partsOf(form);
    QKeyEvent capital{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A")};
    QApplication::sendEvent(parts.password, &capital);
    CHECK(capsShown(form));
    QKeyEvent small{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a")};
    QApplication::sendEvent(parts.password, &small);
    CHECK_FALSE(capsShown(form));
    QKeyEvent shifted{QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A")};
    QApplication::sendEvent(parts.password, &shifted);
    CHECK_FALSE(capsShown(form));
}
