// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FirstRun.h"

#include <algorithm>

#include <QInputDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

#include "app/PracticeCase.h"
#include "app/Resources.h"
#include "app/desktop/Meanwhile.h"
#include "app/desktop/Recovery.h"
#include "app/desktop/SetupText.h"
#include "core/base/Json.h"
#include "core/office/StoreFailure.h"
#include "ui/pages/MatterWords.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int shortestPassword = 8;
/// Typing is kept this long after it stops.
constexpr int keptAfter = 400;

void say(const QString& sentence)
{
    QMessageBox box{QMessageBox::Warning, words(N_("Anjuan")), sentence};
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

Refusal refusalOf(const StoreFailure& failure)
{
    Finding finding;
    finding.rule = "store";
    finding.sentence = failure.sentence();
    finding.advice = {N_("Nothing was set up, and what you typed is kept. Choose another place or try again when the cause is removed"), {}};
    return refuse(Why::Busy, std::move(finding));
}

Json practiceSetup()
{
    const auto text = readText(resourceFolder() / "practice" / "office.json");
    const auto json = text ? parseJson(*text, "office.json") : Result<Json>{text.refusal()};
    return json ? *json : Json::object();
}

/// Who signs in first: the first of the people who is no administrator (founding draws the key for him).
const Json* firstPerson(const Json& setup)
{
    const auto people = setup.find("people");
    return people == setup.end() || people->empty() ? nullptr : &people->front();
}

} // namespace

std::filesystem::path practiceBeside(const std::filesystem::path& store)
{
    return store.parent_path() / "practice.anjuan";
}

FirstRun::FirstRun(std::filesystem::path store, std::optional<Instant> now, StoreOptions options)
    : m_store(std::move(store)), m_now(now), m_options(std::move(options)), m_draft(m_store)
{
}

std::unique_ptr<FirstRunWizard> FirstRun::wizard()
{
    const auto today = SystemClock{}.now().day();
    const auto law = shippedLaw(resourceFolder());
    auto made = std::make_unique<FirstRunWizard>(toText(m_store.string()), today, startOfSetup(practiceSetup()),
        law ? shippedMatters(*law, today) : std::vector<Pick>{});
    if (const auto typed = m_draft.read())
        made->setTyped(*typed);
    auto& shown = *made;
    auto* soon = new QTimer{&shown};
    soon->setSingleShot(true);
    soon->setInterval(keptAfter);
    QObject::connect(&shown, &FirstRunWizard::edited, soon, qOverload<>(&QTimer::start));
    QObject::connect(soon, &QTimer::timeout, &shown, [this, &shown] { (void)m_draft.keep(shown.typed()); });
    return made;
}

Result<std::unique_ptr<OpenOffice>> FirstRun::make(const FirstRunWizard& wizard)
{
    (void)m_draft.keep(wizard.typed());
    const std::filesystem::path store{toUtf8(wizard.storeFile())};
    const auto setup = foundingOf(wizard.setup());
    const auto* first = firstPerson(setup);
    try {
        auto made = meanwhile(words(N_("The store is made and the keys of the people are drawn…")),
            [&] { return foundStore(store, setup.dump(), {}, false, std::nullopt, m_options); });
        if (!made)
            return std::move(made).refusal();
        m_draft.remove();
        return openOffice({store, first->value("login", ""), first->value("first_password", ""), std::nullopt, m_options});
    } catch (const StoreFailure& failure) {
        return refusalOf(failure);
    }
}

Result<Done> FirstRun::makePractice(const std::filesystem::path& store, const std::string& password)
{
    try {
        const auto until = m_now.value_or(SystemClock{}.now());
        const auto founded = std::min(until, practiceCaseBegins().value_or(until));
        auto made = meanwhile(words(N_("The practice office is made…")),
            [&] { return foundStore(store, practiceSetup().dump(), password, true, founded, m_options); });
        if (!made)
            return made;
        QProgressDialog bar{words(N_("The practice case is told up to the served notice…")), {}, 0, 0};
        bar.setWindowModality(Qt::ApplicationModal);
        return tellPracticeCase(store, password, until, m_options, [&bar](int done, int all) {
            bar.setMaximum(all);
            bar.setValue(done);
            QApplication::processEvents();
        });
    } catch (const StoreFailure& failure) {
        return refusalOf(failure);
    }
}

std::optional<std::filesystem::path> FirstRun::runPractice(const std::filesystem::path& store)
{
    for (;;) {
        bool agreed = false;
        const auto password = QInputDialog::getText(nullptr, words(N_("Practice office")),
            words(N_("One password for all invented people (at least 8 characters). Sign in as chen, li, sun, wu, feng, zheng or wei.")), QLineEdit::Password, {}, &agreed);
        if (!agreed)
            return std::nullopt;
        if (password.size() < shortestPassword) {
            say(words(N_("The password has fewer than 8 characters")));
            continue;
        }
        auto made = makePractice(store, toUtf8(password));
        if (made)
            return store;
        say(words(made.refusal()));
    }
}

std::optional<std::filesystem::path> FirstRun::runOwn()
{
    const auto shown = wizard();
    while (shown->exec() == QDialog::Accepted) {
        auto office = make(*shown);
        if (!office) {
            say(words(office.refusal()));
            continue; // the wizard is shown again where it ended
        }
        const std::filesystem::path chosen{toUtf8(shown->storeFile())};
        if (auto sheet = drawRecoverySheet(**office))
            (*sheet)->exec();
        else
            say(words(sheet.refusal()));
        office->reset();
        if (shown->wantsPractice() && !std::filesystem::exists(practiceBeside(chosen)))
            (void)runPractice(practiceBeside(chosen));
        return chosen;
    }
    (void)m_draft.keep(shown->typed());
    return std::nullopt;
}

std::optional<std::filesystem::path> FirstRun::run()
{
    QMessageBox choice;
    choice.setTextFormat(Qt::PlainText);
    choice.setWindowTitle(words(N_("Anjuan")));
    choice.setText(words(N_("There is no store here yet")));
    choice.setInformativeText(words(N_("Set up your own office, or try everything with an invented one first. A practice office says so on every page and paper.")));
    auto* own = choice.addButton(m_draft.read() ? words(N_("Go on with the set-up")) : words(N_("Set up the office")), QMessageBox::AcceptRole);
    auto* practice = choice.addButton(words(N_("Practice office")), QMessageBox::ActionRole);
    choice.addButton(words(N_("Leave")), QMessageBox::RejectRole);
    choice.exec();
    if (choice.clickedButton() == own)
        return runOwn();
    if (choice.clickedButton() != practice)
        return std::nullopt;
    const auto beside = practiceBeside(m_store);
    return std::filesystem::exists(beside) ? std::optional{beside} : runPractice(beside);
}

} // namespace anjuan
