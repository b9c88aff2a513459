// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/Typing.h"
#include "core/base/Json.h"
#include "ui/forms/editors/TableEditor.h"
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
            {"people", {{{"login", "chen"}, {"name", "陈某"}, {"role", "执法人员"},
                         {"certificate", {{"no", "云执证0001"}, {"valid_from", "2023-06-01"}, {"valid_to", "2028-05-31"},
                                          {"organ", "云江县青石街道办事处"}}}, {"password", "a long secret"}},
                        {{"login", "zheng"}, {"name", "郑某"}, {"role", "正职负责人"}, {"certificate", nullptr}, {"password", "another one"}}}},
            {"administrators", {{{"login", "sysadmin"}, {"name", "蒋某"}, {"role", "系统管理员"}, {"password", "one more secret"}}}}};
}

} // namespace

TEST_CASE("a setup comes out of the pages as it went in", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office()};
    CHECK(wizard.setup() == office());
    CHECK(wizard.storeFile() == somewhere);
    CHECK(wizard.wantsPractice());
}

TEST_CASE("what no page asks for is passed through", "[forms][wizard]")
{
    auto start = office();
    start["local_rules"] = Json::array({{{"key", "file_within"}, {"value", 7}}});
    FirstRunWizard wizard{somewhere, today, start};
    CHECK(wizard.setup()["local_rules"] == start["local_rules"]);
}

TEST_CASE("the wizard goes from page to page to the end", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office()};
    wizard.show();
    for (int page = 0; page < 5; ++page) {
        CHECK(wizard.currentId() == page);
        wizard.next();
    }
    REQUIRE(wizard.currentId() == 5);
    const auto* finish = qobject_cast<FinishPage*>(wizard.setupPage(5));
    CHECK(toUtf8(finish->summary()).find("陈某、郑某、蒋某") != std::string::npos);
    CHECK(toUtf8(finish->summary()).find("云江县青石街道办事处") != std::string::npos);
    wizard.accept();
    CHECK(wizard.result() == QDialog::Accepted);
}

TEST_CASE("a page with something missing is not left, and says it there", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, Json::object()};
    wizard.show();
    wizard.next();
    REQUIRE(wizard.currentId() == 1);
    wizard.next();
    CHECK(wizard.currentId() == 1);
    CHECK(wizard.setupPage(1)->form().messageOf("name") != nullptr);
}

TEST_CASE("nothing typed is lost on the way back and forth", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office()};
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
    FirstRunWizard wizard{somewhere, today, start};
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
    FirstRunWizard wizard{somewhere, today, office()};
    auto* page = wizard.setupPage(2);
    page->form().editor("pattern")->setValue(Value{std::string{"云青〔{year}〕号"}});
    CHECK_FALSE(page->validatePage());
    REQUIRE(page->form().messageOf("pattern") != nullptr);
    CHECK(toUtf8(page->form().messageOf("pattern")->sentence()).find("{seq}") != std::string::npos);
}

TEST_CASE("shapes of the unit and the place are checked", "[forms][wizard]")
{
    FirstRunWizard wizard{somewhere, today, office()};
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
        FirstRunWizard wizard{somewhere, today, setup};
        const bool left = wizard.setupPage(3)->validatePage();
        return !left && wizard.setupPage(3)->form().messageOf("people") != nullptr;
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
    FirstRunWizard wizard{somewhere, today, setup};
    CHECK_FALSE(wizard.setupPage(1)->validatePage());
}
