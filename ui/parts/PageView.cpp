// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/PageView.h"

#include <algorithm>

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/look/Tone.h"

namespace anjuan {
namespace {
constexpr int margin = 12;
}

class PageView::Desk final : public QWidget {
public:
    explicit Desk(PageView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), colour(Tone::Desk));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int at = 0; at < m_view->pageCount(); ++at) {
            const QRect place = m_view->pageRect(at);
            if (!place.intersects(event->rect()))
                continue;
            const PageImage& page = m_view->m_pages[std::size_t(at)];
            painter.fillRect(place, colour(Tone::Paper));
            if (!page.image.isNull())
                painter.drawImage(place, page.image);
            paintMarks(painter, place, page.marks);
            painter.setPen(QColor(0, 0, 0, 64));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }

private:
    PageView* m_view;
};

void paintMarks(QPainter& painter, const QRect& page, const std::vector<QRectF>& marks)
{
    for (const QRectF& mark : marks) {
        const QRectF at(page.x() + mark.x() * page.width(), page.y() + mark.y() * page.height(),
                        mark.width() * page.width(), mark.height() * page.height());
        painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the letters stay black
        painter.fillRect(at, colour(Tone::AmberTint, Shade::Light));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.fillRect(QRectF(at.left(), at.bottom() - 2, at.width(), 2), colour(Tone::AmberLine));
    }
}

PageView::PageView(QWidget* parent)
    : QScrollArea(parent)
    , m_desk(new Desk(this))
{
    setWidget(m_desk);
    setWidgetResizable(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const int page = currentPage(); page != m_current) {
            m_current = page;
            Q_EMIT currentPageChanged(page);
        }
    });
}

void PageView::setPages(std::vector<PageImage> pages)
{
    m_pages = std::move(pages);
    m_current = 0;
    arrange();
    m_desk->update();
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    arrange();
}

QRect PageView::pageRect(int page) const { return m_places.at(std::size_t(page)); }

void PageView::arrange()
{
    m_places.clear();
    const QSize seen = viewport()->size();
    int top = margin;
    int widest = seen.width();
    for (const PageImage& page : m_pages) {
        const QSizeF sheet = page.image.isNull() ? page.millimetres : QSizeF(page.image.size());
        double width = 210 / 25.4 * logicalDpiX();
        if (m_fit == Fit::Width)
            width = std::min(seen.width() - 2.0 * margin, width * 1.6);
        if (m_fit == Fit::WholePage)
            width = std::min(seen.width() - 2.0 * margin, (seen.height() - 2.0 * margin) * sheet.width() / sheet.height());
        const int wide = std::max(40, int(width));
        const int high = int(wide * sheet.height() / sheet.width());
        m_places.emplace_back(std::max(margin, (seen.width() - wide) / 2), top, wide, high);
        widest = std::max(widest, wide + 2 * margin);
        top += high + margin;
    }
    m_desk->resize(widest, std::max(top, seen.height()));
    m_desk->update();
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(pageRect(page).top() - margin);
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int found = 0;
    for (int at = 0; at < pageCount(); ++at) {
        if (pageRect(at).top() <= middle)
            found = at;
    }
    return found;
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace anjuan
