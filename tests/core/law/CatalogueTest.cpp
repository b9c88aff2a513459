// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Catalogue.h"

#include <set>

#include "core/base/Json.h"
#include "core/law/AdoptedCatalogue.h"
#include "core/law/Discretion.h"
#include "tests/support/ShippedLaw.h"
#include "tests/support/Test.h"

using namespace anjuan;
using shipped::refusalOf;

namespace {

const Matter& matter(std::string_view code)
{
    return *shipped::taken(shipped::catalogue().find(code));
}

constexpr auto header = "code,name,violated,law,version,provision,penalties,orders,precondition,min,max,basis,per,"
                        "duty,duty_text,subject,"
                        "subject_text,department,verified,verification_note,valid_from,valid_to,notes\n";

std::string fileRefusal(const std::string& row)
{
    return refusalOf(Catalogue::parse(header + row, "town.csv"));
}

Json json(const std::string& text)
{
    return Json::parse(text);
}

} // namespace

TEST_CASE("the catalogue holds the matters of the dossier, each with its article", "[law]")
{
    const auto& all = shipped::catalogue().all();
    CHECK(all.size() == 182);
    int statute = 0;
    int unread = 0;
    std::set<std::string> codes;
    for (const auto& m : all) {
        codes.insert(m.code);
        statute += m.verified == Footing::Statute ? 1 : 0;
        unread += m.verified == Footing::Unread ? 1 : 0;
        INFO(m.code);
        CHECK_FALSE(m.provision.law.empty());
        CHECK((m.provision.article > 0 || m.verified == Footing::Unread));
        CHECK_FALSE((m.penalties.empty() && m.orders.empty()));
    }
    CHECK(codes.size() == 182);
    CHECK(statute == 167);
    CHECK(unread == 12);
}

TEST_CASE("the matter of the practice case has article, range and duty", "[law]")
{
    const auto& lorry = matter("HB003");
    CHECK(cite(lorry.provision) == "大气污染防治法第一百一十六条");
    CHECK(lorry.violated == "大气污染防治法第七十条第一款");
    CHECK(*lorry.rangeFor() == FineLimits{Money::yuan(2000), Money::yuan(20000)});
    CHECK(lorry.duty == Duty::Must);
    CHECK(lorry.provides(PenaltyKind::Fine));
    CHECK_FALSE(lorry.provides(PenaltyKind::Warning));
    CHECK(lorry.version == "2018修正");
}

TEST_CASE("kinds of penalty are told from orders", "[law]")
{
    CHECK(matter("AJ005").penalties
        == std::vector{PenaltyKind::Fine, PenaltyKind::ConfiscateGoods, PenaltyKind::ConfiscateGains});
    CHECK(matter("GH002").orders == std::vector<std::string>{"限期拆除"});
    CHECK(matter("GH002").provides(PenaltyKind::ConfiscateGoods));
    CHECK(matter("GH003").penalties.empty());
    CHECK(matter("GH003").duty == Duty::None);
    CHECK(matter("WY004").provides(PenaltyKind::Criticism));
    CHECK(statutoryName(PenaltyKind::ConfiscateGoods) == "没收非法财物");
    CHECK(PenaltyKind::Warning < PenaltyKind::Fine);
    CHECK(PenaltyKind::CloseDown < PenaltyKind::RevokeLicence);
}

