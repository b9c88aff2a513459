// SPDX-License-Identifier: GPL-3.0-or-later
// Small changes to the lawful practice case and the finding each must cause: the variants that the spine of the
// ordinary procedure can express (those of hearings and of the on-the-spot procedure wait for these procedures).
#include "tests/support/Story.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr auto refuses = Level::Refuse;
constexpr auto defect = Level::Defect;

Story run(Story story)
{
    story.run();
    return story;
}

std::string articleOf(const Story& story, const std::string& rule, const std::string& step)
{
    for (const auto& found : story.findings()) {
        if (found.rule == rule && found.step == step)
            return found.article;
    }
    return {};
}

Json fine(std::int64_t yuan)
{
    return Json::array({Json{{"kind", "fine"}, {"amount_fen", yuan * 100}}});
}

} // namespace

TEST_CASE("D01 one certified officer at the scene is recorded as a defect and stops the decision", "[rules]")
{
    auto story = Story::practice();
    story.step("P02").told["officers"] = {"chen"};
    story.step("P02").facts()["certificates_shown"] = {"云执证0001"};
    story = run(std::move(story));
    CHECK(story.finds("R01", defect, "P02"));
    CHECK(story.finds("R01", refuses, "P19"));
    CHECK(articleOf(story, "R01", "P02") == "行政处罚法第四十二条第一款");
    CHECK(story.file().stage == Stage::DecisionApproved);
}

TEST_CASE("D02 a certificate that expired before the filing is a defect at the scene and refuses the filing", "[rules]")
{
    auto story = Story::practice();
    story.person("li").certificate->validTo = Date::of(2026, 8, 31);
    story = run(std::move(story));
    CHECK(story.finds("R02", defect, "P02"));
    CHECK(story.finds("R02", refuses, "P05"));
    CHECK(articleOf(story, "R02", "P05") == "行政处罚法第四十二条第一款");
    CHECK(story.file().stage == Stage::Lead);
}

TEST_CASE("D03 who handled the case cannot review it", "[rules]")
{
    auto story = Story::practice();
    story.step("P17").told["by"] = "li";
    story.person("li").qualification = LegalQualification{"虚构法资0009", Date::of(2022, 3, 1), {}};
    story.person("li").roles.push_back(Role::LegalReviewer);
    story = run(std::move(story));
    CHECK(story.finds("R04", refuses, "P17"));
    CHECK(story.finds("R55", refuses, "P18"));
    CHECK(articleOf(story, "R04", "P17") == "行政处罚法第五十八条第一款");
}

TEST_CASE("D04 who interviewed a witness cannot approve", "[rules]")
{
    auto story = Story::practice();
    story.step("P07").told["officers"] = {"chen", "feng"};
    story.person("feng").certificate = Certificate{"云执证0009", Date::of(2024, 1, 1), Date::of(2028, 12, 31), "云江县青石街道办事处"};
    story = run(std::move(story));
    CHECK(story.finds("R07", refuses, "P12"));
    CHECK(articleOf(story, "R07", "P12") == "行政处罚法第五十七条第一款");
}

TEST_CASE("D05 a matter that was taken back before the filing is not ours", "[rules]")
{
    auto story = Story::practice();
    for (auto& matter : story.law().adopted.at(0).matters) {
        if (matter.code == "HB003")
            matter.validTo = Date::of(2026, 8, 31);
    }
    story = run(std::move(story));
    CHECK(story.finds("R12", refuses, "P05"));
    CHECK(articleOf(story, "R12", "P05") == "行政处罚法第二十四条第一款");
}

TEST_CASE("D06 conduct that was discovered after two years is not filed", "[rules]")
{
    auto story = Story::practice();
    story.step("P05").facts()["conduct_ended_on"] = "2024-09-10";
    story = run(std::move(story));
    CHECK(story.finds("R13", refuses, "P05"));
    CHECK(articleOf(story, "R13", "P05") == "行政处罚法第三十六条第一款");
}

