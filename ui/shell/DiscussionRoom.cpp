// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DiscussionRoom.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/documents/Document.h"
#include "ui/pages/MeetingView.h"
#include "ui/print/QtTypesetter.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int mostCases = 100;
constexpr int largeScreen = 1800;
constexpr double largeScale = 1.4;

/// From the end of the inquiry to the approval of the decision.
constexpr Stage discussable[] = {Stage::InquiryClosed, Stage::NoticeApproved, Stage::NoticeIssued, Stage::NoticeServed, Stage::InReview, Stage::Reviewed};

/// A paper in a tab of its own.
class BriefPage final : public Page {
public:
    BriefPage(Bytes pdf, const QString& title) : m_title(title)
    {
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins(0, 0, 0, 0);
        m_sheet = new PaperSheet{std::move(pdf), title, false};
        column->addWidget(m_sheet);
    }
    QString title() const override { return m_title; }
    PaperSheet* sheet() const { return m_sheet; }

private:
    QString m_title;
    PaperSheet* m_sheet;
};

} // namespace

DiscussionRoom::~DiscussionRoom()
{
    delete m_meeting.data();
}

bool DiscussionRoom::isFor(const Person& person) const
{
    return person.isHead() || person.is(Role::LegalReviewer) || person.is(Role::Officer) || person.is(Role::TeamLeader);
}

Page* DiscussionRoom::makePage()
{
    m_page = new DiscussionPage;
    connect(m_page, &DiscussionPage::openCase, this, &Room::openCase);
    connect(m_page, &DiscussionPage::printBrief, this, &DiscussionRoom::printBrief);
    connect(m_page, &DiscussionPage::beginMeeting, this, &DiscussionRoom::beginMeeting);
    return m_page;
}

void DiscussionRoom::refresh()
{
    const auto* person = desk().person();
    // Each case is read whole to say why; while nobody looks at the place this is left out.
    if (!m_page || !m_page->isVisible() || !person || !isFor(*person))
        return;
    desk().read(
        [](const Queries& queries) {
            std::vector<CaseId> ids;
            for (const auto stage : discussable) {
                DocketFilter filter;
                filter.stage = std::string{keyOf(stage)};
                for (const auto& row : queries.docket(filter, DocketSort::Due, {0, mostCases}))
                    ids.push_back(row.id);
            }
            return ids;
        },
        [this](const std::vector<CaseId>& ids) {
            if (!desk().isTaken() || !m_page)
                return;
            std::vector<AgendaLine> lines;
            m_agenda.clear();
            for (const auto& id : ids) {
                const auto view = desk().view(id);
                if (auto line = view ? agendaLineOf(*view) : std::nullopt) {
                    m_agenda << line->id;
                    lines.push_back(std::move(*line));
                }
            }
            m_page->setLines(std::move(lines));
        });
}

void DiscussionRoom::printBrief(const QString& id)
{
    const auto view = desk().view(CaseId{toUtf8(id)});
    if (!view) {
        Q_EMIT said(words(view.refusal()));
        return;
    }
    const auto paper = briefPaperOf(meetingCaseOf(*view), toText(view->now.setup->organ.name), desk().office().isPractice());
    QtTypesetter typesetter;
    auto printed = typesetter.typeset(paper);
    if (!printed) {
        Q_EMIT said(words(printed.refusal()));
        return;
    }
    const auto key = QStringLiteral("discussion/brief/") + id;
    auto* page = new BriefPage{printed->pdf, toText(paper.title) + QStringLiteral(" ") + toText(view->file.number())};
    connect(page->sheet(), &PaperSheet::back, this, [this, key] { Q_EMIT closePage(key); });
    Q_EMIT openPage(key, page);
}

void DiscussionRoom::beginMeeting(const QString& first)
{
    if (m_meeting) { // it was only left, not ended: what was typed is there
        m_meeting->show();
        m_meeting->activateWindow();
        return;
    }
    QStringList order{first};
    for (const auto& id : std::as_const(m_agenda)) {
        if (id != first)
            order << id;
    }
    std::vector<MeetingCase> cases;
    for (const auto& id : std::as_const(order)) {
        if (const auto view = desk().view(CaseId{toUtf8(id)}))
            cases.push_back(meetingCaseOf(*view));
    }
    if (cases.empty() || !m_page)
        return;
    const auto* clock = &tools().clock;
    const auto today = words(desk().office().today());
    const auto* screen = QGuiApplication::primaryScreen();
    const double scale = screen && screen->size().width() >= largeScreen ? largeScale : 1.0;
    m_meeting = new MeetingView{std::move(cases), {m_page->place(), m_page->recorder(), today, [clock] { return clock->now().time(); }}, scale};
    connect(m_meeting, &MeetingView::concluded, this, &DiscussionRoom::record);
    connect(m_meeting, &MeetingView::finished, m_meeting, &QWidget::hide);
    m_meeting->showFullScreen();
}

void DiscussionRoom::record(const QString& id, const Json& facts)
{
    auto ask = readStep(Act::HoldDiscussion, facts);
    auto receipt = ask ? desk().perform(CaseId{toUtf8(id)}, *ask) : Result<Receipt>{std::move(ask).refusal()};
    if (!receipt)
        return m_meeting->showRefusal(words(receipt.refusal()));
    Q_EMIT said(words(N_("The minutes are entered")));
    const bool wasLast = m_meeting->isLast();
    m_meeting->caseDone();
    if (wasLast)
        m_meeting->deleteLater();
    refresh();
}

} // namespace anjuan
