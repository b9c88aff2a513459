// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to the first printed 立案审批表, by the keys and buttons that a person presses.
#include <chrono>
#include <fstream>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "app/desktop/FirstRun.h"
#include "app/desktop/Recovery.h"
#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/forms/Form.h"
#include "ui/forms/editors/TableEditor.h"
#include "ui/forms/wizard/CataloguePage.h"
#include "ui/forms/wizard/SetupPages.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/parts/PageView.h"
#include "ui/shell/CaseFolder.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::string password = "first-password-1";

StoreOptions cheap()
{
    StoreOptions options;
    options.kdf = {1, 8192, 1, 8192};
    return options;
}

struct Folder {
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "anjuan-first-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::filesystem::path store() const { return path / "own" / "store.anjuan"; }
    std::filesystem::path path;
};

QLineEdit& lineOf(SetupPage& page, const char* key)
{
    return *page.form().editor(key)->findChild<QLineEdit*>();
}

void type(SetupPage& page, const char* key, const std::string& text)
{
    auto& line = lineOf(page, key);
    line.clear();
    commitText(line, text);
}

void press(FirstRunWizard& wizard, QWizard::WizardButton which)
{
    QTest::mouseClick(wizard.button(which), Qt::LeftButton);
    QApplication::processEvents();
}

void pick(QWidget& editor, const std::string& key)
{
    auto* combo = editor.findChild<QComboBox*>();
    combo->setCurrentIndex(combo->findData(toText(key)));
    Q_EMIT combo->activated(combo->currentIndex());
}

struct Who {
    const char* login;
    const char* name;
    const char* role;
    const char* certificate;
};

constexpr Who people[] = {{"chen", "陈某", "执法人员", "A0001"}, {"li", "李某", "执法人员", "A0002"},
    {"sun", "孙某", "办案机构负责人", "A0003"}, {"zheng", "郑某", "正职负责人", ""}, {"jiang", "蒋某", "系统管理员", ""}};

void fillUnit(SetupPage& page)
{
    type(page, "name", "云江县青石街道办事处");
    type(page, "short_for_numbers", "云青");
    pick(*page.form().editor("kind"), "街道办事处");
    type(page, "region_code", "999999");
    type(page, "address", "示例大道1号");
    type(page, "phone", "000-0000 0100");
    type(page, "case_unit", "青石街道综合行政执法办公室");
    type(page, "reconsideration_organ", "云江县人民政府");
    type(page, "court", "云江县人民法院");
    type(page, "collecting_bank", "示例银行云江支行");
    type(page, "account_name", "云江县非税收入待解缴账户");
    type(page, "account_no", "000000");
}

void fillPeople(SetupPage& page)
{
    auto* table = qobject_cast<TableEditor*>(page.form().editor("people"));
    REQUIRE(table != nullptr);
    for (std::size_t at = 0; at < std::size(people); ++at) {
        if (at > 0)
            table->addRow();
        const auto& who = people[at];
        const int row = static_cast<int>(at);
        const auto put = [&](int column, const std::string& text) { commitText(*table->cell(row, column).findChild<QLineEdit*>(), text); };
        put(0, who.login);
        put(1, who.name);
        pick(table->cell(row, 2), who.role);
        if (*who.certificate) {
            put(4, who.certificate);
            put(5, "2020-01-01");
            put(6, "2099-12-31");
        }
        put(7, password);
    }
}

void fillCatalogue(SetupPage& page)
{
    type(page, "version", "2024-01");
    type(page, "in_force_from", "2020-01-01");
    type(page, "basis", "省政府公告（虚构）");
    auto* yes = page.form().editor("confirmed")->findChildren<QRadioButton*>().front();
    QTest::mouseClick(yes, Qt::LeftButton);
}

/// Through every page with Next, as a person does; the wizard stands at its last page afterwards.
void clickThrough(FirstRunWizard& wizard)
{
    wizard.show();
    REQUIRE(QTest::qWaitForWindowExposed(&wizard));
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == 1);
    press(wizard, QWizard::NextButton); // empty: refused, said there
    REQUIRE(wizard.currentId() == 1);
    fillUnit(*wizard.setupPage(1));
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == 2);
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == 3);
    fillCatalogue(*wizard.setupPage(3));
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == 4);
    fillPeople(*wizard.setupPage(4));
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == 5);
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == 6);
}

std::unique_ptr<OpenOffice> foundedIn(FirstRun& run)
{
    const auto wizard = run.wizard();
    clickThrough(*wizard);
    press(*wizard, QWizard::FinishButton);
    CHECK(wizard->result() == QDialog::Accepted);
    auto made = run.make(*wizard);
    if (!made)
        FAIL(toUtf8(words(made.refusal())));
    return std::move(*made);
}

