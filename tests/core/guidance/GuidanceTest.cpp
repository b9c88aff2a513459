// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/Guidance.h"

#include <algorithm>

#include "tests/support/Random.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The practice case up to the notice, changed before it is told.
Guidance practiceWith(const std::function<void(Story&)>& change, const Intended& intended = {})
{
    auto story = Story::practice();
    change(story);
    story.stopAfter("P13");
    story.run();
    return guidanceFor(story.file(), story.now(), intended);
}

Guidance practice(const Intended& intended = {})
{
    return practiceWith([](Story&) {}, intended);
}

Intended fineOf(std::int64_t yuan)
{
    return {Money::yuan(yuan), {}};
}

const TierGuidance& tier(const Guidance& guidance, const std::string& name)
{
    return *std::ranges::find(guidance.tiers, name, &TierGuidance::name);
}

const CompetingGuidance& other(const Guidance& guidance, const std::string& code)
{
    return *std::ranges::find(guidance.competing, code, &CompetingGuidance::code);
}

/// The texts in English with their articles, one a line.
std::string said(const std::vector<GuidanceSection>& sections)
{
    std::string text;
    for (const auto& section : sections) {
        text += std::string{section.heading} + "\n";
        for (const auto& line : section.lines)
            text += english(line.text) + " [" + cite(line.provisions) + "]\n";
    }
    return text;
}

bool has(const Guidance& guidance, Bearing bearing, const std::string& words)
{
    return std::ranges::any_of(guidance.grounds, [&](const Ground& ground) {
        return ground.bearing == bearing && english(ground.line.text).find(words) != std::string::npos;
    });
}

/// The party is a person born on this day.
std::function<void(Story&)> bornOn(const char* day)
{
    return [=](Story& story) {
        story.step("P02.party").facts()
            = {{"kind", "natural-person"}, {"name", "方某"}, {"address", "青石街道示例路8号"}, {"born_on", day}};
    };
}

std::function<void(Story&)> matterOf(const char* code)
{
    return [=](Story& story) { story.step("P05").facts()["matter"] = code; };
}

} // namespace

TEST_CASE("the guidance of the practice case says what its report says", "[guidance]")
{
    const auto guidance = practice();
    CHECK(guidance.code == "HB003");
    CHECK(cite(guidance.provision) == "大气污染防治法第一百一十六条");
    CHECK(guidance.range == FineLimits{Money::yuan(2000), Money::yuan(20000)});
    CHECK(guidance.intended == Money::yuan(6000));
    CHECK(guidance.place == FinePlace::Inside);
    REQUIRE(guidance.tiers.size() == 3);
    CHECK(tier(guidance, "从轻").limits == FineLimits{Money::yuan(5000), Money::yuan(8000)});
    CHECK(tier(guidance, "从轻").isNamed);
    CHECK(tier(guidance, "从轻").isPointedTo);
    CHECK(tier(guidance, "从轻").holdsFine);
    CHECK_FALSE(tier(guidance, "一般").holdsFine);
    CHECK(has(guidance, Bearing::Lighter, "re-inspection of 2026-09-20 found it corrected"));
    CHECK(has(guidance, Bearing::Neutral, "no earlier decision of the same kind"));
    CHECK(has(guidance, Bearing::Lighter, "当事人主动清扫"));
    REQUIRE(guidance.competing.size() == 2);
    CHECK(other(guidance, "HB012").range == FineLimits{Money::yuan(5000), Money::yuan(20000)});
    CHECK_FALSE(other(guidance, "HB012").isHigher);
    CHECK_FALSE(other(guidance, "HB012").isAdopted);
    CHECK_FALSE(other(guidance, "CG016").range);
    CHECK(other(guidance, "CG016").isAdopted);
    REQUIRE(guidance.thresholds.size() == 3);
    CHECK(guidance.thresholds[0].at == Money::yuan(3000));
    CHECK(guidance.thresholds[0].isReached);
    CHECK(guidance.thresholds[1].at == Money::yuan(50000));
    CHECK_FALSE(guidance.thresholds[1].isReached);
    CHECK_FALSE(guidance.thresholds[1].isRightBelow);
    CHECK(guidance.lists.size() == 2);
}

TEST_CASE("every line of the guidance has its words and the law behind them", "[guidance]")
{
    for (const auto* code : {"HB003", "SC001", "GH001", "CG016", "AJ005", "ZZ999"}) {
        for (const std::int64_t fine : {0, 1999, 6000, 49999, 2'000'000}) {
            const auto guidance = practiceWith(matterOf(code), fineOf(fine));
            for (const auto& section : sectionsOf(guidance, {})) {
                INFO(code << " " << fine << " " << section.heading);
                CHECK_FALSE(section.lines.empty());
                for (const auto& line : section.lines) {
                    CHECK_FALSE(line.text.text.empty());
                    CHECK_FALSE(cite(line.provisions).empty());
                }
            }
        }
    }
}

