// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Sheet.h"

#include <stdexcept>

namespace anjuan {
namespace {

Measures sheet(double top, double left, double right, double bottom)
{
    Measures measures{};
    measures.textFace = Face::Text;
    measures.top = top * millimetre;
    measures.left = left * millimetre;
    measures.right = right * millimetre;
    measures.bottom = bottom * millimetre;
    return measures;
}

} // namespace

Measures measuresOf(Look look)
{
    Measures m{};
    switch (look) {
    case Look::Official:
        m = sheet(37, 28, 26, 35);
        m.size = 16, m.pitch = (paperHeight - m.top - m.bottom) / 22;
        m.titleSize = 26, m.titlePitch = 40, m.titleTracking = 4.5, m.organSize = 20;
        m.formSize = 12, m.formPitch = 18;
        return m;
    case Look::Record:
        m = sheet(30, 28, 26, 28);
        m.size = 14, m.pitch = 25;
        m.titleSize = 22, m.titlePitch = 36, m.titleTracking = 3, m.organSize = 16;
        m.formSize = 12, m.formPitch = 18;
        return m;
    case Look::Form:
        m = sheet(22, 26, 24, 22);
        m.size = 12, m.pitch = 20;
        m.titleSize = 22, m.titlePitch = 36, m.titleTracking = 3, m.organSize = 16;
        m.formSize = 12, m.formPitch = 18;
        return m;
    case Look::Report:
        m = sheet(24, 26, 26, 26);
        m.size = 10.5, m.pitch = 17, m.textFace = Face::Label;
        m.titleSize = 18, m.titlePitch = 28, m.titleTracking = 0, m.organSize = 14;
        m.formSize = 9.5, m.formPitch = 13.5;
        return m;
    case Look::Cover:
        m = sheet(48, 32, 30, 30);
        m.size = 18, m.pitch = 34;
        m.titleSize = 36, m.titlePitch = 70, m.titleTracking = 10, m.organSize = 24;
        m.formSize = 16, m.formPitch = 24;
        return m;
    }
    throw std::logic_error("a look without measures");
}

} // namespace anjuan
