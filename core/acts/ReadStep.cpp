// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/ReadStep.h"
#include "core/acts/FastLane.h"
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

namespace {

/// The step without its facts, which are left in `facts`.
Result<TakeStep> readAround(Act act, const Json& json, Json& facts)
{
    if (!json.is_object())
        return notValid("facts", {N_("The facts are one JSON object with a key for each field"), {}});
    Json about = Json::object();
    facts = json;
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
    return TakeStep{act, {}, around.occurredOn, around.at, std::move(around.officers), std::move(around.late), std::move(around.signatures), std::move(around.supplied)};
}

} // namespace

Result<TakeStep> readStep(Act act, const Json& json)
{
    Json told;
    auto step = readAround(act, json, told);
    if (!step)
        return step;
    auto facts = readFacts(act, told);
    if (!facts)
        return std::move(facts).refusal();
    step->facts = std::move(*facts);
    return step;
}

Result<std::vector<TakeStep>> readFastLane(const Json& json, const Circumstances& now)
{
    Json told;
    const auto head = readAround(Act::DecideOnSpot, json, told);
    if (!head)
        return head.refusal();
    OnTheSpot form;
    if (auto read = fromJson(fieldsOf<OnTheSpot>(), &form, told); !read)
        return std::move(read).refusal();
    return stepsOf(form, *head, now);
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
