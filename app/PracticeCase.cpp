// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PracticeCase.h"

#include <map>

#include "app/Resources.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"

namespace anjuan {
namespace {

Instant momentOf(const Json& text)
{
    const auto written = text.get<std::string>();
    return Instant::at(*Date::parse(written.substr(0, 10)), *TimeOfDay::parse(written.substr(11, 5)));
}

/// One office, everybody's session, a clock that is turned from step to step.
class Teller {
public:
    Teller(OpenOffice& office, FixedClock& wall, std::string password) : m_office(office), m_wall(wall), m_password(std::move(password)) {}

    Result<Done> step(const Json& told)
    {
        const auto act = actNamed(told["act"].get<std::string>());
        Json facts = told["facts"];
        for (const char* key : {"at", "officers"}) {
            if (told.contains(key))
                facts[key] = told[key];
        }
        auto ask = readStep(*act, facts);
        if (!ask)
            return std::move(ask).refusal();
        if (auto done = perform(told, *ask); !done)
            return done;
        for (const auto& signature : told.value("sign", Json::array())) {
            if (auto done = perform(signature, SignProposal{0, act, true, signature["opinion"].get<std::string>()}); !done)
                return done;
        }
        return Done{};
    }

private:
    Result<Done> perform(const Json& told, const Command& command)
    {
        m_wall.set(momentOf(told["now"]));
        auto session = sessionOf(told["by"]);
        if (!session)
            return std::move(session).refusal();
        auto& office = m_office.office();
        auto receipt = m_case ? office.perform(**session, *m_case, command) : office.open(**session, std::get<TakeStep>(command));
        if (!receipt)
            return std::move(receipt).refusal();
        m_case = receipt->id;
        return Done{};
    }

    Result<Session*> sessionOf(const std::string& login)
    {
        auto& kept = m_sessions[login];
        if (!kept) {
            auto signedIn = m_office.store().accounts().signIn(login, m_password, m_wall.now());
            if (!signedIn)
                return std::move(signedIn).refusal();
            kept = std::move(*signedIn);
        }
        return kept.get();
    }

    OpenOffice& m_office;
    FixedClock& m_wall;
    std::string m_password;
    std::map<std::string, std::unique_ptr<Session>> m_sessions;
    std::optional<CaseId> m_case;
};

Result<Json> shippedCase()
{
    auto text = readText(resourceFolder() / "practice" / "case.json");
    return text ? parseJson(*text, "case.json") : Result<Json>{text.refusal()};
}

} // namespace

std::optional<Instant> practiceCaseBegins()
{
    const auto read = shippedCase();
    return read ? std::optional{momentOf((*read)["steps"].front()["now"])} : std::nullopt;
}

Result<Done> tellPracticeCase(const std::filesystem::path& store, const std::string& password, Instant until, const StoreOptions& options,
                              const std::function<void(int done, int all)>& told)
{
    const auto read = shippedCase();
    if (!read)
        return read.refusal();
    std::vector<Json> steps;
    for (const auto& step : (*read)["steps"]) {
        if (momentOf(step["now"]) > until)
            break;
        steps.push_back(step);
        if (step["step"] == practiceCaseStandsAt)
            break;
    }
    if (steps.empty())
        return Done{};
    auto wall = std::make_shared<FixedClock>(momentOf(steps.front()["now"]));
    auto opened = openOffice({store, steps.front()["by"].get<std::string>(), password, wall->now(), options, wall});
    if (!opened)
        return std::move(opened).refusal();
    Teller teller{**opened, *wall, password};
    for (std::size_t at = 0; at < steps.size(); ++at) {
        if (auto done = teller.step(steps[at]); !done)
            return done;
        told(static_cast<int>(at) + 1, static_cast<int>(steps.size()));
    }
    return Done{};
}

} // namespace anjuan
