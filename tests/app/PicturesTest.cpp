// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the program at several moments of the practice case, to be looked at: ANJUAN_PICTURES=folder journey_tests "[pictures]"
#include <cstdlib>
#include <fstream>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include "app/Resources.h"
#include "app/desktop/FirstRun.h"
#include "app/desktop/Recovery.h"
#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/pages/GuidancePane.h"
#include "ui/shell/CaseFolder.h"
#include "ui/forms/Form.h"
#include "ui/forms/StepForm.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

class Camera {
public:
    Camera(Practice& practice, QString folder) : m_practice(practice), m_folder(std::move(folder)) {}
    void take(const char* name)
    {
        QTest::qWait(400);
        const auto file = m_folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
        CHECK(m_practice.desktop().window().grab().save(file));
    }

private:
    Practice& m_practice;
    QString m_folder;
};

void until(Practice& practice, const Json& told, std::size_t& at, const std::string& last)
{
    for (; at < told["steps"].size(); ++at) {
        const auto& step = told["steps"][at];
        practice.turnTo(step["now"]);
        practice.sitDown(step["by"]);
        CHECK(practice.take(step) == "");
        if (step["step"] == last)
            break;
        for (const auto& signature : step.value("sign", Json::array())) {
            practice.turnTo(signature["now"]);
            practice.sitDown(signature["by"]);
            CHECK(practice.sign(signature["opinion"]) == "");
        }
    }
}

} // namespace

