// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/Typing.h"
#include "core/base/Json.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/editors/TableEditor.h"
#include "ui/forms/wizard/CataloguePage.h"
#include "ui/forms/wizard/FirstRunWizard.h"
#include "ui/forms/wizard/SetupJson.h"
#include "ui/forms/wizard/SetupPages.h"

using namespace anjuan;

namespace {

const auto today = Date::of(2026, 11, 22);
const QString somewhere = QStringLiteral("/home/office/anjuan.store");

/// An invented office, as a setup file nests it.
Json office()
{
    return {{"organ", {{"name", "云江县青石街道办事处"}, {"short_for_numbers", "云青"}, {"kind", "街道办事处"}, {"region_code", "999999"},
                       {"address", "示例大道1号"}}},
            {"remedy", {{"reconsideration_organ", "云江县人民政府"}, {"court", "云江县人民法院"}, {"enforcement_court", "云江县人民法院"}}},
            {"numbering", {{"pattern", "云青综执{字}〔{year}〕{seq}号"}, {"padding", 0}, {"with_di", false},
                           {"registers", {{"罚决", "行政处罚决定书"}}}, {"last_used", {{"罚决", 11}}}}},
            {"catalogue", {{"version", "2024-01"}, {"in_force_from", "2024-01-01"}, {"basis", ""}, {"checked", true}, {"matters", {"CG004", "HB003"}}}},
            {"local_rules", {{{"key", "hearing_threshold_natural_person"}, {"value", 5000}, {"inclusive", true}, {"unit", "元"}, {"basis", ""}, {"to_confirm", false}},
                             {{"key", "hearing_threshold_organisation"}, {"value", 50000}, {"inclusive", true}, {"unit", "元"}, {"basis", ""}, {"to_confirm", false}}}},
            {"people", {{{"login", "chen"}, {"name", "陈某"}, {"role", "执法人员"},
                         {"certificate", {{"no", "云执证0001"}, {"valid_from", "2023-06-01"}, {"valid_to", "2028-05-31"},
                                          {"organ", "云江县青石街道办事处"}}}, {"password", "a long secret"}},
                        {{"login", "zheng"}, {"name", "郑某"}, {"role", "正职负责人"}, {"certificate", nullptr}, {"password", "another one"}}}},
            {"administrators", {{{"login", "sysadmin"}, {"name", "蒋某"}, {"role", "系统管理员"}, {"password", "one more secret"}}}}};
}

std::vector<Pick> matters()
{
    return {{"CG004", QString::fromUtf8("擅自倾倒建筑垃圾"), QString::fromUtf8("固体废物污染环境防治法第一百一十一条"), QStringLiteral("100,000–1,000,000"), {}},
            {"HB003", QString::fromUtf8("未密闭运输散装物料"), QString::fromUtf8("大气污染防治法第一百一十六条"), QStringLiteral("2,000–20,000"), QString::fromUtf8("未核对")},
            {"SC001", QString::fromUtf8("无照经营"), QString::fromUtf8("无证无照经营查处办法"), {}, {}}};
}

constexpr int numberPage = 2;
constexpr int cataloguePage = 3;
constexpr int peoplePage = 4;
constexpr int finishPage = 6;

} // namespace

TEST_CASE("a setup comes out of the pages as it went in", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    CHECK(wizard.setup() == office());
    CHECK(wizard.storeFile() == somewhere);
    CHECK(wizard.wantsPractice());
}

TEST_CASE("what no page asks for is passed through", "[forms][wizard]")
{
    auto start = office();
    start["local_rules"].insert(start["local_rules"].begin(), Json{{"key", "file_within"}, {"value", 7}});
    FirstRunWizard wizard{somewhere, today, start, matters()};
    CHECK(wizard.setup()["local_rules"] == start["local_rules"]);
}