TEST_CASE("where the intended fine lies against the range of the law", "[guidance]")
{
    CHECK(practice(fineOf(2000)).place == FinePlace::Inside);
    CHECK(practice(fineOf(20000)).place == FinePlace::Inside);
    CHECK(practice(fineOf(1999)).place == FinePlace::BelowLeast);
    CHECK(practice(fineOf(1999)).placeLine.weight == Weight::Never);
    CHECK(practice({Money::fen(2'000'001), {}}).place == FinePlace::AboveMost);
    CHECK(practice(fineOf(20001)).placeLine.weight == Weight::Never);
    const auto mitigated
        = practiceWith([](Story& s) { s.step("P11").facts()["severity"] = "mitigated"; }, fineOf(1500));
    CHECK(mitigated.place == FinePlace::BelowMitigated);
    CHECK(english(mitigated.placeLine.text).find("当事人主动清扫") != std::string::npos);
}

TEST_CASE("a range that an amount measures is said once the amount is there", "[guidance]")
{
    const auto open = practiceWith(matterOf("GH001"), fineOf(60000));
    CHECK_FALSE(open.range);
    CHECK(open.place == FinePlace::Unknown);
    CHECK(english(open.rangeLine.text).find("enter it first") != std::string::npos);
    CHECK_FALSE(open.tiers.front().limits);
    const auto known = practiceWith(matterOf("GH001"), {Money::yuan(60000), {Money::yuan(1'000'000), {}}});
    CHECK(known.range == FineLimits{Money::yuan(50000), Money::yuan(100'000)});
    CHECK(known.place == FinePlace::Inside);
    CHECK(tier(known, "从轻").holdsFine);
    CHECK(practiceWith(matterOf("CG016"), fineOf(500)).place == FinePlace::Unknown);
}

TEST_CASE("a fine inside a tier is never called outside of it, and one outside always is", "[guidance]")
{
    const auto seed = seedOfRun();
    INFO("ANJUAN_SEED=" << seed);
    Random random{seed};
    auto story = Story::practice();
    story.stopAfter("P13");
    story.run();
    for (int round = 0; round < 300; ++round) {
        const auto fine = Money::fen(random.between(0, 2'500'000));
        INFO(fine.plain());
        const auto guidance = guidanceFor(story.file(), story.now(), {fine, {}});
        const bool isInTier = tier(guidance, "从轻").limits->contain(fine);
        const bool isCalledOutside = english(guidance.tierLine->text).find("outside the tier") != std::string::npos;
        CHECK(isCalledOutside == !isInTier);
        CHECK((guidance.place == FinePlace::Inside) == guidance.range->contain(fine));
        CHECK(std::ranges::count_if(guidance.tiers, &TierGuidance::isPointedTo) == 1);
    }
}

TEST_CASE("age, correction, history and the report weigh, each with its article", "[guidance]")
{
    CHECK(has(practiceWith(bornOn("2012-09-18")), Bearing::Spares, "13 years old"));
    CHECK(has(practiceWith(bornOn("2009-09-18")), Bearing::Lighter, "16 years old"));
    CHECK_FALSE(has(practiceWith(bornOn("2008-09-17")), Bearing::Lighter, "years old"));
    const auto stubborn = practiceWith([](Story& s) { s.step("P04").facts()["result"] = "not-corrected"; });
    CHECK(has(stubborn, Bearing::Heavier, "found it not corrected"));
    const auto again = practiceWith([](Story& s) {
        s.decidedBefore({{CaseId{"01A"}, "HB003", "x", Date::of(2025, 5, 6)},
            {CaseId{"01B"}, "", "涉嫌未密闭运输砂土", Date::of(2026, 3, 4)},
            {CaseId{"01C"}, "CG004", "x", Date::of(2026, 5, 6)}});
    });
    CHECK(has(
        again, Bearing::Heavier, "decided 2 times before against the party for the same kind, last on 2026-03-04"));
    // Lighter and heavier circumstances together speak for the middle.
    CHECK(tier(again, "一般").isPointedTo);
    const auto worse = practiceWith([](Story& s) {
        s.step("P04").facts()["result"] = "not-corrected";
        s.step("P11").facts()["severity"] = "ordinary";
    });
    CHECK(tier(worse, "从重").isPointedTo);
}

TEST_CASE("a confiscation, or a kind that carries it, opens a hearing where the fine alone does not", "[guidance]")
{
    const auto beside = [](Json penalty) {
        return practiceWith([&](Story& s) {
            for (const auto* step : {"P11", "P13"})
                s.step(step).facts()["penalties"].push_back(penalty);
        });
    };
    const auto big = beside({{"kind", "confiscate-gains"}, {"amount_fen", 5'000'000}});
    REQUIRE(big.thresholds.size() == 4);
    CHECK(big.thresholds[3].at == Money::yuan(50000));
    CHECK(big.thresholds[3].line.weight == Weight::Mind);
    CHECK(beside({{"kind", "confiscate-gains"}, {"amount_fen", 4'999'999}}).thresholds.size() == 3);
    CHECK(beside({{"kind", "revoke-licence"}}).thresholds.size() == 4);
}

TEST_CASE("an amount right below a threshold is told, with its reason", "[guidance]")
{
    const auto at = [](std::int64_t yuan) { return practiceWith(matterOf("AJ005"), fineOf(yuan)).thresholds[1]; };
    CHECK(at(50000).isReached);
    CHECK_FALSE(at(50000).isRightBelow);
    CHECK(at(49999).isRightBelow);
    CHECK(at(47500).isRightBelow);
    CHECK_FALSE(at(47499).isRightBelow);
    CHECK(english(at(49999).line.text).find("right below the 50,000 yuan") != std::string::npos);
    CHECK(at(49999).line.weight == Weight::Mind);
    // 行政处罚法 51 counts the limit itself as within.
    const auto person = practiceWith(bornOn("1990-01-01"), fineOf(200)).thresholds[0];
    CHECK(person.at == Money::yuan(200));
    CHECK_FALSE(person.isReached);
    CHECK(person.isRightBelow);
}

TEST_CASE("of two articles the one with the higher fine is told as higher", "[guidance]")
{
    const auto guidance = practiceWith(matterOf("SC001"), fineOf(9000));
    REQUIRE(guidance.competing.size() == 1);
    CHECK(other(guidance, "SC003").isHigher);
    CHECK(
        english(other(guidance, "SC003").line.text).find("up to 100,000 yuan, more than here") != std::string::npos);
}

TEST_CASE("a later version of the matter is told, and whether it is lighter", "[guidance]")
{
    const auto changed = [](std::int64_t most) {
        return practiceWith([=](Story& s) {
            const auto lines = readResource("catalogue/matters.csv");
            auto row = lines.substr(lines.find("HB003"), lines.find('\n', lines.find("HB003")) - lines.find("HB003"));
            row.replace(row.find("20000"), 5, std::to_string(most));
            const auto csv = lines.substr(0, lines.find('\n') + 1) + row + "\n";
            s.law().catalogue = s.law().catalogue.with(*Catalogue::parse(csv, "new.csv"), Date::of(2026, 9, 20));
        });
    };
    CHECK(changed(20000).lists.size() == 3);
    CHECK(english(changed(15000).lists.front().text).find("later one is lighter and applies") != std::string::npos);
    CHECK(cite(changed(15000).lists.front().provisions).starts_with("行政处罚法第三十七条"));
    CHECK(english(changed(30000).lists.front().text).find("not lighter: the earlier applies") != std::string::npos);
}

TEST_CASE("what earlier cases say about the intended fine", "[guidance]")
{
    SimilarFines similar;
    CHECK(english(linesOf(similar, Money::yuan(6000)).front().text).find("no earlier fine") != std::string::npos);
    similar.spread
        = spreadOf({Money::yuan(2000), Money::yuan(5000), Money::yuan(6000), Money::yuan(8000), Money::yuan(20000)});
    similar.ofMatter = 4;
    similar.ofCause = 1;
    const auto lines = linesOf(similar, Money::yuan(14000));
    REQUIRE(lines.size() == 3);
    CHECK(english(lines[0].text)
        == "5 earlier fines: median 6,000 yuan, half of them between 5,000 and 8,000, all between 2,000 and 20,000");
    CHECK(english(lines[1].text).find("4 found by the same matter, 1 lines of ledgers") == 0);
    CHECK(english(lines[2].text)
        == "14,000 yuan lies 6,000 yuan above the middle half of the earlier fines, 100 % of the median: say why");
    CHECK(linesOf(similar, Money::yuan(6000))[2].weight == Weight::Good);
    CHECK(linesOf(similar, std::nullopt).size() == 2);
}

TEST_CASE("a case that is not filed yet has grounds and nothing else", "[guidance]")
{
    auto story = Story::practice();
    story.stopAfter("P04");
    story.run();
    const auto guidance = guidanceFor(story.file(), story.now());
    CHECK(guidance.code.empty());
    CHECK(said(sectionsOf(guidance, {})).find("filed under no matter") != std::string::npos);
    CHECK(has(guidance, Bearing::Lighter, "found it corrected"));
}
