// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScoringDetail.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/pages/FromEvaluation.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using LineKind = ItemLine::Kind;

QString hintOf(const ItemLine& line)
{
    if (line.kind == LineKind::Veto)
        return words(N_("Veto: one that applies fails the file"));
    if (!line.isApplicable)
        return words(N_("Not applicable: its points are left out of the score"));
    return words(Message{N_("Worth %1 points; at the most all of them are deducted"), {toUtf8(pointsText(line.points))}});
}

QString noteOf(const ItemLine& line)
{
    if (line.isOpen())
        return words(N_("Proposed by the program; counts only when you accept it"));
    return line.isDecided ? words(N_("Decided; it can be decided again until the sheet is signed")) : words(N_("Not decided: it keeps its full points"));
}

} // namespace

ScoringDetail::ScoringDetail(QWidget* parent)
    : QWidget(parent), m_title(words({}, Type::Heading)), m_hint(words({}, Type::Small, Tone::Text2)), m_paper(link({})), m_text(new QPlainTextEdit),
      m_page(new QLineEdit), m_note(words({}, Type::Small, Tone::Text2)), m_refuse(button({})), m_leaveOut(button({})), m_change(button(words(N_("Change points")))),
      m_accept(button({}, Symbol::None, true))
{
    setGround(this, "alt");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_text);
    column->addWidget(makeFoot());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(grown(54));
    m_text->setAccessibleName(words(N_("Problem found")));
    m_text->setPlaceholderText(words(N_("What is wrong, and where it is seen")));
    m_page->setAccessibleName(words(N_("Page")));
    m_page->setFixedWidth(grown(56));
    connect(m_text, &QPlainTextEdit::textChanged, this, &ScoringDetail::edited);
    connect(m_page, &QLineEdit::textEdited, this, &ScoringDetail::edited);
    connect(m_paper, &QPushButton::clicked, this, &ScoringDetail::paperAsked);
    connect(m_refuse, &QPushButton::clicked, this, &ScoringDetail::refused);
    connect(m_leaveOut, &QPushButton::clicked, this, &ScoringDetail::leftOut);
    connect(m_change, &QPushButton::clicked, this, &ScoringDetail::changeAsked);
    connect(m_accept, &QPushButton::clicked, this, &ScoringDetail::accepted);
    m_change->setToolTip(QStringLiteral("2"));
    m_accept->setToolTip(QStringLiteral("1"));
    m_refuse->setToolTip(QStringLiteral("3"));
}

QWidget* ScoringDetail::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_title->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_hint);
    row->addStretch(1);
    row->addWidget(m_paper);
    column->addWidget(m_title);
    column->addLayout(row);
    return head;
}

QWidget* ScoringDetail::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(words(words(N_("Page")), Type::Small, Tone::Text2));
    row->addWidget(m_page);
    row->addStretch(1);
    for (auto* each : {m_leaveOut, m_refuse, m_change, m_accept})
        row->addWidget(each);
    column->addLayout(row);
    return foot;
}

void ScoringDetail::setLine(const ItemLine& line, const Filling& filling)
{
    const QSignalBlocker quietText(m_text);
    m_title->setText(line.no + QStringLiteral("  ") + line.text);
    m_hint->setText(hintOf(line));
    m_paper->setText(filling.paper.isEmpty() ? QString() : words(Message{N_("See %1"), {toUtf8(filling.paper)}}));
    m_paper->setVisible(!filling.paper.isEmpty());
    if (m_text->toPlainText() != filling.text)
        m_text->setPlainText(filling.text);
    m_text->setPlaceholderText(filling.isRefusing ? words(N_("Why it is not accepted; it stands on the sheet")) : words(N_("What is wrong, and where it is seen")));
    m_page->setText(filling.page);
    setTone(m_note, Tone::Text2);
    m_note->setText(filling.isRefusing ? words(N_("Not accepted: nothing is deducted")) : noteOf(line));
    nameButtons(line, filling.isRefusing);
}

void ScoringDetail::nameButtons(const ItemLine& line, bool isRefusing)
{
    const bool isVeto = line.kind == LineKind::Veto;
    m_leaveOut->setVisible(!isVeto && !isRefusing);
    m_leaveOut->setText(line.isApplicable ? words(N_("Not applicable")) : words(N_("Applicable")));
    m_change->setVisible(isRefusing || (!isVeto && line.isApplicable));
    m_change->setText(isRefusing ? words(N_("Back")) : words(N_("Change points")));
    m_refuse->setVisible(isVeto || line.isOpen() || (line.isDecided && line.deduction > 0));
    m_refuse->setText((isVeto ? words(N_("Does not apply")) : words(N_("Not accepted"))) + (isRefusing ? QString() : QStringLiteral("…")));
    m_accept->setVisible(line.isApplicable && !isRefusing);
    if (isVeto)
        m_accept->setText(words(N_("Veto applies")));
    else if (line.deduction > 0)
        m_accept->setText(words(Message{N_("Accept, deduct %1"), {toUtf8(pointsText(line.deduction))}}));
    else
        m_accept->setText(words(N_("Full points")));
    for (auto* each : {m_leaveOut, m_refuse, m_change, m_accept})
        each->setEnabled(!m_isReadOnly);
}

void ScoringDetail::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_text->setReadOnly(readOnly);
    m_page->setReadOnly(readOnly);
    for (auto* each : {m_leaveOut, m_refuse, m_change, m_accept})
        each->setEnabled(!readOnly);
}

void ScoringDetail::setProblem(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    setTone(m_note, Tone::Amber);
    m_note->setText(sentence);
}

QString ScoringDetail::text() const
{
    return m_text->toPlainText().trimmed();
}

QString ScoringDetail::page() const
{
    return m_page->text().trimmed();
}

void ScoringDetail::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace anjuan
