// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "core/base/Money.h"

namespace anjuan {

/// A part of a range: a tier of a standard.
struct RangePart {
    QString name;
    Money from = Money::fen(0);
    Money to = Money::fen(0);
    bool isMarked = false;
};

/// A range of money as a bar: its parts, a mark where a sum lies (pushed to the edge when it lies outside), and below
/// it the middle half of earlier sums with their median. What it shows is said in its accessible name too.
class RangeBar final : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        Money least = Money::fen(0);
        Money most = Money::fen(0);
        std::vector<RangePart> parts{};
        std::optional<Money> sum{};
        std::optional<std::pair<Money, Money>> middle{};
        std::optional<Money> median{};
    };
    explicit RangeBar(QWidget* parent = nullptr);
    void show(Shown shown);
    /// Where a sum lies across the bar, in pixels from its left edge; inside the widget whatever the sum.
    int placeOf(Money sum) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect bar() const;
    void paintParts(QPainter& painter) const;
    void paintEarlier(QPainter& painter) const;
    void paintSum(QPainter& painter) const;
    Shown m_shown;
};

} // namespace anjuan