Json stepOn(Date today, const char* act, Json facts)
{
    return {{"act", act}, {"now", today.iso()}, {"facts", std::move(facts)}};
}

Json filing(Date today)
{
    auto step = stepOn(today, "file", {{"cause", "涉嫌未密闭运输砂土"}, {"matter", "HB003"}, {"handlers", {"chen", "li"}}, {"conduct_ended_on", today.iso()},
        {"discovered_on", today.iso()}, {"endangers_life", false}, {"fined_before", false}, {"criminal", "not-suspected"}, {"reasons", "巡查发现，有照片证明，符合立案条件"}});
    step["officers"] = {"chen", "li"};
    return step;
}

} // namespace

TEST_CASE("a new office comes from an empty folder to its first filing approval through the window", "[first-run][journey]")
{
    const auto began = std::chrono::steady_clock::now();
    Folder folder;
    FirstRun run{folder.store(), std::nullopt, cheap()};
    {
        auto office = foundedIn(run);
        const auto& now = office->office().circumstances(PersonId{"chen"});
        CHECK(now.setup->organ.name == "云江县青石街道办事处");
        REQUIRE(now.law->adopted.size() == 1);
        CHECK(now.law->adopted[0].version == "2024-01");
        CHECK(now.law->adopted[0].matters.size() > 100);
        CHECK(now.law->rules.hearingThreshold(SubjectKind::NaturalPerson, now.today)->amount == Money::yuan(5000));
        CHECK_FALSE(now.law->rules.hearingThreshold(SubjectKind::NaturalPerson, now.today)->toConfirm);
        CHECK_FALSE(office->office().isPractice());
        CHECK_FALSE(std::filesystem::exists(folder.store().string() + ".setup-draft"));
    }
    const auto today = SystemClock{}.now().day();
    DesktopOptions options;
    options.store = folder.store();
    options.settingsFile = toText((folder.path / "settings.ini").string());
    options.open = [&folder](const std::string& login, const std::string& typed) {
        return openOffice({folder.store(), login, typed, std::nullopt, cheap()});
    };
    Practice office{std::move(options), password};
    office.sitDown("chen");
    office.registerLead({{"source", "patrol"}, {"content", "货车未密闭，路面遗撒砂土"}, {"place", "东桥路口"}, {"discovered_on", today.iso()},
                         {"party_name", "平砾运输有限公司"}, {"handling", "立即核查"}, {"occurred_on", today.iso()}});
    CHECK(office.take(stepOn(today, "register-party", {{"kind", "legal-person"}, {"name", "平砾运输有限公司"}, {"credit_code", "91999999MA1PL0014D"},
                             {"legal_representative", "许某"}, {"address", "示例路8号"}, {"telephone", "000-0000 0201"}})) == "");
    CHECK(office.take(filing(today)) == "");
    office.sitDown("sun");
    CHECK(office.sign("同意立案") == "");
    office.sitDown("zheng");
    CHECK(office.sign("同意立案") == "");
    const auto view = office.view();
    CHECK(view.file.number() == "云青综执立〔" + std::to_string(today.year()) + "〕1号");
    bool isPrinted = false;
    for (const auto& line : documentsOf(view)) {
        if (toUtf8(line.name).find("立案审批表") == std::string::npos)
            continue;
        office.folder().openPaper(line.id);
        auto* paper = qobject_cast<PaperSheet*>(office.folder().sheet());
        REQUIRE(paper != nullptr);
        CHECK(paper->pages()->pageCount() >= 1);
        const auto file = toText((folder.path / "filing.pdf").string());
        CHECK(paper->saveTo(file));
        isPrinted = std::filesystem::file_size(toUtf8(file)) > 1000;
    }
    CHECK(isPrinted);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began).count();
    CHECK(seconds < 600); // the ten minutes of the first run, less the typing
}

