// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CatalogueVersions.h"

#include "core/base/Json.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::string head = "code,name,violated,law,version,provision,penalties,orders,precondition,min,max,basis,per,duty,duty_text,subject,subject_text,"
                         "department,verified,verification_note,valid_from,valid_to,notes\n";
/// The matter of the practice case with another least fine, and one that nobody knows.
std::string row(const std::string& code, const std::string& least)
{
    return code + ",运输砂土未密闭,大气污染防治法第七十条第一款,大气污染防治法,2018修正,大气污染防治法 116,fine,,责令改正," + least
        + ",20000,fixed,,must,应当,any,,城市管理和综合执法,statute,read,,,\n";
}

CatalogueOffer offer(const std::string& rows, const std::string& version = "2027-1", Date from = Date::of(2027, 1, 1))
{
    return {head + rows, "new.csv", version, from};
}

std::set<std::string> heldCodes(const MemoryOffice& town)
{
    std::set<std::string> codes;
    for (const auto& matter : versionOn(town.office->law().adopted, town.office->today())->matters)
        codes.insert(matter.code);
    return codes;
}

std::int64_t entriesOf(const MemoryOffice& town)
{
    return town.journal.count("office/rules");
}

} // namespace

TEST_CASE("a new catalogue is compared with what the organ holds, and nothing changes by that", "[office][catalogue]")
{
    MemoryOffice town;
    const auto held = heldCodes(town);
    REQUIRE_FALSE(held.empty());
    const auto code = *held.begin();
    const auto before = entriesOf(town);
    const auto answer = compareCatalogue(*town.office, offer(row(code, "12345") + row("NEW001", "2000"))).value();
    CHECK_FALSE(answer.isAdopted);
    CHECK(answer.matters == 2);
    using Kind = CatalogueChange::Kind;
    const auto of = [&](const std::string& wanted) { return *std::ranges::find(answer.changes, wanted, &CatalogueChange::code); };
    CHECK(of("NEW001").kind == Kind::Added);
    const auto changed = of(code);
    CHECK(changed.kind == Kind::Changed);
    CHECK(std::ranges::find(changed.fields, "min") != changed.fields.end());
    CHECK(static_cast<std::size_t>(std::ranges::count(answer.changes, Kind::Removed, &CatalogueChange::kind)) == held.size() - 1);
    CHECK(entriesOf(town) == before);
}

TEST_CASE("the same catalogue again changes nothing for the matters it names", "[office][catalogue]")
{
    MemoryOffice town;
    const auto session = town.as("zheng");
    REQUIRE(town.office->adoptCatalogue(session, offer(row("NEW001", "2000"), "2026-9", Date::of(2026, 9, 17))));
    CHECK(heldCodes(town) == std::set<std::string>{"NEW001"});
    CHECK(compareCatalogue(*town.office, offer(row("NEW001", "2000"))).value().changes.empty());
}

TEST_CASE("an adopted version is in force from its day, and the one before it until then", "[office][catalogue]")
{
    MemoryOffice town;
    const auto held = heldCodes(town);
    const auto code = *held.rbegin();    // one that the standard of discretion has no tiers for
    const auto old = (*town.office->law().catalogue.find(code, Date::of(2026, 12, 31)))->range;
    const auto answer = town.office->adoptCatalogue(town.as("zheng"), offer(row(code, "12345")));
    REQUIRE(ruleOf(answer) == "done");
    CHECK(answer->isAdopted);
    const auto& law = town.office->law();
    CHECK((*law.catalogue.find(code, Date::of(2026, 12, 31)))->range == old);
    CHECK((*law.catalogue.find(code, Date::of(2027, 1, 1)))->range.min == 1'234'500);
    CHECK(versionOn(law.adopted, Date::of(2026, 12, 31))->matters.size() == held.size());
    CHECK(versionOn(law.adopted, Date::of(2027, 1, 1))->version == "2027-1");
    // A matter that the new version leaves out may be used to the last day of the old one.
    if (held.size() > 1) {
        CHECK(adopted(law.catalogue, law.adopted, *held.begin(), Date::of(2026, 12, 31)));
        CHECK_FALSE(adopted(law.catalogue, law.adopted, *held.begin(), Date::of(2027, 1, 1)));
    }
    // What was adopted is still there after the office has read its set-up again.
    town.office->reload();
    CHECK(versionOn(town.office->law().adopted, Date::of(2027, 1, 1))->version == "2027-1");
}

