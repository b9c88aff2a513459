// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/delegates/NavigationDelegate.h"
#include "ui/look/Tone.h"

namespace anjuan {

/// Small words in a frame, 20 high: neutral (Text), Accent, Amber or Red.
class Tag : public QWidget {
    Q_OBJECT
public:
    explicit Tag(const QString& text = {}, Tone tone = Tone::Text, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// The pill with a figure of the navigation, as a widget of its own.
class CountBadge : public QWidget {
    Q_OBJECT
public:
    explicit CountBadge(int count = 0, Urgency urgency = Urgency::Plain, QWidget* parent = nullptr);
    void setCount(int count, Urgency urgency);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count;
    Urgency m_urgency;
};

} // namespace anjuan
