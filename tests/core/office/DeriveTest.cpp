// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists say of the practice case after each of its entries.
#include <map>

#include "core/acts/ReadStep.h"
#include "core/office/CaseStream.h"
#include "core/base/Json.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The line of the case list after each told step, by the step's name.
struct Told {
    MemoryOffice memory;
    std::map<std::string, DocketRow> after;
    CaseId id{""};

    Told()
    {
        const auto told = parseJson(readResource("practice/case.json"), "case.json").value();
        for (const auto& step : told["steps"])
            tell(step);
    }

    void tell(const Json& step)
    {
        const auto act = *actNamed(step["act"].get<std::string>());
        Json facts = step["facts"];
        for (const char* key : {"at", "officers"}) {
            if (step.contains(key))
                facts[key] = step[key];
        }
        const auto ask = readStep(act, facts).value();
        const auto name = step["step"].get<std::string>();
        memory.at(step["now"]);
        const auto session = memory.as(step["by"].get<std::string>());
        id = id.text().empty() ? memory.office->open(session, ask).value().id : memory.office->perform(session, id, ask).value().id;
        note(name);
        for (const auto& signature : step.value("sign", Json::array())) {
            memory.at(signature["now"]);
            REQUIRE(memory.office->perform(memory.as(signature["by"]), id, SignProposal{0, act, true, signature["opinion"].get<std::string>()}));
            note(name + "/" + signature["by"].get<std::string>());
        }
    }
    void note(const std::string& name) { after.insert_or_assign(name, memory.journal.docket().at(id.text())); }
    const DocketRow& at(const std::string& step) const { return after.at(step); }
};

std::vector<std::string> texts(const std::vector<PersonId>& people)
{
    std::vector<std::string> names;
    for (const auto& person : people)
        names.push_back(person.text());
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a lead is named by what was found until it is filed", "[office]")
{
    const Told told;
    const auto& lead = told.at("P01");
    CHECK(lead.stage == "lead");
    CHECK(lead.number.empty());
    CHECK(lead.party == "云江县平砾运输有限公司");
    CHECK(lead.cause == "货车未密闭，路面遗撒砂土");
    CHECK(lead.leadOn == Date::of(2026, 9, 17));
    CHECK_FALSE(lead.filedOn);
    CHECK_FALSE(lead.fine);
    CHECK(lead.origin == "practice");
    const auto& filed = told.at("P05/feng");
    CHECK(filed.stage == "filed");
    CHECK(filed.number == "云青综执立〔2026〕18号");
    CHECK(filed.filedOn == Date::of(2026, 9, 21));
    CHECK(filed.matter == told.at("P24").matter);
    CHECK_FALSE(filed.matter.empty());
    CHECK(filed.cause != lead.cause);
}

TEST_CASE("a case waits for whose act is next", "[office]")
{
    const Told told;
    CHECK(texts(told.at("P01").waitingFor) == Names{"chen"});
    CHECK(texts(told.at("P05").waitingFor) == Names{"role:team-leader"});
    CHECK(texts(told.at("P05/sun").waitingFor) == Names{"role:head"});
    CHECK(texts(told.at("P05/feng").waitingFor) == texts(told.at("P05/feng").handlers));
    CHECK(texts(told.at("P16").waitingFor) == Names{"role:legal-reviewer"});
    CHECK(texts(told.at("P18").waitingFor) == Names{"role:team-leader"});
    CHECK(texts(told.at("P18/sun").waitingFor) == Names{"role:legal-reviewer"});
    CHECK(texts(told.at("P18/wu").waitingFor) == Names{"role:head"});
    CHECK(texts(told.at("P18/zheng").waitingFor) == Names{"role:head"});
    CHECK(texts(told.at("P24").waitingFor) == Names{"role:archivist"});
    CHECK(told.at("P24/wei").waitingFor.empty());
}

TEST_CASE("days, fine and stage follow the papers", "[office]")
{
    const Told told;
    CHECK_FALSE(told.at("P18/zheng").decidedOn);
    const auto& decided = told.at("P19");
    CHECK(decided.decidedOn == Date::of(2026, 10, 19));
    REQUIRE(decided.fine);
    CHECK(decided.fine->fen() > 0);
    const auto& closed = told.at("P23/feng");
    CHECK(closed.closedOn == Date::of(2026, 11, 5));
    CHECK(closed.stage == "closed");
    CHECK(told.at("P24/wei").stage == "archived");
    CHECK(told.at("P24/wei").waitingSince == Date::of(2026, 11, 12));
    CHECK(told.at("P24/wei").defects == 0);
}

TEST_CASE("the next due day is the earliest of our open limits", "[office]")
{
    Told told;
    for (const auto& [step, row] : told.after) {
        INFO(step);
        CHECK(row.nextDue.has_value() == !row.nextDueName.empty());
        if (row.nextDue)
            CHECK(row.nextDueName.front() == 'D');
    }
    CHECK(told.at("P01").nextDue);
    CHECK_FALSE(told.at("P24/wei").nextDue);
}

TEST_CASE("personal texts go into the search only as personal ones", "[office]")
{
    Told told;
    int personal = 0;
    int open = 0;
    for (const auto& row : told.memory.office->deriveAll().search) {
        (row.personal ? personal : open) += 1;
        if (!row.personal) {
            CHECK(row.text.find("99999919850612011X") == std::string::npos);
            CHECK(row.text.find("000-0000 0201") == std::string::npos);
        }
    }
    CHECK(personal >= 3);
    CHECK(open > 30);
}

TEST_CASE("rows of several cases are put together in order", "[office]")
{
    DerivedRows all;
    DerivedRows more;
    more.cases.emplace_back("A");
    more.parties.push_back({CaseId{"A"}, "甲", ""});
    more.search.push_back({CaseId{"A"}, "text", false});
    more.deadlines.push_back({CaseId{"A"}, "D03", Date::of(2026, 1, 1), Date::of(2026, 2, 1), {}, {}, true});
    append(all, more);
    append(all, more);
    CHECK(all.cases.size() == 2);
    CHECK(all.parties.size() == 2);
    CHECK(all.search.size() == 2);
    CHECK(all.deadlines.size() == 2);
    CHECK(all.docket.empty());
}
