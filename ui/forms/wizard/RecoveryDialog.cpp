// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/RecoveryDialog.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"

namespace anjuan {
namespace {

Label* sentence(const QString& text, const QString& tone = {})
{
    auto* label = new Label{Label::Role::Plain, text};
    label->setWordWrap(true);
    label->setTone(tone);
    return label;
}

} // namespace

RecoveryDialog::RecoveryDialog(const QString& first, const QString& second, std::function<bool(const QString&, const QString&)> isRight,
                               QWidget* parent)
    : QDialog(parent), m_isRight(std::move(isRight)), m_note(sentence({})), m_done(new QPushButton{tr("Finish the set-up")})
{
    setWindowTitle(tr("Recovery sheet"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new Label{Label::Role::PageTitle, tr("Recovery sheet")});
    column->addWidget(sentence(tr("When everybody's password is lost, only these two groups together open the store again. Print them, give each to "
                                  "another person, and let both be kept in a safe. They are shown this one time."), QStringLiteral("text2")));
    column->addWidget(makeGroup(tr("First group"), first, m_first));
    column->addWidget(makeGroup(tr("Second group"), second, m_second));
    column->addWidget(m_note);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* saving = new QPushButton{tr("Save as PDF")};
    auto* printing = new QPushButton{tr("Print")};
    connect(saving, &QPushButton::clicked, this, &RecoveryDialog::saveAsked);
    connect(printing, &QPushButton::clicked, this, &RecoveryDialog::printAsked);
    connect(m_done, &QPushButton::clicked, this, &RecoveryDialog::check);
    buttons->addWidget(saving);
    buttons->addWidget(printing);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    for (auto* button : {saving, printing, m_done}) {
        button->setMinimumHeight(fieldHeight(*this));
        button->setAutoDefault(false);
    }
    m_done->setObjectName(QStringLiteral("finishSetup"));
    setLook(*m_done, "primary", true);
    column->addLayout(buttons);
    setNote({}, false);
    resize(measure(*this, 720), measure(*this, 420));
}

QWidget* RecoveryDialog::makeGroup(const QString& heading, const QString& group, QLineEdit*& typed)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label{Label::Role::Heading, heading});
    auto* shown = new QLineEdit{group};
    auto mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() + 2);
    shown->setFont(mono);
    shown->setReadOnly(true);
    shown->setAccessibleName(heading);
    typed = new QLineEdit;
    typed->setFont(mono);
    typed->setPlaceholderText(tr("Type it back from the paper"));
    typed->setAccessibleName(tr("%1, typed back").arg(heading));
    for (auto* line : {shown, typed}) {
        line->setMinimumHeight(fieldHeight(*this));
        column->addWidget(line);
    }
    m_shown << shown;
    // Typed back from the paper, not from the screen.
    connect(typed, &QLineEdit::textEdited, this, &RecoveryDialog::hideGroups);
    connect(typed, &QLineEdit::returnPressed, this, [this, typed] { typed == m_first ? m_second->setFocus() : check(); });
    return box;
}

void RecoveryDialog::hideGroups()
{
    for (auto* shown : std::as_const(m_shown)) {
        auto* line = qobject_cast<QLineEdit*>(shown);
        line->setEchoMode(m_first->text().isEmpty() && m_second->text().isEmpty() ? QLineEdit::Normal : QLineEdit::Password);
    }
    setNote({}, false);
}

void RecoveryDialog::setNote(const QString& sentence, bool isProblem)
{
    m_note->setText(sentence.isEmpty() ? tr("Typing hides the groups above; empty both fields to see them again.") : sentence);
    m_note->setTone(isProblem ? QStringLiteral("amber") : QStringLiteral("text2"));
}

void RecoveryDialog::check()
{
    if (m_isRight(m_first->text(), m_second->text()))
        return accept();
    setNote(tr("The two groups do not open the store. Compare each sign with the paper; letters may be typed small or large."), true);
    m_first->setFocus();
}

void RecoveryDialog::reject()
{
    QMessageBox sure{QMessageBox::Warning, windowTitle(), tr("Leave without typing the sheet back?"), QMessageBox::NoButton, this};
    sure.setTextFormat(Qt::PlainText);
    sure.setInformativeText(tr("Nobody has then shown that the paper is right. If every password is lost, what is sealed stays sealed for ever."));
    auto* back = sure.addButton(tr("Back to the sheet"), QMessageBox::RejectRole);
    sure.addButton(tr("Leave"), QMessageBox::DestructiveRole);
    sure.setDefaultButton(back);
    sure.exec();
    if (sure.clickedButton() != back)
        QDialog::reject();
}

} // namespace anjuan
