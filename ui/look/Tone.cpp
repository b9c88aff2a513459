// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Tone.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace anjuan {
namespace {

// clang-format off
constexpr std::array tones{
    ToneRow{Tone::Window,      "window",      0xFFF1F3F5, 0xFF1F2327},
    ToneRow{Tone::Chrome,      "chrome",      0xFFE9ECEF, 0xFF191C20},
    ToneRow{Tone::Base,        "base",        0xFFFFFFFF, 0xFF262B30},
    ToneRow{Tone::Alt,         "alt",         0xFFF7F8FA, 0xFF2B3036},
    ToneRow{Tone::Header,      "header",      0xFFF1F3F5, 0xFF2B3036},
    ToneRow{Tone::Border,      "border",      0xFFD5DAE0, 0xFF3B4249},
    ToneRow{Tone::FieldBorder, "fieldborder", 0xFF7C8690, 0xFF7F8993},
    ToneRow{Tone::Text,        "text",        0xFF1B2127, 0xFFE3E6E9},
    ToneRow{Tone::Text2,       "text2",       0xFF4A5560, 0xFFB4BCC4},
    ToneRow{Tone::Text3,       "text3",       0xFF58636E, 0xFFA4AEB8},
    ToneRow{Tone::Disabled,    "disabled",    0xFF98A1AA, 0xFF6A737C},
    ToneRow{Tone::Accent,      "accent",      0xFF1E5A8E, 0xFF82B7E6},
    ToneRow{Tone::AccentFill,  "accentfill",  0xFF1E5A8E, 0xFF3372AB},
    ToneRow{Tone::FillHover,   "fillhover",   0xFF174872, 0xFF2B6296},
    ToneRow{Tone::OnAccent,    "onaccent",    0xFFFFFFFF, 0xFFFFFFFF},
    ToneRow{Tone::AccentTint,  "accenttint",  0xFFE4EEF7, 0xFF273A4C},
    ToneRow{Tone::Select,      "select",      0xFFD6E6F4, 0xFF2A4259},
    ToneRow{Tone::Amber,       "amber",       0xFF8A4B00, 0xFFF0B65E},
    ToneRow{Tone::AmberTint,   "ambertint",   0xFFFFF3DC, 0xFF3A3020},
    ToneRow{Tone::AmberLine,   "amberline",   0xFFBE7C0A, 0xFFC98A22},
    ToneRow{Tone::Red,         "red",         0xFFB3261E, 0xFFF49088},
    ToneRow{Tone::RedTint,     "redtint",     0xFFFCEBE9, 0xFF44292A},
    ToneRow{Tone::RedLine,     "redline",     0xFFC5392F, 0xFFE0746B},
    ToneRow{Tone::Desk,        "desk",        0xFFC9CED4, 0xFF14171A},
    ToneRow{Tone::Paper,       "paper",       0xFFFFFFFF, 0xFFFFFFFF},
};
// clang-format on

Shade shownShade = Shade::Light;

double luminance(const QColor& of)
{
    auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(of.redF()) + 0.7152 * linear(of.greenF()) + 0.0722 * linear(of.blueF());
}

} // namespace

std::span<const ToneRow> toneTable() { return tones; }

QColor colour(Tone tone, Shade of)
{
    const ToneRow& row = tones[static_cast<std::size_t>(tone)];
    return QColor::fromRgb(of == Shade::Dark ? row.dark : row.light);
}

QColor colour(Tone tone) { return colour(tone, shownShade); }

Shade shade() { return shownShade; }
void setShade(Shade shade) { shownShade = shade; }

QPalette palette(Shade of)
{
    QPalette made;
    auto set = [&](QPalette::ColorRole role, Tone tone) { made.setColor(role, colour(tone, of)); };
    set(QPalette::Window, Tone::Window);
    set(QPalette::Base, Tone::Base);
    set(QPalette::AlternateBase, Tone::Alt);
    set(QPalette::Button, Tone::Base);
    set(QPalette::Mid, Tone::Border);
    set(QPalette::Midlight, Tone::Border);
    set(QPalette::Light, Tone::Base);
    set(QPalette::Dark, Tone::FieldBorder);
    set(QPalette::Shadow, Tone::FieldBorder);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::Text, Tone::Text);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::OnAccent);
    set(QPalette::PlaceholderText, Tone::Text3);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::Highlight, Tone::Select);
    set(QPalette::HighlightedText, Tone::Text);
    set(QPalette::ToolTipBase, Tone::Alt);
    set(QPalette::ToolTipText, Tone::Text);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, colour(Tone::Disabled, of));
    made.setColor(QPalette::Disabled, QPalette::Base, colour(Tone::Window, of));
    return made;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace anjuan
