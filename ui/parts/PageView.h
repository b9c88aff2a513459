// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QImage>
#include <QRectF>
#include <QScrollArea>

namespace anjuan {

/// A page as an image and the places to be marked on it, as parts of its width and height (0 … 1).
struct PageImage {
    QImage image;
    std::vector<QRectF> marks;
    QSizeF millimetres{210, 297}; ///< the sheet, when there is no image yet
};

/// White pages on the desk. Stays white in the dark.
class PageView : public QScrollArea {
    Q_OBJECT
public:
    enum class Fit { Width, WholePage, Actual };

    explicit PageView(QWidget* parent = nullptr);
    void setPages(std::vector<PageImage> pages);
    void setFit(Fit fit);
    void goToPage(int page);
    int currentPage() const;
    int pageCount() const { return int(m_pages.size()); }
    /// Where a page lies on the desk.
    QRect pageRect(int page) const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::vector<PageImage> m_pages;
    std::vector<QRect> m_places;
    Fit m_fit = Fit::Width;
    int m_current = 0;
    class Desk;
    Desk* m_desk;
};

/// Marks passages that were found: tint with a line below.
void paintMarks(QPainter& painter, const QRect& page, const std::vector<QRectF>& marks);

} // namespace anjuan
