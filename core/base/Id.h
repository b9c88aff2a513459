// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <utility>

#include "core/base/Date.h"

namespace anjuan {

/// A name that the program gave to a thing. Ids of different things do not mix and do not turn into text by themselves.
template <class Tag>
class Id {
public:
    explicit Id(std::string text) : m_text(std::move(text)) {}
    const std::string& text() const { return m_text; }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using ReferralId = Id<struct ReferralTag>;
using EvaluationId = Id<struct EvaluationTag>;

/// A new ULID (26 characters of Crockford base 32): sorts by the moment given, 80 random bits behind it.
std::string newUlid(Instant now);

} // namespace anjuan
