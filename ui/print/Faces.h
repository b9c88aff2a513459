// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include <QRawFont>
#include <QString>

namespace anjuan {

/// The parts that a typeface plays on paper.
enum class Face { Title, Label, Text, Hand };

/// A typeface that official papers ask for and this computer lacks, and the one that stands in for it.
struct MissingFace {
    Face face;
    std::string wanted;
    std::string used;
};

/// A character as it will be drawn: its glyph in the face that has it. `advance` is in points.
struct Sort {
    char32_t code = 0;
    const QRawFont* font = nullptr;
    quint32 glyph = 0;
    double advance = 0;
};

/// The typefaces by role, kept open. Needs a QGuiApplication. Sizes are points; the fonts inside are ten dots to the point.
class Faces {
public:
    static constexpr double dotsPerPoint = 10;

    Faces();
    /// The sorts of a text, one a character. A character that no installed face has is noted and left out.
    std::vector<Sort> sorts(const QString& text, Face face, double size);
    double ascent(Face face, double size);
    /// The roles whose own typeface is not installed.
    std::vector<MissingFace> missing() const;
    /// Characters noted since the last call.
    std::vector<char32_t> takeUnknown();

private:
    struct Family {
        QString name;
        bool bold = false;
    };
    const QRawFont& font(const Family& family, double size);
    const Sort* known(const Family& family, double size, char32_t code);

    std::map<Face, Family> m_families;
    std::vector<Family> m_fallbacks;
    std::vector<MissingFace> m_missing;
    std::map<std::tuple<QString, bool, int>, QRawFont> m_fonts;
    std::map<std::pair<const QRawFont*, char32_t>, Sort> m_sorts;
    std::vector<char32_t> m_unknown;
};

} // namespace anjuan
