// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReviewRoom.h"

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "ui/forms/Autosave.h"
#include "ui/forms/DraftMark.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/print/PageImages.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr double reviewDots = 110;
constexpr int mostWaiting = 100;

QString keyOf(const QString& caseId)
{
    return QStringLiteral("review/") + caseId;
}

std::string draftKey(const QString& caseId)
{
    return "case/" + toUtf8(caseId) + "/review";
}

} // namespace

Page* ReviewRoom::makePage()
{
    m_queue = new ReviewQueuePage;
    connect(m_queue, &ReviewQueuePage::openReview, this, &ReviewRoom::openReview);
    return m_queue;
}

void ReviewRoom::refresh()
{
    const auto* person = desk().person();
    if (!m_queue || !person || !isFor(*person))
        return;
    DocketFilter waiting;
    waiting.waitingFor = PersonId{"role:legal-reviewer"};
    desk().read([waiting](const Queries& queries) { return queries.docket(waiting, DocketSort::Waiting, {0, mostWaiting}); },
        [this](const std::vector<DocketRow>& rows) {
            const auto* reviewer = desk().isTaken() ? desk().person() : nullptr;
            if (!reviewer || !m_queue)
                return;
            std::vector<ReviewQueueLine> lines;
            for (const auto& row : rows) {
                const auto view = desk().view(row.id);
                if (view && waitsForReviewer(*view, reviewer->id))
                    lines.push_back(reviewQueueLineOf(*view));
            }
            m_queue->setLines(std::move(lines));
        });
}

Page* ReviewRoom::pageFor(const QString& key)
{
    return key.startsWith(QStringLiteral("review/")) ? makeSheet(key.section(QLatin1Char('/'), 1)) : nullptr;
}

void ReviewRoom::openReview(const QString& caseId)
{
    if (auto* sheet = makeSheet(caseId)) {
        Q_EMIT openPage(keyOf(caseId), sheet);
        sheet->setFocus(Qt::OtherFocusReason);
    }
}

ReviewSheet* ReviewRoom::makeSheet(const QString& caseId)
{
    const CaseId id{toUtf8(caseId)};
    const auto view = desk().view(id);
    if (!view) {
        Q_EMIT said(words(view.refusal()));
        return nullptr;
    }
    auto* sheet = new ReviewSheet{reviewSheetOf(*view)};
    fillPapers(*sheet, id, view->file);
    desk().noteLook(id, toUtf8(words(N_("Legal review"))));
    Autosave* draft = nullptr;
    if (tools().drafts) {
        if (const auto kept = tools().drafts->load(draftKey(caseId)))
            sheet->setTyped(*kept);
        draft = new Autosave{draftKey(caseId), *tools().drafts, tools().clock, [sheet] { return sheet->typed(); }, sheet};
        sheet->mark()->follow(*draft);
        connect(sheet, &ReviewSheet::edited, draft, &Autosave::touch);
    }
    connect(sheet, &ReviewSheet::openCase, this, &Room::openCase);
    connect(sheet, &ReviewSheet::concluded, this, [this, caseId, sheet, draft](const Json& facts) { perform(caseId, facts, *sheet, draft); });
    return sheet;
}

void ReviewRoom::fillPapers(ReviewSheet& sheet, const CaseId& id, const CaseFile& file)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    std::vector<ReviewPages> papers;
    for (const auto& act : file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            ReviewPages shown{toText(paper.title), {}};
            const auto bytes = desk().paper(id, paper.digest);
            if (const auto images = bytes ? PageImages::open(*bytes) : Result<PageImages>{Refusal{}}) {
                for (int at = 0; at < images->count(); ++at)
                    shown.pages.push_back({images->page(at, reviewDots), {}, images->size(at) * millimetresPerPoint});
            }
            papers.push_back(std::move(shown));
        }
    }
    sheet.setPapers(std::move(papers));
}

void ReviewRoom::perform(const QString& caseId, const Json& facts, ReviewSheet& sheet, Autosave* draft)
{
    auto ask = readStep(Act::GiveOpinion, facts);
    auto receipt = ask ? desk().perform(CaseId{toUtf8(caseId)}, *ask) : Result<Receipt>{std::move(ask).refusal()};
    if (!receipt)
        return sheet.showRefusal(words(receipt.refusal()));
    if (draft)
        draft->discard();
    const auto& papers = receipt->papers;
    Q_EMIT said(words(N_("The opinion is given")) + (papers.empty() ? QString() : QStringLiteral(" · ") + toText(papers.front().title) + QLatin1Char(' ') + toText(papers.front().number)));
    Q_EMIT closePage(keyOf(caseId));
    refresh();
    Q_EMIT showMe();
}

} // namespace anjuan
