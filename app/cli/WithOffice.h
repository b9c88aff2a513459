// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

#include "app/Composition.h"
#include "app/cli/Verb.h"

namespace anjuan {

using Run = std::function<int(const Terminal&)>;

/// Opens the store for who asks, does the action with what was told, and words a refusal. The action answers the exit code.
template <class Arguments>
Run withOffice(std::shared_ptr<Arguments> arguments, Result<int> (*action)(const Terminal&, const Arguments&, OpenOffice&))
{
    return [=](const Terminal& terminal) {
        auto opened = terminal.open();
        if (!opened)
            return terminal.refused(opened.refusal());
        auto done = action(terminal, *arguments, **opened);
        return done ? *done : terminal.refused(done.refusal());
    };
}

} // namespace anjuan
