// SPDX-License-Identifier: GPL-3.0-or-later
// Places to sign and to seal.
#include <algorithm>

#include "core/documents/DocumentText.h"
#include "ui/print/Flow.h"

namespace anjuan {
namespace {

constexpr double sealRadius = 21 * millimetre; // the round seal of an organ is 42 mm across

double signaturePitch(const Measures& measures) { return std::max(measures.pitch * 1.15, 28.0); }

} // namespace

double signaturesRoom(const Measures& measures, const SignatureLines& lines)
{
    const double whole = signaturePitch(measures) * static_cast<double>(lines.signatures.size()) + measures.pitch * 0.3;
    return std::min(whole, (measures.foot() - measures.top) / 2);
}

void putSignatures(Flow& flow, const SignatureLines& lines)
{
    const auto& m = flow.measures();
    const Setting role{Face::Text, m.size, 0, 0, 0, 0, false};
    const Setting hand{Face::Hand, m.size, 0, 0, 0, 0, false};
    const double pitch = signaturePitch(m);
    const double dateWidth = 9.5 * m.size;
    flow.need(signaturesRoom(m, lines));
    flow.advance(m.pitch * 0.3);
    for (const auto& signature : lines.signatures) {
        const auto roles = flow.lines(signature.role + (signature.role.empty() ? "" : "："), m.width() * 0.55, role);
        const double height = std::max(pitch, static_cast<double>(roles.size()) * m.pitch);
        const auto on = flow.lines(signature.on.empty() ? std::string{blankDate} : signature.on, m.width(), role).front();
        const auto name = flow.lines(signature.name, m.width(), hand).front();
        const double from = m.left + roles.back().end + 2;
        // A name with its certificate may leave the day no room on its line.
        const bool isCrowded = from + name.width() + m.size > m.left + m.width() - on.width();
        flow.need(isCrowded ? height + pitch : height);
        const double base = flow.y() + height - pitch;
        for (std::size_t i = 0; i < roles.size(); ++i)
            flow.put(roles[i], m.left, base - m.pitch * static_cast<double>(roles.size() - 1 - i), pitch, role);
        const double to = m.left + m.width() - dateWidth - m.size;
        if (signature.name.empty())
            flow.rule(from, base + pitch / 2 + m.size * 0.6, std::max(from + 4 * m.size, to), base + pitch / 2 + m.size * 0.6, 0.5);
        else
            flow.put(name, from, base, pitch, hand);
        flow.put(on, m.left + m.width() - dateWidth, dateWidth, Align::Right, isCrowded ? base + pitch : base, pitch, role);
        flow.advance(isCrowded ? height + pitch : height);
    }
}

double sealRoom(const Measures& measures) { return 2 * measures.pitch + sealRadius + 4; }

void putSeal(Flow& flow, const SealAndDate& seal)
{
    const auto& m = flow.measures();
    const Setting text{Face::Text, m.size, 0, 0, 0, 0, false};
    const Setting small{Face::Text, std::min(9.0, m.size), 0, 0, 0, 0, false};
    flow.need(sealRoom(m));
    const auto organ = flow.lines(seal.organ, m.width(), text).front();
    const auto date = flow.lines(seal.date, m.width(), text).front();
    const double widest = std::max({organ.width(), date.width() + 4 * m.size, 2 * sealRadius});
    const double centre = m.left + m.width() - std::max(widest / 2, sealRadius);
    const double organTop = flow.y() + sealRadius - m.pitch * 0.9;
    const auto place = flow.lines(std::string{sealPlace}, m.width(), small).front();
    flow.put(place, centre - place.width() / 2, flow.y() + sealRadius * 0.28, m.pitch * 0.6, small, 0.45);
    flow.put(organ, centre - organ.width() / 2, organTop, m.pitch, text);
    flow.put(date, centre - date.width() / 2, organTop + m.pitch, m.pitch, text);
    flow.page().rings.push_back({{centre, organTop + m.pitch * 0.9}, sealRadius});
    flow.advance(std::min(sealRadius * 2 + 6, flow.room()));
}

} // namespace anjuan
