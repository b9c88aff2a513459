// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped guides name matters, papers and articles that exist; a guide that is none is refused by its place.
#include "core/law/OnSiteGuide.h"

#include <map>
#include <set>

#include "core/documents/Template.h"
#include "core/law/LawNames.h"
#include "core/law/Provisions.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const GuideShelf& shipped()
{
    static const auto shelf = GuideShelf::read(ANJUAN_RESOURCES "/guides").value();
    return shelf;
}

std::vector<const OnSiteGuide*> everyGuide()
{
    std::vector<const OnSiteGuide*> guides{&shipped().common()};
    for (const auto& guide : shipped().all())
        guides.push_back(&guide);
    return guides;
}

/// How many articles the statutes have whose texts the dossier holds.
const std::map<std::string_view, int> articles{{laws::penalty, 86}, {laws::coercion, 71}, {laws::planning, 70},
    {"大气污染防治法", 129}, {"固体废物污染环境防治法", 126}, {"城市市容和环境卫生管理条例", 45},
    {"广东省大气污染防治条例", 86}};

/// Articles that the register of matters or the constants of the law cite although the dossier holds no text of them.
bool isCited(const Provision& provision)
{
    if (provision.law == laws::evidence)
        return provision.article >= 10 && provision.article <= 12;
    for (const auto& matter : shippedLawBook()->catalogue.all()) {
        if (matter.provision.law != provision.law)
            continue;
        if (matter.provision.article == provision.article
            || matter.violated.find("第" + chineseNumber(provision.article)) != std::string::npos)
            return true;
    }
    return false;
}

std::string withPoint(const std::string& point)
{
    return R"({"key": "k", "title": "t", "version": "1", "about": "a", "matters": ["HB003"], "establish": [)" + point
        + R"(], "record": [{"text": "b"}], "ask": [{"text": "c"}], "mind": [{"text": "d"}], "papers": ["scene-record"]})";
}

} // namespace

TEST_CASE("Ten guides of common matters are shipped beside what holds at every scene", "[guides]")
{
    CHECK(shipped().all().size() >= 10);
    CHECK(shipped().common().matters.empty());
    for (const auto* guide : everyGuide()) {
        INFO(guide->key);
        CHECK(guide->establish.size() >= 4);
        CHECK(guide->record.size() >= 4);
        CHECK(guide->ask.size() >= 3);
        CHECK(guide->mind.size() >= 3);
        CHECK_FALSE(guide->elsewhere.empty());
    }
}

TEST_CASE("Each matter of a guide stands in the catalogue, each paper has a template", "[guides]")
{
    const auto templates = TemplateShelf::read(ANJUAN_RESOURCES "/templates").value();
    for (const auto* guide : everyGuide()) {
        for (const auto& matter : guide->matters) {
            INFO(guide->key << " " << matter);
            CHECK(shippedLawBook()->catalogue.find(matter));
        }
        for (const auto& kind : guide->papers) {
            INFO(guide->key << " " << kind);
            CHECK(templates.find(kind) != nullptr);
        }
        CHECK(std::set<std::string>(guide->matters.begin(), guide->matters.end()).size() == guide->matters.size());
    }
}

TEST_CASE("Each article of a guide is one of the dossier", "[guides]")
{
    for (const auto* guide : everyGuide()) {
        for (const auto& part : guideParts()) {
            for (const auto& point : guide->*part.points) {
                for (const auto& provision : point.provisions()) {
                    INFO(guide->key << " " << cite(provision));
                    const auto known = articles.find(provision.law);
                    if (known == articles.end())
                        CHECK(isCited(provision));
                    else
                        CHECK((provision.article >= 1 && provision.article <= known->second));
                }
            }
        }
    }
}

TEST_CASE("What every scene asks names the articles that the pre-check refuses by", "[guides]")
{
    std::set<std::string> cited;
    for (const auto& part : guideParts()) {
        for (const auto& point : shipped().common().*part.points) {
            for (const auto& provision : point.provisions())
                cited.insert(cite(provision));
        }
    }
    for (const auto& provision : {provisions::officers, provisions::certificatesShown, provisions::orderCorrection,
             provisions::preservation, provisions::onTheSpot})
        CHECK(cited.contains(cite(provision)));
}

TEST_CASE("A matter opens its own guide, no matter opens all", "[guides]")
{
    const auto of = [](std::string_view matter) {
        std::string keys;
        for (const auto* guide : shipped().of(matter))
            keys += guide->key + " ";
        return keys;
    };
    CHECK(of("HB003") == "spilled-material ");
    CHECK(of("GH003") == "illegal-building ");
    CHECK(shipped().of("").size() == shipped().all().size());
    CHECK(shipped().of("NY001").size() == shipped().all().size());
    CHECK(shipped().find("common") == &shipped().common());
    CHECK(shipped().find("nothing") == nullptr);
}

TEST_CASE("What is no guide is refused by its place", "[guides]")
{
    const auto told = [](const std::string& json) {
        const auto guide = readGuide(json, "g.json");
        return guide ? std::string{"read"}
                     : guide.refusal().findings.at(0).jump + " " + english(guide.refusal().findings.at(0).sentence);
    };
    CHECK(told(withPoint(R"({"text": "a"})")) == "read");
    CHECK(told(withPoint(R"({"text": "a", "basis": "行政处罚法 42.1"})")) == "read");
    CHECK(told(withPoint(R"({"text": "a", "basis": "行政处罚法 四十二"})"))
              .find("g.json: establish 行政处罚法 四十二 is no citation")
        == 0);
    CHECK(told(withPoint(R"({"text": "b"})")).find("g.json: record The point stands twice") == 0);
    CHECK(told(withPoint(R"({"text": "a", "law": "x"})")).find("law") != std::string::npos);
    CHECK(told(withPoint("")).find("establish") == 0);
    CHECK(told("[]") != "read");
    CHECK(told("{") != "read");
    CHECK_FALSE(GuideShelf::read("/nowhere/at/all"));
}
