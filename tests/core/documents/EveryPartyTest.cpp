// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper for each kind of party, and every fact that the papers of a whole case need.
#include <algorithm>
#include <set>

#include "core/documents/DocumentText.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Kind {
    std::string kind;
    Json facts;
    std::vector<std::string> says;      ///< somewhere in the papers of the case
    std::vector<std::string> never;     ///< in none of them
    std::string you;                    ///< how the notice addresses the party
};

const std::vector<Kind>& kinds()
{
    static const Json business{{"name", "云江县青石甲石材店"}, {"credit_code", "92999999MA1PL0014X"}, {"legal_representative", "许某"},
        {"address", "云江县青石街道示例路8号"}, {"telephone", "000-0000 0201"}};
    static const std::vector<Kind> all{
        {"natural-person", {{"name", "吕某"}, {"id_number", "999999199003050177"}, {"address", "云江县青石街道西岭村2号"}, {"telephone", "000-0000 0301"}},
            {"公民身份号码999999199003050177", "住址云江县青石街道西岭村2号"}, {"统一社会信用代码", "法定代表人许某", "经营者许某"}, "四、你的权利"},
        {"individual-business", business, {"统一社会信用代码92999999MA1PL0014X", "经营者许某"}, {"法定代表人许某", "公民身份号码999999"}, "四、你单位的权利"},
        {"legal-person", business, {"统一社会信用代码92999999MA1PL0014X", "法定代表人许某"}, {"经营者许某", "公民身份号码999999"}, "四、你单位的权利"},
        {"other-organisation", business, {"统一社会信用代码92999999MA1PL0014X", "负责人许某"}, {"经营者许某", "法定代表人许某", "公民身份号码999999"}, "四、你单位的权利"}};
    return all;
}

Story ofParty(const Kind& kind)
{
    auto story = Story::practice();
    auto facts = kind.facts;
    facts["kind"] = kind.kind;
    story.step("P02.party").facts() = facts;
    for (const auto* step : {"P11", "P13", "P19"})
        story.step(step).facts()["penalties"] = Json::array({Json{{"kind", "fine"}, {"amount_fen", 400000}}});
    story.step("P13").facts()["penalty_text"] = "罚款人民币4000元";
    story.step("P22").facts()["paid_fen"] = 400000;
    return story;
}

std::set<std::string> placesOf(const std::string& path)
{
    std::string name;
    bool inside = false;
    for (const char c : path) {
        inside = inside || c == '[';
        name += inside ? "" : std::string(1, c);
        inside = inside && c != ']';
    }
    return {path, name};
}

} // namespace

TEST_CASE("each kind of party goes through the whole case without a refusal and with every paper", "[documents]")
{
    for (const auto& kind : kinds()) {
        auto story = ofParty(kind);
        story.run();
        INFO(kind.kind);
        CHECK(story.grave().empty());
        CHECK(story.file().stage == Stage::Archived);
        const auto made = PaperCase::of(ofParty(kind));
        for (const auto& paper : made.kinds()) {
            INFO(paper);
            CHECK(missing(made.paper(paper)).empty());
        }
    }
}

TEST_CASE("papers call a party what it is in law, and nothing else", "[documents]")
{
    for (const auto& kind : kinds()) {
        const auto made = PaperCase::of(ofParty(kind));
        std::string whole;
        for (const auto& paper : made.kinds())
            whole += made.text(paper);
        INFO(kind.kind);
        for (const auto& words : kind.says)
            CHECK(whole.find(words) != std::string::npos);
        for (const auto& words : kind.never)
            CHECK(whole.find(words) == std::string::npos);
        CHECK(made.text("penalty-notice").find(kind.you) != std::string::npos);
        CHECK(whole.find("{{") == std::string::npos);
        CHECK(whole.find("，，") == std::string::npos);
    }
}

TEST_CASE("without any fact that a template writes there is no paper, and the refusal names the fact in words", "[documents]")
{
    std::size_t tried = 0;
    for (const auto& [kind, form] : shelf().all()) {
        const auto whole = sampleFacts(kind);
        for (const auto& path : requiredFacts(form, whole)) {
            auto facts = whole;
            facts.erase(path);
            const auto document = shelf().fill(kind, facts);
            INFO(kind << ": " << path);
            ++tried;
            if (document) {
                // A member of a list that is taken out whole leaves a shorter list, which is no gap.
                CHECK(path.ends_with(']'));
                continue;
            }
            const auto named = placesOf(path);
            CHECK(std::ranges::any_of(document.refusal().findings, [&](const Finding& finding) { return named.contains(finding.jump); }));
            for (const auto& finding : document.refusal().findings) {
                CHECK(finding.rule == "template");
                CHECK(english(finding.sentence).find(finding.jump) != std::string::npos);
                CHECK_FALSE(english(finding.sentence).find("(" + finding.jump + ")") == std::string::npos);
            }
        }
    }
    CHECK(tried > 300);
}

TEST_CASE("a paper of a case that lacks one fact of the party is refused by that fact's name", "[documents]")
{
    for (const auto& kind : kinds()) {
        for (const auto& [fact, path] : {std::pair{"address", "party.address"}, {"id_number", "party.id_number"}, {"credit_code", "party.uscc"},
                 {"legal_representative", "party.legal_representative"}}) {
            if (!kind.facts.contains(fact))
                continue;
            auto story = ofParty(kind);
            story.step("P02.party").facts().erase(fact);
            auto made = PaperCase::of(story, Act::ConcludeInquiry);
            made.file(Act::IssueDecision, ofParty(kind).step("P19").facts(), Date::of(2026, 10, 19));
            INFO(kind.kind << " without " << fact);
            CHECK(missing(made.paper("penalty-decision")).starts_with(path));
        }
    }
}

TEST_CASE("a decision under the law on land tells the days to sue in place of the months", "[documents]")
{
    auto facts = Story::practice().step("P19").facts();
    facts.erase("litigation_months");
    auto made = PaperCase::of(Story::practice(), Act::ApproveDecision);
    facts["litigation_days"] = 15;
    made.file(Act::IssueDecision, facts, Date::of(2026, 10, 19));
    CHECK(made.text("penalty-decision").find("也可以自收到本决定书之日起十五日内依法向云江县人民法院提起行政诉讼") != std::string::npos);
}
