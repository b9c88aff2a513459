// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper is filled from: the acts before it, its own, and who did what.
#include "core/documents/PaperFacts.h"

#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Service.h"
#include "tests/core/documents/Said.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The facts of a paper of the last act of the practice case up to a step.
class Making {
public:
    explicit Making(const std::string& last) : m_story(upTo(last)), m_facts{m_story.file(), m_story.file().acts.back(), m_paper, m_story.now()} {}
    PaperFacts& facts() { return m_facts; }
    const CaseFile& file() const { return m_story.file(); }

private:
    static Story upTo(const std::string& last)
    {
        auto story = Story::practice();
        story.stopAfter(last).run();
        return story;
    }
    Story m_story;
    IssuedPaper m_paper;
    PaperFacts m_facts;
};

Serve service(ServiceMode mode, std::optional<Date> received)
{
    Serve facts;
    facts.mode = mode;
    facts.receivedOn = received;
    return facts;
}

FiledAct served(std::optional<Date> received)
{
    const auto day = Date::of(2026, 10, 20);
    return {{1, day, Instant::at(day, *TimeOfDay::make(9, 0)), PersonId{"chen"}}, {Act::ServeDecision, {}, service(ServiceMode::PersonalDelivery, received)}};
}

} // namespace

TEST_CASE("the act before is the last of its kind that happened no later, and never the act itself", "[documents]")
{
    Making making{"P08"};
    auto& facts = making.facts();
    REQUIRE(facts.before(Act::Interview));
    CHECK(facts.before(Act::Interview)->as<Interview>()->person == "黄某");
    CHECK(facts.own<Interview>().person == "谢某");
    CHECK(facts.latest<Interview>(Act::Interview)->person == "谢某");
    CHECK(facts.factsBefore<FileCase>(Act::FileCase)->matter == "HB003");
    CHECK(facts.before(Act::IssueNotice) == nullptr);
    CHECK(facts.factsBefore<IssueNotice>(Act::IssueNotice) == nullptr);
    CHECK(facts.own<IssueNotice>().basis.empty());
}

TEST_CASE("what is not known is not put, and what cannot be read is put as unreadable", "[documents]")
{
    Making making{"P05"};
    auto& facts = making.facts();
    facts.put("a.text", std::string{});
    facts.put("a.day", std::optional<Date>{});
    facts.put("a.time", std::optional<TimeOfDay>{});
    facts.putLines("a.lines", {});
    CHECK(facts.facts.find("a") == nullptr);
    facts.put("a.text", std::string{"甲"});
    facts.put("a.day", std::optional{Date::of(2026, 1, 2)});
    facts.put("a.time", TimeOfDay::make(9, 5));
    facts.putLines("a.lines", {"一", "二"});
    CHECK(oneLine(facts.facts.find("a")) == "{day=2026年1月2日,lines=[一|二],text=甲,time=9时05分}");
    facts.put("b.open", Personal{"乙"});
    facts.put("b.locked", Personal::locked());
    CHECK(oneLine(facts.facts.find("b")) == "{locked=yes,open=乙}");
    CHECK(facts.said("a.text") == "甲");
    CHECK(facts.said("a.lines").empty());
    CHECK(facts.said("c").empty());
}

TEST_CASE("people are named as the roster knows them, with their certificates", "[documents]")
{
    Making making{"P05"};
    const auto& facts = making.facts();
    CHECK(facts.nameOf(PersonId{"chen"}) == "陈某");
    CHECK(facts.nameOf(PersonId{"nobody"}) == "nobody");
    CHECK(facts.namesOf({PersonId{"chen"}, PersonId{"li"}}) == "陈某、李某");
    CHECK(facts.namesOf({}).empty());
    const auto people = facts.peopleOf({PersonId{"chen"}, PersonId{"wu"}});
    CHECK(oneLine(&people.at(0)) == "{certificate=云执证0001,name=陈某}");
    CHECK(oneLine(&people.at(1)) == "{certificate=,name=吴某}");
}

TEST_CASE("handlers are those of the filing, and before it those who did the act", "[documents]")
{
    CHECK(Making{"P02"}.facts().handlers() == std::vector<PersonId>{PersonId{"chen"}, PersonId{"li"}});
    CHECK(Making{"P01"}.facts().handlers() == std::vector<PersonId>{PersonId{"chen"}});
    CHECK(Making{"P12"}.facts().handlers() == std::vector<PersonId>{PersonId{"chen"}, PersonId{"li"}});
    CHECK(Making{"P12"}.facts().officers() == std::vector<PersonId>{PersonId{"chen"}});
    CHECK(Making{"P17"}.facts().officers() == std::vector<PersonId>{PersonId{"chen"}, PersonId{"li"}});
}

TEST_CASE("who answers for the party does so as what the file knows him to be", "[documents]")
{
    Making making{"P05"};
    const auto& facts = making.facts();
    CHECK(facts.capacityOf("云江县平砾运输有限公司") == "当事人本人");
    CHECK(facts.capacityOf("许某") == "当事人的法定代表人");
    CHECK(facts.capacityOf("谢某") == "当事人的委托代理人");
    CHECK(facts.capacityOf("路人").empty());
    CHECK(facts.capacityOf("").empty());
    CHECK(Making{"P01"}.facts().capacityOf("谢某").empty());
}

TEST_CASE("limits are worded by their length, and none where the register has none", "[documents]")
{
    Making making{"P05"};
    const auto& facts = making.facts();
    const auto day = Date::of(2026, 10, 19);
    CHECK(facts.lengthOf("D19", day) == "十五日");
    CHECK(facts.lengthOf("D29", day) == "六十日");
    CHECK(facts.lengthOf("D31", day) == "六个月");
    CHECK(facts.lengthOf("D33", day) == "十五日");
    CHECK(facts.lengthOf("D12", day) == "五个工作日");
    CHECK(facts.lengthOf("D64", day).empty());
    CHECK(facts.lengthOf("D99", day).empty());
}

TEST_CASE("a paper that was served is received on the day that is stated, else on that of the service", "[documents]")
{
    CHECK(dayReceived(served(Date::of(2026, 10, 22))) == Date::of(2026, 10, 22));
    CHECK(dayReceived(served({})) == Date::of(2026, 10, 20));
    CHECK(momentWords(Date::of(2026, 9, 17), TimeOfDay::make(8, 40)) == "2026年9月17日 8时40分");
    CHECK(momentWords(Date::of(2026, 9, 17), {}) == "2026年9月17日");
}

TEST_CASE("the number of a paper is that of its kind in the act", "[documents]")
{
    auto act = served({});
    CHECK(numberOn(act, "proof-of-service").empty());
    act.taken.head.papers = {IssuedPaper{"a", {}, "1号", {}, {}}, IssuedPaper{"b", {}, "2号", {}, {}}};
    CHECK(numberOn(act, "b") == "2号");
    CHECK(numberOn(act, "c").empty());
}