TEST_CASE("five years apply only where life, health or finance was harmed", "[rules]")
{
    auto story = Story::practice();
    story.step("P05").facts()["conduct_ended_on"] = "2024-09-10";
    story.step("P05").facts()["endangers_life"] = true;
    story = run(std::move(story));
    CHECK_FALSE(story.finds("R13"));
}

TEST_CASE("D08 preserved evidence decided on after seven working days is a defect, not a refusal", "[rules]")
{
    auto story = Story::practice();
    story.onDay("P10", "2026-10-10");
    story = run(std::move(story));
    CHECK(story.finds("R17", defect, "P10"));
    CHECK(articleOf(story, "R17", "P10") == "行政处罚法第五十六条、第八十五条");
    CHECK_FALSE(story.finds("R17", refuses, "P10"));
}

TEST_CASE("D10 a fine above the range is not notified", "[rules]")
{
    auto story = Story::practice();
    story.step("P11").facts()["penalties"] = fine(25000);
    story.step("P13").facts()["penalties"] = fine(25000);
    story.step("P13").facts()["penalty_text"] = "罚款人民币25000元";
    story = run(std::move(story));
    CHECK(story.finds("R25", refuses, "P13"));
    CHECK(story.finds("W33", Level::Warn, "P11"));
    CHECK(articleOf(story, "R25", "P13") == "大气污染防治法第一百一十六条、行政处罚法第七十六条第一款第二项");
}

TEST_CASE("D11 a fine below the least needs a ground of mitigation", "[rules]")
{
    auto story = Story::practice();
    story.step("P11").facts()["penalties"] = fine(1500);
    story.step("P11").facts()["ground"] = "从轻";
    story.step("P13").facts()["penalties"] = fine(1500);
    story.step("P13").facts()["penalty_text"] = "罚款人民币1500元";
    story = run(std::move(story));
    CHECK(story.finds("R25", refuses, "P13"));
    CHECK(articleOf(story, "R25", "P13") == "大气污染防治法第一百一十六条、行政处罚法第三十二条");
}

TEST_CASE("a fine below the least is notified where mitigation has its ground in law", "[rules]")
{
    auto story = Story::practice();
    story.step("P11").facts()["penalties"] = fine(1500);
    story.step("P11").facts()["severity"] = "mitigated";
    story.step("P13").facts()["penalties"] = fine(1500);
    story.step("P13").facts()["penalty_text"] = "罚款人民币1500元";
    story = run(std::move(story));
    CHECK_FALSE(story.finds("R25", refuses, "P13"));
}

TEST_CASE("D12 a decision served after seven working days is a defect", "[rules]")
{
    auto story = Story::practice();
    story.onDay("P20", "2026-10-30").stopAfter("P20");
    story.step("P20").facts()["received_on"] = "2026-10-30";
    story = run(std::move(story));
    CHECK(story.finds("R58", defect, "P20"));
    CHECK(articleOf(story, "R58", "P20") == "行政处罚法第六十一条第一款、第八十五条");
    CHECK(story.grave() == "P20 R58 defect\n");
}

TEST_CASE("D14 a suspected crime is referred, not fined", "[rules]")
{
    auto story = Story::practice();
    story.step("P11").facts()["criminal"] = "suspected";
    story = run(std::move(story));
    CHECK(story.finds("R39", refuses, "P12"));
    CHECK(articleOf(story, "R39", "P12") == "行政处罚法第二十七条第一款、第五十七条第一款第四项");
}

TEST_CASE("D15 a main fact without evidence stops the notice", "[rules]")
{
    auto story = Story::practice();
    story.step("P11.facts").facts()["facts"][2]["evidence"] = Json::array();
    story = run(std::move(story));
    CHECK(story.finds("R41", refuses, "P13"));
    CHECK(articleOf(story, "R41", "P13") == "行政处罚法第四十条、第四十六条第一款");
}

TEST_CASE("D16 without a notice there is no decision", "[rules]")
{
    auto story = run(std::move(Story::practice().without({"P12", "P13", "P13.service", "P14", "P15"})));
    CHECK(story.finds("R44", refuses, "P18"));
    CHECK(articleOf(story, "R44", "P18") == "行政处罚法第四十四条、第六十二条");
}

