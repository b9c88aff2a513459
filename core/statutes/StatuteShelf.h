// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "core/statutes/Citations.h"
#include "core/statutes/Statute.h"

namespace anjuan {

/// How far a citation could be followed.
enum class Found { Whole, NoSuchLaw, NotInForceYet, NoSuchArticle, NoSuchParagraph, NoSuchItem };

/// Where a citation leads on a day. `text` is the paragraph or item, or the paragraphs of the article, one a line.
struct Resolved {
    Found found = Found::NoSuchLaw;
    std::shared_ptr<const Statute> statute; ///< the version in force on the day; null for NoSuchLaw and NotInForceYet
    std::string text; ///< empty unless found is Whole
    std::string lead{}; ///< of an item: the sentence that it completes
};

/// An article that holds what was looked for.
struct StatuteHit {
    std::shared_ptr<const Statute> statute;
    const StatuteArticle* article = nullptr; ///< lives as long as the statute
};

/// The office's laws in all versions that were imported. A value: what is added is seen by later copies only.
class StatuteShelf {
public:
    /// False when the same version of the same law stands there already; then nothing changes.
    bool add(Statute statute);
    /// By name, then by version.
    const std::vector<std::shared_ptr<const Statute>>& all() const { return m_statutes; }
    /// By full or short name.
    bool knows(std::string_view law) const;
    /// The version that holds on the day: the one that came into force last. Null when there is none.
    std::shared_ptr<const Statute> inForce(std::string_view law, Date day) const;
    /// Follows a citation into the version in force on the day. Article 0 means the law as a whole and has no text.
    Resolved resolve(const Citation& citation, Date day) const;
    /// Articles that hold every word (blanks between them), in the order of the library. Nothing for no word.
    std::vector<StatuteHit> search(std::string_view words) const;

private:
    std::vector<std::shared_ptr<const Statute>> m_statutes;
};

/// Follows a citation into one version.
Resolved resolveIn(const std::shared_ptr<const Statute>& statute, const Citation& citation);

} // namespace anjuan
