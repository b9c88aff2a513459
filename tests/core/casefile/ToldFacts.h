// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of an act, told as JSON.
#pragma once
#include <stdexcept>

#include "core/base/Json.h"
#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"

namespace anjuan::test {

template <class T> T told(Act act, const char* json)
{
    auto read = readFacts(act, Json::parse(json));
    if (!read)
        throw std::runtime_error(english(read.refusal().findings.at(0).sentence));
    return *read->as<T>();
}

inline std::optional<TimeOfDay> at(const char* time)
{
    return TimeOfDay::parse(time);
}

using Texts = std::vector<std::string>;
using People = std::vector<PersonId>;

} // namespace anjuan::test
