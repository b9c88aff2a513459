// SPDX-License-Identifier: GPL-3.0-or-later
// Every role at every door of the core: each act, each signature, each command of a review, people, ledgers, lists. What
// is allowed is the page tests/golden/rights.txt, which people read (三员分立: GB/T 22239; 行政处罚法 42, 57, 58).
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>

#include <fmt/format.h>

#include "core/office/CatalogueVersions.h"
#include "core/office/EarlierCases.h"
#include "core/office/StatuteLibrary.h"
#include "core/office/Supervision.h"
#include "core/casefile/facts/Lead.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::string golden(const std::string& name, const std::string& text)
{
    const auto path = std::string{ANJUAN_GOLDEN} + "/" + name;
    if (std::getenv("ANJUAN_APPROVE"))
        std::ofstream{path} << text;
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

EvaluationStandard shippedStandard()
{
    return parseStandard(readResource("standards/ordinary-100.json"), "ordinary-100.json").value();
}

std::vector<Role> allRoles()
{
    std::vector<Role> roles;
    for (std::size_t i = 0; i < Options<Role>::rows.size(); ++i)
        roles.push_back(static_cast<Role>(i));
    return roles;
}

PersonId holderOf(Role role)
{
    return PersonId{"only-" + std::string{keyOf(role)}};
}

/// The practice office in which each role has a person who holds it and nothing else.
struct EveryRole {
    MemoryOffice memory;
    CaseId archived = memory.archivedCase();
    CaseId lead{""};
    Supervision supervision{*memory.office,
        {memory.journal, memory.queries, memory.vault, memory.clock, memory.typesetter, memory.templates, {shippedStandard()}, english, "0.1.0"}};
    EvaluationId batch{""};

    EveryRole()
    {
        memory.at("2026-11-20T09:00");
        for (const auto role : allRoles()) {
            Person person{holderOf(role), "某人", "", {role}, {}, {}, {}, false};
            if (!memory.office->putPerson(memory.as("sysadmin"), person))
                throw std::runtime_error("not admitted");
        }
        RegisterLead facts;
        facts.content = "x";
        facts.place = "y";
        facts.handling = "z";
        facts.discoveredOn = Date::of(2026, 11, 20);
        lead = memory.office->open(memory.as("chen"), {Act::RegisterLead, facts, {}, {}, {}, {}, {}, {}}).value().id;
        const OpenBatch open{"2026", {}, Date::of(2026, 1, 1), Date::of(2026, 11, 20)};
        batch = supervision.open(memory.as("chu"), open, {SampleMethod::All, 1, "x", {}}).value().id;
    }

    MemorySession as(Role role) const { return memory.as(holderOf(role).text()); }
};

template <class T> bool isLetIn(const Result<T>& answer)
{
    if (answer)
        return true;
    const auto rule = answer.refusal().findings.empty() ? std::string_view{} : answer.refusal().findings.front().rule;
    return answer.refusal().why != Why::NotYourRight || rule == "own-work" || rule == "own-sheet";
}

struct Door {
    std::string name;
    std::function<bool(EveryRole&, Role)> letsIn;
};

void addActs(std::vector<Door>& doors)
{
    for (const auto& row : allActs())
        doors.push_back({"act " + std::string{row.key}, [&row](EveryRole& at, Role role) {
            const TakeStep ask{row.act, row.blank(), {}, {}, {}, {}, {}, {}};
            return isLetIn(at.memory.office->perform(at.as(role), row.act == Act::RegisterLead ? CaseId{"01NEW"} : at.lead, ask));
        }});
}

void addSignatures(std::vector<Door>& doors)
{
    for (std::size_t i = 0; i < Options<Signer>::rows.size(); ++i)
        doors.push_back({"signature of " + std::string{Options<Signer>::rows[i].key}, [i](EveryRole& at, Role role) {
            const auto* person = at.memory.office->roster().find(holderOf(role));
            return person && maySign(*person, static_cast<Signer>(i));
        }});
}

void addReviews(std::vector<Door>& doors)
{
    const auto asked = [](std::string name, std::function<EvaluationCommand(const EveryRole&)> command) {
        return Door{"review " + std::move(name), [command = std::move(command)](EveryRole& at, Role role) {
            return isLetIn(at.supervision.perform(at.as(role), at.batch, {command(at)}));
        }};
    };
    doors.push_back({"review open-batch", [](EveryRole& at, Role role) {
        const OpenBatch open{"again", {}, Date::of(2026, 11, 19), Date::of(2026, 11, 19)};
        return isLetIn(at.supervision.open(at.as(role), open, {SampleMethod::All, 1, "x", {}}));
    }});
    doors.push_back(asked("draw", [](const EveryRole&) { return DrawSample{SampleMethod::All, 1, "x", {}}; }));
    doors.push_back(asked("assign", [](const EveryRole& at) { return AssignSheet{at.archived.text(), PersonId{"nobody"}}; }));
    doors.push_back(asked("propose", [](const EveryRole& at) { return ProposeFindings{at.archived.text(), {}}; }));
    doors.push_back(asked("report", [](const EveryRole&) { return IssueEvaluationReport{}; }));
    doors.push_back({"review see", [](EveryRole& at, Role role) { return isLetIn(at.supervision.view(at.as(role), at.batch)); }});
    doors.push_back({"review list", [](EveryRole& at, Role role) { return isLetIn(at.supervision.batches(at.as(role))); }});
    doors.push_back({"review paper", [](EveryRole& at, Role role) { return isLetIn(at.supervision.paper(at.as(role), at.batch, "00")); }});
}

void addOffice(std::vector<Door>& doors)
{
    doors.push_back({"case see", [](EveryRole& at, Role role) { return isLetIn(at.memory.office->view(at.as(role), at.archived)); }});
    doors.push_back({"case find", [](EveryRole& at, Role role) { return at.memory.office->find(at.as(role), at.archived.text()).has_value(); }});
    doors.push_back({"case lists", [](EveryRole& at, Role role) { return isLetIn(at.memory.office->lists(at.as(role))); }});
    doors.push_back({"case guidance", [](EveryRole& at, Role role) { return isLetIn(guidanceFor(*at.memory.office, at.as(role), CaseFile{at.archived})); }});
    doors.push_back({"case similar", [](EveryRole& at, Role role) { return isLetIn(similarFines(*at.memory.office, at.as(role), CaseFile{at.archived})); }});
    doors.push_back({"case paper", [](EveryRole& at, Role role) { return isLetIn(at.memory.office->paper(at.as(role), at.archived, "00")); }});
    doors.push_back({"case preview", [](EveryRole& at, Role role) {
        const TakeStep ask{Act::RegisterLead, RegisterLead{}, {}, {}, {}, {}, {}, {}};
        return isLetIn(at.memory.office->preview(at.as(role), at.archived, ask, "lead-register"));
    }});
    doors.push_back({"case each", [](EveryRole& at, Role role) {
        int seen = 0;
        at.memory.office->eachCase(at.as(role), [&](const CaseFile&) { ++seen; });
        return seen > 0;
    }});
    doors.push_back({"ledger take-over", [](EveryRole& at, Role role) { return isLetIn(at.memory.office->takeOver(at.as(role), {})); }});
    // What cannot be read is let in and refused for itself.
    doors.push_back({"law import", [](EveryRole& at, Role role) { return isLetIn(at.memory.office->importStatute(at.as(role), {"", "x.md"})); }});
    doors.push_back({"law adopt-catalogue", [](EveryRole& at, Role role) { return isLetIn(at.memory.office->adoptCatalogue(at.as(role), {"{}", "x.json", "", Date::of(2027, 1, 1)})); }});
    doors.push_back({"people put", [](EveryRole& at, Role role) {
        return isLetIn(at.memory.office->putPerson(at.as(role), {PersonId{"one-more"}, "某", "", {Role::Officer}, {}, {}, {}, false}));
    }});
}

std::vector<Door> allDoors()
{
    std::vector<Door> doors;
    addActs(doors);
    addSignatures(doors);
    addReviews(doors);
    addOffice(doors);
    return doors;
}

/// One line a door: the roles it lets in.
std::map<std::string, std::vector<Role>> tried(EveryRole& at, const std::vector<Door>& doors)
{
    std::map<std::string, std::vector<Role>> letIn;
    for (const auto& door : doors) {
        auto& roles = letIn[door.name];
        for (const auto role : allRoles()) {
            if (door.letsIn(at, role))
                roles.push_back(role);
        }
    }
    return letIn;
}

std::string page(const std::map<std::string, std::vector<Role>>& letIn)
{
    std::string text = "Who is let in at which door; whatever is not named is refused.\n";
    for (const auto& [door, roles] : letIn) {
        text += door + ":";
        for (const auto role : roles)
            text += " " + std::string{keyOf(role)};
        text += roles.empty() ? " nobody\n" : "\n";
    }
    return text;
}

bool holds(const std::vector<Role>& roles, Role role)
{
    return std::ranges::find(roles, role) != roles.end();
}

} // namespace

