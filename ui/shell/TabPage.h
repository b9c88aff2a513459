// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVBoxLayout>

#include "ui/pages/Page.h"

namespace anjuan {

/// One widget in a tab of its own.
class TabPage final : public Page {
    Q_OBJECT
public:
    /// Takes the widget.
    TabPage(const QString& title, QWidget* inside, QWidget* parent = nullptr) : Page(parent), m_title(title), m_inside(inside)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(inside);
        setFocusProxy(inside);
    }
    QString title() const override { return m_title; }
    QWidget* inside() const { return m_inside; }

private:
    QString m_title;
    QWidget* m_inside;
};

} // namespace anjuan
