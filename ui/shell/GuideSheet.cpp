// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideSheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/parts/Words.h"
#include "ui/print/QtTypesetter.h"
#include "ui/shell/OverlayHead.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int pageWidth = 1000;

/// A point with its box: a click anywhere ticks it.
class TickLine final : public QWidget {
public:
    explicit TickLine(const GuidePoint& point) : m_box(new QCheckBox)
    {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(8);
        m_box->setAccessibleName(toText(point.text));
        row->addWidget(m_box, 0, Qt::AlignTop);
        auto* text = words(toText(point.text));
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (point.basis.empty())
            return;
        auto* basis = words(words(point.provisions()), Type::Small, Tone::Text2);
        basis->setWordWrap(true);
        basis->setFixedWidth(grown(300));
        row->addWidget(basis, 0, Qt::AlignTop);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_box->toggle();
    }

private:
    QCheckBox* m_box;
};

} // namespace

GuideSheet::GuideSheet(GuideSource source, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_choice(new QComboBox), m_problem(words({}, Type::Plain, Tone::Amber)), m_scroll(new QScrollArea)
{
    setGround(this, "base");
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    m_problem->setContentsMargins(16, 6, 16, 6);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    setGround(m_scroll->viewport(), "base");
    column->addWidget(m_scroll, 1);
    for (const auto* guide : m_source.shelf.of(m_source.matter))
        m_choice->addItem(toText(guide->title), toText(guide->key));
    m_choice->addItem(toText(m_source.shelf.common().title), toText(m_source.shelf.common().key));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { show(guide()); });
    show(guide());
    setFocusProxy(m_choice);
}

const OnSiteGuide& GuideSheet::guide() const
{
    const auto* found = m_source.shelf.find(toUtf8(m_choice->currentData().toString()));
    return found ? *found : m_source.shelf.common();
}

QWidget* GuideSheet::makeHead()
{
    auto* head = new OverlayHead{words(N_("On-site guide")), words(N_("Back"))};
    connect(head, &OverlayHead::back, this, &GuideSheet::back);
    auto* row = head->row();
    m_choice->setAccessibleName(words(N_("On-site guide")));
    m_choice->setMinimumWidth(grown(220));
    row->addWidget(m_choice);
    row->addWidget(words(words(N_("Ticks are a help at the scene and are not kept")), Type::Small, Tone::Text2));
    row->addStretch(1);
    auto* printing = button(words(N_("Print")), Symbol::Print, true);
    printing->setObjectName(QStringLiteral("printGuide"));
    connect(printing, &QPushButton::clicked, this, &GuideSheet::print);
    row->addWidget(printing);
    return head;
}

void GuideSheet::show(const OnSiteGuide& guide)
{
    auto* body = new QWidget;
    setGround(body, "base");
    body->setMaximumWidth(grown(pageWidth));
    m_points = new QVBoxLayout{body};
    m_points->setContentsMargins(16, 8, 16, 16);
    m_points->setSpacing(0);
    auto* about = words(toText(guide.about), Type::Plain, Tone::Text2);
    about->setWordWrap(true);
    m_points->addWidget(about);
    addParts(guide, {});
    if (&guide != &m_source.shelf.common())
        addParts(m_source.shelf.common(), words(N_("Each time:")) + QLatin1Char(' '));
    m_points->addStretch(1);
    m_scroll->setWidget(body); // the one before goes with it
}

void GuideSheet::addParts(const OnSiteGuide& guide, const QString& before)
{
    for (const auto& part : guideParts()) {
        const auto& points = guide.*part.points;
        if (points.empty())
            continue;
        m_points->addSpacing(10);
        m_points->addWidget(words(before + words(part.heading), Type::Heading));
        for (const auto& point : points)
            m_points->addWidget(new TickLine{point});
    }
}

void GuideSheet::print()
{
    const auto& shown = guide();
    const auto paper = guidePaper(m_source.shelf, shown, m_source.catalogue, m_source.head, m_source.titleOf);
    auto made = QtTypesetter{}.typeset(paper);
    m_problem->setVisible(!made);
    if (!made)
        return m_problem->setText(words(made.refusal()));
    Q_EMIT printed(made->pdf, toText(paper.title));
}

} // namespace anjuan
