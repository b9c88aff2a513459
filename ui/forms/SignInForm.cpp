// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/SignInForm.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/FieldMessage.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

QHBoxLayout* row(std::initializer_list<QWidget*> widgets, int stretched)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    int at = 0;
    for (auto* widget : widgets)
        layout->addWidget(widget, at++ == stretched ? 1 : 0);
    return layout;
}

} // namespace

SignInForm::SignInForm(QWidget* parent)
    : QWidget(parent), m_organ(new Label{Label::Role::Small}), m_heading(new Label{Label::Role::Heading}),
      m_since(new Label{Label::Role::Small}), m_login(new QLineEdit), m_password(new QLineEdit),
      m_switch(new LinkButton{tr("Someone else")}), m_eye(new GlyphButton{GlyphShape::Eye, tr("Hold to show the password")}),
      m_caps(new QWidget), m_message(new FieldMessage), m_enter(new QPushButton), m_below(new Label{Label::Role::Small})
{
    auto* outer = new QVBoxLayout{this};
    auto* inner = new QWidget{this};
    inner->setFixedWidth(measure(*this, 360));
    auto* column = new QVBoxLayout{inner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new Label{Label::Role::PageTitle, tr("Anjuan")});
    names->addWidget(m_organ);
    m_organ->setTone(u"text2"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Glyph{GlyphShape::Volume, 40});
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addWidget(makeCard());
    column->addWidget(m_below);
    m_below->setTone(u"text2"_s);
    outer->addStretch(2);
    outer->addWidget(inner, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    askToSignIn({});
}

QWidget* SignInForm::makeCard()
{
    auto* card = new QFrame;
    card->setFrameShape(QFrame::Box);
    card->setProperty("card", true);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(6);
    column->addLayout(row({new Glyph{GlyphShape::Padlock, 16}, m_heading, m_since}, 1));
    auto* name = new Label{Label::Role::Small, tr("Login")};
    name->setBuddy(m_login);
    auto* secret = new Label{Label::Role::Small, tr("Password")};
    secret->setBuddy(m_password);
    m_since->setTone(u"text2"_s);
    name->setTone(u"text2"_s);
    secret->setTone(u"text2"_s);
    column->addSpacing(6);
    column->addWidget(name);
    column->addLayout(row({m_login, m_switch}, 0));
    column->addWidget(secret);
    column->addLayout(row({m_password, m_eye}, 0));
    auto* caps = row({new Glyph{GlyphShape::Caution, 13}, new Label{Label::Role::Small, tr("Caps Lock is on")}}, 1);
    caps->setContentsMargins(0, 0, 0, 0);
    m_caps->setLayout(caps);
    qobject_cast<Glyph*>(caps->itemAt(0)->widget())->setTone(u"amber"_s);
    qobject_cast<Label*>(caps->itemAt(1)->widget())->setTone(u"amber"_s);
    m_caps->hide();
    m_message->hide();
    column->addWidget(m_caps);
    column->addWidget(m_message);
    column->addSpacing(4);
    column->addWidget(m_enter);
    const int high = measure(*this, 32);
    m_login->setMinimumHeight(high);
    m_password->setMinimumHeight(high);
    m_enter->setMinimumHeight(high);
    m_enter->setProperty("primary", true);
    m_login->setAccessibleName(tr("Login"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->installEventFilter(this);
    m_eye->setFocusPolicy(Qt::NoFocus);
    connect(m_eye, &QAbstractButton::pressed, this, [this] { m_password->setEchoMode(QLineEdit::Normal); });
    connect(m_eye, &QAbstractButton::released, this, [this] { m_password->setEchoMode(QLineEdit::Password); });
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_password, &QLineEdit::textEdited, m_message, &QWidget::hide);
    connect(m_enter, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_switch, &QAbstractButton::clicked, this, &SignInForm::switchRequested);
    return card;
}

void SignInForm::setOrgan(const QString& organ)
{
    m_organ->setText(organ);
}

void SignInForm::askToSignIn(const QString& login)
{
    m_heading->setText(tr("Sign in"));
    m_since->clear();
    m_login->setText(login);
    m_login->setReadOnly(false);
    m_switch->hide();
    m_password->clear();
    m_message->hide();
    m_enter->setText(tr("Sign in"));
    m_below->setText(tr("Forgotten? The head of the office resets it; no case is lost."));
    setFocusProxy(login.isEmpty() ? m_login : m_password);
}

void SignInForm::askToUnlock(const QString& login, const QString& since)
{
    askToSignIn(login);
    m_heading->setText(tr("Locked"));
    m_since->setText(since);
    m_login->setReadOnly(true);
    m_switch->show();
    m_enter->setText(tr("Unlock"));
    m_below->setText(tr("Unfinished drafts are saved. Unlocking leads back to them."));
    setFocusProxy(m_password);
}

void SignInForm::showRefusal(const Refusal& refusal)
{
    Finding finding;
    finding.sentence = {N_("What was entered is not valid"), {}};
    m_message->setFinding(refusal.findings.empty() ? finding : refusal.findings.front(), {});
    m_password->clear();
    m_password->setFocus();
}

bool SignInForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        watchCapsLock(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

void SignInForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusProxy()->setFocus();
}

void SignInForm::submit()
{
    const auto login = m_login->text().trimmed();
    if (login.isEmpty()) {
        m_login->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    const auto password = m_password->text();
    m_password->clear();
    Q_EMIT signInRequested(login, password);
}

void SignInForm::watchCapsLock(const QString& text, bool shift)
{
    // Qt does not tell the state of the key; a letter of the wrong case does.
    if (text.size() == 1 && text.front().isLetter() && text.front().isUpper() != text.front().isLower())
        m_caps->setVisible(text.front().isUpper() != shift);
}

} // namespace anjuan
