// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>

#include "core/base/Clock.h"
#include "core/store/Drafts.h"
#include "ui/forms/DraftSink.h"

namespace anjuan {

/// The drafts of who is signed in, in a folder of that person beside the store. While nobody is, nothing is kept and
/// nothing is found.
class DraftFolder final : public DraftSink {
public:
    /// The clock outlives it.
    DraftFolder(std::filesystem::path folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(clock) {}
    void open(const Session& session);
    void close() { m_drafts.reset(); }

    Result<Done> save(const std::string& formKey, const Json& typed) override;
    std::optional<Json> load(const std::string& formKey) const override;
    void discard(const std::string& formKey) override;

private:
    std::filesystem::path m_folder;
    const Clock& m_clock;
    std::unique_ptr<Drafts> m_drafts;
};

} // namespace anjuan
