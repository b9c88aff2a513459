// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include <QObject>
#include <QPalette>

#include "ui/look/Tone.h"

namespace anjuan {

enum class Brightness { Light, Dark, System };

/// Gives the application its colours, letters and style sheet, and changes them while it runs. One per application;
/// it must outlive the windows. High-contrast systems keep their own palette: call keepSystemColours().
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    Brightness brightness() const { return m_brightness; }
    void setBrightness(Brightness brightness);
    /// 90 … 160 per cent.
    void setLetterSize(int percent);
    void keepSystemColours();

    /// What the system itself shows now.
    Shade systemShade() const;

Q_SIGNALS:
    void changed();

private:
    /// What all widgets are dressed in now; dressing them again is the dearest thing the window does.
    struct Worn {
        Shade shade;
        int letterSize;
        bool systemColours;
        bool operator==(const Worn&) const = default;
    };
    void apply();
    void dress(const Worn& wanted);

    Brightness m_brightness = Brightness::System;
    QPalette m_systemPalette;
    bool m_systemColours = false;
    std::optional<Worn> m_worn;
};

/// The style sheet with every @tone@ and @size@ replaced; an unknown placeholder stays and a test finds it.
QString styleSheet(Shade shade);

} // namespace anjuan
