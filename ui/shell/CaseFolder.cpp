// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CaseFolder.h"

#include <QDragEnterEvent>
#include <QInputDialog>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "core/casefile/Attachments.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/office/Handbook.h"
#include "ui/forms/StepForm.h"
#include "ui/forms/editors/FilesEditor.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/parts/MessageStrip.h"
#include "ui/shell/FilesSheet.h"
#include "ui/shell/GuidanceSheet.h"
#include "ui/shell/GuideSheet.h"
#include "ui/shell/PaperSheet.h"
#include "ui/shell/PrintSheet.h"
#include "ui/shell/SigningSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

CaseFolder::CaseFolder(SheetTools tools, CaseId id, QWidget* parent)
    : Page(parent), m_tools(tools), m_id(std::move(id)), m_stack(new QStackedWidget), m_page(new CasePage)
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_page);
    m_page->facts()->setReadOnly(true);
    // There is no week calendar yet, and no other menu about a case.
    for (const auto* unbuilt : {"weekCalendar", "moreAbout"}) {
        if (auto* widget = m_page->findChild<QWidget*>(QLatin1String(unbuilt)))
            widget->hide();
    }
    connect(m_page, &Page::titleChanged, this, &Page::titleChanged);
    connect(m_page, &CasePage::perform, this, &CaseFolder::follow);
    connect(m_page, &CasePage::openGap, this, &CaseFolder::jump);
    connect(m_page, &CasePage::openRow, this, &CaseFolder::openRow);
    connect(m_page, &CasePage::addEvidence, this, [this] { openStep(Act::AddEvidence); });
    connect(m_page, &CasePage::preserveEvidence, this, [this] { openStep(Act::PreserveEvidence); });
    connect(m_page, &CasePage::guidanceAsked, this, &CaseFolder::openGuidance);
    connect(m_page, &CasePage::printAsked, this, &CaseFolder::openPrintCentre);
    connect(m_page, &CasePage::guideAsked, this, &CaseFolder::openGuide);
    if (auto* guide = m_page->findChild<QWidget*>(QStringLiteral("guide")))
        guide->setVisible(m_tools.handbook != nullptr);
    auto* printing = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_P}, this};
    printing->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printing, &QShortcut::activated, this, &CaseFolder::openPrintCentre);
    setAcceptDrops(true);
    connect(&m_tools.desk, &Desk::changed, this, [this](const QString& changed) {
        if (changed == toText(m_id.text()))
            reload();
    });
    m_page->showTab(static_cast<int>(CaseTab::Overview));
    reload();
}

QString CaseFolder::title() const
{
    return m_page->title();
}

QWidget* CaseFolder::sheet() const
{
    return m_stack->currentWidget() == m_page ? nullptr : m_stack->currentWidget();
}

void CaseFolder::performNext()
{
    if (!sheet())
        m_page->performNext();
}

void CaseFolder::showTab(int at)
{
    if (!sheet())
        m_page->showTab(at);
}

bool CaseFolder::stepBack()
{
    const bool wasOpen = sheet() != nullptr;
    if (wasOpen)
        close();
    return wasOpen;
}

void CaseFolder::reload()
{
    if (!m_tools.desk.isTaken())
        return;
    auto view = m_tools.desk.view(m_id);
    if (!view)
        return say(view.refusal());
    m_view = std::move(*view);
    fill(*m_view);
}

void CaseFolder::fill(const CaseView& view)
{
    m_page->setHeader(headerOf(view));
    m_page->setStages(stagesOf(view));
    m_page->setStep(nextStepOf(view));
    m_page->setGaps(gapsOf(view));
    m_page->setDeadlines(deadlinesOf(view));
    m_page->setOverview(overviewOf(view));
    m_page->setParties(partiesOf(view));
    m_page->facts()->setFacts(factsOf(view));
    m_page->setEvidence(evidenceOf(view));
    m_page->setDocuments(documentsOf(view));
    m_page->setReviews(reviewsOf(view));
    m_page->setDiscussions(discussionsOf(view));
    m_page->setServices(servicesOf(view));
    m_page->setTimeline(timelineOf(view));
    m_page->setHealth(healthOf(view), {});
}

