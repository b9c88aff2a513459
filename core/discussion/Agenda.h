// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"
#include "core/casefile/facts/Review.h"
#include "core/rules/Rule.h"

namespace anjuan {

/// Why the heads must discuss a case before it is decided (R56; 行政处罚法 57, paragraph 2); nothing when they need not, or have.
std::optional<Finding> whyToDiscuss(const CaseFile& file, const Circumstances& now);

/// What a member of the leadership may do at the meeting about this case.
enum class Seat { Speaks, Reports, Withdrew };

struct Attendant {
    PersonId person;
    std::string name;
    std::string post;
    Seat seat = Seat::Speaks;
    bool isPrincipal = false;
};

/// The responsible heads of this organ, the principal head last (he speaks last), with who handles the case or withdrew from it.
std::vector<Attendant> attendantsOf(const CaseFile& file, const Circumstances& now);

/// How many responsible heads must take part (local rule), and how many of these opinions count as taking part.
struct Attendance {
    int wanted = 0;
    int present = 0;
    bool isEnough() const { return present >= wanted; }
};
Attendance attendanceOf(const std::vector<MemberOpinion>& members, const Circumstances& now);

/// An outcome that ends the discussion with a decision on the case; such a one needs enough heads.
bool decides(DiscussionOutcome outcome);
/// A conclusion to begin with, from what was said; the chair words it (corrections 5: opinions are recorded, not counted).
std::string proposedConclusion(DiscussionOutcome outcome, const std::string& proposal);

} // namespace anjuan
