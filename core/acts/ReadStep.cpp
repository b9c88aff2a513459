// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

/// What stands around the facts of every act.
struct Around {
    std::optional<Date> occurredOn;
    std::optional<TimeOfDay> at;
    std::string late;
    std::vector<PersonId> officers;
    std::vector<SignatureGiven> signatures;
    std::vector<std::string> supplied;
};

} // namespace

template <> struct Fields<Around> {
    static constexpr std::array rows{
        field<&Around::occurredOn>("occurred_on", N_("Occurred on"), Need::May),
        field<&Around::at>("at", N_("At"), Need::May),
        field<&Around::late>("late", N_("Reason of the late entry"), Need::May),
        field<&Around::officers>("officers", N_("Officers"), Need::May),
        field<&Around::signatures>("signatures", N_("Signatures"), Need::May),
        field<&Around::supplied>("supplied", N_("Supplied by a stand-in"), Need::May),
    };
};

Result<TakeStep> readStep(Act act, const Json& json)
{
    if (!json.is_object())
        return notValid("facts", {N_("The facts are one JSON object with a key for each field"), {}});
    Json about = Json::object();
    Json facts = json;
    for (const auto& row : fieldsOf<Around>()) {
        const std::string key{row.key};
        if (facts.contains(key)) {
            about[key] = facts[key];
            facts.erase(key);
        }
    }
    Around around;
    if (auto read = fromJson(fieldsOf<Around>(), &around, about); !read)
        return std::move(read).refusal();
    auto read = readFacts(act, facts);
    if (!read)
        return std::move(read).refusal();
    return TakeStep{act, std::move(*read), around.occurredOn, around.at, std::move(around.officers), std::move(around.late),
        std::move(around.signatures), std::move(around.supplied)};
}

Json writeStep(const TakeStep& ask)
{
    const Around around{ask.occurredOn, ask.at, ask.lateReason, ask.officers, ask.paperSignatures, ask.supplied};
    Json json = toJson(fieldsOf<Around>(), &around);
    const auto facts = writeFacts(ask.act, ask.facts);
    json.update(facts);
    return json;
}

} // namespace anjuan
