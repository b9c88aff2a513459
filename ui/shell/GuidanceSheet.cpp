// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuidanceSheet.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/office/EarlierCases.h"
#include "ui/pages/FromCase.h"
#include "ui/pages/GuidancePane.h"
#include "ui/parts/Words.h"
#include "ui/shell/Desk.h"
#include "ui/shell/OverlayHead.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int widestLine = 720; // longer lines are hard to read

} // namespace

GuidancePane* guidanceOf(Desk& desk, const CaseView& view, Form* form, Act act)
{
    auto now = view.now;
    const auto similar = desk.ask([&] { return similarFines(desk.office(), desk.session(), view.file); });
    const auto earlier = desk.ask([&]() -> Result<std::vector<EarlierDecision>> {
        const auto lists = desk.office().lists(desk.session());
        if (!lists)
            return lists.refusal();
        return earlierDecisions(**lists, view.file);
    });
    if (earlier)
        now.earlier = *earlier;
    return new GuidancePane{form, act, view.file, std::move(now), similar ? *similar : SimilarFines{}};
}

GuidanceSheet::GuidanceSheet(Desk& desk, const CaseView& view, QWidget* parent)
    : QWidget(parent)
    , m_pane(guidanceOf(desk, view, nullptr, Act::ConcludeInquiry))
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(view));
    column->addWidget(hairline(Qt::Horizontal));
    auto* body = new QWidget;
    setGround(body, "base");
    auto* across = new QHBoxLayout{body};
    across->setContentsMargins(16, 12, 16, 12);
    m_pane->setMaximumWidth(widestLine);
    across->addWidget(m_pane, 1, Qt::AlignTop);
    across->addStretch(0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
}

QWidget* GuidanceSheet::makeHead(const CaseView& view)
{
    auto* head = new OverlayHead{words(N_("Discretion guidance")), words(N_("Back"))};
    connect(head, &OverlayHead::back, this, &GuidanceSheet::back);
    auto* row = head->row();
    row->addWidget(words(headerOf(view).title, Type::Plain, Tone::Text2));
    row->addStretch(1);
    return head;
}

} // namespace anjuan