void CaseFolder::follow(const QString& buttonId)
{
    if (const auto act = actOfButton(buttonId))
        openStep(*act);
    else if (const auto entry = proposalOfButton(buttonId, QStringLiteral("sign")))
        openSigning(*entry);
    else if (const auto mine = proposalOfButton(buttonId, QStringLiteral("withdraw")))
        withdraw(*mine);
    else
        jump(buttonId);
}

void CaseFolder::jump(const QString& linkId)
{
    // "referral:ID" is the page of a referral of this case.
    const auto colon = linkId.indexOf(QLatin1Char(':'));
    if (colon > 0 && linkId.startsWith(QStringLiteral("referral:")))
        return Q_EMIT openElsewhere(QStringLiteral("referrals/") + linkId.mid(colon + 1));
    const auto dot = linkId.indexOf(QLatin1Char('.'));
    if (const auto act = actNamed(toUtf8(linkId.left(dot < 0 ? linkId.size() : dot))))
        openStep(*act, dot < 0 ? QString() : linkId.mid(dot + 1));
}

void CaseFolder::openRow(CaseTab tab, const QString& id)
{
    if (const auto entry = proposalOfButton(id, QStringLiteral("sign")))
        openSigning(*entry);
    else if (tab == CaseTab::Documents)
        openPaper(id);
    else if (tab == CaseTab::Evidence || tab == CaseTab::Timeline)
        openFiles(id.toLongLong());
    else if (tab == CaseTab::Health)
        jump(id.section(QLatin1Char('|'), 1));
}

void CaseFolder::openStep(Act act, const QString& field)
{
    auto view = m_tools.desk.view(m_id);
    if (!view)
        return say(view.refusal());
    auto* made = new StepSheet{m_tools, act, std::move(*view)};
    connect(made, &StepSheet::back, this, &CaseFolder::close);
    connect(made, &StepSheet::done, this, &CaseFolder::finish);
    connect(made, &StepSheet::previewed, this, [this](const Bytes& pdf, const QString& title) { putPaper(pdf, title, true); });
    put(made);
    if (!field.isEmpty())
        made->focusField(field);
}

void CaseFolder::openSigning(std::int64_t proposal)
{
    auto view = m_tools.desk.view(m_id);
    if (!view)
        return say(view.refusal());
    auto* made = new SigningSheet{m_tools, *view, proposal};
    connect(made, &SigningSheet::back, this, &CaseFolder::close);
    connect(made, &SigningSheet::done, this, &CaseFolder::finish);
    connect(made, &SigningSheet::previewed, this, [this](const Bytes& pdf, const QString& title) { putPaper(pdf, title, true); });
    put(made);
}

void CaseFolder::openPaper(const QString& digest)
{
    auto pdf = m_tools.desk.paper(m_id, toUtf8(digest));
    if (!pdf)
        return say(pdf.refusal());
    QString title;
    if (m_view) {
        for (const auto& line : documentsOf(*m_view)) {
            if (line.id == digest)
                title = line.number.isEmpty() ? line.name : line.name + QLatin1Char(' ') + line.number;
        }
    }
    m_tools.desk.noteLook(m_id, toUtf8(title));
    putPaper(std::move(*pdf), title, false);
}

void CaseFolder::openFiles(std::int64_t entryNo)
{
    const auto* act = m_view ? m_view->file.entry(entryNo) : nullptr;
    const auto* files = act ? attachedTo(act->taken.facts) : nullptr;
    if (!files || files->empty())
        return;
    const auto* evidence = act->as<AddEvidence>();
    auto* made = new FilesSheet{m_tools.desk, m_id, evidence ? toText(evidence->name) : words(rowOf(act->act()).label), *files};
    connect(made, &FilesSheet::back, this, &CaseFolder::close);
    put(made);
}

void CaseFolder::openGuidance()
{
    if (!m_view)
        return;
    auto* made = new GuidanceSheet{m_tools.desk, *m_view};
    connect(made, &GuidanceSheet::back, this, &CaseFolder::close);
    put(made);
}

