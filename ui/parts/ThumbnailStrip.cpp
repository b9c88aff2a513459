// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ThumbnailStrip.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Tone.h"
#include "ui/look/Type.h"

namespace anjuan {
namespace {

constexpr QSize sheet(44, 58);

class ThumbnailButton final : public QAbstractButton {
public:
    ThumbnailButton(const Thumbnail& shown, QWidget* parent) : QAbstractButton(parent), m_shown(shown)
    {
        setCheckable(true);
        setAccessibleName(shown.caption);
        setToolTip(shown.caption);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(letters(Type::Small));
        return {std::max(sheet.width() + 10, metrics.horizontalAdvance(m_shown.caption) + 4),
                sheet.height() + 10 + metrics.height() + 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), colour(Tone::Select));
        const QRect page((width() - sheet.width()) / 2, 4, sheet.width(), sheet.height());
        painter.fillRect(page, colour(Tone::Paper));
        if (m_shown.image.isNull())
            paintLines(painter, page);
        else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(page, m_shown.image);
        }
        painter.setPen(isChecked() ? QPen(colour(Tone::Accent), 2) : QPen(QColor(0, 0, 0, 64)));
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
        painter.setFont(letters(Type::Small, isChecked()));
        painter.setPen(colour(isChecked() ? Tone::Text : Tone::Text2));
        const QRect caption(0, page.bottom() + 4, width(), height() - page.bottom() - 4);
        painter.drawText(caption, Qt::AlignHCenter | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_shown.caption, Qt::ElideRight, width()));
        if (hasFocus())
            paintFocusRing(painter, rect(), 1);
    }

private:
    static void paintLines(QPainter& painter, const QRect& page)
    {
        painter.fillRect(QRect(page.left() + 13, page.top() + 7, 18, 3), colour(Tone::Text2, Shade::Light));
        for (int y = 15; y < page.height() - 6; y += 5)
            painter.fillRect(QRect(page.left() + 6, page.top() + y, page.width() - 12, 1), colour(Tone::Disabled, Shade::Light));
    }
    Thumbnail m_shown;
};

} // namespace

ThumbnailStrip::ThumbnailStrip(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    setAccessibleName(tr("Documents as small pages"));
}

void ThumbnailStrip::setThumbnails(const std::vector<Thumbnail>& thumbnails)
{
    for (QAbstractButton* old : m_buttons)
        delete old;
    m_buttons.clear();
    m_thumbnails = thumbnails;
    for (const Thumbnail& thumbnail : thumbnails) {
        auto* made = new ThumbnailButton(thumbnail, this);
        connect(made, &QAbstractButton::clicked, this, [this, id = thumbnail.id] {
            choose(id);
            Q_EMIT chosen(id);
        });
        m_layout->insertWidget(m_layout->count() - 1, made);
        m_buttons.push_back(made);
    }
}

void ThumbnailStrip::choose(const QString& id)
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(m_thumbnails[at].id == id);
}

} // namespace anjuan