TEST_CASE("a range is measured by an amount or a quantity where the law says so", "[law]")
{
    CHECK(*matter("GH001").rangeFor({Money::yuan(300'000), {}})
        == FineLimits{Money::yuan(15'000), Money::yuan(30'000)});
    CHECK(*matter("GH001").rangeFor({Money::fen(33'333), {}}) == FineLimits{Money::fen(1667), Money::fen(3333)});
    CHECK(*matter("LY003").rangeFor({Money::yuan(1000), {}}) == FineLimits{Money::yuan(3000), Money::yuan(5000)});
    CHECK(*matter("TD002").rangeFor({{}, 1250}) == FineLimits{Money::yuan(1250), Money::yuan(12'500)});
    CHECK(refusalOf(matter("GH001").rangeFor())
        == "the fine is measured by an amount; enter it first: 建设工程造价的%");
    CHECK(refusalOf(matter("TD002").rangeFor({Money::yuan(5), {}}))
        == "the fine is measured by a quantity; enter it first: 元/平方米（非法占用土地）");
    CHECK(refusalOf(matter("CG011").rangeFor())
        == "the national text sets no amount; a provincial or municipal regulation must be named first");
    CHECK(refusalOf(matter("GH003").rangeFor()) == "the article provides no fine");
    CHECK(refusalOf(matter("GH001").rangeFor({Money::fen(20'000'000'000'000), {}})).find("out of bounds")
        != std::string::npos);
    CHECK(refusalOf(matter("TD002").rangeFor({{}, -1})).find("out of bounds") != std::string::npos);
    CHECK(*matter("LY004").rangeFor({Money::fen(10'000'000'000'000), {}})
        == FineLimits{Money::fen(50'000'000'000'000), Money::fen(100'000'000'000'000)});
}

TEST_CASE("limits of a fine include both ends", "[law]")
{
    const auto range = shipped::taken(matter("CG002").rangeFor());
    CHECK(range.contain(Money::yuan(100)));
    CHECK(range.contain(Money::yuan(500)));
    CHECK_FALSE(range.contain(Money::fen(9999)));
    CHECK_FALSE(range.contain(Money::fen(50'001)));
}

TEST_CASE("for whom a matter is", "[law]")
{
    CHECK(matter("CG002").isFor(SubjectKind::NaturalPerson) == true);
    CHECK(matter("CG002").isFor(SubjectKind::Organisation) == false);
    CHECK(matter("CG001").isFor(SubjectKind::Organisation) == true);
    CHECK(matter("CG001").isFor(SubjectKind::NaturalPerson) == false);
    CHECK(matter("CG001").isFor(SubjectKind::IndividualBusiness) == std::nullopt);
    CHECK(matter("GH001").isFor(SubjectKind::Organisation) == std::nullopt);
    CHECK(matter("CG016").isFor(SubjectKind::IndividualBusiness) == true);
}

TEST_CASE("an unknown matter is refused by code", "[law]")
{
    CHECK(shipped::catalogue().find("ZZ999").refusal().why == Why::NotFound);
    CHECK(refusalOf(shipped::catalogue().find("ZZ999")) == "The catalogue has no matter ZZ999");
}

TEST_CASE("a catalogue with a mistake is refused by row and column", "[law]")
{
    const std::string good
        = "A1,甲,某法第一条,某法,2020,某法 2,fine,,,100,200,fixed,,must,应当,any,不限,,statute,,,,\n";
    CHECK(fileRefusal(good) == "no refusal");
    CHECK(fileRefusal(good + good) == "town.csv, row 3: A1 stands there twice for the same days");
    CHECK(fileRefusal("A1,甲,某法第一条,某法,2020,某法 2,fine,,,200,100,fixed,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: max \"100\" is less than the least fine, or nothing");
    CHECK(fileRefusal("A1,甲,某法第一条,某法,2020,某法 2,fine,,,1百,200,fixed,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: min \"1百\" is no figure with at most two decimals");
    CHECK(
        fileRefusal("A1,甲,某法第一条,某法,2020,某法 2,fine;beating,,,100,200,fixed,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: penalties \"fine;beating\" holds a word that is no kind of penalty");
    CHECK(fileRefusal("A1,甲,某法第一条,某法,2020,某法 2,warning,,,100,200,fixed,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: penalties \"warning\" and the range do not agree whether there is a fine");
    CHECK(fileRefusal("A1,甲,某法第一条,某法,2020,某法 2,fine,,,5,10,percent,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: per says by what the fine is measured");
    CHECK(fileRefusal("A1,甲,某法第一条,某法,2020,某法 2,fine,,,,200,not-set,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: a matter without an amount has no figure in max");
    CHECK(fileRefusal("A1,甲,某法第一条,另法,2020,某法 2,fine,,,100,200,fixed,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: law \"另法\" is another law than the provision names");
    CHECK(
        fileRefusal("A1,甲,某法第一条,某法,2020,某法 2; 某法 3,fine,,,100,200,fixed,,must,应当,any,不限,,statute,,,,")
        == "town.csv, row 2: provision \"某法 2; 某法 3\" is not one provision; write 大气污染防治法 116");
    CHECK(fileRefusal("A1,甲") == "town.csv, row 2: there are more or fewer cells than columns");
    CHECK(refusalOf(Catalogue::parse("code,name\n", "town.csv")) == "town.csv: the column \"violated\" is missing");
}

TEST_CASE("only what the organ's catalogue holds on the day may be used", "[law]")
{
    const std::vector versions{
        shipped::taken(parseAdopted(json(R"({"version": "2024-01", "in_force_from": "2024-01-01",
            "matters": ["HB003", {"code": "RQ001", "valid_to": "2026-06-30"}]})"),
            "office.json")),
        shipped::taken(parseAdopted(
            json(R"({"version": "2027-01", "in_force_from": "2027-01-01", "matters": ["CG002"]})"), "office.json"))};
    const auto ask
        = [&](std::string_view code, Date on) { return adopted(shipped::catalogue(), versions, code, on); };
    CHECK((*ask("HB003", Date::of(2026, 9, 21)))->code == "HB003");
    CHECK((*ask("RQ001", Date::of(2026, 6, 30)))->code == "RQ001");
    CHECK(refusalOf(ask("RQ001", Date::of(2026, 7, 1)))
        == "The matter RQ001 was taken back from this organ; its last day was 2026-06-30");
    CHECK(refusalOf(ask("CG002", Date::of(2026, 9, 21)))
        == "The matter CG002 is not in the catalogue 2024-01 of this organ");
    CHECK((*ask("CG002", Date::of(2027, 1, 1)))->code == "CG002");
    CHECK(refusalOf(ask("HB003", Date::of(2027, 1, 1)))
        == "The matter HB003 is not in the catalogue 2027-01 of this organ");
    CHECK(refusalOf(ask("HB003", Date::of(2023, 12, 31)))
        == "On 2023-12-31 no catalogue of matters of this organ was in force");
    const auto refusal = ask("HB003", Date::of(2023, 12, 31)).refusal();
    CHECK(refusal.findings.front().rule == "R12");
    CHECK(cite(refusal.findings.front().provisions) == "行政处罚法第二十四条第一款、第三十八条第一款");
    CHECK(versionOn(versions, Date::of(2023, 1, 1)) == nullptr);
    CHECK(versionOn(versions, Date::of(2026, 12, 31))->version == "2024-01");
}

TEST_CASE("an adopted catalogue with a mistake is refused", "[law]")
{
    const auto refused = [](const char* text) { return refusalOf(parseAdopted(json(text), "office.json")); };
    CHECK(refused(R"({"version": "1"})")
        == "office.json: the adopted catalogue has a \"version\" and the day \"in_force_from\"");
    CHECK(refused(R"({"version": "1", "in_force_from": "2024-01-01"})")
        == "office.json: the adopted catalogue lists its \"matters\"");
    CHECK(refused(R"({"version": "1", "in_force_from": "2024-01-01", "matters": [7]})")
        == "office.json: each adopted matter is a code, or has \"code\" and \"valid_to\"");
    CHECK(
        refused(R"({"version": "1", "in_force_from": "2024-01-01", "matters": [{"code": "A", "valid_to": "soon"}]})")
        == "office.json: the valid_to of the matter A is no day; write 2026-11-22");
    CHECK(refused(R"({"version": "1", "in_force_from": "2024-01-01", "matters": ["A", "A"]})")
        == "office.json: the matter A is listed twice");
}

TEST_CASE("tiers lie within the range of their matter", "[law]")
{
    const auto standard = [](const std::string& tiers) {
        return parseDiscretion(
            json(R"({"name": "裁量", "in_force_from": "2024-01-01", "tiers": [)" + tiers + "]}"), "office.json");
    };
    const auto good = shipped::taken(standard(R"(
        {"matter": "HB003", "tier": "从轻", "condition": "甲", "from": 5000, "to": 8000},
        {"matter": "GH001", "tier": "一般", "condition": "乙", "percent_from": 6.01, "percent_to": 8})"));
    CHECK(good.of("HB003").front().limits()->contain(Money::yuan(6000)));
    CHECK_FALSE(good.of("HB003").front().limits()->contain(Money::yuan(8001)));
    CHECK(*good.of("GH001").front().limits({Money::yuan(100'000), {}})
        == FineLimits{Money::yuan(6010), Money::yuan(8000)});
    CHECK(good.of("CG002").empty());
    CHECK(refusalOf(agrees(good, shipped::catalogue())) == "no refusal");

    const auto over = shipped::taken(
        standard(R"({"matter": "HB003", "tier": "从重", "condition": "甲", "from": 14000, "to": 20001})"));
    CHECK(
        refusalOf(agrees(over, shipped::catalogue())) == "The tier 从重 of HB003 leaves the range that the law sets");
    const auto other
        = shipped::taken(standard(R"({"matter": "GH001", "tier": "从轻", "condition": "甲", "from": 1, "to": 2})"));
    CHECK(refusalOf(agrees(other, shipped::catalogue()))
        == "The tier 从轻 of GH001 is measured otherwise than the matter");
    const auto unknown
        = shipped::taken(standard(R"({"matter": "ZZ1", "tier": "从轻", "condition": "甲", "from": 1, "to": 2})"));
    CHECK(refusalOf(agrees(unknown, shipped::catalogue())) == "The catalogue has no matter ZZ1");
    CHECK(refusalOf(standard(R"({"matter": "HB003", "tier": "从轻"})"))
        == "office.json: each tier has \"matter\", \"tier\" and \"condition\"");
    CHECK(refusalOf(standard(R"({"matter": "HB003", "tier": "从轻", "condition": "甲", "from": 9, "to": 8})"))
        == "office.json: the tier 从轻 of HB003 has no range with at most two decimals");
    CHECK(refusalOf(standard(R"({"matter": "HB003", "tier": "从轻", "condition": "甲", "from": 1.001, "to": 8})"))
        == "office.json: the tier 从轻 of HB003 has no range with at most two decimals");
    CHECK(refusalOf(parseDiscretion(json("{}"), "office.json"))
        == "office.json: the discretion standard has \"name\", \"in_force_from\" and \"tiers\"");
}