TEST_CASE("every role at every door is let in or refused as the approved page says", "[office][rights]")
{
    EveryRole at;
    const auto doors = allDoors();
    CHECK(doors.size() * allRoles().size() >= 500);
    const auto letIn = tried(at, doors);
    const auto text = page(letIn);
    CHECK(text == golden("rights.txt", text));
    for (const auto& [door, roles] : letIn) {
        INFO(door);
        const bool ofPeople = door == "people put";
        CHECK_FALSE(holds(roles, Role::AuditAdministrator));
        CHECK(holds(roles, Role::SystemAdministrator) == ofPeople);
        CHECK(holds(roles, Role::SecurityAdministrator) == ofPeople);
        const bool looks = door.starts_with("case ") || door == "review see" || door == "review list" || door == "review paper";
        CHECK((!holds(roles, Role::Auxiliary) || looks));
        if (door.starts_with("act ") || door.starts_with("signature "))
            CHECK_FALSE(holds(roles, Role::Supervisor));
    }
}

TEST_CASE("the page of rights notices a role that is given one right more", "[office][rights]")
{
    EveryRole at;
    const auto before = page(tried(at, allDoors()));
    const Person both{holderOf(Role::Archivist), "某人", "", {Role::Archivist, Role::LegalReviewer}, {}, {}, {}, false};
    REQUIRE(at.memory.office->putPerson(at.memory.as("sysadmin"), both));
    const auto text = page(tried(at, allDoors()));
    CHECK(text != before);
}

TEST_CASE("whoever left the office is refused at every act", "[office][rights]")
{
    EveryRole at;
    for (const auto role : allRoles())
        REQUIRE(at.memory.office->putPerson(at.memory.as("sysadmin"), {holderOf(role), "某人", "", {role}, {}, {}, {}, true}));
    std::vector<Door> acts;
    addActs(acts);
    for (const auto& [door, roles] : tried(at, acts)) {
        INFO(door);
        CHECK(roles.empty());
    }
}