TEST_CASE("a version whose range the office's own tiers leave is refused, and nothing changes", "[office][catalogue]")
{
    MemoryOffice town;
    const auto before = entriesOf(town);
    const auto tiered = town.office->law().standards.front().tiers.front().matter;
    CHECK(ruleOf(town.office->adoptCatalogue(town.as("zheng"), offer(row(tiered, "19999")))) == "R25");
    CHECK(entriesOf(town) == before);
}

TEST_CASE("only a head adopts a catalogue", "[office][catalogue]")
{
    MemoryOffice town;
    const auto before = entriesOf(town);
    for (const auto* login : {"chen", "sysadmin", "wei", "nobody"}) {
        CAPTURE(login);
        const MemorySession session{login, true};
        CHECK(ruleOf(town.office->adoptCatalogue(session, offer(row("NEW001", "2000")))) == "right");
    }
    CHECK(entriesOf(town) == before);
}

TEST_CASE("a version has a name of its own and begins after the one before it", "[office][catalogue]")
{
    MemoryOffice town;
    const auto session = town.as("zheng");
    REQUIRE(town.office->adoptCatalogue(session, offer(row("NEW001", "2000"))));
    const auto entries = entriesOf(town);
    CHECK(ruleOf(town.office->adoptCatalogue(session, offer(row("NEW001", "3000"), "2027-1", Date::of(2028, 1, 1)))) == "version");
    CHECK(ruleOf(town.office->adoptCatalogue(session, offer(row("NEW001", "3000"), "", Date::of(2028, 1, 1)))) == "version");
    CHECK(ruleOf(town.office->adoptCatalogue(session, offer(row("NEW001", "3000"), "2027-2", Date::of(2027, 1, 1)))) == "in_force_from");
    CHECK(entriesOf(town) == entries);
    CHECK(town.office->adoptCatalogue(session, offer(row("NEW001", "3000"), "2028-1", Date::of(2028, 1, 1))));
}

TEST_CASE("a catalogue that cannot be read is refused by file, row and column", "[office][catalogue]")
{
    MemoryOffice town;
    const auto session = town.as("zheng");
    auto wrong = offer(row("NEW001", "2000") + row("NEW002", "2000"));
    wrong.csv.replace(wrong.csv.rfind("fixed"), 5, "guess");
    const auto refused = town.office->adoptCatalogue(session, wrong);
    REQUIRE_FALSE(refused);
    const auto sentence = english(refused.refusal().findings[0].sentence);
    CHECK(sentence.find("new.csv") != std::string::npos);
    CHECK(sentence.find("3") != std::string::npos);
    CHECK(sentence.find("basis") != std::string::npos);
    CHECK_FALSE(town.office->adoptCatalogue(session, offer("")));
    CHECK_FALSE(town.office->adoptCatalogue(session, {"no,csv\n", "new.csv", "2027-1", Date::of(2027, 1, 1)}));
    CHECK_FALSE(town.office->adoptCatalogue(session, offer(row("NEW001", "1") + row("NEW001", "2"))));
}

namespace {

/// Lists of the office as a file brings them.
CatalogueOffer lists(const std::string& json, const std::string& version = "2027-1", Date from = Date::of(2027, 1, 1))
{
    return {json, "lists.json", version, from};
}

/// The set-up of the practice office as its file holds it.
KeptJson shippedSetupOf()
{
    return practiceCircumstances().setup->whole;
}

std::string oneLine(const CatalogueChange& change)
{
    constexpr const char* kinds[] = {"added", "removed", "changed"};
    constexpr const char* abouts[] = {"matter", "power", "exemption", "boundary", "meeting", "tier"};
    std::string text = std::string{kinds[static_cast<std::size_t>(change.kind)]} + " " + abouts[static_cast<std::size_t>(change.about)] + " " + change.code;
    for (const auto& field : change.fields)
        text += " " + field;
    return text;
}

std::vector<std::string> changesOf(const MemoryOffice& town, const std::string& json)
{
    std::vector<std::string> lines;
    const auto answer = compareCatalogue(*town.office, lists(json));
    for (const auto& change : answer ? answer->changes : std::vector<CatalogueChange>{})
        lines.push_back(oneLine(change));
    return lines;
}

} // namespace

