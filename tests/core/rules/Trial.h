// SPDX-License-Identifier: GPL-3.0-or-later
// One change to the lawful practice case, and what a rule must say of it; or that it must say nothing.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/Story.h"

namespace anjuan::test {

struct Trial {
    std::string rule;
    std::string what;                    ///< in a few words, for the reader of a failure
    std::string step;                    ///< where it is found
    std::optional<Level> asked;          ///< when the program is asked to do the step; none: the step only records
    std::optional<Level> past;           ///< when it has happened; none: it cannot happen without the program
    std::string article;
    std::string jump;                    ///< a * at its end stands for any number
    std::string sentence;                ///< a part of it
    std::function<void(Story&)> change;
    std::string signatures = "[]";       ///< on the paper of a late entry
    std::string base = "practice";       ///< the lawful case that is changed
};

struct Quiet {
    std::string rule;
    std::string what;
    std::function<void(Story&)> change;
    std::string base = "practice";
};

std::vector<Trial> branchTrials();
std::vector<Quiet> branchQuiet();
std::vector<Trial> jointTrials();
std::vector<Quiet> jointQuiet();
std::vector<Trial> orderTrials();
std::vector<Quiet> orderQuiet();
std::vector<Trial> peopleTrials();
std::vector<Quiet> peopleQuiet();
std::vector<Trial> timeTrials();
std::vector<Quiet> timeQuiet();
std::vector<Trial> substanceTrials();
std::vector<Quiet> substanceQuiet();
std::vector<Trial> statuteTrials();
std::vector<Quiet> statuteQuiet();
std::vector<Trial> guidanceTrials();
std::vector<Quiet> guidanceQuiet();
std::vector<Trial> rightsTrials();
std::vector<Quiet> rightsQuiet();
std::vector<Trial> decisionTrials();
std::vector<Quiet> decisionQuiet();

inline Json penalty(const char* kind, std::int64_t yuan)
{
    return {{"kind", kind}, {"amount_fen", yuan * 100}};
}

inline Json fine(std::int64_t yuan)
{
    return Json::array({penalty("fine", yuan)});
}

/// The fine as the notice of the practice case names it.
inline void notifiedOf(Story& story, std::int64_t yuan)
{
    story.step("P13").facts()["penalties"] = fine(yuan);
    story.step("P13").facts()["penalty_text"] = "罚款人民币" + std::to_string(yuan) + "元";
}

/// Minutes of a discussion by the three heads, held after `step`.
inline void discussedAfter(Story& story, const std::string& step, const std::string& day, const char* outcome = "as-proposed")
{
    const auto member = [](const char* who) { return Json{{"person", who}, {"opinion", "同意"}, {"stance", "agrees"}}; };
    story.insertAfter(step, {{"step", "minutes"}, {"act", "hold-discussion"}, {"by", "chen"}, {"now", day + "T08:00"},
        {"facts", {{"place", "会议室"}, {"from", "08:00"}, {"to", "08:30"}, {"chair", "zheng"}, {"recorder", "吴某"},
            {"members", {member("zheng"), member("feng"), member("he")}}, {"handler_report", "汇报"}, {"outcome", outcome},
            {"conclusion", "按拟处罚意见"}}}});
}

/// A referral of the whole matter to the police after the report, signed by this head.
inline void referredToPolice(Story& story, const char* head)
{
    story.insertAfter("P11", {{"step", "referral"}, {"act", "refer-out"}, {"by", "chen"}, {"now", "2026-09-28T14:00"}, {"officers", {"chen"}},
        {"facts", {{"kind", "police"}, {"receiver", "云江县公安局"}, {"facts_found", "x"}, {"reasons", "涉嫌犯罪"}, {"attachments", {"调查报告"}}}},
        {"sign", {{{"by", "sun"}, {"now", "2026-09-28T15:00"}, {"opinion", "同意"}}, {{"by", head}, {"now", "2026-09-28T16:00"}, {"opinion", "同意"}}}}});
}

inline Certificate certificateOfThisOrgan()
{
    return {"云执证0009", Date::of(2024, 1, 1), Date::of(2028, 12, 31), "云江县青石街道办事处"};
}

} // namespace anjuan::test
