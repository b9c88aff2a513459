// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Setup.h"

#include "core/base/Digest.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

const Json& section(const Json& object, const char* key)
{
    static const Json none = Json::object();
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? *found : none;
}

std::map<std::string, std::string> texts(const Json& object)
{
    std::map<std::string, std::string> found;
    for (const auto& [key, value] : object.items()) {
        if (value.is_string())
            found[key] = value.get<std::string>();
    }
    return found;
}

Result<Setup> missing(std::string key)
{
    return notValid(key, {N_("The set-up does not say %1"), {key}});
}

} // namespace

Result<Setup> readSetup(std::string_view json)
{
    auto parsed = parseJson(json, "setup");
    if (!parsed)
        return std::move(parsed).refusal();
    const Json& all = *parsed;
    const auto& organ = section(all, "organ");
    const auto& remedy = section(all, "remedy");
    const auto& pay = section(all, "payment");
    const auto& numbering = section(all, "numbering");
    Setup setup;
    setup.version = hex(sm3(json)).substr(0, 16);
    setup.organ = {text(organ, "name"), text(organ, "short_for_numbers"), text(organ, "address"), text(organ, "phone"),
                   text(organ, "seal_text"), text(organ, "case_unit")};
    setup.remedies = {text(remedy, "reconsideration_organ"), text(remedy, "reconsideration_address"), text(remedy, "court")};
    setup.payment = {text(pay, "collecting_bank"), text(pay, "account_name"), text(pay, "account_no"), text(pay, "electronic"),
                     text(pay, "surcharge_stated")};
    setup.numberPattern = text(numbering, "pattern");
    setup.registers = texts(section(numbering, "registers"));
    setup.partners = texts(section(all, "partners"));
    if (setup.organ.name.empty())
        return missing("organ.name");
    if (setup.remedies.reconsiderationOrgan.empty())
        return missing("remedy.reconsideration_organ");
    if (setup.remedies.court.empty())
        return missing("remedy.court");
    if (setup.numberPattern.find("{seq") == std::string::npos || setup.numberPattern.find("{year}") == std::string::npos)
        return missing("numbering.pattern");
    setup.whole = std::make_shared<const Json>(std::move(*parsed));
    return setup;
}

} // namespace anjuan
