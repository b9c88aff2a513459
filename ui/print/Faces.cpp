// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Faces.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFont>
#include <QFontDatabase>

namespace anjuan {
namespace {

struct Choice {
    Face face;
    const char* wanted; ///< as people call it
    std::array<const char*, 6> own;
    const char* standIn;
    bool bold; ///< the stand-in is set bold, as the own face is heavy by itself
};

/// Office papers: titles 小标宋, text 仿宋, filled-in words 楷体, labels 宋体. The stand-ins are free and in Debian.
constexpr std::array<Choice, 4> choices{{
    {Face::Title, "方正小标宋简体", {"方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "", ""}, "Noto Serif CJK SC", true},
    {Face::Label, "宋体", {"宋体", "SimSun", "STSong", "Source Han Serif SC", "Noto Serif CJK SC", ""}, "Noto Serif CJK SC", false},
    {Face::Text, "仿宋_GB2312", {"仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong", ""}, "LXGW WenKai", false},
    {Face::Hand, "楷体", {"楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "LXGW WenKai"}, "LXGW WenKai", false},
}};

} // namespace

Faces::Faces()
{
    const auto installed = QFontDatabase::families();
    for (const auto& choice : choices) {
        const auto own = std::find_if(choice.own.begin(), choice.own.end(), [&](const char* name) {
            return *name && installed.contains(QString::fromUtf8(name));
        });
        if (own != choice.own.end()) {
            m_families[choice.face] = {QString::fromUtf8(*own), false};
            continue;
        }
        m_families[choice.face] = {QString::fromUtf8(choice.standIn), choice.bold};
        m_missing.push_back({choice.face, choice.wanted, choice.standIn});
    }
    for (const auto* name : {"LXGW WenKai", "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Sans", "DejaVu Sans"})
        if (installed.contains(QString::fromUtf8(name)))
            m_fallbacks.push_back({QString::fromUtf8(name), false});
}

const QRawFont& Faces::font(const Family& family, double size)
{
    const auto dots = static_cast<int>(std::lround(size * dotsPerPoint));
    auto& held = m_fonts[{family.name, family.bold, dots}];
    if (!held.isValid()) {
        QFont font{family.name};
        font.setPixelSize(dots);
        font.setBold(family.bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoFontMerging);
        held = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    }
    return held;
}

const Sort* Faces::known(const Family& family, double size, char32_t code)
{
    const auto& face = font(family, size);
    const auto [held, isNew] = m_sorts.try_emplace({&face, code}, Sort{code, &face, 0, 0});
    auto& sort = held->second;
    if (isNew && face.supportsCharacter(code)) {
        const auto text = QString::fromUcs4(&code, 1);
        const auto glyphs = face.glyphIndexesForString(text);
        sort.glyph = glyphs.isEmpty() ? 0 : glyphs.first();
        sort.advance = sort.glyph ? face.advancesForGlyphIndexes({sort.glyph}).first().x() / dotsPerPoint : 0;
    }
    return sort.glyph ? &sort : nullptr;
}

std::vector<Sort> Faces::sorts(const QString& text, Face face, double size)
{
    std::vector<Sort> result;
    for (const auto unit : text.toUcs4()) {
        const char32_t code = unit;
        const auto* sort = known(m_families.at(face), size, code);
        for (auto other = m_fallbacks.begin(); !sort && other != m_fallbacks.end(); ++other)
            sort = known(*other, size, code);
        if (sort)
            result.push_back(*sort);
        else
            m_unknown.push_back(code);
    }
    return result;
}

double Faces::ascent(Face face, double size) { return font(m_families.at(face), size).ascent() / dotsPerPoint; }

std::vector<MissingFace> Faces::missing() const { return m_missing; }

std::vector<char32_t> Faces::takeUnknown() { return std::exchange(m_unknown, {}); }

} // namespace anjuan