TEST_CASE("D17 a notice that names no sum is no notice", "[rules]")
{
    auto story = Story::practice();
    story.step("P13").facts()["penalty_text"] = "将依法给予行政处罚";
    story = run(std::move(story));
    CHECK(story.finds("R45", refuses, "P13"));
    CHECK(articleOf(story, "R45", "P13") == "行政处罚法第四十四条");
}

TEST_CASE("D18 nothing is decided before the period for the defence is over", "[rules]")
{
    auto story = Story::practice();
    story.onDay("P15", "2026-10-10").onDay("P16", "2026-10-10").onDay("P17", "2026-10-12").onDay("P18", "2026-10-12").onDay("P19", "2026-10-12").stopAfter("P19");
    story = run(std::move(story));
    CHECK(story.finds("R46", refuses, "P18"));
    CHECK(articleOf(story, "R46", "P18") == "行政处罚法第四十五条第一款、第六十二条");
}

TEST_CASE("the decision is possible on the day after the period", "[rules]")
{
    auto story = Story::practice();
    story.onDay("P15", "2026-10-10").onDay("P16", "2026-10-10").onDay("P17", "2026-10-12").onDay("P18", "2026-10-14").onDay("P19", "2026-10-14").stopAfter("P19");
    story = run(std::move(story));
    CHECK(story.grave().empty());
    CHECK(story.file().stage == Stage::Decided);
}

TEST_CASE("D22 a defence that was not re-examined stops the decision", "[rules]")
{
    auto story = run(std::move(Story::practice().without({"P15"})));
    CHECK(story.finds("R50", refuses, "P18"));
    CHECK(articleOf(story, "R50", "P18") == "行政处罚法第四十五条第一款");
}

TEST_CASE("D23 the defence may not make the penalty heavier", "[rules]")
{
    auto story = Story::practice();
    story.step("P19").facts()["penalties"] = fine(8000);
    story = run(std::move(story));
    CHECK(story.finds("R51", refuses, "P19"));
    CHECK(articleOf(story, "R51", "P19") == "行政处罚法第四十五条第二款");
}

TEST_CASE("D24 an action is brought within six months, not three", "[rules]")
{
    auto story = Story::practice();
    story.step("P19").facts()["litigation_months"] = 3;
    story = run(std::move(story));
    CHECK(story.finds("R54", refuses, "P19"));
    CHECK(articleOf(story, "R54", "P19") == "行政诉讼法第四十六条");
}

TEST_CASE("N01 an express waiver ends the period for the defence", "[rules]")
{
    auto story = Story::practice();
    story.step("P14").facts() = Json{{"form", "waiver"}, {"by", "谢某"}};
    story.without({"P15"}).onDay("P16", "2026-10-09").onDay("P17", "2026-10-12").onDay("P18", "2026-10-12").onDay("P19", "2026-10-12").stopAfter("P19");
    story = run(std::move(story));
    CHECK_FALSE(story.finds("R46"));
    CHECK_FALSE(story.finds("R50"));
    CHECK(story.file().stage == Stage::Decided);
}

TEST_CASE("a case above the hearing threshold stops at the notice by name", "[rules]")
{
    auto story = Story::practice();
    story.step("P05").facts()["matter"] = "CG004";
    story.step("P13").facts()["penalties"] = fine(150000);
    story.step("P13").facts()["penalty_text"] = "罚款人民币150000元";
    SECTION("without the right to a hearing in it, under R47")
    {
        story = run(std::move(story));
        CHECK(story.finds("R47", refuses, "P13"));
        CHECK(story.finds("hearing", refuses, "P13"));
        CHECK(articleOf(story, "R47", "P13") == "行政处罚法第六十三条第一款");
    }
    SECTION("with it, because hearings are not built")
    {
        story.step("P13").facts()["hearing_right"] = true;
        story = run(std::move(story));
        CHECK_FALSE(story.finds("R47"));
        CHECK(story.finds("hearing", refuses, "P13"));
    }
}
