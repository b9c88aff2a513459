// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <string_view>

#include "core/casefile/Circumstances.h"
#include "core/law/OnSiteGuide.h"
#include "core/simulate/Exercise.h"

namespace anjuan {

/// What a training begins with: the told case with its questions, and the people and the set-up of the practice
/// office.
struct Rehearsal {
    Exercise exercise;
    Circumstances ground;
};

/// The rehearsal of the shipped case of this procedure over this law. The office's own terms and thresholds hold where
/// they are given; people, areas and adopted matters are those of the practice office, and nothing of the office is
/// looked at. Refuses a procedure for which no questions are shipped (resources/simulator).
Result<Rehearsal> readRehearsal(const std::filesystem::path& resources, const LawBook& law,
    const std::optional<LocalRules>& ofOffice = {}, std::string_view procedure = "ordinary");

/// What the program says to people who learn or who go out: guides and rehearsals, read when they are asked for
/// first.
class Handbook {
public:
    explicit Handbook(std::filesystem::path resources)
        : m_resources(std::move(resources))
    {
    }

    Result<const GuideShelf*> guides() const;
    Result<Rehearsal> rehearsal(const LawBook& ofOffice, std::string_view procedure) const
    {
        return readRehearsal(m_resources, ofOffice, ofOffice.rules, procedure);
    }

private:
    std::filesystem::path m_resources;
    mutable std::optional<GuideShelf> m_guides;
};

} // namespace anjuan