TEST_CASE("the wizard goes from page to page to the end", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    wizard.show();
    for (int page = 0; page < finishPage; ++page) {
        CHECK(wizard.currentId() == page);
        wizard.next();
    }
    REQUIRE(wizard.currentId() == finishPage);
    const auto* finish = qobject_cast<FinishPage*>(wizard.setupPage(finishPage));
    CHECK(toUtf8(finish->summary()).find("陈某、郑某、蒋某") != std::string::npos);
    CHECK(toUtf8(finish->summary()).find("云江县青石街道办事处") != std::string::npos);
    wizard.accept();
    CHECK(wizard.result() == QDialog::Accepted);
}

TEST_CASE("a page with something missing is not left, and says it there", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, Json::object(), matters()};
    wizard.show();
    wizard.next();
    REQUIRE(wizard.currentId() == 1);
    wizard.next();
    CHECK(wizard.currentId() == 1);
    CHECK(wizard.setupPage(1)->form().messageOf("name") != nullptr);
}

TEST_CASE("nothing typed is lost on the way back and forth", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    wizard.show();
    wizard.next();
    lineOf(wizard.setupPage(1)->form(), "phone").setText(QStringLiteral("000-0000 0100"));
    wizard.back();
    CHECK(wizard.currentId() == 0);
    wizard.next();
    wizard.next();
    wizard.back();
    CHECK(wizard.setup()["organ"]["phone"] == "000-0000 0100");
}

TEST_CASE("the pattern of numbers is proposed from the short name, once", "[forms][wizard]")
{
    auto start = office();
    start["numbering"].erase("pattern");
    FirstRunWizard wizard{somewhere, today, start, matters()};
    wizard.show();
    wizard.next();
    wizard.next();
    auto* numbers = qobject_cast<NumberPage*>(wizard.setupPage(2));
    CHECK(toUtf8(numbers->example()) == "云青综执罚决〔2026〕12号");
    numbers->form().editor("pattern")->setValue(Value{std::string{"青{字}{year}-{seq}"}});
    numbers->form().editor("padding")->setValue(Value{std::int64_t{4}});
    wizard.back();
    wizard.next();
    CHECK(toUtf8(numbers->example()) == "青罚决2026-0012");
}

TEST_CASE("a pattern without year or number is refused where it stands", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    auto* page = wizard.setupPage(2);
    page->form().editor("pattern")->setValue(Value{std::string{"云青〔{year}〕号"}});
    CHECK_FALSE(page->validatePage());
    REQUIRE(page->form().messageOf("pattern") != nullptr);
    CHECK(toUtf8(page->form().messageOf("pattern")->sentence()).find("{seq}") != std::string::npos);
}

TEST_CASE("shapes of the unit and the place are checked", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    wizard.setupPage(1)->form().editor("region_code")->setValue(Value{std::string{"99999"}});
    CHECK_FALSE(wizard.setupPage(1)->validatePage());
    CHECK(wizard.setupPage(1)->form().messageOf("region_code") != nullptr);
    wizard.setupPage(0)->form().editor("file")->setValue(Value{std::string{"anjuan.store"}});
    CHECK_FALSE(wizard.setupPage(0)->validatePage());
}

TEST_CASE("two people with one login, a short password and a turned certificate are refused", "[forms][wizard]")
{
    const auto refused = [](auto spoil) {
        auto setup = office();
        spoil(setup["people"]);
        FirstRunWizard wizard{somewhere, today, setup, matters()};
        const bool left = wizard.setupPage(peoplePage)->validatePage();
        return !left && wizard.setupPage(peoplePage)->form().messageOf("people") != nullptr;
    };
    CHECK_FALSE(refused([](Json&) {}));
    CHECK(refused([](Json& people) { people[1]["login"] = "chen"; }));
    CHECK(refused([](Json& people) { people[0]["password"] = "short"; }));
    CHECK(refused([](Json& people) { people[0]["certificate"]["valid_to"] = "2020-01-01"; }));
    CHECK(refused([](Json& people) { people[0].erase("password"); }));
}

TEST_CASE("a value that a field cannot take leaves it asking", "[forms][wizard]")
{
    auto setup = office();
    setup["organ"]["kind"] = "派出机构";
    FirstRunWizard wizard{somewhere, today, setup, matters()};
    CHECK_FALSE(wizard.setupPage(1)->validatePage());
}

