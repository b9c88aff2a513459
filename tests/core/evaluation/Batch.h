// SPDX-License-Identifier: GPL-3.0-or-later
// A review batch built by commands, so that a test can never hold one that would have been refused.
#pragma once
#include <fstream>
#include <sstream>

#include "core/evaluation/DecideEvaluation.h"
#include "core/evaluation/EvaluationStandard.h"
#include "tests/support/Test.h"

namespace anjuan::test {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::int64_t below(std::int64_t n)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>(m_state >> 33U) % n;
    }

private:
    std::uint64_t m_state;
};

inline std::string standardText()
{
    std::ifstream file{ANJUAN_RESOURCES "/standards/ordinary-100.json", std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline EvaluationStandard ordinary()
{
    auto standard = parseStandard(standardText(), "ordinary-100.json");
    REQUIRE(standard);
    return std::move(standard).value();
}

inline std::vector<PopulationCase> population(int count)
{
    std::vector<PopulationCase> all;
    for (int i = 1; i <= count; ++i) {
        PopulationCase one;
        one.caseId = "case-" + std::to_string(i);
        one.number = "罚决〔2026〕" + std::to_string(i) + "号";
        one.party = "某" + std::to_string(i);
        one.cause = "占道经营";
        one.field = i % 3 == 0 ? "规划" : "市容";
        one.unit = i % 2 == 0 ? "一中队" : "二中队";
        one.involved = {PersonId{"handler-" + std::to_string(i)}, PersonId{"head"}};
        all.push_back(one);
    }
    return all;
}

/// A batch that goes on by commands. `does` requires that the command is admitted; `says` gives the rule that refuses
/// it.
class Batch {
public:
    explicit Batch(const EvaluationStandard& standard)
        : m_standard(standard)
    {
    }

    Result<std::vector<EvaluationEvent>> ask(const std::string& who, const EvaluationCommand& command)
    {
        return decide(m_file, command, {PersonId{who}, m_today, m_standard});
    }
    void does(const std::string& who, const EvaluationCommand& command)
    {
        const auto events = ask(who, command);
        if (!events)
            FAIL(english(events.refusal().findings.at(0).sentence));
        for (const auto& event : events.value()) {
            m_events.push_back(event);
            m_file = evolve(std::move(m_file), event);
        }
    }
    std::string says(const std::string& who, const EvaluationCommand& command)
    {
        const auto events = ask(who, command);
        REQUIRE_FALSE(events);
        const auto& finding = events.refusal().findings.at(0);
        return finding.rule == "entry" ? finding.jump : std::string{finding.rule};
    }

    Batch& opened()
    {
        does(
            "organiser", OpenBatch{"2026年度案卷评查", "某街道办事处", Date::of(2026, 1, 1), Date::of(2026, 10, 31)});
        return *this;
    }
    Batch& drawn(int cases, int size)
    {
        does("organiser", DrawSample{SampleMethod::Simple, size, "seed", population(cases)});
        return *this;
    }
    Batch& assigned(const std::string& reviewer)
    {
        for (const auto& sheet : std::vector{m_file.sheets})
            does("organiser", AssignSheet{sheet.caseId, PersonId{reviewer}});
        return *this;
    }
    const std::string& first() const { return m_file.sheets.at(0).caseId; }
    const EvaluationFile& file() const { return m_file; }
    const std::vector<EvaluationEvent>& events() const { return m_events; }
    void setToday(Date today) { m_today = today; }

private:
    const EvaluationStandard& m_standard;
    EvaluationFile m_file;
    std::vector<EvaluationEvent> m_events;
    Date m_today = Date::of(2026, 11, 22);
};

} // namespace anjuan::test
