// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/ToldAct.h"

#include <array>

#include "core/acts/ReadStep.h"

namespace anjuan {
namespace {

/// What stands around the facts, beside them and not among them.
constexpr std::array around{"at", "officers", "occurred_on", "late", "signatures", "supplied"};
constexpr std::size_t dayLength = 10;
constexpr int morning = 9;

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Refusal atStep(const std::string& id, Refusal refusal)
{
    for (auto& finding : refusal.findings)
        finding.jump = id + (finding.jump.empty() ? "" : "." + finding.jump);
    return refusal;
}

Result<Instant> readMoment(const Json& object, const std::string& id)
{
    const auto moment = momentOf(textAt(object, "now"));
    if (!moment)
        return notValid(id + ".now", {N_("%1 is no moment; write 2026-09-17T08:40"), {textAt(object, "now")}});
    return *moment;
}

Result<std::vector<ToldSignature>> readSignatures(const Json& step, const std::string& id)
{
    std::vector<ToldSignature> signatures;
    const auto found = step.find("sign");
    if (found == step.end())
        return signatures;
    for (const auto& told : *found) {
        const auto now = told.is_object()
            ? readMoment(told, id + ".sign")
            : Result<Instant>{notValid(id + ".sign", {N_("A signature is one object"), {}})};
        if (!now)
            return now.refusal();
        signatures.push_back({PersonId{textAt(told, "by")}, *now, textAt(told, "opinion")});
    }
    return signatures;
}

Result<ToldAct> readToldAct(const Json& told, std::size_t place)
{
    auto id = told.is_object() ? textAt(told, "step") : std::string{};
    if (id.empty())
        id = std::to_string(place);
    if (!told.is_object())
        return notValid(id, {N_("A told step is one object with act, by, now and facts"), {}});
    const auto act = actNamed(textAt(told, "act"));
    if (!act)
        return notValid(id + ".act", {N_("There is no act %1"), {textAt(told, "act")}});
    const auto now = readMoment(told, id);
    if (!now)
        return now.refusal();
    Json facts = told.contains("facts") ? told.at("facts") : Json::object();
    for (const char* key : around) {
        if (facts.is_object() && told.contains(key))
            facts[key] = told.at(key);
    }
    auto ask = readStep(*act, facts);
    if (!ask)
        return atStep(id, std::move(ask).refusal());
    auto sign = readSignatures(told, id);
    if (!sign)
        return std::move(sign).refusal();
    return ToldAct{id, PersonId{textAt(told, "by")}, *now, std::move(*ask), std::move(*sign)};
}

} // namespace

std::optional<Instant> momentOf(std::string_view text)
{
    const auto day = Date::parse(text.substr(0, dayLength));
    const auto time
        = text.size() > dayLength + 1 ? TimeOfDay::parse(text.substr(dayLength + 1)) : TimeOfDay::make(morning, 0);
    return day && time ? std::optional{Instant::at(*day, *time)} : std::nullopt;
}

Result<std::vector<ToldAct>> readToldActs(const Json& told)
{
    if (!told.is_object() || !told.contains("steps") || !told.at("steps").is_array())
        return notValid("steps", {N_("A told case is one object with a list of steps"), {}});
    std::vector<ToldAct> steps;
    for (const auto& step : told.at("steps")) {
        auto read = readToldAct(step, steps.size() + 1);
        if (!read)
            return std::move(read).refusal();
        steps.push_back(std::move(*read));
    }
    return steps;
}

} // namespace anjuan
