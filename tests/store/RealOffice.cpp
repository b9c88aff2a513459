// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/RealOffice.h"

#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Party.h"
#include "core/office/Founding.h"

namespace anjuan::test {
namespace {

template <class T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error("refused: " + english(result.refusal().findings.at(0).sentence));
    return std::move(result).value();
}

Instant momentOf(const std::string& text)
{
    return Instant::at(*Date::parse(text.substr(0, 10)), *TimeOfDay::parse(text.substr(11)));
}

const TemplateShelf& shippedTemplates()
{
    static const auto shelf = must(TemplateShelf::read(ANJUAN_RESOURCES "/templates"));
    return shelf;
}

TakeStep step(Act act, Facts facts)
{
    return {act, std::move(facts), {}, {}, {PersonId{"chen"}, PersonId{"li"}}, {}, {}, {}};
}

} // namespace

OpenPractice::OpenPractice(const std::filesystem::path& path, const std::string& login, const std::string& moment)
    : clock(momentOf(moment))
    , store(openStore(path, cheap()))
    , session(must(store->accounts().signIn(login, practicePassword, clock.now())))
    , office(std::make_unique<Office>(
          OfficeParts{store->journal(), store->queries(), store->vault(), clock, typesetter, shippedTemplates(), *shippedLawBook(), true}))
{
}

FoundedPractice::FoundedPractice()
{
    static_cast<void>(shippedTemplates());
    const auto founding = must(readFounding(readResource("practice/office.json"), *shippedLawBook(), practicePassword));
    const auto at = momentOf("2026-09-17T08:00");
    const auto store = createStore(path, {founding.setup.organ.name, true, at}, cheap());
    static_cast<void>(must(found(store->journal(), store->accounts(), founding, at)));
}

TakeStep practiceLead(const std::string& content)
{
    RegisterLead lead;
    lead.content = content;
    lead.place = "东桥路";
    lead.handling = "立即核查";
    lead.discoveredOn = Date::of(2026, 9, 17);
    return step(Act::RegisterLead, lead);
}

TakeStep practiceParty()
{
    RegisterParty party;
    party.kind = PartyKind::LegalPerson;
    party.name = "云江县某运输有限公司";
    party.creditCode = "91999999MA1PL0014D";
    party.legalRepresentative = "许某";
    party.address = Personal{"示例路8号"};
    party.telephone = Personal{"000-0000 0201"};
    return step(Act::RegisterParty, party);
}

TakeStep practiceEvidence(int number)
{
    AddEvidence facts;
    facts.id = "E" + std::to_string(number);
    facts.name = "现场照片" + std::to_string(number);
    facts.madeOn = Date::of(2026, 9, 17);
    facts.object = "车厢、路面、号牌";
    return step(Act::AddEvidence, facts);
}

TakeStep practiceCorrection(int number)
{
    OrderCorrection facts;
    facts.conduct = "车厢未密闭，第" + std::to_string(number) + "次";
    facts.basis = "《大气污染防治法》第七十条第一款";
    facts.requirement = "立即清扫遗撒砂土";
    facts.due = Date::of(2026, 9, 18);
    return step(Act::OrderCorrection, facts);
}

} // namespace anjuan::test
