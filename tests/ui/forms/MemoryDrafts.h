// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/base/Json.h"
#include "ui/forms/DraftSink.h"

namespace anjuan {

/// Drafts in memory; counts what it is asked and refuses on demand.
class MemoryDrafts final : public DraftSink {
public:
    Result<Done> save(const std::string& formKey, const Json& typed) override
    {
        ++saves;
        if (refuses)
            return notValid("draft", {"the disk is full", {}});
        kept[formKey] = typed;
        return Done{};
    }
    std::optional<Json> load(const std::string& formKey) const override
    {
        const auto found = kept.find(formKey);
        return found == kept.end() ? std::nullopt : std::optional{found->second};
    }
    void discard(const std::string& formKey) override { kept.erase(formKey); }

    std::map<std::string, Json> kept;
    int saves = 0;
    bool refuses = false;
};

} // namespace anjuan