void CaseFolder::openPrintCentre()
{
    if (qobject_cast<PrintSheet*>(sheet()) != nullptr || m_tools.desk.archive() == nullptr)
        return;
    auto* made = new PrintSheet{m_tools.desk, m_id};
    connect(made, &PrintSheet::back, this, &CaseFolder::close);
    put(made);
}

void CaseFolder::openGuide()
{
    if (qobject_cast<GuideSheet*>(sheet()) != nullptr || m_tools.handbook == nullptr || !m_view)
        return;
    const auto shelf = m_tools.handbook->guides();
    if (!shelf)
        return say(shelf.refusal());
    const auto& office = m_tools.desk.office();
    const auto& file = m_view->file;
    const auto* lead = file.facts<RegisterLead>(Act::RegisterLead);
    GuideHead head{office.setup().organ.name, file.number(), file.partyName(), lead ? lead->place : std::string{}, office.isPractice()};
    const auto titleOf = [&office](const std::string& kind) {
        const auto* form = office.templates().find(kind);
        return form ? form->title() : kind;
    };
    auto* made = new GuideSheet{{**shelf, office.law().catalogue, file.filing() ? file.filing()->matter : std::string{}, std::move(head), titleOf}};
    connect(made, &GuideSheet::back, this, &CaseFolder::close);
    connect(made, &GuideSheet::printed, this, [this](const Bytes& pdf, const QString& title) { putPaper(pdf, title, false); });
    put(made);
}

void CaseFolder::takeFiles(const QStringList& paths)
{
    const auto editorIn = [](QWidget* open) {
        auto* step = qobject_cast<StepSheet*>(open);
        return step ? qobject_cast<FilesEditor*>(step->form().form().editor("attached")) : nullptr;
    };
    auto* editor = editorIn(sheet());
    if (editor == nullptr && sheet() == nullptr) {
        openStep(Act::AddEvidence);
        editor = editorIn(sheet());
    }
    if (editor != nullptr)
        editor->addPaths(paths);
}

void CaseFolder::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CaseFolder::dropEvent(QDropEvent* event)
{
    takeFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void CaseFolder::putPaper(Bytes pdf, const QString& title, bool isDraft)
{
    auto* made = new PaperSheet{std::move(pdf), title, isDraft};
    connect(made, &PaperSheet::back, this, &CaseFolder::close);
    put(made);
}

void CaseFolder::withdraw(std::int64_t proposal)
{
    bool agreed = false;
    const auto reason = QInputDialog::getText(this, words(N_("Take it back")), words(N_("Reason")), QLineEdit::Normal, {}, &agreed);
    if (!agreed)
        return;
    auto receipt = m_tools.desk.perform(m_id, WithdrawProposal{proposal, toUtf8(reason)});
    if (!receipt)
        say(receipt.refusal());
}

void CaseFolder::put(QWidget* made)
{
    // A preview lies over the form it was asked from; going back uncovers it as it was.
    m_stack->addWidget(made);
    m_stack->setCurrentWidget(made);
    made->setFocus(Qt::OtherFocusReason);
}

void CaseFolder::close()
{
    auto* open = sheet();
    if (!open)
        return;
    m_stack->removeWidget(open);
    m_stack->setCurrentIndex(m_stack->count() - 1);
    open->deleteLater();
}

void CaseFolder::finish(const Receipt& receipt)
{
    while (sheet())
        close();
    QStringList said{receipt.tookEffect ? words(N_("Done")) : words(N_("Entered; it waits for signatures"))};
    for (const auto& paper : receipt.papers)
        said << toText(paper.title) + (paper.number.empty() ? QString() : QLatin1Char(' ') + toText(paper.number));
    m_page->head()->message()->clear();
    Q_EMIT performed(said.join(QStringLiteral(" · ")));
}

void CaseFolder::say(const Refusal& refusal)
{
    m_page->head()->message()->setNotice({Notice::Kind::Error, words(refusal), {}, {}, {}});
}

} // namespace anjuan