TEST_CASE("a list of powers says what is given, taken back and the organ's own", "[office][catalogue]")
{
    MemoryOffice town;
    const auto changes = changesOf(town, R"({"matters": [{"code": "HB003", "valid_to": "2027-06-30"}, "CG002", "CG004", "CG016", "GH001", "HB004", "AJ005", "RQ001",
        {"code": "GH003", "power": "own", "basis": "城乡规划法第六十五条"}]})");
    CHECK(changes == std::vector<std::string>{"changed power HB003 valid_to", "added power GH003", "removed power SC001"});
}

TEST_CASE("an adopted list of powers is in force from its day; the ranges stay as they were", "[office][catalogue]")
{
    MemoryOffice town;
    const auto answer = town.office->adoptCatalogue(town.as("zheng"), lists(R"({"matters": [{"code": "HB003", "valid_to": "2027-06-30"},
        {"code": "RQ001", "valid_from": "2027-03-01"}, {"code": "GH003", "power": "own", "basis": "城乡规划法第六十五条"}]})"));
    REQUIRE(ruleOf(answer) == "done");
    const auto& law = town.office->law();
    const auto holds = [&](const char* code, int month, int day) { return static_cast<bool>(adopted(law.catalogue, law.adopted, code, Date::of(2027, month, day))); };
    CHECK(holds("HB003", 6, 30));
    CHECK_FALSE(holds("HB003", 7, 1));
    CHECK_FALSE(holds("RQ001", 2, 28));
    CHECK(holds("RQ001", 3, 1));
    CHECK_FALSE(holds("CG002", 1, 1));
    CHECK(adopted(law.catalogue, law.adopted, "CG002", Date::of(2026, 12, 31)));
    const auto* own = adoptedRow(law.adopted, "GH003", Date::of(2027, 1, 1));
    REQUIRE(own != nullptr);
    CHECK(own->power == Power::Own);
    CHECK(own->basis == "城乡规划法第六十五条");
    CHECK((*law.catalogue.find("HB003", Date::of(2027, 1, 1)))->range.min == 200000);
    // A catalogue of matters that comes later keeps on what the power rests.
    REQUIRE(town.office->adoptCatalogue(town.as("zheng"), offer(row("GH003", "2000"), "2028-1", Date::of(2028, 1, 1))));
    CHECK(adoptedRow(town.office->law().adopted, "GH003", Date::of(2028, 1, 1))->power == Power::Own);
}

TEST_CASE("lists beside the matters are compared and adopted without a version", "[office][catalogue]")
{
    MemoryOffice town;
    const std::string json = R"({"exemptions": [{"matter": "HB003", "condition": "首次发生，遗撒路面不足10米，当场清扫且没有造成危害后果", "basis": "新清单"},
        {"matter": "CG002", "condition": "当场清理", "basis": "新清单"}], "boundaries": []})";
    CHECK(changesOf(town, json) == std::vector<std::string>{"changed exemption HB003 basis valid_from", "added exemption CG002", "removed boundary HB003"});
    REQUIRE(ruleOf(town.office->adoptCatalogue(town.as("zheng"), lists(json))) == "done");
    const auto& law = town.office->law();
    CHECK(law.adopted.size() == 1);
    CHECK(law.lists.exemptionsOf("CG002", town.office->today()).size() == 1);
    CHECK((*town.office->setup().whole)["boundaries"].empty());
    // What the program ships stays beside what the office says.
    CHECK(law.lists.meetingsOf("HB003", town.office->today()).size() == 1);
    CHECK(changesOf(town, json).empty());
    CHECK(changesOf(town, R"({"meetings": [{"matters": ["CG002", "CG004"], "note": "倾倒"}]})") == std::vector<std::string>{"added meeting CG002、CG004"});
}

