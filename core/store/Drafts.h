// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/Date.h"
#include "core/office/Accounts.h"

namespace anjuan {

/// Forms as far as one person has typed them, in a folder of that person on this computer: one sealed file a form, so
/// that they outlive a crash and a store that is away. Not part of the store, never in a backup.
class Drafts {
public:
    struct Draft {
        std::string form;       ///< "case/01J…/serve-notice"
        Instant savedAt;
        std::string json;
    };
    virtual ~Drafts() = default;
    /// Replaces the form's draft: after a crash either the old one or the new one is there, whole.
    virtual void put(const std::string& form, const std::string& json, Instant now) = 0;
    virtual std::optional<Draft> get(const std::string& form) const = 0;
    /// The latest first. A file that does not open (another person's, damaged) is left out.
    virtual std::vector<Draft> list() const = 0;
    virtual void remove(const std::string& form) = 0;
};

/// Draft files of the signed-in person under `folder`, sealed with a key of that person that a new password does not
/// change (a reset account cannot open older drafts). Works until the session is locked; then throws StoreFailure.
std::unique_ptr<Drafts> openDrafts(const std::filesystem::path& folder, const Session& session);

} // namespace anjuan
