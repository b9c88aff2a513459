// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PracticeOffice.h"

#include "app/Resources.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/office/Founding.h"

namespace anjuan::bench {
namespace {

const std::string password = "practice office 2026";

Instant momentOf(const std::string& text)
{
    return Instant::at(*Date::parse(text.substr(0, 10)), *TimeOfDay::parse(text.substr(11)));
}

std::string resource(const char* name)
{
    return must(readText(resourceFolder() / "practice" / name));
}

} // namespace

Shipped readShipped()
{
    return {must(shippedLaw(resourceFolder())), must(TemplateShelf::read(resourceFolder() / "templates"))};
}

Result<Printed> NoTypesetter::typeset(const Document& document)
{
    return Printed{Bytes(document.number.begin(), document.number.end()), 1};
}

StoreOptions cheapPasswords()
{
    StoreOptions options;
    options.kdf = {1, 8192, 1, 8192};
    return options;
}

PracticeOffice::PracticeOffice(std::filesystem::path path)
    : m_path(std::move(path)), m_shipped(readShipped()), m_clock(momentOf("2026-09-17T08:40")),
      m_told(must(parseJson(resource("case.json"), "case.json"))["steps"])
{
    const auto founding = must(readFounding(resource("office.json"), m_shipped.law, password));
    m_store = createStore(m_path, {founding.setup.organ.name, true, m_clock.now()}, cheapPasswords());
    static_cast<void>(must(found(m_store->journal(), m_store->accounts(), founding, m_clock.now())));
    m_withoutPaper = with(m_noTypesetter);
}

std::unique_ptr<Office> PracticeOffice::with(Typesetter& typesetter)
{
    return std::make_unique<Office>(
        OfficeParts{m_store->journal(), m_store->queries(), m_store->vault(), m_clock, typesetter, m_shipped.templates, m_shipped.law, true});
}

const Json& PracticeOffice::told(const std::string& step) const
{
    for (const auto& told : m_told) {
        if (told["step"] == step)
            return told;
    }
    throw std::runtime_error("the practice case has no step " + step);
}

Session& PracticeOffice::as(const std::string& login, const std::string& moment)
{
    m_clock.set(momentOf(moment));
    auto& session = m_sessions[login];
    if (!session)
        session = must(m_store->accounts().signIn(login, password, m_clock.now()));
    return *session;
}

Command PracticeOffice::command(const std::string& step)
{
    const auto& telling = told(step);
    Json facts = telling["facts"];
    for (const char* key : {"at", "officers"}) {
        if (telling.contains(key))
            facts[key] = telling[key];
    }
    return must(readStep(*actNamed(telling["act"].get<std::string>()), facts));
}

Result<Receipt> PracticeOffice::perform(Office& office, const CaseId& id, const std::string& step, const Command& command)
{
    const auto& telling = told(step);
    return office.perform(as(telling["by"], telling["now"]), id, command);
}

bool PracticeOffice::take(const CaseId& id, const std::string& login, const std::string& moment, const Command& command)
{
    return static_cast<bool>(m_withoutPaper->perform(as(login, moment), id, command));
}

CaseId PracticeOffice::tell(const std::string& before)
{
    const CaseId id{newUlid(m_clock.now())};
    for (const auto& telling : m_told) {
        const auto step = telling["step"].get<std::string>();
        if (step == before)
            break;
        const auto act = actNamed(telling["act"].get<std::string>());
        if (!take(id, telling["by"], telling["now"], command(step)))
            continue;
        for (const auto& signature : telling.value("sign", Json::array()))
            take(id, signature["by"], signature["now"], SignProposal{0, act, true, signature["opinion"].get<std::string>()});
    }
    return id;
}

} // namespace anjuan::bench
