// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>

#include "core/base/Json.h"

namespace anjuan {

/// What was typed in a first run that is not finished, in a file beside the store to be that only its owner reads. Holds no
/// passwords. A comfort: when the file fails the wizard goes on without it.
class SetupDraft {
public:
    explicit SetupDraft(const std::filesystem::path& store) : m_file(store.string() + ".setup-draft") {}
    bool keep(const Json& typed) const;
    std::optional<Json> read() const;
    void remove() const;

private:
    std::filesystem::path m_file;
};

} // namespace anjuan
