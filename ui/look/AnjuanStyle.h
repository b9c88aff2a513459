// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

namespace anjuan {

/// Fusion with our measures: 16 px icons, a focus ring that is always seen, nothing that moves or blinks.
class AnjuanStyle : public QProxyStyle {
    Q_OBJECT
public:
    AnjuanStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// A ring of `width` inside `rect` in the accent tone.
void paintFocusRing(QPainter& painter, const QRect& rect, int width = 2);

} // namespace anjuan
