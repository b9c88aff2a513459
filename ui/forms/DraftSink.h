// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"

namespace anjuan {

/// Where what is typed goes before it is an entry: a local file of the person, sealed with their key. Texts may be personal.
class DraftSink {
public:
    virtual ~DraftSink() = default;
    /// Keeps the draft of a form in place of its older one. A refusal means nothing was kept.
    virtual Result<Done> save(const std::string& formKey, const Json& typed) = 0;
    virtual std::optional<Json> load(const std::string& formKey) const = 0;
    /// The act was done, or the person gave the draft up.
    virtual void discard(const std::string& formKey) = 0;
};

} // namespace anjuan
