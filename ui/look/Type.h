// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QString>

namespace anjuan {

/// The sizes of letters; heading, section and title carry the emphasised weight.
enum class Type { PageTitle, Section, Heading, Plain, Small };

/// The first of our families that this machine has; empty when none is (then the system's own).
QString screenFamily();
/// 500 where the family has it, else 700.
QFont::Weight emphasis();

/// The letters of a role at the present size factor.
QFont letters(Type type);
/// Body letters with the emphasised weight when `strong`.
QFont letters(Type type, bool strong);

/// Size factor in per cent, 90 … 160; set by Theme only.
int letterSize();
void setLetterSize(int percent);

/// The height that a row of `at100` pixels at 10 pt has with the letters of now.
int grown(int at100);

} // namespace anjuan