TEST_CASE("the organ's list is what was ticked, with its day and the figures of the hearing", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, Json::object(), matters()};
    auto* page = qobject_cast<CataloguePage*>(wizard.setupPage(cataloguePage));
    REQUIRE(page != nullptr);
    CHECK(page->ticked() == std::vector<std::string>{"CG004", "HB003", "SC001"});
    CHECK_FALSE(page->validatePage());
    lineOf(page->form(), "version").setText(QStringLiteral("2024-01"));
    lineOf(page->form(), "in_force_from").setText(QStringLiteral("2024-01-01"));
    page->form().editor("confirmed")->setValue(Value{false});
    CHECK_FALSE(page->validatePage());
    page->setTicked({"HB003"});
    page->form().editor("confirmed")->setValue(Value{true});
    CHECK(page->validatePage());
    const auto setup = wizard.setup();
    CHECK(setup["catalogue"]["matters"] == Json::array({"HB003"}));
    CHECK(setup["catalogue"]["in_force_from"] == "2024-01-01");
    CHECK(setup["local_rules"].size() == 2);
    CHECK(setup["local_rules"][0]["value"] == 5000);
    CHECK(setup["local_rules"][0]["to_confirm"] == false);
    page->setTicked({});
    CHECK_FALSE(page->validatePage());
}

TEST_CASE("what is filtered away keeps its tick", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    auto* page = qobject_cast<CataloguePage*>(wizard.setupPage(cataloguePage));
    auto* filter = page->findChildren<QLineEdit*>().last();
    filter->setText(QString::fromUtf8("密闭"));
    for (auto* all : page->findChildren<LinkButton*>()) {
        if (all->text() == CataloguePage::tr("Untick what is shown"))
            all->click();
    }
    CHECK(page->ticked() == std::vector<std::string>{"CG004"});
    filter->clear();
    CHECK(page->ticked() == std::vector<std::string>{"CG004"});
}

TEST_CASE("a first run that was closed or killed goes on with everything typed, but no password", "[forms][wizard]")
{
    FirstRunWizard before{somewhere, today, Json::object(), matters()};
    lineOf(before.setupPage(1)->form(), "name").setText(QStringLiteral("half a na"));
    lineOf(before.setupPage(1)->form(), "region_code").setText(QStringLiteral("12"));
    lineOf(before.setupPage(numberPage)->form(), "padding").setText(QStringLiteral("three"));
    auto* table = qobject_cast<TableEditor*>(before.setupPage(peoplePage)->form().editor("people"));
    REQUIRE(table != nullptr);
    table->cell(0, 0).setValue(Value{std::string{"chen"}});
    table->cell(0, 7).setValue(Value{std::string{"a long secret"}});
    qobject_cast<CataloguePage*>(before.setupPage(cataloguePage))->setTicked({"SC001"});
    const auto kept = before.typed();
    CHECK(kept.dump().find("a long secret") == std::string::npos);

    FirstRunWizard after{somewhere, today, Json::object(), matters()};
    after.setTyped(kept);
    CHECK(after.typed() == kept);
    CHECK(lineOf(after.setupPage(1)->form(), "name").text() == QStringLiteral("half a na"));
    CHECK(lineOf(after.setupPage(numberPage)->form(), "padding").text() == QStringLiteral("three"));
    CHECK(qobject_cast<CataloguePage*>(after.setupPage(cataloguePage))->ticked() == std::vector<std::string>{"SC001"});
    after.setTyped({{"pages", {1, 2}}}); // of another program: nothing happens
    CHECK(after.typed() == kept);
}

TEST_CASE("every edit of a page is told, so that it can be kept", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office(), matters()};
    int told = 0;
    QObject::connect(&wizard, &FirstRunWizard::edited, &wizard, [&] { ++told; });
    QTest::keyClicks(&lineOf(wizard.setupPage(1)->form(), "phone"), QStringLiteral("12"));
    CHECK(told == 2);
    for (auto* all : wizard.setupPage(cataloguePage)->findChildren<LinkButton*>())
        all->click();
    CHECK(told >= 4);
}