TEST_CASE("a first run that was killed goes on where it was, and the office is made as typed", "[first-run][journey]")
{
    Folder folder;
    {
        FirstRun killed{folder.store(), std::nullopt, cheap()};
        const auto wizard = killed.wizard();
        wizard->show();
        press(*wizard, QWizard::NextButton);
        fillUnit(*wizard->setupPage(1));
        fillPeople(*wizard->setupPage(4));
        QTest::qWait(700); // kept within the five seconds that may be lost, far before them
    }
    const auto file = folder.store().string() + ".setup-draft";
    REQUIRE(std::filesystem::exists(file));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::others_read) == std::filesystem::perms::none);
    const auto kept = SetupDraft{folder.store()}.read();
    REQUIRE(kept);
    CHECK(kept->dump().find(password) == std::string::npos);
    FirstRun again{folder.store(), std::nullopt, cheap()};
    const auto wizard = again.wizard();
    CHECK(toUtf8(lineOf(*wizard->setupPage(1), "name").text()) == "云江县青石街道办事处");
    auto* table = qobject_cast<TableEditor*>(wizard->setupPage(4)->form().editor("people"));
    REQUIRE(table != nullptr);
    CHECK(toUtf8(table->cell(1, 1).findChild<QLineEdit*>()->text()) == "李某");
    CHECK(table->cell(1, 7).findChild<QLineEdit*>()->text().isEmpty());
}

TEST_CASE("a store that cannot be made there is refused, and the wizard still holds everything", "[first-run][journey]")
{
    Folder folder;
    std::filesystem::create_directories(folder.store().parent_path());
    FirstRun run{folder.store(), std::nullopt, cheap()};
    const auto wizard = run.wizard();
    clickThrough(*wizard);
    // Something lies there meanwhile.
    { std::ofstream{folder.store()} << "not a store"; }
    auto made = run.make(*wizard);
    REQUIRE_FALSE(made);
    CHECK_FALSE(words(made.refusal()).isEmpty());
    CHECK(toUtf8(lineOf(*wizard->setupPage(1), "name").text()) == "云江县青石街道办事处");
    CHECK(SetupDraft{folder.store()}.read().has_value());
    std::filesystem::remove(folder.store());
    CHECK(run.make(*wizard));
}

TEST_CASE("the recovery sheet is printed on two pages, typed back, and opens the store for a forgotten password", "[first-run][journey]")
{
    Folder folder;
    FirstRun run{folder.store(), std::nullopt, cheap()};
    auto office = foundedIn(run);
    auto dialog = drawRecoverySheet(*office);
    REQUIRE(dialog);
    (*dialog)->show();
    const auto lines = (*dialog)->findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 4);
    const RecoverySheet sheet{toUtf8(lines[0]->text()), toUtf8(lines[2]->text())};
    CHECK(office->store().accounts().isRecoverySheet(sheet));
    QTest::keyClicks(lines[1], lines[0]->text().toLower());
    QTest::keyClicks(lines[3], lines[2]->text());
    QTest::mouseClick((*dialog)->findChild<QPushButton*>(QStringLiteral("finishSetup")), Qt::LeftButton);
    CHECK((*dialog)->result() == QDialog::Accepted);
    const auto printed = recoveryPaper("云江县青石街道办事处", false, sheet, Date::of(2026, 11, 25));
    REQUIRE(printed);
    CHECK(printed->pages == 2);
    CHECK(office->store().accounts().recover(sheet, "zheng", "quite-another-1"));
    CHECK_FALSE(office->store().accounts().isRecoverySheet({sheet.first, sheet.first}));
}

TEST_CASE("a practice office is made beside the own one and wiped in one go", "[first-run][journey]")
{
    Folder folder;
    std::filesystem::create_directories(folder.store().parent_path());
    const auto beside = practiceBeside(folder.store());
    FirstRun run{folder.store(), Instant::at(Date::of(2026, 11, 25), *TimeOfDay::make(9, 0)), cheap()};
    REQUIRE(run.makePractice(beside, "practice-0000"));
    DesktopOptions options;
    options.store = beside;
    options.settingsFile = toText((folder.path / "settings.ini").string());
    options.open = [&](const std::string& login, const std::string& typed) { return openOffice({beside, login, typed, std::nullopt, cheap()}); };
    Practice office{std::move(options), "practice-0000"};
    office.sitDown("chen");
    CHECK(office.desktop().window().windowTitle().contains(words(N_("(practice)"))));
    DocketFilter all;
    const auto cases = office.desktop().office()->store().queries().docket(all, DocketSort::Newest, {0, 10});
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().stage == "notice-served");
    CHECK(cases.front().number == "云青综执立〔2026〕18号");
    office.desktop().waitForBackup();
    QApplication::processEvents();
    office.desktop().wipePracticeNow();
    CHECK_FALSE(std::filesystem::exists(beside));
    CHECK_FALSE(std::filesystem::exists(beside.string() + ".vault"));
    CHECK(office.desktop().window().isLocked());
    for (const auto& left : std::filesystem::recursive_directory_iterator{beside.parent_path()})
        CHECK_FALSE(left.is_regular_file());
}
