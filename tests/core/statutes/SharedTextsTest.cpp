// SPDX-License-Identifier: GPL-3.0-or-later
// Real texts and the real dossier, where they lie beside the repository; they are no part of it.
#include <filesystem>
#include <map>
#include <set>

#include "core/statutes/StatuteShelf.h"
#include "core/statutes/StatuteText.h"
#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;
namespace fs = std::filesystem;

namespace {

const fs::path dossier = fs::path{ANJUAN_SHARED} / "law";

/// How the dossier shortens the names of laws.
std::string inFull(const std::string& law)
{
    static const std::map<std::string, std::string> shortened{{"固废法", "固体废物污染环境防治法"},
        {"大气法", "大气污染防治法"}, {"规划法", "城乡规划法"}, {"行诉法", "行政诉讼法"}, {"行强", "行政强制法"},
        {"市容条例", "城市市容和环境卫生管理条例"}, {"310号", "行政执法机关移送涉嫌犯罪案件的规定"},
        {"罚缴分离办法", "罚款决定与罚款收缴分离实施办法"}};
    const auto found = shortened.find(law);
    return found == shortened.end() ? law : found->second;
}

bool absent()
{
    if (fs::exists(dossier / "texts"))
        return false;
    WARN("no statute texts at " << dossier.string() << "; nothing was tried on them");
    return true;
}

StatuteShelf realShelf()
{
    StatuteShelf shelf;
    for (const auto& entry : fs::directory_iterator(dossier / "texts"))
        if (entry.path().filename() != "README.md")
            CHECK(
                shelf.add(shipped::taken(readStatute(shipped::text(entry.path().string()), entry.path().string()))));
    return shelf;
}

} // namespace

TEST_CASE("the twelve real statutes are read whole", "[statutes][shared]")
{
    if (absent())
        return;
    const auto shelf = realShelf();
    const std::map<std::string, std::size_t> articles{{"固体废物污染环境防治法 2020-04-29", 126},
        {"城乡规划法 2019-04-23", 70}, {"城市市容和环境卫生管理条例 2017-03-01", 45},
        {"大气污染防治法 2018-10-26", 129}, {"广东省大气污染防治条例 2022-11-30", 86},
        {"罚款决定与罚款收缴分离实施办法 1997-11-17", 17}, {"行政处罚法 2021-01-22", 86},
        {"行政复议法 2017-09-01", 43}, {"行政复议法 2023-09-01", 90}, {"行政强制法 2011-06-30", 71},
        {"行政执法机关移送涉嫌犯罪案件的规定 2020-08-07", 20}, {"行政诉讼法 2017-06-27", 103}};
    std::map<std::string, std::size_t> read;
    for (const auto& law : shelf.all())
        read[law->shortTitle + " " + law->version.iso()] = law->articles.size();
    CHECK(read == articles);
    CHECK(shelf.inForce("行政处罚法", Date::of(2021, 7, 14)) == nullptr);
    CHECK(shelf.inForce("行政复议法", Date::of(2023, 12, 31))->version == Date::of(2017, 9, 1));
    CHECK(shelf.inForce("行政复议法", Date::of(2024, 1, 1))->version == Date::of(2023, 9, 1));
}

TEST_CASE("every citation of the dossier to these statutes leads to its article", "[statutes][shared]")
{
    if (absent())
        return;
    const auto shelf = realShelf();
    std::set<std::string> missing;
    std::map<std::string, int> followed;
    for (const auto& entry : fs::directory_iterator(dossier)) {
        if (!entry.is_regular_file())
            continue;
        for (auto citation : citationsIn(shipped::text(entry.path().string()))) {
            citation.law = inFull(citation.law);
            const auto resolved = shelf.resolve(citation, Date::of(2026, 3, 1));
            if (resolved.found == Found::NoSuchLaw)
                continue;
            ++followed[entry.path().filename().string()];
            if (resolved.found != Found::Whole || resolved.text.empty())
                missing.insert(entry.path().filename().string() + ": " + cite(provisionOf(citation)));
        }
    }
    // Where the dossier names no law it means 行政处罚法 (72, 24 III); on these two lines another law is named
    // before.
    CHECK(missing
        == std::set<std::string>{
            "procedure.md: 行政强制法第七十二条", "referral.md: 行政执法机关移送涉嫌犯罪案件的规定第二十四条第三款"});
    CHECK(followed["matters.csv"] > 50);
    CHECK(followed["deadlines.csv"] > 50);
    CHECK(followed["rules.md"] > 8);
}