TEST_CASE("pictures of the program", "[.pictures]")
{
    const char* folder = std::getenv("ANJUAN_PICTURES");
    REQUIRE(folder != nullptr);
    const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
    const bool isWide = size && std::string{size} == "1920";
    const bool isDark = std::getenv("ANJUAN_PICTURE_DARK") != nullptr;
    const char* tongue = std::getenv("ANJUAN_PICTURE_LANG");
    installTranslators(languageOf(QString::fromUtf8(tongue ? tongue : "zh_CN")));
    const char* letters = std::getenv("ANJUAN_PICTURE_LETTERS");
    Practice practice;
    Camera camera{practice, toText(folder)};
    auto& window = practice.desktop().window();
    window.resize(isWide ? 1920 : 1366, isWide ? 1040 : 730);
    if (isDark)
        window.actions().action(ActionId::Dark)->trigger();
    for (int size = 100; letters && size < std::atoi(letters); size += 10)
        window.actions().action(ActionId::Larger)->trigger();
    camera.take("00-sign-in");
    const auto told = Practice::told();
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    practice.desktop().workspace()->openNewLead();
    camera.take("01-new-lead");
    window.actions().action(ActionId::CloseTab)->trigger();
    Json lead = told["steps"][0]["facts"];
    lead["occurred_on"] = "2026-09-17";
    practice.registerLead(lead);
    practice.folder().openStep(Act::FileCase);
    if (auto* filing = qobject_cast<StepSheet*>(practice.folder().sheet())) {
        auto* matter = filing->form().form().editor("matter");
        auto* line = matter->findChild<QLineEdit*>();
        line->setFocus();
        commitText(*line, "油烟");
        camera.take("14-picker");
        line->completer()->setCompletionPrefix(QStringLiteral("油烟"));
        line->completer()->complete();
        QTest::qWait(200);
        CHECK(line->completer()->popup()->grab().save(toText(folder) + QStringLiteral("/14-picker-list.png")));
        line->completer()->popup()->hide();
        line->clear();
        commitText(*line, "HB003");
        camera.take("15-matter");
    }
    practice.folder().stepBack();
    std::size_t at = 1;
    until(practice, told, at, "P05");
    camera.take("02-waiting");
    practice.sitDown("sun");
    practice.desktop().workspace()->begin();
    camera.take("03-home-leader");
    practice.desktop().workspace()->openCase(practice.caseId());
    Q_EMIT practice.folder().page()->perform(QStringLiteral("sign:") + QString::number(practice.view().file.proposals[0].stamp.entryNo));
    camera.take("04-sign");
    practice.folder().stepBack();
    for (const auto& signature : told["steps"][at]["sign"]) {
        practice.turnTo(signature["now"]);
        practice.sitDown(signature["by"]);
        CHECK(practice.sign(signature["opinion"]) == "");
    }
    ++at;
    until(practice, told, at, "P11.facts");
    ++at;
    practice.desktop().workspace()->openCase(practice.caseId());
    practice.folder().openStep(Act::ConcludeInquiry);
    if (auto* concluding = qobject_cast<StepSheet*>(practice.folder().sheet())) {
        Json report = told["steps"][at]["facts"];
        report["occurred_on"] = "2026-09-28";
        (void)concluding->form().setFacts(report);
        auto* pane = concluding->findChild<GuidancePane*>();
        REQUIRE(pane != nullptr);
        pane->follow();   // what is set by the program is no typing
        concluding->form().form().focusField("penalties");
        camera.take("19-guidance");
        report["penalties"][0]["amount_fen"] = 2'500'000;
        (void)concluding->form().setFacts(report);
        pane->follow();
        camera.take("20-guidance-outside");
    }
    practice.folder().stepBack();
    until(practice, told, at, "P13.service");
    camera.take("05-case");
    window.showPlace(QStringLiteral("todo"));
    camera.take("06-home");
    window.showPlace(QStringLiteral("cases"));
    camera.take("07-cases");
    window.showPlace(QStringLiteral("deadlines"));
    camera.take("08-deadlines");
    practice.desktop().workspace()->openCase(practice.caseId());
    for (int tab = 1; tab < 9; ++tab) {
        practice.folder().showTab(tab);
        camera.take(("09-tab-" + std::to_string(tab)).c_str());
    }
    practice.folder().openGuidance();
    camera.take("21-guidance-sheet");
    practice.folder().stepBack();
    practice.folder().openStep(Act::RecordDefence);
    camera.take("10-step");
    practice.folder().stepBack();
    practice.folder().openStep(Act::InspectScene);
    auto* sheet = qobject_cast<StepSheet*>(practice.folder().sheet());
    REQUIRE(sheet != nullptr);
    sheet->form().setFacts({});
    practice.press(*sheet);
    camera.take("11-refused");
    practice.folder().stepBack();
    for (const auto& line : documentsOf(practice.view())) {
        if (line.number.contains(QString::fromUtf8("罚告")))
            practice.folder().openPaper(line.id);
    }
    camera.take("12-paper");
    for (const auto& [id, name] : {std::pair{ActionId::Settings, "16-settings"}, std::pair{ActionId::Contents, "17-help"}, std::pair{ActionId::KeyMap, "18-keys"}}) {
        QTimer::singleShot(300, &window, [&, name = name] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            CHECK(dialog->grab().save(toText(folder) + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
            dialog->reject();
        });
        window.actions().action(id)->trigger();
    }
    practice.desktop().lock();
    camera.take("13-locked");
    practice.desktop().window().actions().action(ActionId::NormalSize)->trigger();
}

TEST_CASE("pictures of the first run", "[.pictures]")
{
    const char* folder = std::getenv("ANJUAN_PICTURES");
    REQUIRE(folder != nullptr);
    const char* tongue = std::getenv("ANJUAN_PICTURE_LANG");
    installTranslators(languageOf(QString::fromUtf8(tongue ? tongue : "zh_CN")));
    Theme theme;
    theme.setBrightness(std::getenv("ANJUAN_PICTURE_DARK") ? Brightness::Dark : Brightness::Light);
    const auto store = std::filesystem::temp_directory_path() / "anjuan-first-pictures" / "store.anjuan";
    FirstRun run{store, std::nullopt};
    const auto wizard = run.wizard();
    auto office = Json::parse(*readText(std::filesystem::path{ANJUAN_RESOURCES} / "practice/office.json"));
    for (const char* part : {"people", "administrators"}) {
        for (auto& person : office[part]) {
            person["password"] = "first-password-1";
            person["role"] = std::string_view{part} == "people" ? "执法人员" : "系统管理员";
        }
    }
    wizard->show();
    const auto grab = [&](const std::string& name) {
        QTest::qWait(200);
        CHECK(wizard->grab().save(toText(folder) + QStringLiteral("/w") + toText(name) + QStringLiteral(".png")));
    };
    grab("0");
    wizard->next();
    wizard->next();
    grab("1-refused");
    office["catalogue"]["checked"] = true;
    wizard->setSetup(office);
    for (int page = 1; page < 7; ++page) {
        grab(std::to_string(page));
        wizard->next();
    }
    RecoveryDialog sheet{QStringLiteral("7QK2M-9XWPD-4HNTR-8YJGA-6ZLES-BB2KX"), QStringLiteral("B3FVC-8YJGA-6ZLES-7QK2M-9XWPD-4HNTR"), [](const QString&, const QString&) { return false; }};
    sheet.show();
    QTest::qWait(200);
    CHECK(sheet.grab().save(toText(folder) + QStringLiteral("/w8-sheet.png")));
    const auto printed = recoveryPaper("云江县青石街道办事处", false, {"7QK2M-9XWPD-4HNTR-8YJGA-6ZLES-BB2KX", "B3FVC-8YJGA-6ZLES-7QK2M-9XWPD-4HNTR"}, Date::of(2026, 11, 25));
    REQUIRE(printed);
    std::ofstream{std::string{folder} + "/recovery.pdf", std::ios::binary}.write(reinterpret_cast<const char*>(printed->pdf.data()), static_cast<std::streamsize>(printed->pdf.size()));
    std::filesystem::remove_all(store.parent_path());
}
