// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office in a folder of its own, driven through the window as people drive it.
#pragma once
#include <filesystem>
#include <memory>

#include "app/desktop/Desktop.h"
#include "core/base/Json.h"

namespace anjuan::test {

/// The clock on the wall of the practice office; everybody sees the same one.
class WallClock final : public Clock {
public:
    explicit WallClock(std::shared_ptr<FixedClock> wall) : m_wall(std::move(wall)) {}
    Instant now() const override { return m_wall->now(); }

private:
    std::shared_ptr<FixedClock> m_wall;
};

class Practice {
public:
    Practice();
    /// Another office, at its own store, with its own clock; everybody has this password.
    Practice(DesktopOptions options, std::string password);
    ~Practice();

    Desktop& desktop() { return *m_desktop; }
    /// Turns the clock to "2026-09-17T08:40".
    void turnTo(const std::string& moment);
    /// Takes the practice case to its archive through the core's door; before anybody sits down.
    void tellAll();
    /// A folder of the test's own.
    const std::filesystem::path& scratch() const { return m_folder; }
    /// Types name and password on the sign-in screen; nothing when that person is at the desk already.
    void sitDown(const std::string& login);
    /// Registers the lead with Ctrl+N and these facts; the new case is open afterwards.
    void registerLead(const Json& facts);
    /// Opens the sheet of a step from the bar of the next step or its menu.
    StepSheet* openStep(const std::string& act);
    /// Fills the sheet as told, presses its button; what it says when it refuses, empty when the act was done.
    std::string take(const Json& told);
    std::string press(StepSheet& sheet);
    std::string sign(const std::string& opinion);
    /// With ANJUAN_PICTURES=folder in the environment the window is written there as name.png, at 1366 or ANJUAN_PICTURE_SIZE=1920,
    /// dark with ANJUAN_PICTURE_DARK; else nothing happens.
    void picture(const char* name);
    CaseFolder& folder();
    CaseView view();
    const std::filesystem::path& folderOnDisk() const { return m_folder; }
    const QString& caseId() const { return m_case; }
    /// Looks at this case from now on.
    void openAs(const QString& id) { m_case = id; }
    static Json told();

private:
    std::filesystem::path m_folder;
    std::shared_ptr<FixedClock> m_wall;
    std::string m_password;
    std::string m_who;
    QString m_case;
    std::unique_ptr<Desktop> m_desktop;
};

/// Everything that is wrong, as it stands on the sheet.
std::string messagesOn(const QWidget& sheet);
/// Chinese as an input method commits it.
void commitText(QWidget& widget, const std::string& utf8);

} // namespace anjuan::test
