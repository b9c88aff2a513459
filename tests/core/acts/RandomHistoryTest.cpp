// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people try, in whatever order, the program issues no decision that a refusing rule forbids. What must hold
// is said here a second time, from the statute and not through the rules.
#include <algorithm>
#include <random>

#include "core/rules/Rule.h"
#include "tests/core/acts/Asking.h"
#include "tests/core/acts/Statute.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr unsigned seed = 20261125;
constexpr int histories = 60;
constexpr int attempts = 250;

/// One step of the practice case: what is asked, of what, by whom.
struct Scripted {
    Act act;
    Json facts;
    std::string by;
};

const std::vector<Scripted>& script()
{
    static const auto whole = [] {
        std::vector<Scripted> steps;
        const auto told = parseJson(readResource("practice/case.json"), "case.json");
        for (const auto& step : (*told)["steps"])
            steps.push_back({*actNamed(step["act"].get<std::string>()), step["facts"], step["by"].get<std::string>()});
        return steps;
    }();
    return whole;
}

/// People who mean to follow the practice case and get it wrong: they forget, repeat, hurry, mistake facts and days, and
/// sign what is not theirs to sign.
class History {
public:
    explicit History(unsigned number) : m_dice(seed + number), m_asking(Story::empty()) {}

    void live()
    {
        for (int i = 0; i < attempts && !m_asking.file().last(Act::IssueDecision); ++i)
            attempt();
    }
    const Asking& asking() const { return m_asking; }

private:
    int below(int n) { return static_cast<int>(m_dice() % static_cast<unsigned>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class T> const T& anyOf(const std::vector<T>& all) { return all.at(static_cast<std::size_t>(below(static_cast<int>(all.size())))); }

    void attempt()
    {
        if (oneIn(2))
            m_asking.setDay(m_asking.now().today.plusDays(below(3)));
        if (!m_asking.file().proposals.empty() && !oneIn(4))
            return sign();
        if (oneIn(6)) {
            (void)take(anyOf(script()));
        } else if (m_at < script().size()) {
            m_at += take(script()[m_at]) || oneIn(8) ? 1 : 0;
        }
    }

    void sign()
    {
        const auto& proposal = m_asking.file().proposals.at(0);
        const auto signer = *nextSigner(*ordinaryProcedure().find(proposal.asked.act), proposal);
        std::string who = anyOf(m_asking.now().roster.all()).id.text();
        for (const auto& person : m_asking.now().roster.all())
            who = maySign(person, signer) && !oneIn(4) ? person.id.text() : who;
        perform(SignProposal{0, proposal.asked.act, !oneIn(30), "意见"}, who);
    }

    bool take(const Scripted& step)
    {
        auto facts = step.facts;
        facts["officers"] = oneIn(12) ? Json::array({"chen"}) : oneIn(15) ? Json::array({"chen", "zhou"}) : Json::array({"chen", "li"});
        if (step.by != "chen")
            facts.erase("officers");
        spoil(facts);
        if (oneIn(12))
            facts.update({{"late", "补录"}, {"occurred_on", m_asking.now().today.plusDays(-below(6)).iso()}});
        const auto read = readStep(step.act, facts);
        return read && perform(*read, oneIn(12) ? anyOf(m_asking.now().roster.all()).id.text() : step.by);
    }

    bool perform(const Command& command, const std::string& who)
    {
        const bool taken = static_cast<bool>(m_asking.ask(command, who));
        if (taken)
            m_asking.does(command, who);
        return taken;
    }

    void spoil(Json& facts)
    {
        static const std::vector<std::pair<const char*, Json>> values{{"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 900000}}})},
            {"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 100000}}})}, {"litigation_months", 3}, {"reconsideration_days", 15}, {"court", "另一法院"},
            {"surcharge_stated", false}, {"defence_right", false}, {"statement_right", false}, {"basis", "有关规定"}, {"criminal", "suspected"},
            {"conclusion", "return"}, {"complex_or_major", true}, {"form", "waiver"}, {"adopted", true}, {"address", ""}, {"facts", Json::array()},
            {"recusal_asked", true}, {"handlers", Json::array({"chen", "sun"})}, {"mode", "post"}};
        const auto& [key, value] = anyOf(values);
        if (oneIn(3) && facts.contains(key))
            facts[key] = value;
    }

    std::mt19937 m_dice;
    Asking m_asking;
    std::size_t m_at = 0;
};

std::string refusing(const Asking& asking, const FiledAct& decision)
{
    std::string rules;
    for (const auto& finding : findingsAbout(asking.file(), decision, asking.now(), Mode::Asked)) {
        if (finding.level == Level::Refuse)
            rules += std::string{finding.rule} + " ";
    }
    return rules;
}

} // namespace

TEST_CASE("no history leads to a decision that a refusing rule forbids", "[acts]")
{
    int decided = 0;
    int late = 0;
    for (int number = 0; number < histories; ++number) {
        History history{static_cast<unsigned>(number)};
        history.live();
        const auto* decision = history.asking().file().last(Act::IssueDecision);
        if (!decision)
            continue;
        if (decision->isLate()) {
            ++late;
            continue;
        }
        ++decided;
        INFO("seed " << seed << ", history " << number);
        CHECK(refusing(history.asking(), *decision).empty());
        CHECK(againstStatute(history.asking().file(), *decision, history.asking().now()) == "");
    }
    INFO("seed " << seed << ": " << decided << " decided, " << late << " entered late");
    CHECK(decided >= histories / 10);
    CHECK(decided + late < histories);
}

TEST_CASE("the second telling of the statute sees what a spoilt history hides", "[acts]")
{
    auto story = Story::practice();
    for (const char* step : {"P05", "P12", "P13", "P18", "P19"})
        story.late(step);
    story.without({"P14", "P15", "P17"}).stopAfter("P19");
    story.step("P02").told["officers"] = {"chen"};
    story.step("P11.facts").facts()["facts"][0]["evidence"] = Json::array();
    story.step("P19").facts()["litigation_months"] = 3;
    story.step("P19").facts()["penalties"] = Json::array({Json{{"kind", "fine"}, {"amount_fen", 700000}}});
    story.run();
    const auto* decision = story.file().last(Act::IssueDecision);
    REQUIRE(decision);
    CHECK(againstStatute(story.file(), *decision, story.now()) == "two officers; evidence; review; heavier; remedies; ");
}
