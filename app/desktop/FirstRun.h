// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>

#include "app/Composition.h"
#include "app/desktop/SetupDraft.h"
#include "ui/forms/wizard/FirstRunWizard.h"

namespace anjuan {

/// Where no store lies yet: asks whether to set up the office or a practice office, and makes it.
class FirstRun {
public:
    FirstRun(std::filesystem::path store, std::optional<Instant> now, StoreOptions options = {});

    /// From the first question to the end. Nothing when the person left; else the store to open.
    std::optional<std::filesystem::path> run();

    // The parts, in their order.
    /// The wizard as it was left the last time, keeping what is typed from now on.
    std::unique_ptr<FirstRunWizard> wizard();
    /// Makes the store that the wizard describes and opens it for the first who sees cases. Keys are drawn on a thread of
    /// its own while a bar is shown. What was typed is kept until this succeeded.
    Result<std::unique_ptr<OpenOffice>> make(const FirstRunWizard& wizard);
    /// A practice office with one password for everybody and the practice case up to its served notice; an older one at that place is not touched.
    Result<Done> makePractice(const std::filesystem::path& store, const std::string& password);

private:
    std::optional<std::filesystem::path> runOwn();
    std::optional<std::filesystem::path> runPractice(const std::filesystem::path& store);
    std::filesystem::path m_store;
    std::optional<Instant> m_now;
    StoreOptions m_options;
    SetupDraft m_draft;
};

/// The practice office that lies beside a store.
std::filesystem::path practiceBeside(const std::filesystem::path& store);

} // namespace anjuan
