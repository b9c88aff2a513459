// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Field.h"
#include "core/base/Result.h"

namespace anjuan {

/// One point of a checklist. `basis` cites as the tables of the law do (`行政处罚法 42.1; 行政处罚法 55.1`); empty
/// where the point is advice and no law.
struct GuidePoint {
    std::string text;
    std::string basis;

    Provisions provisions() const;
    bool operator==(const GuidePoint&) const = default;
};

template <> struct Fields<GuidePoint> {
    static constexpr std::array rows{field<&GuidePoint::text>("text", N_("Point of the checklist"), Need::Must),
        field<&GuidePoint::basis>("basis", N_("Basis"), Need::May)};
};

/// 现场处置规范: what to find out, to photograph, to ask and to mind at the scene of one group of matters. Advice in
/// our own words; nothing of it is a condition of any step.
struct OnSiteGuide {
    std::string key;
    std::string title;
    std::string version;
    std::string about;
    std::vector<std::string> matters; ///< codes of the catalogue it is for; none: of every matter
    std::vector<GuidePoint> establish;
    std::vector<GuidePoint> record;
    std::vector<GuidePoint> ask;
    std::vector<GuidePoint> mind;
    std::vector<GuidePoint> elsewhere;
    std::vector<std::string> papers; ///< kinds of templates that are filled in at the scene

    bool isFor(std::string_view matter) const;
};

template <> struct Fields<OnSiteGuide> {
    static constexpr std::array rows{field<&OnSiteGuide::key>("key", N_("Key"), Need::Must),
        field<&OnSiteGuide::title>("title", N_("Title"), Need::Must),
        field<&OnSiteGuide::version>("version", N_("Version"), Need::Must),
        field<&OnSiteGuide::about>("about", N_("What it is for"), Need::Must),
        field<&OnSiteGuide::matters>("matters", N_("Matters"), Need::May),
        field<&OnSiteGuide::establish>("establish", N_("To find out"), Need::Must),
        field<&OnSiteGuide::record>("record", N_("To photograph and record"), Need::Must),
        field<&OnSiteGuide::ask>("ask", N_("To ask"), Need::Must),
        field<&OnSiteGuide::mind>("mind", N_("To be careful about"), Need::Must),
        field<&OnSiteGuide::elsewhere>("elsewhere", N_("Who else is competent"), Need::May),
        field<&OnSiteGuide::papers>("papers", N_("Papers"), Need::Must)};
};
static_assert(Tabled<OnSiteGuide>);

/// One part of the checklist with its heading.
struct GuidePart {
    std::string_view key;
    std::string_view heading;
    std::vector<GuidePoint> OnSiteGuide::*points;
};

/// The parts in the order in which they are read.
std::span<const GuidePart> guideParts();

/// Reads one guide; a refusal names the key, or the point whose basis is no citation.
Result<OnSiteGuide> readGuide(std::string_view json, const std::string& file);

/// The guides of a folder: one file a guide, and `common.json` with what holds at every scene.
class GuideShelf {
public:
    static Result<GuideShelf> read(const std::filesystem::path& folder);

    const OnSiteGuide& common() const { return m_common; }
    /// By key, without the common one.
    const std::vector<OnSiteGuide>& all() const { return m_guides; }
    const OnSiteGuide* find(std::string_view key) const;
    /// The guides of a matter; all of them while no matter is chosen, or when none is for it.
    std::vector<const OnSiteGuide*> of(std::string_view matter) const;

private:
    OnSiteGuide m_common;
    std::vector<OnSiteGuide> m_guides;
};

} // namespace anjuan
