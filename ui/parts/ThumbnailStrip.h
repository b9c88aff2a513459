// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QImage>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;

namespace anjuan {

/// A small page with its name. Without an image a sheet with lines is shown.
struct Thumbnail {
    QString id;
    QString caption;
    QImage image;
};

/// Small pages in a row or a column; one may be chosen.
class ThumbnailStrip : public QWidget {
    Q_OBJECT
public:
    explicit ThumbnailStrip(Qt::Orientation orientation, QWidget* parent = nullptr);
    void setThumbnails(const std::vector<Thumbnail>& thumbnails);
    void choose(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QBoxLayout* m_layout;
    std::vector<QAbstractButton*> m_buttons;
    std::vector<Thumbnail> m_thumbnails;
};

} // namespace anjuan
