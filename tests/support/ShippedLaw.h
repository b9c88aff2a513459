// SPDX-License-Identifier: GPL-3.0-or-later
// The register, local rules and matters that the program ships, read for tests.
#pragma once
#include "core/law/Catalogue.h"
#include "core/law/TimeLimits.h"
#include "tests/support/Shipped.h"

namespace anjuan::shipped {

inline const TimeLimits& limits()
{
    static const auto register_ = taken(TimeLimits::parse(text(ANJUAN_RESOURCES "/limits/limits.csv"), "limits.csv"));
    return register_;
}

inline const LocalRules& rules()
{
    static const auto rules_
        = taken(LocalRules::parse(text(ANJUAN_RESOURCES "/local-rules/default.json"), "default.json"));
    return rules_;
}

inline const Catalogue& catalogue()
{
    static const auto matters
        = taken(Catalogue::parse(text(ANJUAN_RESOURCES "/catalogue/matters.csv"), "matters.csv"));
    return matters;
}

/// The English sentence of the first finding, or "no refusal".
template <class T> std::string refusalOf(const Result<T>& result)
{
    return result ? "no refusal" : english(result.refusal().findings.front().sentence);
}

} // namespace anjuan::shipped
