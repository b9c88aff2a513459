// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Practice.h"

#include <cstdlib>
#include <stdexcept>

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/Resources.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/office/Founding.h"
#include "tests/support/Test.h"
#include "ui/forms/FieldMessage.h"
#include "ui/forms/Form.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/LockScreen.h"
#include "ui/parts/NextStepBar.h"
#include "ui/print/QtTypesetter.h"
#include "ui/shell/NewLeadPage.h"
#include "ui/shell/SigningSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan::test {
namespace {

const std::string practicePassword = "practice-0000";

StoreOptions cheap()
{
    StoreOptions options;
    options.kdf = {1, 8192, 1, 8192};
    return options;
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(toUtf8(words(result.refusal())));
    return std::move(*result);
}

Instant momentOf(const std::string& text)
{
    return Instant::at(*Date::parse(text.substr(0, 10)), *TimeOfDay::parse(text.substr(11, 5)));
}

std::filesystem::path resources()
{
    return ANJUAN_RESOURCES;
}

std::unique_ptr<OpenOffice> opened(std::unique_ptr<Store> store, std::unique_ptr<Session> session, const std::shared_ptr<FixedClock>& wall)
{
    return std::make_unique<OpenOffice>(std::move(store), std::move(session), std::make_unique<WallClock>(wall), std::make_unique<QtTypesetter>(),
        must(TemplateShelf::read(resources() / "templates")), must(shippedLaw(resources())), must(shippedStandards(resources())), true);
}

void makeStore(const std::filesystem::path& path, Instant now)
{
    const auto founding = must(readFounding(must(readText(resources() / "practice/office.json")), must(shippedLaw(resources())), practicePassword));
    auto store = createStore(path, {founding.setup.organ.name, true, now}, cheap());
    (void)must(found(store->journal(), store->accounts(), founding, now));
}

QPushButton* primaryOf(const QWidget& sheet)
{
    for (auto* button : sheet.findChildren<QPushButton*>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

} // namespace

Practice::Practice() : m_wall(std::make_shared<FixedClock>(momentOf("2026-09-17T08:30"))), m_password(practicePassword)
{
    auto name = (std::filesystem::temp_directory_path() / "anjuan-journey-XXXXXX").string();
    m_folder = mkdtemp(name.data());
    const auto store = m_folder / "practice.anjuan";
    makeStore(store, m_wall->now());
    DesktopOptions options;
    options.store = store;
    options.brightness = Brightness::Light;
    options.settingsFile = toText((m_folder / "settings.ini").string());
    options.open = [store, wall = m_wall](const std::string& login, const std::string& typed) -> Result<std::unique_ptr<OpenOffice>> {
        auto file = openStore(store, cheap());
        auto session = file->accounts().signIn(login, typed, wall->now());
        if (!session)
            return std::move(session).refusal();
        return opened(std::move(file), std::move(*session), wall);
    };
    m_desktop = std::make_unique<Desktop>(std::move(options));
    m_desktop->window().resize(1366, 768);
    m_desktop->window().show();
}

Practice::Practice(DesktopOptions options, std::string password)
    : m_wall(std::make_shared<FixedClock>(momentOf("2026-09-17T08:30"))), m_password(std::move(password)),
      m_desktop(std::make_unique<Desktop>(std::move(options)))
{
    m_desktop->window().resize(1366, 768);
    m_desktop->window().show();
}

Practice::~Practice()
{
    m_desktop.reset();
    if (m_folder.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Json Practice::told()
{
    return must(parseJson(must(readText(resources() / "practice/case.json")), "case.json"));
}

void Practice::tellAll()
{
    auto store = openStore(m_folder / "practice.anjuan", cheap());
    auto first = must(store->accounts().signIn("chen", m_password, m_wall->now()));
    auto office = opened(std::move(store), std::move(first), m_wall);
    std::optional<CaseId> id;
    const auto perform = [&](const Json& by, const Json& now, const Command& command) {
        turnTo(now);
        (void)must(office->signIn(by, m_password));
        id = id ? must(office->office().perform(office->session(), *id, command)).id : must(office->office().open(office->session(), std::get<TakeStep>(command))).id;
    };
    const auto story = told();
    for (const auto& step : story["steps"]) {
        const auto act = *actNamed(step["act"].get<std::string>());
        Json facts = step["facts"];
        for (const char* key : {"at", "officers"}) {
            if (step.contains(key))
                facts[key] = step[key];
        }
        perform(step["by"], step["now"], must(readStep(act, facts)));
        for (const auto& signature : step.value("sign", Json::array()))
            perform(signature["by"], signature["now"], SignProposal{0, act, true, signature["opinion"].get<std::string>()});
    }
}

void Practice::turnTo(const std::string& moment)
{
    m_wall->set(momentOf(moment));
}

void Practice::sitDown(const std::string& login)
{
    if (m_who == login)
        return;
    if (!m_who.empty())
        m_desktop->window().actions().action(ActionId::SignOut)->trigger();
    REQUIRE(m_desktop->window().isLocked());
    auto& screen = m_desktop->window().lockScreen();
    const auto fields = screen.findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 2);
    auto* name = fields[0]->echoMode() == QLineEdit::Password ? fields[1] : fields[0];
    auto* secret = fields[0]->echoMode() == QLineEdit::Password ? fields[0] : fields[1];
    name->clear();
    QTest::keyClicks(name, toText(login));
    QTest::keyClicks(secret, toText(m_password));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE_FALSE(m_desktop->window().isLocked());
    m_who = login;
    if (!m_case.isEmpty())
        m_desktop->workspace()->openCase(m_case);
}

void Practice::picture(const char* name)
{
    const char* folder = std::getenv("ANJUAN_PICTURES");
    if (folder == nullptr)
        return;
    const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
    auto& window = m_desktop->window();
    window.resize(size != nullptr && std::string{size} == "1920" ? QSize(1920, 1020) : QSize(1366, 730));
    auto* dark = window.actions().action(ActionId::Dark);
    if (std::getenv("ANJUAN_PICTURE_DARK") != nullptr && !dark->isChecked())
        dark->trigger();
    QTest::qWait(300);
    CHECK(window.grab().save(toText(folder) + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
}

CaseFolder& Practice::folder()
{
    auto* open = m_desktop->workspace()->folder(m_case);
    REQUIRE(open != nullptr);
    return *open;
}

CaseView Practice::view()
{
    return must(m_desktop->office()->office().view(m_desktop->office()->session(), CaseId{toUtf8(m_case)}));
}

void Practice::registerLead(const Json& facts)
{
    m_desktop->window().actions().action(ActionId::NewLead)->trigger();
    auto* page = qobject_cast<NewLeadPage*>(m_desktop->window().currentPage());
    REQUIRE(page != nullptr);
    auto& form = page->sheet()->form();
    REQUIRE(form.setFacts(facts));
    auto* place = form.form().editor("place")->findChild<QLineEdit*>();
    place->clear();
    commitText(*place, facts["place"].get<std::string>());
    QObject::connect(page->sheet(), &StepSheet::done, page->sheet(), [this](const Receipt& receipt) { m_case = toText(receipt.id.text()); });
    REQUIRE(press(*page->sheet()).empty());
    REQUIRE_FALSE(m_case.isEmpty());
    REQUIRE(m_desktop->workspace()->folder(m_case) != nullptr);
}

StepSheet* Practice::openStep(const std::string& act)
{
    const auto label = words(rowOf(*actNamed(act)).label);
    auto* bar = folder().page()->head()->step();
    for (auto* button : bar->findChildren<QPushButton*>()) {
        if (button->text() == label && button->isEnabled()) {
            button->click();
            return qobject_cast<StepSheet*>(folder().sheet());
        }
    }
    for (auto* action : bar->findChildren<QAction*>()) {
        if (action->text() == label && action->isEnabled()) {
            action->trigger();
            return qobject_cast<StepSheet*>(folder().sheet());
        }
    }
    return nullptr;
}

std::string Practice::press(StepSheet& sheet)
{
    auto* button = primaryOf(sheet);
    REQUIRE(button != nullptr);
    bool isDone = false;
    QObject::connect(&sheet, &StepSheet::done, &sheet, [&](const Receipt&) { isDone = true; });
    button->click();
    return isDone ? std::string{} : "refused: " + messagesOn(sheet);
}

std::string Practice::take(const Json& told)
{
    auto* sheet = openStep(told["act"].get<std::string>());
    if (!sheet)
        return "the step is not offered";
    Json facts = told["facts"];
    facts["occurred_on"] = told["now"].get<std::string>().substr(0, 10);
    for (const char* key : {"at", "officers"}) {
        if (told.contains(key))
            facts[key] = told[key];
    }
    if (auto set = sheet->form().setFacts(facts); !set)
        return toUtf8(words(set.refusal()));
    return press(*sheet);
}

std::string Practice::sign(const std::string& opinion)
{
    auto* bar = folder().page()->head()->step();
    for (auto* button : bar->findChildren<QPushButton*>()) {
        if (button->text() == words(N_("Read and sign")))
            button->click();
    }
    auto* sheet = qobject_cast<SigningSheet*>(folder().sheet());
    if (!sheet)
        return "no signature is wanted of this person";
    commitText(*sheet->opinion(), opinion);
    sheet->findChild<QPushButton*>(QStringLiteral("agree"))->click();
    if (!folder().sheet())
        return {};
    const auto said = messagesOn(*folder().sheet());
    return said.empty() ? "the sheet stays, without a word" : said;
}

std::string messagesOn(const QWidget& sheet)
{
    QStringList said;
    for (const auto* label : sheet.findChildren<QLabel*>()) {
        const bool isMessage = qobject_cast<FieldMessage*>(label->parentWidget()) != nullptr || label->objectName() == QLatin1String("problem");
        if (isMessage && !label->text().isEmpty())
            said << label->text();
    }
    return toUtf8(said.join(QStringLiteral(" | ")));
}

void commitText(QWidget& widget, const std::string& utf8)
{
    QInputMethodEvent event;
    event.setCommitString(toText(utf8));
    QApplication::sendEvent(&widget, &event);
}

} // namespace anjuan::test