TEST_CASE("a new discretion standard is compared tier by tier, held against the law, and adopted", "[office][catalogue]")
{
    MemoryOffice town;
    const auto standard = [](std::int64_t to) {
        auto json = (*shippedSetupOf())["discretion_standard"];
        json["tiers"][0]["to"] = to;
        json["tiers"][1]["condition"] = "遗撒路面300米以上";
        json["tiers"].erase(2);
        return Json{{"discretion_standard", json}}.dump();
    };
    CHECK(changesOf(town, standard(7000)) == std::vector<std::string>{"changed tier HB003 range", "changed tier HB003 condition", "removed tier HB003"});
    const auto before = entriesOf(town);
    CHECK(ruleOf(compareCatalogue(*town.office, lists(standard(20001)))) == "R25");
    CHECK(ruleOf(town.office->adoptCatalogue(town.as("zheng"), lists(standard(20001)))) == "R25");
    CHECK(entriesOf(town) == before);
    REQUIRE(ruleOf(town.office->adoptCatalogue(town.as("zheng"), lists(standard(7000)))) == "done");
    const auto tiers = town.office->law().standards.back().of("HB003");
    REQUIRE(tiers.size() == 2);
    CHECK(tiers[0].limits()->most == Money::yuan(7000));
    CHECK(changesOf(town, standard(7000)).empty());
}

TEST_CASE("a discretion standard of a later day stands beside the former one, and each holds on its days", "[office][catalogue]")
{
    MemoryOffice town;
    auto json = (*shippedSetupOf())["discretion_standard"];
    const auto former = *standardOn(town.office->law().standards, town.office->today());
    json["name"] = "虚构的新档次";
    json["in_force_from"] = "2027-01-01";
    json["tiers"][0]["to"] = 7000;
    REQUIRE(ruleOf(town.office->adoptCatalogue(town.as("zheng"), lists(Json{{"discretion_standard", json}}.dump()))) == "done");
    const auto& standards = town.office->law().standards;
    REQUIRE(standards.size() == 2);
    CHECK(standardOn(standards, Date::of(2026, 12, 31))->name == former.name);
    CHECK(standardOn(standards, Date::of(2027, 1, 1))->name == "虚构的新档次");
    CHECK(standardOn(standards, former.inForceFrom.plusDays(-1)) == nullptr);
    // The same day again is a correction of it.
    json["name"] = "更正后的档次";
    REQUIRE(ruleOf(town.office->adoptCatalogue(town.as("zheng"), lists(Json{{"discretion_standard", json}}.dump()))) == "done");
    CHECK(town.office->law().standards.size() == 2);
    CHECK(town.office->law().standards.back().name == "更正后的档次");
}

TEST_CASE("lists that cannot be read, and matters that nobody knows, are refused and change nothing", "[office][catalogue]")
{
    MemoryOffice town;
    const auto before = entriesOf(town);
    const auto refused = [&](const char* json) { return ruleOf(town.office->adoptCatalogue(town.as("zheng"), lists(json))); };
    CHECK(refused(R"({"about": "nothing"})") == "catalogue");
    CHECK(refused(R"({"matters": ["ZZ999"]})") == "matter");
    CHECK(refused(R"({"matters": [{"code": "GH003", "power": "own"}]})") == "matters");
    CHECK(refused(R"({"matters": [{"code": "GH003", "power": "lent", "basis": "x"}]})") == "matters");
    CHECK(refused(R"({"matters": [{"code": "GH003", "valid_from": "soon"}]})") == "matters");
    CHECK(refused(R"({"exemptions": [{"matter": "HB003", "condition": "x"}]})") == "exemptions");
    CHECK(refused(R"({"exemptions": {"matter": "HB003"}})") == "exemptions");
    CHECK(refused(R"({"boundaries": [{"matter": "HB003", "department": "x", "does": "y", "basis": "z", "valid_from": "2027-02-30"}]})") == "boundaries");
    CHECK(refused(R"({"boundaries": [{"matter": "HB003", "department": "x", "does": "y", "basis": "z", "valid_from": "2027-02-03", "valid_to": "2027-02-02"}]})") == "boundaries");
    CHECK(refused(R"({"meetings": [{"matters": ["HB003"], "note": "x"}]})") == "meetings");
    CHECK_FALSE(town.office->adoptCatalogue(town.as("zheng"), lists("{")));
    CHECK(ruleOf(town.office->adoptCatalogue(town.as("chen"), lists(R"({"exemptions": []})"))) == "right");
    CHECK(entriesOf(town) == before);
}
