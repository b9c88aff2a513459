// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SigningSheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "core/procedures/Procedures.h"
#include "ui/forms/Form.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/parts/Words.h"
#include "ui/print/QtTypesetter.h"
#include "ui/shell/OverlayHead.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

SigningSheet::SigningSheet(SheetTools tools, const CaseView& view, std::int64_t entry, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_case(view.file.id), m_proposal(entry), m_opinion(new QPlainTextEdit),
      m_problem(words({}, Type::Plain, Tone::Amber))
{
    m_problem->setObjectName(QStringLiteral("problem"));
    setGround(this, "base");
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto* proposal = view.file.proposal(entry);
    if (!proposal) {
        column->addWidget(words(words(N_("Nothing waits for this signature"))));
        return;
    }
    m_ask = {proposal->asked.act, proposal->asked.facts, proposal->stamp.occurredOn, proposal->asked.head.at, proposal->asked.head.officers, {}, {}, {}};
    column->addWidget(makeHead(view, *proposal));
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeBody(view, *proposal), 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFoot());
    setFocusProxy(m_opinion);
}

QWidget* SigningSheet::makeHead(const CaseView& view, const Proposal& proposal)
{
    auto* head = new OverlayHead{words(Message{N_("Proposed: %1"), {std::string{rowOf(proposal.asked.act).label}}}), words(N_("Back to the case"))};
    connect(head, &OverlayHead::back, this, &SigningSheet::back);
    auto* row = head->row();
    const auto by = peopleWords(view.now.roster, {proposal.stamp.madeBy});
    row->addWidget(words(by + QLatin1Char(' ') + words(proposal.stamp.occurredOn), Type::Plain, Tone::Text2));
    row->addStretch(1);
    row->addWidget(words(headerOf(view).title, Type::Plain, Tone::Text2));
    return head;
}

QWidget* SigningSheet::makeBody(const CaseView& view, const Proposal& proposal)
{
    auto* page = new QWidget;
    setGround(page, "base");
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 8);
    auto* form = new Form{rowOf(proposal.asked.act).fields, surroundingsOf(view.now)};
    (void)form->setFacts(writeFacts(proposal.asked.act, proposal.asked.facts));
    form->setReadOnly(true);
    column->addWidget(form);
    for (const auto& signature : proposal.signatures) {
        const auto who = signature.person ? toText(view.now.roster.nameOf(*signature.person)) : QString();
        auto* line = words(choiceWords(signature.as) + QLatin1Char(' ') + who + (signature.on ? QLatin1Char(' ') + words(*signature.on) : QString())
            + QStringLiteral(": ") + toText(signature.opinion));
        line->setContentsMargins(16, 0, 16, 0);
        column->addWidget(line);
    }
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

QWidget* SigningSheet::makeFoot()
{
    auto* foot = new QWidget;
    setGround(foot, "alt");
    auto* column = new QVBoxLayout{foot};
    column->setContentsMargins(16, 8, 24, 8);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->addWidget(words(words(N_("Your opinion")), Type::Plain, Tone::Text2), 0, Qt::AlignTop);
    m_opinion->setFixedHeight(grown(56));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setAccessibleName(words(N_("Your opinion")));
    row->addWidget(m_opinion, 1);
    auto* look = button(words(N_("Preview the paper")));
    auto* refusing = button(words(N_("Send it back")));
    auto* agree = button(words(N_("Agree and sign")), Symbol::None, true);
    agree->setObjectName(QStringLiteral("agree"));
    refusing->setObjectName(QStringLiteral("sendBack"));
    connect(look, &QPushButton::clicked, this, &SigningSheet::preview);
    connect(refusing, &QPushButton::clicked, this, [this] { sign(false); });
    connect(agree, &QPushButton::clicked, this, [this] { sign(true); });
    for (auto* one : {look, refusing, agree})
        row->addWidget(one, 0, Qt::AlignBottom);
    const auto* step = stepOf(m_ask.act);
    look->setVisible(step && !step->papers.empty());
    column->addLayout(row);
    return foot;
}

void SigningSheet::sign(bool agrees)
{
    auto receipt = m_tools.desk.perform(m_case, SignProposal{m_proposal, m_ask.act, agrees, toUtf8(m_opinion->toPlainText().trimmed())});
    if (!receipt)
        return say(receipt.refusal());
    Q_EMIT done(*receipt);
}

void SigningSheet::preview()
{
    const auto* step = stepOf(m_ask.act);
    const auto paper = goingOut(*step, m_ask.facts);
    if (!paper)
        return;
    auto document = m_tools.desk.preview(m_case, m_ask, paper->kind);
    if (!document)
        return say(document.refusal());
    QtTypesetter typesetter;
    auto printed = typesetter.typeset(*document);
    if (!printed)
        return say(printed.refusal());
    Q_EMIT previewed(printed->pdf, toText(document->title));
}

void SigningSheet::say(const Refusal& refusal)
{
    m_problem->setText(words(refusal));
    m_problem->show();
}

} // namespace anjuan
