// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LockScreen.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {

LockScreen::LockScreen(QWidget* parent)
    : QWidget(parent)
    , m_organ(words({}, Type::Small, Tone::Text2))
    , m_heading(words({}, Type::Heading))
    , m_since(words({}, Type::Small, Tone::Text2))
    , m_person(new QLineEdit)
    , m_change(link(tr("Someone else")))
    , m_password(new QLineEdit)
    , m_sign(new SymbolLabel(Symbol::Caution, Tone::Amber, 13))
    , m_problem(words({}, Type::Small, Tone::Amber))
    , m_unlock(button({}, Symbol::None, true))
    , m_below(words({}, Type::Small, Tone::Text2))
{
    setGround(this, "window");
    build();
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::ask);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::ask);
    connect(m_person, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_change, &QPushButton::clicked, this, &LockScreen::changePerson);
    askSignIn({});
    showProblem();
}

void LockScreen::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(4);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* mark = new QLabel;
    mark->setTextFormat(Qt::PlainText);
    mark->setPixmap(applicationIcon().pixmap(40, 40));
    head->addWidget(mark);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(words(tr("Anjuan"), Type::PageTitle));
    names->addWidget(m_organ);
    head->addLayout(names, 1);
    middle->addLayout(head);
    middle->addSpacing(20);

    middle->addWidget(makeCard());
    middle->addSpacing(12);
    middle->addWidget(m_below);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(middle);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(5);
}

QWidget* LockScreen::makeCard()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 22, 24, 24);
    column->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->addWidget(new SymbolLabel(Symbol::Locked));
    first->addWidget(m_heading);
    first->addStretch(1);
    first->addWidget(m_since);
    column->addLayout(first);
    column->addSpacing(6);
    auto* nameRow = new QHBoxLayout;
    nameRow->addWidget(words(tr("Name"), Type::Small, Tone::Text2));
    nameRow->addStretch(1);
    nameRow->addWidget(m_change);
    column->addLayout(nameRow);
    m_person->setProperty("large", true);
    m_person->setAccessibleName(tr("Name"));
    m_person->addAction(icon(Symbol::People), QLineEdit::LeadingPosition);
    column->addWidget(m_person);
    column->addSpacing(6);
    column->addWidget(words(tr("Password"), Type::Small, Tone::Text2));
    m_password->setProperty("large", true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    QAction* eye = m_password->addAction(icon(Symbol::Hidden), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show the password"));
    connect(eye, &QAction::triggered, this, [this, eye] {
        const bool hidden = m_password->echoMode() == QLineEdit::Password;
        m_password->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(hidden ? Symbol::Shown : Symbol::Hidden));
    });
    column->addWidget(m_password);
    auto* problem = new QHBoxLayout;
    problem->setSpacing(4);
    problem->addWidget(m_sign);
    problem->addWidget(m_problem, 1);
    m_problem->setMinimumHeight(QFontMetrics(letters(Type::Small)).height() + 6);
    m_problem->setWordWrap(true);
    column->addLayout(problem);
    m_unlock->setProperty("large", true);
    m_unlock->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_unlock);
    card->setFixedWidth(360 * letterSize() / 100);
    return card;
}

void LockScreen::setOrgan(const QString& organ) { m_organ->setText(organ); }

void LockScreen::askSignIn(const QString& lastPerson)
{
    m_heading->setText(tr("Sign in"));
    m_since->clear();
    m_person->setText(lastPerson);
    m_person->setReadOnly(false);
    m_change->hide();
    m_unlock->setText(tr("Sign in"));
    m_below->clear();
    m_password->clear();
}

void LockScreen::askUnlock(const QString& person, const QTime& since, int minutes)
{
    m_heading->setText(tr("Locked"));
    m_since->setText(tr("since %1, %n minute(s)", nullptr, minutes).arg(since.toString(QStringLiteral("HH:mm"))));
    m_person->setText(person);
    m_person->setReadOnly(true);
    m_change->show();
    m_unlock->setText(tr("Unlock"));
    m_below->setText(tr("Unfinished drafts are saved. Unlocking brings you back to the same place."));
    m_password->clear();
    m_password->setFocus();
}

void LockScreen::setProblem(const QString& sentence)
{
    m_wrong = sentence;
    showProblem();
}

void LockScreen::setCapsLock(bool on)
{
    m_caps = on;
    showProblem();
}

void LockScreen::showProblem()
{
    m_problem->setText(!m_wrong.isEmpty() ? m_wrong : m_caps ? tr("Caps Lock is on") : QString());
    m_sign->setVisible(!m_problem->text().isEmpty());
}

void LockScreen::ask()
{
    const QString person = m_person->text().trimmed();
    const QString password = m_password->text();
    m_password->clear();
    if (!person.isEmpty() && !password.isEmpty())
        Q_EMIT unlock(person, password);
}

void LockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (m_person->text().isEmpty() ? m_person : m_password)->setFocus();
}

} // namespace anjuan
