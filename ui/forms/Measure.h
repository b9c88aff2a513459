// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariant>
#include <QWidget>

namespace anjuan {

/// Logical pixels that grow with the font: what `pixels` at 10 pt is for this widget.
int measure(const QWidget& widget, int pixels);
/// The height of a one-line field or a button: one line of text and its padding (28 at 10 pt).
int fieldHeight(const QWidget& widget);
/// Sets a property that the style sheet asks about ([state="warn"], [tone="amber"], [primary="true"]) and lets it answer.
void setLook(QWidget& widget, const char* property, const QVariant& value);

} // namespace anjuan
