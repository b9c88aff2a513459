// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FirstRun.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "app/Composition.h"
#include "app/Resources.h"
#include "app/desktop/SetupText.h"
#include "core/base/Json.h"
#include "core/office/StoreFailure.h"
#include "ui/forms/wizard/FirstRunWizard.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int shortestPassword = 8;

void say(const QString& sentence)
{
    QMessageBox::warning(nullptr, words(N_("Anjuan")), sentence);
}

bool make(const std::filesystem::path& store, const std::string& setup, const std::string& password, bool practice, std::optional<Instant> now)
{
    try {
        auto made = foundOffice(store, setup, password, practice, practice ? now : std::nullopt);
        if (!made)
            say(words(made.refusal()));
        return static_cast<bool>(made);
    } catch (const StoreFailure& failure) {
        say(words(failure));
        return false;
    }
}

Json practiceSetup()
{
    const auto text = readText(resourceFolder() / "practice" / "office.json");
    const auto json = text ? parseJson(*text, "office.json") : Result<Json>{text.refusal()};
    return json ? *json : Json::object();
}

std::optional<std::filesystem::path> foundPractice(const std::filesystem::path& store, std::optional<Instant> now)
{
    for (;;) {
        bool agreed = false;
        const auto password = QInputDialog::getText(nullptr, words(N_("Practice office")),
            words(N_("One password for all invented people (at least 8 characters). Sign in as chen, li, sun, wu, feng, zheng or wei.")), QLineEdit::Password, {}, &agreed);
        if (!agreed)
            return std::nullopt;
        if (password.size() >= shortestPassword && make(store, practiceSetup().dump(), toUtf8(password), true, now))
            return store;
    }
}

std::optional<std::filesystem::path> foundOwn(const std::filesystem::path& store, std::optional<Instant> now)
{
    const auto today = SystemClock{}.now().day();
    FirstRunWizard wizard{QString::fromStdString(store.string()), today, startOfSetup(practiceSetup())};
    while (wizard.exec() == QDialog::Accepted) {
        const std::filesystem::path chosen{wizard.storeFile().toStdString()};
        const auto setup = foundingOf(wizard.setup());
        if (!make(chosen, setup.dump(), {}, false, std::nullopt))
            continue;
        if (wizard.wantsPractice())
            (void)foundPractice(chosen.parent_path() / "practice.anjuan", now);
        return chosen;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::filesystem::path> firstRun(const std::filesystem::path& store, std::optional<Instant> now)
{
    QMessageBox choice;
    choice.setWindowTitle(words(N_("Anjuan")));
    choice.setText(words(N_("There is no store here yet")));
    choice.setInformativeText(words(N_("Set up your own office, or try everything with an invented one first. A practice office says so on every page and paper.")));
    auto* own = choice.addButton(words(N_("Set up the office")), QMessageBox::AcceptRole);
    auto* practice = choice.addButton(words(N_("Practice office")), QMessageBox::ActionRole);
    choice.addButton(words(N_("Leave")), QMessageBox::RejectRole);
    choice.exec();
    if (choice.clickedButton() == own)
        return foundOwn(store, now);
    return choice.clickedButton() == practice ? foundPractice(store, now) : std::nullopt;
}

} // namespace anjuan
